import {
  SemanticTokenModifiers as Modifier,
  type SemanticTokens,
  type SemanticTokensLegend,
  SemanticTokenTypes as Type,
} from "vscode-languageserver-types";
import type { Letter } from "../core/syntax/letter.ts";
import type { PlainText } from "../core/text/plain-text.ts";
import type { Span } from "../core/text/span.ts";
import type { ServiceContext } from "./context.ts";
import { headerParts } from "./header-parts.ts";
import type { Component } from "./names.ts";

const types = [
  Type.keyword,
  Type.class,
  Type.type,
  Type.number,
  Type.string,
  Type.property,
  Type.enumMember,
  Type.variable,
] as const;
const modifiers = [Modifier.declaration, Modifier.deprecated] as const;

type TokenType = (typeof types)[number];
type TokenModifier = (typeof modifiers)[number];

/** Standard types only, so that every theme colours them. */
export const semanticTokensLegend: SemanticTokensLegend = { tokenTypes: [...types], tokenModifiers: [...modifiers] };

interface Token extends Span {
  readonly type: TokenType;
  readonly modifier: TokenModifier | null;
}

/** Where what stands in a letter, for colouring. Tokens stay within a line and never overlap: the inner one wins. */
export function semanticTokens(context: ServiceContext): SemanticTokens {
  const { text } = context.letter.source;
  return encode(
    context.letter,
    flatten(collect(context)).flatMap((t) => trimmed(text, t)),
  );
}

const headerTypes: Readonly<Partial<Record<Component, TokenType>>> = {
  nationalTitle: Type.keyword,
  motto: Type.keyword,
  partyTitle: Type.keyword,
  parent: Type.class,
  issuer: Type.class,
  number: Type.number,
  placeAndDate: Type.string,
  mark: Type.keyword,
  subject: Type.property,
};

function collect({ letter, catalogue }: ServiceContext): Token[] {
  const tokens: Token[] = [];
  const add = (
    text: PlainText | null | undefined,
    type: TokenType | undefined,
    modifier: TokenModifier | null = null,
  ) => {
    if (text && type) for (const s of pieces(letter.source.text, text)) tokens.push({ ...s, type, modifier });
  };
  const { title, subject, addressees, body, distribution, signature, appendices, citations } = letter;
  for (const { component, text } of headerParts(letter))
    add(text, headerTypes[component], component === "number" ? Modifier.declaration : null);
  add(title?.text, Type.keyword);
  if (title) add(subject?.text, Type.property);
  add(addressees?.label, Type.keyword);
  for (const block of [...body.blocks, ...appendices.flatMap((a) => a.blocks)]) {
    if (block.kind === "verb" || block.kind === "authority") add(block.text, Type.keyword);
    else if (block.kind !== "item") add(block.marker, Type.keyword);
  }
  for (const appendix of appendices) add(appendix.label, Type.keyword);
  add(distribution?.label, Type.keyword);
  add(distribution?.filingLine?.text, Type.property);
  for (const authority of signature?.authorities ?? []) add(authority.text, Type.keyword);
  for (const position of signature?.positions ?? []) add(position, Type.enumMember);
  add(signature?.name, Type.variable);
  for (const c of citations) {
    const old = catalogue.resolve(c, letter).outcome === "not-in-force" ? Modifier.deprecated : null;
    add(c.number === null ? c.text : c.kindText, Type.type, old);
    add(c.numberText, Type.number, old);
    add(c.dateText, Type.string);
    add(c.issuerText, Type.class);
  }
  return tokens;
}

/** The text's words as they stand in the source, joined where nothing but spaces and emphasis lies between on one line. */
function pieces(source: string, text: PlainText): Span[] {
  const found: { start: number; end: number }[] = [];
  for (const match of text.text.matchAll(/\S+/gu)) {
    const word = text.spanOf(match.index, match.index + match[0].length);
    for (const { start, end } of linesOf(source, word)) {
      const last = found.at(-1);
      if (last && /^[ \u00a0*_]*$/.test(source.slice(last.end, start))) last.end = end;
      else if (end > start) found.push({ start, end });
    }
  }
  return found;
}

/** A word that a hyphen carries over the end of a line (`241/TB-` + `VPCP`) is two pieces. */
function linesOf(source: string, word: Span): Span[] {
  const raw = source.slice(word.start, word.end);
  if (!/[\r\n]/.test(raw)) return [word];
  return [...raw.matchAll(/[^\s*_]+/g)].map((m) => ({
    start: word.start + m.index,
    end: word.start + m.index + m[0].length,
  }));
}

/** Cuts outer tokens where inner ones lie. What crosses the end of the token around it is cut off there. */
function flatten(tokens: readonly Token[]): Token[] {
  const sorted = tokens.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const flat: Token[] = [];
  const open: Token[] = [];
  let at = 0;
  const emit = (token: Token, end: number) => {
    if (end > at) flat.push({ ...token, start: at, end });
    at = Math.max(at, end);
  };
  const closeUntil = (offset: number) => {
    for (let last = open.at(-1); last && last.end <= offset; last = open.at(-1)) {
      emit(last, last.end);
      open.pop();
    }
    const around = open.at(-1);
    if (around) emit(around, offset);
    at = Math.max(at, offset);
  };
  for (const token of sorted) {
    closeUntil(token.start);
    const around = open.at(-1);
    open.push(around && around.end < token.end ? { ...token, end: around.end } : token);
  }
  closeUntil(Number.POSITIVE_INFINITY);
  return flat;
}

/** What is left between two inner tokens may begin or end with a space. */
function trimmed(source: string, token: Token): Token[] {
  const text = source.slice(token.start, token.end);
  const start = token.start + text.length - text.trimStart().length;
  const end = start + text.trim().length;
  return end > start ? [{ ...token, start, end }] : [];
}

/** LSP's form: five numbers a token, places relative to the token before. */
function encode({ source }: Letter, tokens: readonly Token[]): SemanticTokens {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const { start, end, type, modifier } of tokens) {
    const place = source.positionAt(start);
    data.push(
      place.line - line,
      place.line === line ? place.character - character : place.character,
      end - start,
      types.indexOf(type),
      modifier ? 1 << modifiers.indexOf(modifier) : 0,
    );
    ({ line, character } = place);
  }
  return { data };
}
