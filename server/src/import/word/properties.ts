import { child, type Element } from "../package/xml.ts";
import { halfPoints, isOn, points } from "./units.ts";

// What paragraphs and runs say of themselves, or their styles for them. What is not said is `undefined` and comes from below.

export interface RunProperties {
  readonly fonts?: Fonts | undefined;
  readonly size?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly caps?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  readonly underline?: boolean | undefined;
  readonly color?: string | undefined;
}

/** A name, or a place in the theme (`minorHAnsi`), which goes before a name said at the same place. */
export interface Fonts {
  readonly ascii?: string | undefined;
  readonly other?: string | undefined;
  readonly asciiTheme?: string | undefined;
  readonly otherTheme?: string | undefined;
}

/** What is switched by style upon style: twice on is off. */
export const toggles = ["bold", "italic", "caps", "hidden"] as const;

export interface ParagraphProperties {
  readonly align?: string | undefined;
  readonly left?: number | undefined;
  readonly firstLine?: number | undefined;
  readonly before?: number | undefined;
  readonly after?: number | undefined;
  readonly autoBefore?: boolean | undefined;
  readonly autoAfter?: boolean | undefined;
  readonly contextual?: boolean | undefined;
  readonly line?: number | undefined;
  readonly lineRule?: string | undefined;
  readonly borderBelow?: boolean | undefined;
  readonly borderAbove?: boolean | undefined;
  readonly list?: string | undefined;
  readonly level?: number | undefined;
  readonly frameAlign?: string | undefined;
  readonly tabs?: readonly TabStop[] | undefined;
}

interface TabStop {
  readonly at: number;
  readonly align: string;
}

export function runProperties(given: Element | undefined): RunProperties {
  if (!given) return {};
  const fonts = child(given, "w:rFonts")?.attributes;
  const underline = child(given, "w:u")?.attributes;
  return {
    fonts: fonts && {
      ascii: fonts["w:ascii"],
      other: fonts["w:hAnsi"],
      asciiTheme: fonts["w:asciiTheme"],
      otherTheme: fonts["w:hAnsiTheme"],
    },
    size: halfPoints(attribute(given, "w:sz")),
    bold: toggle(given, "w:b"),
    italic: toggle(given, "w:i"),
    caps: toggle(given, "w:caps"),
    hidden: toggle(given, "w:vanish"),
    underline: underline && isOn(underline["w:val"]),
    color: attribute(given, "w:color"),
  };
}

export function paragraphProperties(given: Element | undefined): ParagraphProperties {
  if (!given) return {};
  const indent = child(given, "w:ind")?.attributes ?? {};
  const spacing = child(given, "w:spacing")?.attributes ?? {};
  const numbering = child(given, "w:numPr");
  const hanging = points(indent["w:hanging"]);
  const level = attribute(numbering, "w:ilvl");
  return {
    align: attribute(given, "w:jc"),
    left: points(indent["w:left"] ?? indent["w:start"]),
    firstLine: hanging === undefined ? points(indent["w:firstLine"]) : -hanging,
    before: points(spacing["w:before"]),
    after: points(spacing["w:after"]),
    autoBefore: auto(spacing["w:beforeAutospacing"]),
    autoAfter: auto(spacing["w:afterAutospacing"]),
    contextual: toggle(given, "w:contextualSpacing"),
    // Multiples are in twelve-twentieths of a line; `points` takes the twentieths off, the reader the rest.
    line: points(spacing["w:line"]),
    lineRule: spacing["w:lineRule"],
    borderBelow: border(child(given, "w:pBdr"), "w:bottom"),
    borderAbove: border(child(given, "w:pBdr"), "w:top"),
    list: attribute(numbering, "w:numId"),
    level: level === undefined ? undefined : Number.parseInt(level, 10),
    frameAlign: child(given, "w:framePr")?.attributes["w:xAlign"],
    tabs: tabStops(child(given, "w:tabs")),
  };
}

const attribute = (parent: Element | undefined, name: string): string | undefined =>
  child(parent, name)?.attributes["w:val"];

function toggle(parent: Element, name: string): boolean | undefined {
  const found = child(parent, name);
  return found && isOn(found.attributes["w:val"]);
}

const auto = (value: string | undefined): boolean | undefined => (value === undefined ? undefined : isOn(value));

function border(borders: Element | undefined, side: string): boolean | undefined {
  const found = child(borders, side);
  return found && !/^(?:nil|none)$/.test(found.attributes["w:val"] ?? "single");
}

function tabStops(tabs: Element | undefined): TabStop[] | undefined {
  return tabs?.children.flatMap((tab) => {
    if (typeof tab === "string" || tab.name !== "w:tab") return [];
    const at = points(tab.attributes["w:pos"]);
    return at === undefined ? [] : [{ at, align: tab.attributes["w:val"] ?? "left" }];
  });
}

/** What `above` says, and where it says nothing, what `below` says. */
export function over<T extends object>(below: T, above: T): T {
  const found = { ...below };
  for (const key in above) if (above[key] !== undefined) found[key] = above[key];
  return found;
}

/** Likewise of fonts, where a name hides the theme's place below it. */
function overFonts(below: Fonts | undefined, above: Fonts | undefined): Fonts | undefined {
  if (!above || !below) return above ?? below;
  const ascii = above.ascii !== undefined || above.asciiTheme !== undefined ? above : below;
  const other = above.other !== undefined || above.otherTheme !== undefined ? above : below;
  return { ascii: ascii.ascii, asciiTheme: ascii.asciiTheme, other: other.other, otherTheme: other.otherTheme };
}

export const overRun = (below: RunProperties, above: RunProperties): RunProperties => ({
  ...over(below, above),
  fonts: overFonts(below.fonts, above.fonts),
});
