import { readAppendices } from "./appendices.ts";
import { readContact } from "./contact.ts";
import { readCopy } from "./copy.ts";
import type { Appendix, Contact, Copy } from "./letter.ts";
import type { Lines } from "./lines.ts";

/** What follows a letter's closing, in the order of the page. */
export interface After {
  readonly contact: Contact | null;
  readonly appendices: readonly Appendix[];
  readonly copy: Copy | null;
}

const nothing: After = { contact: null, appendices: [], copy: null };

/** Reads the contact line, the appendices and the block of a certified copy below the closing. */
export function readAfter(lines: Lines, from: number): After {
  const { text } = lines.source;
  if (!hasText(lines, from)) return nothing;
  const contact = readContact(lines, from);
  const begin = contact?.span.end ?? from;
  const copy = readCopy(lines, begin);
  const before = readAppendices(lines, begin, copy?.span.start ?? text.length);
  const behind = copy ? readAppendices(lines, copy.span.end, text.length) : [];
  return { contact, appendices: behind.length > 0 ? [...before, ...behind] : before, copy };
}

const hasText = (lines: Lines, from: number): boolean => lines.lines.some((l) => l.kind === "text" && l.end > from);
