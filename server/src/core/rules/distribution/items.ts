import type { Distribution, ListItem } from "../../syntax/letter.ts";
import type { PlainText } from "../../text/plain-text.ts";
import { unaccent } from "../../text/vietnamese.ts";

/** Whether an item is the one about filing, read generously: a scanner's `Luu:` files too. */
export const isFiling = (item: ListItem): boolean => filing.test(unaccent(item.text.text.slice(0, 5)));

const filing = /^luu(?!\p{L})/iu;

/** Items that open the list or one of its groups (`Gửi bản điện tử:`). */
export function groupOpeners({ items, groups }: Distribution): ListItem[] {
  let group = 0;
  let opens = true;
  return items.filter((item) => {
    while (group < groups.length && (groups[group] as PlainText).span.end <= item.span.start) {
      group++;
      opens = true;
    }
    const opener = opens;
    opens = false;
    return opener;
  });
}
