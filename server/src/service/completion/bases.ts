import type { ServiceContext } from "../context.ts";
import { suggestion, typedCitation } from "./citations.ts";
import type { Cursor } from "./cursor.ts";
import type { Desk } from "./desk.ts";
import { begins, type Suggestion } from "./suggestion.ts";

/** How a basis opens: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm a. */
const openings = ["Căn cứ ", "Theo đề nghị của ", "Xét đề nghị của "];

/** The law that gives an organ its powers, by the code of its symbol. */
const founding: Readonly<Record<string, string>> = {
  UBND: "Luật Tổ chức chính quyền địa phương",
  HĐND: "Luật Tổ chức chính quyền địa phương",
  CP: "Luật Tổ chức Chính phủ",
  TTg: "Luật Tổ chức Chính phủ",
};

const opened = /^(?:-\s)?Căn cứ (?<typed>[^.;:]{0,50})$/u;

/** The openings of a basis at the start of a line below a title, and what the catalogue has behind `Căn cứ`. */
export function bases(context: ServiceContext, cursor: Cursor, desk: Desk): Suggestion[] {
  const { letter, catalogue, result } = context;
  const { before, trigger, atEnd } = cursor;
  const dash = result.standard.system === "party" ? "- " : "";
  const typed = opened.exec(before)?.groups?.typed;
  if (typed !== undefined) {
    if (typedCitation({ ...cursor, trigger: null }) || (trigger !== null && !(trigger === " " && typed === "")))
      return [];
    const query = typed === "" ? founding[desk.facts.code ?? ""] : typed.length > 1 ? typed : undefined;
    if (!query) return [];
    const from = before.length - typed.length;
    const date = desk.day;
    return catalogue
      .search(query, 10)
      .filter((d) => (d.issued ?? "") <= date && (d.expired === null || d.expired > date))
      .map((d) => suggestion(d, context, cursor, { from, kind: d.type ?? "", query }));
  }
  const mayHaveBases =
    letter.title !== null && !letter.body.blocks.some((b) => b.kind === "verb" || b.kind === "article");
  if (trigger !== null || !atEnd || !mayHaveBases || cursor.zone === "closing" || before.length > 20) return [];
  return openings
    .map((o) => `${dash}${o}`)
    .filter((o) => begins(before, o) && o !== before)
    .map((o) => ({ label: o.trim(), newText: o, from: cursor.at(0), kind: "line", article: "bases" }));
}
