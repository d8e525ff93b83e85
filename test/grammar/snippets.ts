import snippets from "../../snippets/congvan.json" with { type: "json" };

export interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
}

export const all: readonly (readonly [string, Snippet])[] = Object.entries(snippets);
const every = all.map(([, snippet]) => snippet);
/** Whole letters. */
export const models = every.filter(({ prefix }) => prefix.startsWith("mau-"));
/** What goes into a letter, one component or phrase each. A comment is no part of it. */
export const parts = every.filter(({ prefix }) => !prefix.startsWith("mau-") && prefix !== "bo-qua");

/** What a snippet writes on 5 August 2026 where every placeholder is left as it is, but for the names of place and signer: those the rules watch. */
export function written({ body }: Snippet): string {
  const places = new Map<string, string>();
  return body
    .join("\n")
    .replace(/\$\{CURRENT_MONTH\/[^}]*\}/g, "8")
    .replaceAll("$CURRENT_YEAR", "2026")
    .replaceAll("$CURRENT_DATE", "05")
    .replace(":Họ và tên}", ":Trần Văn An}")
    .replace(":TÊN ĐỊA PHƯƠNG}", ":AN GIANG}")
    .replace(":Tên Địa Phương}", ":An Giang}")
    .replace(/\$\{(\d+)(?:\|([^,|]*)[^|]*\||:([^{}]*))?\}|\$0/g, (_, place: string, first?: string, text?: string) => {
      const value = first ?? text ?? places.get(place) ?? "";
      if (place) places.set(place, value);
      return value;
    });
}
