import type { Edit } from "../text/edit.ts";
import { span } from "../text/span.ts";

const run = /\s*/y;

/** The edits that make `after` of `before`, two texts that differ in nothing but white space. */
export function spaceEdits(before: string, after: string): Edit[] {
  const edits: Edit[] = [];
  let a = 0;
  let b = 0;
  while (a < before.length || b < after.length) {
    const [old, wanted] = [spaceAt(before, a), spaceAt(after, b)];
    if (old !== wanted) edits.push({ span: span(a, a + old.length), newText: wanted });
    a += old.length;
    b += wanted.length;
    while (a < before.length && before.charCodeAt(a) === after.charCodeAt(b) && !isSpace(before, a)) {
      a++;
      b++;
    }
  }
  return edits;
}

function spaceAt(text: string, offset: number): string {
  run.lastIndex = offset;
  return run.exec(text)?.[0] ?? "";
}

function isSpace(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code === 32 || (code >= 9 && code <= 13) || (code >= 160 && /\s/.test(text.charAt(offset)));
}
