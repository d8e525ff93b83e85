import type { FormattedParagraph, FormattedRun } from "../../core/formatting.ts";
import { millimetres } from "../word/units.ts";
import { type Item, type Part, textOfPart } from "./item.ts";

/** A draft's text before it is laid out, with what each of its paragraphs looks like. */
export interface Written {
  readonly text: string;
  readonly paragraphs: readonly FormattedParagraph[];
  /** Where the items of each section begin. */
  readonly starts: readonly number[];
}

export function writeItems(sections: readonly (readonly Item[])[]): Written {
  const paragraphs: FormattedParagraph[] = [];
  const starts: number[] = [];
  const out: string[] = [];
  let length = 0;
  const add = (text: string): void => {
    out.push(text);
    length += text.length;
  };
  for (const items of sections) {
    let first = true;
    for (const { parts, apart } of items) {
      if (length > 0) add(apart || first ? "\n\n" : "\n");
      if (first) starts.push(length);
      first = false;
      for (const part of parts) {
        add(part.separator);
        const text = textOfPart(part);
        if (text !== "") paragraphs.push(formatted(part, length));
        add(text);
      }
    }
    if (first) starts.push(length);
  }
  if (length > 0) add("\n");
  return { text: out.join(""), paragraphs, starts };
}

function formatted(part: Part, start: number): FormattedParagraph {
  const { look } = part;
  const runs: FormattedRun[] = [];
  let at = start;
  for (const piece of part.pieces) {
    const end = at + piece.text.length;
    if (piece.look) runs.push({ span: { start: at, end }, ...piece.look });
    at = end;
  }
  return {
    span: { start, end: at },
    runs,
    align: look.align,
    firstLine: millimetres(look.firstLine),
    left: millimetres(look.left),
    before: look.before,
    after: look.after,
    lines: look.lines,
    inTable: part.inTable,
    ...(part.column === undefined ? {} : { column: part.column }),
    ruleBelow: part.ruleBelow,
  };
}
