import type { ListItem } from "../syntax/letter.ts";
import { type Edit, insert, replace } from "../text/edit.ts";
import type { PlainText } from "../text/plain-text.ts";
import type { Located } from "../text/span.ts";
import { lastWord } from "./last-word.ts";

/** Signs that stand between an item's last word and where its closing sign belongs. */
const stray = /[\s;,:]/;

/** Where a wrong or missing closing sign is shown: the sign, or the item's last word. */
export const closingPlace = (item: ListItem): Located => item.closing ?? lastWord(item.text);

/** Closes an item with `wanted`, whatever stood there: `TGĐ ;`, `TGĐ;,` and `TGĐ:` become `TGĐ;`. */
export function closeWith(item: ListItem, wanted: string): Edit {
  const { text } = item.text;
  let from = text.length;
  while (stray.test(text.charAt(from - 1))) from--;
  const start = item.text.slice(0, from).span.end;
  const end = item.closing?.span.end ?? item.text.span.end;
  return replace({ span: { start, end } }, wanted);
}

/** Opens an item with a dash, in the place of another marker where there is one. */
export const dash = (item: ListItem): Edit =>
  item.marker ? replace(item.marker, "-") : insert(item.whole.span.start, "- ");

/** First word of a part, to show a finding that is about the whole of it. */
export function firstWord(part: PlainText): Located {
  const m = /^\S+/.exec(part.text);
  return m ? part.slice(0, m[0].length) : part;
}
