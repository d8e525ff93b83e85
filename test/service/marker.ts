import { expect } from "vitest";

/** Text with one `|` for the cursor, as text and offset. */
export function atCursor(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf("|");
  expect(offset, "a cursor").toBeGreaterThanOrEqual(0);
  expect(marked.indexOf("|", offset + 1), "one cursor").toBe(-1);
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

/** `letter` with a cursor put where `marked` (a part of it with `|`) says. */
export function cursorIn(letter: string, marked: string): { readonly text: string; readonly offset: number } {
  const { text, offset } = atCursor(marked);
  const at = letter.indexOf(text);
  expect(at, `“${text}” in the letter`).toBeGreaterThanOrEqual(0);
  return { text: letter, offset: at + offset };
}
