import { type DocumentSymbol, SymbolKind } from "vscode-languageserver-types";
import type { Appendix, Copy, Distribution, Letter, ListItem, Signature } from "../core/syntax/letter.ts";
import type { PlainText } from "../core/text/plain-text.ts";
import { hull, type Located, type Span } from "../core/text/span.ts";
import type { Locale } from "./context.ts";
import { headerParts } from "./header-parts.ts";
import { type Component, components, say } from "./names.ts";
import { bodyBlocks, outline, type Section } from "./outline.ts";

/** Longest name of a symbol in UTF-16 units: an outline is read at a glance. */
const longest = 100;

/** The letter's components and headings as a tree, for outline views and breadcrumbs. */
export function documentSymbols(letter: Letter, locale: Locale): DocumentSymbol[] {
  const { source, title, subject, addressees, body, distribution, signature, appendices, copy, contact } = letter;

  const symbol = (
    name: string,
    detail: string,
    kind: SymbolKind,
    whole: Span,
    own: Span,
    children: DocumentSymbol[] = [],
  ): DocumentSymbol => ({
    name: shorten(name) || detail,
    detail,
    kind,
    range: source.rangeOf(hull([whole, own])),
    selectionRange: source.rangeOf(own),
    children,
  });
  const called = (component: Component): string => say(components[component], locale);
  const leaf = (component: Component, kind: SymbolKind, part: Located, text: PlainText): DocumentSymbol =>
    symbol(text.text, called(component), kind, part.span, part.span);
  const group = (component: Component, kind: SymbolKind, parts: readonly Located[], children: DocumentSymbol[]) =>
    children.length === 0
      ? []
      : [symbol(called(component), "", kind, hull(parts.map((p) => p.span)), (parts[0] as Located).span, children)];
  const item = (i: ListItem): DocumentSymbol => symbol(i.text.text, "", SymbolKind.String, i.span, i.span);
  const section = ({ block, span, children }: Section): DocumentSymbol =>
    symbol(block.text.text, "", headingKinds[block.kind] ?? SymbolKind.String, span, block.span, children.map(section));
  const appendix = (a: Appendix): DocumentSymbol =>
    symbol(
      a.label.text,
      a.title && shorten(a.title.text) !== shorten(a.label.text) ? shorten(a.title.text) : "",
      SymbolKind.Package,
      a.span,
      a.label.span,
      outline(a.blocks).map(section),
    );
  const recipients = (d: Distribution): DocumentSymbol =>
    symbol(d.label.text, "", SymbolKind.Array, d.span, d.label.span, d.items.map(item));
  const signed = (s: Signature): DocumentSymbol[] =>
    group(
      "signature",
      SymbolKind.Object,
      [s],
      [
        ...s.authorities.map((a) => leaf("authority", SymbolKind.Field, a, a.text)),
        ...s.positions.map((p) => leaf("position", SymbolKind.Field, p, p)),
        ...(s.name ? [leaf("signer", SymbolKind.Field, s.name, s.name)] : []),
      ],
    );
  const copied = ({ kind, issuer, number, placeAndDate, ...c }: Copy): DocumentSymbol =>
    symbol(kind.text, called("copy"), SymbolKind.Package, c.span, kind.span, [
      ...(issuer ? [leaf("copyIssuer", SymbolKind.Class, issuer, issuer)] : []),
      ...(number ? [leaf("number", SymbolKind.Key, number, number.text)] : []),
      ...(placeAndDate ? [leaf("placeAndDate", SymbolKind.Field, placeAndDate, placeAndDate.text)] : []),
      ...(c.distribution ? [recipients(c.distribution)] : []),
      ...(c.signature ? signed(c.signature) : []),
    ]);
  const after = [
    ...(contact ? [leaf("contact", SymbolKind.Field, contact, contact.text)] : []),
    ...appendices.map(appendix),
    ...(copy ? [copied(copy)] : []),
  ];

  const header = headerParts(letter);
  return [
    ...group(
      "header",
      SymbolKind.Object,
      header.map((h) => h.part),
      header.map((h) => leaf(h.component, headerKinds[h.component] ?? SymbolKind.Field, h.part, h.text)),
    ),
    ...(title ? [leaf("title", SymbolKind.Class, title, title.text)] : []),
    ...(title && subject ? [leaf("subject", SymbolKind.Key, subject, subject.text)] : []),
    ...(addressees
      ? [
          symbol(
            addressees.label.text,
            addressees.items.length === 1 ? (addressees.items[0]?.text.text ?? "") : "",
            SymbolKind.Array,
            addressees.span,
            addressees.label.span,
            addressees.items.length > 1 ? addressees.items.map(item) : [],
          ),
        ]
      : []),
    ...group(
      "bases",
      SymbolKind.Array,
      body.bases,
      body.bases.map((b) => symbol(b.text.text, "", SymbolKind.String, b.span, b.span)),
    ),
    ...outline(bodyBlocks(letter)).map(section),
    ...(distribution ? [recipients(distribution)] : []),
    ...(signature ? signed(signature) : []),
    // An appendix may stand behind the block of the copy.
    ...after.sort((a, b) => a.range.start.line - b.range.start.line),
  ];
}

const headerKinds: Readonly<Partial<Record<Component, SymbolKind>>> = {
  number: SymbolKind.Key,
  subject: SymbolKind.Key,
  issuer: SymbolKind.Class,
};

const headingKinds: Readonly<Record<string, SymbolKind>> = {
  part: SymbolKind.Module,
  section: SymbolKind.Namespace,
  article: SymbolKind.Method,
  clause: SymbolKind.Function,
  point: SymbolKind.EnumMember,
};

function shorten(text: string): string {
  const flat = text.trim();
  if (flat.length <= longest) return flat;
  const cut = flat.slice(0, longest);
  const space = cut.lastIndexOf(" ");
  return `${space > longest / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, "")}…`;
}
