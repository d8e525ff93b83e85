import type { ServiceContext } from "../context.ts";
import type { Cursor } from "./cursor.ts";
import { begins, type Suggestion } from "./suggestion.ts";

/** Addressees that many letters have, by the standard's system. Custom, so nothing more than a start. */
const usual = {
  state: [
    "Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ",
    "Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương",
    "Các sở, ban, ngành tỉnh",
    "Ủy ban nhân dân các xã, phường",
    "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
    "Các phòng, ban, đơn vị trực thuộc",
  ],
  party: [
    "Các tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương",
    "Các đảng ủy trực thuộc",
    "Các ban đảng, Văn phòng Tỉnh ủy",
    "Các chi, đảng bộ trực thuộc",
    "Đảng ủy Ủy ban nhân dân tỉnh",
  ],
} as const;

const inline = /^(?<label>K[ií]nh\s(?:g[uử]i|tr[iì]nh)\s?:)(?<space>\s*)(?<typed>[^:]*)$/iu;
const item = /^-\s(?<typed>[^:]*)$/u;

/** Behind `Kính gửi:` the list or the single addressee, on a line of the list another addressee. */
export function addresseeNames(context: ServiceContext, cursor: Cursor): Suggestion[] {
  const { before, trigger, zone, atEnd } = cursor;
  if (!atEnd || (trigger !== null && trigger !== ":" && trigger !== " ")) return [];
  const { standard } = context.result;
  const names = [...answered(context), ...usual[standard.system]];
  const behind = inline.exec(before)?.groups;
  if (behind && zone !== "closing") {
    const { space = "", typed = "" } = behind;
    const from = cursor.at(before.length - typed.length);
    if (typed.length > 60) return [];
    const list: Suggestion[] =
      typed === ""
        ? [{ label: "- …", newText: blank(standard.addressees), from: from - space.length, kind: "block" }]
        : [];
    return [...list, ...suggest(names, typed, from, space === "" ? " " : "", "")];
  }
  const typed = zone === "addressees" ? item.exec(before)?.groups?.typed : undefined;
  if (typed === undefined || typed.length > 60 || trigger === ":") return [];
  return suggest(names, typed, cursor.at(before.length - typed.length), "", standard.addressees.separator);
}

const suggest = (names: readonly string[], typed: string, from: number, lead: string, closing: string): Suggestion[] =>
  names
    .filter((n) => begins(typed, n))
    .map((n) => ({ label: n, newText: `${lead}${n}${closing}`, from, kind: "organ" }));

/** Two items to fill in, with the signs of the standard. */
const blank = ({ separator, last }: { readonly separator: string; readonly last: string | null }): string =>
  `\n\n- …${separator}\n- …${last ?? separator}`;

/** A letter mostly goes to whom it answers: the issuers it cites that are no more than mentioned by their symbol. */
function answered({ letter }: ServiceContext): string[] {
  const names = letter.citations.flatMap((c) => (c.issuerText && c.kind === "Công văn" ? [c.issuerText.text] : []));
  return [...new Set(names)];
}
