import { mainPart, type Part } from "../package/package.ts";
import { child, type Element, elements } from "../package/xml.ts";
import { readBlocks } from "./blocks.ts";
import { looksOf } from "./looks.ts";
import type { Counts, Document, Note, Section } from "./model.ts";
import { readNumbering } from "./numbering.ts";
import { type Edges, readSection } from "./sections.ts";
import { type Reading, storyOf } from "./story.ts";
import { readStyles } from "./styles.ts";
import { themeFonts } from "./theme.ts";

/** Reads a Word document (.docx). Throws `FormatError`. */
export function readDocument(bytes: Uint8Array): Document {
  const part = mainPart(bytes);
  const reading = readingOf(part);
  const sections: Section[] = [];
  let edges: Edges = new Map();
  const add = (properties: Element | null, blocks: Section["blocks"]): void => {
    const read = readSection(properties, blocks, edges, part, reading);
    edges = read.edges;
    sections.push(read.section);
  };
  const rest = readBlocks(child(part.root, "w:body") ?? part.root, storyOf(reading, part), null, add);
  if (rest.length > 0 || sections.length === 0) add(null, rest);
  const { counts, notes } = reading;
  return { sections, footnotes: notes, counts };
}

function readingOf(part: Part): Reading {
  const settings = part.relatedBy("settings")?.root;
  const styles = readStyles(part.relatedBy("styles")?.root ?? null);
  const language = child(settings, "w:themeFontLang")?.attributes["w:val"];
  const numbering = readNumbering(part.relatedBy("numbering")?.root ?? null, (style) => styles.listOf(style));
  const looks = looksOf(styles, themeFonts(part.relatedBy("theme")?.root ?? null, language), numbering);
  const counts: Counts = {
    insertions: 0,
    deletions: 0,
    comments: 0,
    pictures: 0,
    legacy: 0,
    hidden: 0,
    symbols: 0,
    embedded: 0,
  };
  const notes: Note[] = [];
  const note: Reading["note"] = (kind, id) => {
    const sign = `[${notes.length + 1}]`;
    const target = part.relatedBy(`${kind}s`);
    const found = elements(target?.root, `w:${kind}`).find(({ attributes }) => attributes["w:id"] === id);
    if (target && found) notes.push({ sign, blocks: readBlocks(found, storyOf(reading, target)) });
    return target && found ? sign : "";
  };
  const reading: Reading = { styles, looks, numbering, counts, note, notes };
  return reading;
}
