import { readClosing } from "../syntax/closing.ts";
import type { Letter } from "../syntax/letter.ts";
import { readLines } from "../syntax/lines.ts";
import { type Edit, replace } from "../text/edit.ts";
import { Source } from "../text/source.ts";
import type { Span } from "../text/span.ts";

/** How much of what follows is read again with the new closing. */
const lookAhead = 1000;

/**
 * The edit that sets a distribution list and a signature apart that run together in `zone`: the list line under line,
 * then authority, position and name. `null` where words would be lost (a scanner's noise belongs to neither), or the
 * list and the signature would not read the same.
 */
export function layOutClosing(letter: Letter, zone: Span): Edit | null {
  const { source, comments, distribution, signature } = letter;
  if (!distribution || !signature || comments.some((c) => c.span.end > zone.start && c.span.start < zone.end))
    return null;
  const eol = source.text.includes("\r\n") ? "\r\n" : "\n";
  const signed = [...signature.authorities, ...signature.positions].map((p) => wordsOf(p));
  const label = distribution.label.text + (distribution.colon?.text ?? "");
  const list = [label, ...distribution.items.map((i) => i.whole.text.replace(/\s+/g, " "))];
  const lines = [...list, "", ...signed, "", ...(signature.name ? [signature.name.text] : [])];
  const newText = lines.join(eol).trimEnd();
  if (words(newText) !== words(source.text.slice(zone.start, zone.end))) return null;
  const again = readClosing(readLines(new Source(newText + source.text.slice(zone.end, zone.end + lookAhead))), 0);
  return again && closingWords(again) === closingWords(letter) ? replace({ span: zone }, newText) : null;
}

const wordsOf = (part: { readonly text: string | { readonly text: string } }): string =>
  (typeof part.text === "string" ? part.text : part.text.text).replace(/\s+/g, " ");

/** The words of a text, in any order: columns that are set apart change it. */
const words = (text: string): string => (text.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(" ");

/** What list and signature say, part by part. */
function closingWords({ distribution, signature }: Pick<Letter, "distribution" | "signature">): string {
  return JSON.stringify([
    distribution?.items.map((i) => wordsOf(i)),
    signature?.authorities.map((a) => wordsOf(a)),
    signature?.positions.map((p) => wordsOf(p)),
    signature?.name ? wordsOf(signature.name) : null,
  ]);
}
