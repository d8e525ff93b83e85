import type { Standard } from "../standards/standard.ts";
import type { Rule } from "./rule.ts";

/**
 * `PL I, I.II.3.c` under Nghị định 30 → `Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3, điểm c`. Of several
 * articles, parted by `; `, each is spelt out.
 */
export function longSource(r: Pick<Rule, "source">, standard: Standard): string {
  const short = r.source[standard.id] ?? "";
  if (short === "congvan") return "Công văn";
  const [first = "", ...more] = short.split("; ");
  const spelt = otherLaw(first) ?? `${standard.name}, ${spellOut(first, standard)}`;
  return [spelt, ...more.map((s) => otherLaw(s) ?? spellOut(s, standard))].join("; ");
}

const kinds: Readonly<Record<string, string>> = {
  NQ: "Nghị quyết",
  QĐ: "Quyết định",
  NĐ: "Nghị định",
  TT: "Thông tư",
  Luật: "Luật",
};

/** A source outside the standard names its document: `NQ 203/2025/QH15, Đ.2`. The Party's `…-QĐ/TW` is a Quy định. */
function otherLaw(short: string): string | null {
  const [, kind, number, article] = /^(NQ|QĐ|NĐ|TT|Luật) (\d[^,]*)(?:, (.+))?$/u.exec(short) ?? [];
  if (!kind || !number) return null;
  const name = number.includes("-QĐ/") ? "Quy định" : kinds[kind];
  return `${name} ${number}${article ? `, ${articleOf(article)}` : ""}`;
}

/** `Đ.15.2` → `Điều 15, khoản 2`. */
function articleOf(short: string): string {
  return short.replace(/^Đ\.(\d+)(?:\.(\d+))?/u, (_, a, k) => `Điều ${a}${k ? `, khoản ${k}` : ""}`);
}

function spellOut(short: string, standard: Standard): string {
  if (standard.system === "state") {
    const [, annex, rest = ""] = /^PL (\w+)(?:, ?(.*))?$/.exec(short) ?? [];
    if (!annex) return articleOf(short);
    if (rest === "") return `Phụ lục ${annex}`;
    const names = annex === "I" ? ["Phần", "Mục", "khoản", "điểm"] : ["Mục", "khoản", "điểm"];
    if (!/^[IVX]+(\.|$)/.test(rest)) return `Phụ lục ${annex}, ${rest}`;
    return [`Phụ lục ${annex}`, ...rest.split(".").map((p, i) => `${names[i] ?? ""} ${p}`.trim())].join(", ");
  }
  const [, annex, row] = /^PL (\d+)(?:\.(.+))?$/.exec(short) ?? [];
  if (annex) return row ? `Phụ lục ${annex}, mục ${row}` : `Phụ lục ${annex}`;
  if (/^[IVX]+$/.test(short)) return `Phần ${short}`;
  const [part, ...rest] = short.split(".");
  return /^[IVX]+$/.test(part ?? "") && rest.length > 0 ? `Phần ${part}, mục ${rest.join(".")}` : short;
}
