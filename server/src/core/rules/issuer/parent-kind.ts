import { replace } from "../../text/edit.ts";
import { foldTone } from "../../text/vietnamese.ts";
import { isContiguous } from "../header/layout.ts";
import { rule, suggest } from "../rule.ts";

const committee = /^(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) ỦY(?!\p{L})|^CHI BỘ(?!\p{L})/u;
const adviser =
  /^(?:BAN (?!CHẤP HÀNH|THƯỜNG VỤ|CÁN SỰ)|VĂN PHÒNG(?!\p{L})|ỦY BAN KIỂM TRA|CƠ QUAN ỦY BAN KIỂM TRA|TIỂU BAN|TRUNG TÂM CHÍNH TRỊ|TRƯỜNG CHÍNH TRỊ)/u;

/** How the body of members and its committee are called: the first above a committee, the second above its adviser. */
const members: readonly (readonly [committee: string, body: string])[] = [
  ["TỈNH ỦY", "ĐẢNG BỘ TỈNH"],
  ["THÀNH ỦY", "ĐẢNG BỘ THÀNH PHỐ"],
  ["HUYỆN ỦY", "ĐẢNG BỘ HUYỆN"],
  ["QUẬN ỦY", "ĐẢNG BỘ QUẬN"],
  ["THỊ ỦY", "ĐẢNG BỘ THỊ XÃ"],
  ["ĐẢNG ỦY", "ĐẢNG BỘ"],
];

/** The superior of a committee is a `đảng bộ`, the superior of a committee's adviser is the committee. */
export const parentKind = rule({
  name: "parent-kind",
  component: "issuer",
  severity: "warning",
  basis: "template",
  source: { hd36: "II.1.2", hd05: "II.I.2.1" },
  message: {
    vi: "Cấp trên của cấp ủy, chi bộ ghi là “ĐẢNG BỘ …”; cấp trên của cơ quan tham mưu ghi tên cấp ủy. Trên “{issuer}” nên ghi “{wanted}”, ở đây là “{found}”.",
    en: "Above a committee stands its “ĐẢNG BỘ …”, above an advisory organ the committee: “{wanted}” above “{issuer}”, not “{found}”.",
  },
  why: {
    vi: "Dòng chủ quản cho biết tổ chức trực thuộc đâu: cấp ủy thuộc đảng bộ, còn ban tham mưu thuộc cấp ủy. Ghi nhầm là đổi quan hệ trực thuộc.",
    en: "The line says to what an organ belongs: a committee to its đảng bộ, an adviser to its committee. The other changes whom it answers to.",
  },
  fixes: ["suggested"],
  check({ letter: { header, source }, report }) {
    const { issuer, parent } = header;
    if (!issuer || !parent) return;
    const below = foldTone(issuer.text);
    const above = foldTone(parent.text);
    const pair = committee.test(below)
      ? members.find(([name]) => begins(above, name))
      : adviser.test(below)
        ? members.find(([, body]) => begins(above, body))
        : undefined;
    if (!pair) return;
    const [from, to] = begins(above, pair[0]) ? pair : [pair[1], pair[0]];
    const wanted = to + parent.text.slice(from.length);
    const values = { issuer: issuer.text, wanted, found: parent.text };
    const head = parent.slice(0, from.length);
    const title = { vi: "Ghi “{wanted}”", en: "Write “{wanted}”" };
    report(parent, values, ...(isContiguous(source, head) ? [suggest(replace(head, to), title)] : []));
  },
});

const begins = (text: string, words: string): boolean =>
  text.startsWith(words) && !/^\p{L}/u.test(text.slice(words.length));
