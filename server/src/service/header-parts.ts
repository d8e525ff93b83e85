import type { Letter } from "../core/syntax/letter.ts";
import type { PlainText } from "../core/text/plain-text.ts";
import type { Located } from "../core/text/span.ts";
import type { Component } from "./names.ts";

/** A component of the header: where it stands and how it reads. */
export interface HeaderPart {
  readonly component: Component;
  readonly part: Located;
  readonly text: PlainText;
}

/** The components that stand in the header, by place. A công văn's subject stands under its number and is one of them. */
export function headerParts({ header, title, subject }: Letter): HeaderPart[] {
  const parts: HeaderPart[] = [];
  const add = (component: Component, text: PlainText | null | undefined, part: Located | null | undefined = text) => {
    if (text && part) parts.push({ component, part, text });
  };
  add("nationalTitle", header.nationalTitle);
  add("motto", header.motto);
  add("partyTitle", header.partyTitle);
  add("parent", header.parent);
  add("issuer", header.issuer);
  for (const n of [header.number, ...header.otherNumbers]) add("number", n?.text, n);
  add("placeAndDate", header.placeAndDate?.text, header.placeAndDate);
  for (const m of header.marks) add("mark", m.text);
  if (!title) add("subject", subject?.text, subject);
  return parts.sort((a, b) => a.part.span.start - b.part.span.start);
}
