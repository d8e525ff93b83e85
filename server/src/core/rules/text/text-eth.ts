import { replace } from "../../text/edit.ts";
import { type Located, span } from "../../text/span.ts";
import { rule, safe } from "../rule.ts";
import { signsOf } from "./signs.ts";

/** Letters that look like `Đ` and `đ` and are others: nobody who searches for `QĐ` finds `QÐ`. */
const lookAlikes: Readonly<Record<string, string>> = { Ð: "Đ", ð: "đ", Ɖ: "Đ" };
const lookAlike = /[ÐðƉ]/gu;

/** More than these are a keyboard's doing and told once. */
const mostApart = 20;

/** `Đ` is U+0110; the eth U+00D0 looks the same and breaks searching, sorting and citations. */
export const textEth = rule({
  name: "text-eth",
  component: "text",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.I.4", hd36: "IV.1", hd05: "IV.1" },
  message: {
    vi: "Ký tự “{found}” ({code}) không phải chữ “{wanted}” của tiếng Việt: trông giống nhau nhưng tìm kiếm sẽ không ra ({count} chỗ).",
    en: "The character “{found}” ({code}) is not the Vietnamese “{wanted}”: it looks alike, but searching will not find it ({count} places).",
  },
  why: {
    vi: "Ký tự Ð của tiếng Iceland trông giống Đ, nhưng “QÐ-UBND” chứa nó thì không ai tìm ra khi gõ “QĐ-UBND”.",
    en: "The Icelandic Ð looks like Đ, yet who types QĐ-UBND never finds a number written with it.",
  },
  fixes: ["safe"],
  check({ letter, report }) {
    if (!signsOf(letter).foreign) return;
    const { source } = letter;
    const places = [...source.text.matchAll(lookAlike)].map(({ 0: found, index }) => ({
      found,
      span: span(index, index + found.length),
    }));
    const right = (place: Located & { readonly found: string }) => replace(place, lookAlikes[place.found] as string);
    const count = places.length;
    for (const place of count > mostApart ? places.slice(0, 1) : places) {
      const code = `U+${place.found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
      const values = { found: place.found, code, wanted: lookAlikes[place.found] as string, count };
      report(place, values, count > mostApart ? safe(places.map(right), title) : safe(right(place)));
    }
  },
});

const title = { vi: "Thay tất cả bằng “{wanted}”", en: "Replace them all by “{wanted}”" };
