import type { ParagraphAlign } from "../../core/formatting.ts";
import { child, type Element, saidBy } from "../package/xml.ts";
import type { ParagraphLook, RunLook } from "./model.ts";
import type { Numbering } from "./numbering.ts";
import {
  over,
  overRun,
  type ParagraphProperties,
  paragraphProperties,
  type RunProperties,
  runProperties,
} from "./properties.ts";
import { type Style, type Styles, styled } from "./styles.ts";
import type { ThemeFonts } from "./theme.ts";

/** What a paragraph comes to, with what its runs start from. */
export interface ResolvedParagraph {
  readonly look: ParagraphLook;
  readonly properties: ParagraphProperties;
  /** The list it belongs to and its level there. */
  readonly list: { readonly id: string; readonly level: number } | null;
  /** The looks below its runs' own. */
  readonly layers: readonly RunProperties[];
}

export interface Looks {
  paragraph(properties: Element | undefined, table: Style | null): ResolvedParagraph;
  run(properties: Element | undefined, paragraph: ResolvedParagraph): ResolvedRun;
}

export interface ResolvedRun {
  /** `ascii`: font of the plain letters; the look's own is that of all others. */
  readonly look: RunLook;
  readonly ascii: string;
  readonly caps: boolean;
  readonly hidden: boolean;
}

const aligns: Readonly<Record<string, ParagraphAlign>> = {
  center: "center",
  right: "right",
  end: "right",
  both: "justify",
  distribute: "justify",
  mediumKashida: "justify",
};

/** What Word puts where a web page's own spacing is asked for, in points. */
const automatic = 14;
/** What holds where neither the file nor its styles say anything (ECMA-376, Part 1, 17.3.2). */
const plainFont = "Times New Roman";
const plainSize = 10;

export function looksOf(styles: Styles, fonts: ThemeFonts, numbering: Numbering): Looks {
  const paragraph = (given: Element | undefined, table: Style | null): ResolvedParagraph => {
    const id = styles.idOf(saidBy(given, "w:pStyle"));
    const style = styles.of("paragraph", id);
    const direct = paragraphProperties(given);
    const listed = direct.list ?? style.paragraph.list;
    const list =
      listed === undefined || listed === "0"
        ? null
        : {
            id: listed,
            level: direct.level ?? (direct.list === undefined && id !== undefined ? numbering.levelOf(listed, id) : 0),
          };
    const levelled = list ? numbering.paragraph(list.id, list.level) : {};
    const base = over(styles.defaults.paragraph, table?.paragraph ?? {});
    // A list said by the style lies below it, one said at the paragraph above it.
    const below =
      direct.list === undefined
        ? over(over(base, levelled), style.paragraph)
        : over(over(base, style.paragraph), levelled);
    const properties = over(below, direct);
    return {
      look: paragraphLook(properties, id ?? null),
      properties,
      list,
      layers: [...(table ? [table.run] : []), style.run],
    };
  };
  const run = (given: Element | undefined, { layers }: ResolvedParagraph): ResolvedRun => {
    const style = saidBy(given, "w:rStyle");
    const base = styled(
      styles.defaults.run,
      style === undefined ? layers : [...layers, styles.of("character", style).run],
    );
    const found = overRun(base, runProperties(given));
    const named = (place: string | undefined, name: string | undefined) =>
      ((place === undefined ? null : fonts(place)) ?? name) || plainFont;
    return {
      look: {
        font: named(found.fonts?.otherTheme, found.fonts?.other),
        size: found.size ?? plainSize,
        bold: found.bold ?? false,
        italic: found.italic ?? false,
        underline: found.underline ?? false,
        color: found.color ?? "auto",
      },
      ascii: named(found.fonts?.asciiTheme, found.fonts?.ascii),
      caps: found.caps ?? false,
      hidden: found.hidden ?? false,
    };
  };
  return { paragraph, run };
}

function paragraphLook(found: ParagraphProperties, style: string | null): ParagraphLook {
  const { line, lineRule = "auto" } = found;
  return {
    style,
    align: aligns[found.align ?? ""] ?? "left",
    left: found.left ?? 0,
    firstLine: found.firstLine ?? 0,
    before: found.autoBefore ? automatic : (found.before ?? 0),
    after: found.autoAfter ? automatic : (found.after ?? 0),
    contextual: found.contextual ?? false,
    lines:
      line === undefined
        ? { unit: "multiple", value: 1 }
        : lineRule === "exact"
          ? { unit: "points", value: line }
          : lineRule === "atLeast"
            ? { unit: "at-least", value: line }
            : // 240 to a line; a twentieth of that has been read as a point.
              { unit: "multiple", value: line / 12 },
  };
}

/** Whether a tracked change says that the paragraph's mark has gone: it runs on into the next one. */
export const markDeleted = (properties: Element | undefined): boolean => {
  const mark = child(properties, "w:rPr");
  return child(mark, "w:del") !== undefined || child(mark, "w:moveFrom") !== undefined;
};
