import type { Letter } from "../../syntax/letter.ts";
import { type Edit, replace } from "../../text/edit.ts";
import { type Span, span } from "../../text/span.ts";
import { syllableFaultsOf } from "../../words/syllable-faults.ts";
import { rule, suggest } from "../rule.ts";
import { inCitation, inQuotation, placesOf, wordAround } from "./places.ts";

/** `hoà` beside `hòa`: both are right, a letter keeps to one. One finding, towards what most of it has. */
export const textTonePlacement = rule({
  name: "text-tone-placement",
  component: "text",
  severity: "info",
  basis: "practice",
  source: { nd30: "PL I, I.I.4", hd36: "IV.1", hd05: "IV.1" },
  message: {
    vi: "Văn bản đặt dấu theo hai kiểu: “{found}” ({few} chỗ) và “{other}” ({many} chỗ). Kiểu nào cũng đúng, nên dùng thống nhất một kiểu.",
    en: "The letter places tone marks in two ways: “{found}” ({few} places) and “{other}” ({many} places). Both are right; keep to one.",
  },
  why: {
    vi: "Hai kiểu đặt dấu (`hòa` và `hoà`) đều được dùng trong văn bản pháp luật; lẫn cả hai trong một văn bản thì tìm kiếm bỏ sót và trông như ghép từ nhiều nguồn.",
    en: "Laws themselves use both `hòa` and `hoà`; a letter that mixes them is searched in vain and looks put together from several sources.",
  },
  fixes: ["suggested"],
  check({ letter, report }) {
    const { text } = letter.source;
    const marks = syllableFaultsOf(letter);
    // Most letters have one way only.
    if (marks.second.length === 0 && !text.includes("Uỷ")) return;
    if (marks.first.length === 0 && !text.includes("Ủy")) return;
    const capital = { first: placesOf(letter, "Ủy"), second: placesOf(letter, "Uỷ") };
    const first = [...marks.first, ...capital.first].map((at) => ({ at, moved: moveOn(text, at) }));
    const second = [
      ...marks.second.map((at) => ({ at: at - 1, moved: moveBack(text, at) })),
      ...capital.second.map((at) => ({ at, moved: "Ủy" })),
    ];
    const [few, many] = first.length < second.length ? [first, second] : [second, first];
    const own = few.filter(({ at }) => !inCitation(letter, at) && !inQuotation(text, at)).sort((a, b) => a.at - b.at);
    const [place] = own;
    const [example] = many;
    if (!place || !example) return;
    const edits = own.map(({ at, moved }): Edit => replace({ span: span(at, at + 2) }, moved));
    const word = wordAround(text, place.at);
    const values = {
      found: text.slice(word.start, word.end),
      other: wordText(letter, wordAround(text, example.at)),
      few: few.length,
      many: many.length,
    };
    report({ span: word }, values, suggest(edits, title));
  },
});

const title = { vi: "Đổi {few} chỗ theo kiểu “{other}”", en: "Change {few} places to the way of “{other}”" };

const wordText = ({ source }: Letter, { start, end }: Span): string => source.text.slice(start, end);

const tone = /[\u0300\u0301\u0303\u0309\u0323]/;

/** `òa` → `oà`, `Ủy` → `Uỷ`. */
function moveOn(text: string, at: number): string {
  const letter = text.charAt(at).normalize("NFD");
  const mark = tone.exec(letter)?.[0] ?? "";
  return letter.replace(mark, "") + (text.charAt(at + 1) + mark).normalize("NFC");
}

/** `oà` → `òa`. */
function moveBack(text: string, at: number): string {
  const letter = text.charAt(at).normalize("NFD");
  const mark = tone.exec(letter)?.[0] ?? "";
  return (text.charAt(at - 1) + mark).normalize("NFC") + letter.replace(mark, "");
}
