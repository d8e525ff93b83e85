import type { Letter } from "../../core/syntax/letter.ts";
import type { PlainText } from "../../core/text/plain-text.ts";
import type { Properties } from "./sheet.ts";

/** What a file says of the letter that is in it; empty where the letter does not say. */
export function propertiesOf({ header, title, subject, type }: Letter): Properties {
  const { number, placeAndDate, issuer } = header;
  const about = line(subject?.content);
  const symbol = line(number?.symbol);
  const sequence = line(number?.sequence);
  return {
    title: [line(title?.text), about].filter((part) => part !== "").join(" "),
    subject: about,
    author: line(issuer),
    type,
    number: sequence === "" ? null : `${sequence}${number?.separator?.text.trim() ?? ""}${symbol}`,
    date: placeAndDate?.date?.iso ?? null,
  };
}

const line = (part: PlainText | null | undefined): string => part?.text.replace(/\s+/g, " ").trim() ?? "";
