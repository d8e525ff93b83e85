import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from "docx";
import type { ListMark, Paragraph } from "../sheet/sheet.ts";
import { commonest, type Format, indentOf } from "./format.ts";

/** Which of Word's lists a paragraph is an item of. */
interface ListPlace {
  readonly reference: string;
  /** Each instance counts anew. */
  readonly instance: number;
  /** The indents of the list, which win over those of the paragraph's style. */
  readonly indent: Pick<Format, "left" | "firstLine">;
}

export interface Lists {
  readonly options: INumberingOptions;
  /** `null` where the marker is to be written as text: Word would count otherwise. */
  placeOf(paragraph: Paragraph): ListPlace | null;
}

interface Item {
  readonly paragraph: Paragraph;
  readonly instance: number;
}

interface List {
  /** `%1` stands for the number. */
  readonly text: string;
  readonly counts: boolean;
  readonly bold: boolean;
  readonly items: Item[];
}

/** A number that Word counts, with what stands around it: `Điều 12.`, `3.` */
const counted = /^(\D{0,20})([1-9]\d{0,3})(\D{0,5})$/;

/**
 * Makes lists of paragraphs that a person can go on editing. A number is left to Word only where its own count, from 1
 * and without a gap, gives the marker as written; letters are never, as Word does not know `đ)`.
 */
export function planLists(paragraphs: readonly Paragraph[]): Lists {
  const lists = new Map<string, List>();
  const listOf = ({ kind, bold }: ListMark, text: string, counts: boolean): List => {
    const key = JSON.stringify([kind, text, bold]);
    const list = lists.get(key) ?? { text, counts, bold, items: [] };
    lists.set(key, list);
    return list;
  };
  const counters = new Map<string, { instance: number; last: number }>();
  for (const paragraph of paragraphs) {
    const { list: mark } = paragraph;
    if (!mark) continue;
    const number = counted.exec(mark.marker);
    if (mark.kind === "item") {
      if (!number && mark.marker !== "") listOf(mark, mark.marker, false).items.push({ paragraph, instance: 0 });
      continue;
    }
    if (!number) continue;
    const [, before = "", digits = "", after = ""] = number;
    const list = listOf(mark, `${before}%1${after}`, true);
    const key = `${mark.kind} ${mark.bold} ${before}%1${after}`;
    const counter = counters.get(key) ?? { instance: -1, last: Number.NaN };
    const value = Number(digits);
    const goesOn = value === counter.last + 1;
    const instance = value === 1 ? counter.instance + 1 : counter.instance;
    counters.set(key, { instance, last: value === 1 || goesOn ? value : Number.NaN });
    if (value === 1 || goesOn) list.items.push({ paragraph, instance });
  }
  return laidOut([...lists.values()].filter(({ items }) => items.length > 0));
}

function laidOut(lists: readonly List[]): Lists {
  const places = new Map<Paragraph, ListPlace>();
  const config = lists.map(({ text, counts, bold, items }, index) => {
    const reference = `list-${index + 1}`;
    const indents = items.map(({ paragraph: { left, firstLine } }) => ({ left, firstLine }));
    const indent = commonest(indents) ?? { left: 0, firstLine: 0 };
    for (const { paragraph, instance } of items) places.set(paragraph, { reference, instance, indent });
    const level = {
      level: 0,
      format: counts ? LevelFormat.DECIMAL : LevelFormat.BULLET,
      text,
      start: 1,
      alignment: AlignmentType.LEFT,
      suffix: LevelSuffix.SPACE,
      style: { run: { bold }, paragraph: { indent: indentOf(indent) } },
    };
    return { reference, levels: [level] };
  });
  return { options: { config }, placeOf: (paragraph) => places.get(paragraph) ?? null };
}
