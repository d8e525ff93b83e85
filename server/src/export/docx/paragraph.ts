import { type IParagraphOptions, type IRunOptions, Paragraph, Tab, TextRun } from "docx";
import type { LookName } from "../../core/standards/look.ts";
import type { Standard } from "../../core/standards/standard.ts";
import type * as sheet from "../sheet/sheet.ts";
import { formatOf, propertiesOf } from "./format.ts";
import { framed } from "./frame.ts";
import { ruleStyle } from "./names.ts";
import type { Lists } from "./numbering.ts";
import type { Formats } from "./styles.ts";
import { halfPoints, twips } from "./units.ts";

/** What the paragraphs of a file stand on. */
export interface Ground {
  readonly standard: Standard;
  readonly formats: Formats;
  readonly lists: Lists;
}

/** Where a paragraph is put, in points. */
export interface Place {
  /** Of the page's text, or of the column. */
  readonly width: number;
  /** Space that is added to its own. */
  readonly before?: number;
  readonly after?: number;
  /** Further properties. */
  readonly more?: IParagraphOptions;
}

/**
 * A sheet's paragraph as Word's: one, and another for the line drawn below it. Only what its style does not say is said
 * here.
 */
export function wordParagraphs(given: sheet.Paragraph, place: Place, ground: Ground): Paragraph[] {
  const { rule, keepNext } = given;
  const before = given.before + (place.before ?? 0);
  const after = given.after + (place.after ?? 0);
  if (rule === null) return [wordParagraph(given, { ...given, before, after }, place, ground)];
  return [
    wordParagraph(given, { ...given, before, after: 0, keepNext: true }, place, ground),
    ruleParagraph(rule, place.width, { after, keepNext }),
  ];
}

/** `lying` is the paragraph as it lies in the file; lists know it as it was given. */
function wordParagraph(
  given: sheet.Paragraph,
  lying: sheet.Paragraph,
  { width, more }: Place,
  { standard, formats, lists }: Ground,
): Paragraph {
  const { look, runs, list } = given;
  const item = lists.placeOf(given);
  const marker = list && !item ? [markerRun(list, given, standard)] : [];
  const size = runs[0]?.size ?? standard.look[look].size;
  return new Paragraph({
    ...propertiesOf(formatOf(lying), { ...formats[look], ...item?.indent }),
    ...framed(lying, width),
    ...more,
    style: look,
    ...(item && { numbering: { reference: item.reference, level: 0, instance: item.instance, custom: true } }),
    // The number that Word writes has the type of the paragraph's mark.
    ...(item && size !== standard.look[look].size && { run: { size: halfPoints(size) } }),
    children: [...marker, ...runs].map((run) => textRun(run, look, standard)),
  });
}

/** The marker of an item that Word does not count. */
function markerRun({ marker, bold }: sheet.ListMark, { look, runs }: sheet.Paragraph, standard: Standard): sheet.Run {
  const { size, italic } = standard.look[look];
  const text = runs.length > 0 ? `${marker} ` : marker;
  return { text, size: runs[0]?.size ?? size, bold, italic, underline: false, span: null };
}

/** A run with what differs from its paragraph's style. */
function textRun({ text, size, bold, italic, underline }: sheet.Run, name: LookName, { look }: Standard): TextRun {
  const style = look[name];
  const options: IRunOptions = {
    ...(bold !== style.bold && { bold }),
    ...(italic !== style.italic && { italics: italic }),
    ...(underline !== style.underline && { underline: { type: underline ? "single" : "none" } }),
    ...(size !== style.size && { size: halfPoints(size) }),
    children: pieces(text),
  };
  return new TextRun(options);
}

/** The text with its tabs, without what XML cannot hold. */
function pieces(text: string): (string | Tab)[] {
  const parts = text.replace(unwritable, "").split("\t");
  return parts.flatMap((part, index) => [...(index > 0 ? [new Tab()] : []), ...(part === "" ? [] : [part])]);
}

/** Control characters, halves of surrogate pairs and non-characters. */
const unwritable = /(?!\t)[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/**
 * The line below a part is the upper border of a paragraph that is a point high, and as long as its indents leave it:
 * a border of the part itself would make its text as narrow as the line.
 */
function ruleParagraph(
  length: number,
  width: number,
  { after, keepNext }: Pick<sheet.Paragraph, "after" | "keepNext">,
): Paragraph {
  const side = twips(Math.max(0, (width - length) / 2));
  return new Paragraph({
    style: ruleStyle,
    indent: { left: side, right: side },
    ...(after > 0 && { spacing: { after: twips(after) } }),
    ...(keepNext && { keepNext }),
  });
}
