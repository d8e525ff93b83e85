import { replace } from "../../text/edit.ts";
import { rule, suggest } from "../rule.ts";
import { singleSpaces } from "./compare.ts";

const round = /(\d{1,2})\)?$/;

/** A Party draft says which round it is: `Dự thảo lần 2`, in small letters. */
export const markDraft = rule({
  name: "mark-draft",
  component: "header",
  severity: "info",
  basis: "statute",
  source: { hd36: "II.2", hd05: "II.II.4.2" },
  message: {
    vi: "Ký hiệu dự thảo ghi bằng chữ in thường, có số lần: “{wanted}”, không phải “{found}”.",
    en: "A draft is marked in small letters with its round, “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Văn bản phải lấy ý kiến nhiều lần thì ghi rõ lần dự thảo, để người góp ý không cầm nhầm bản cũ.",
    en: "Where a text is commented on in several rounds, the mark keeps people from working on an old one.",
  },
  fixes: ["suggested"],
  check({ letter: { header }, report }) {
    for (const { kind, text } of header.marks) {
      if (kind !== "draft") continue;
      const found = singleSpaces(text.text);
      if (/^Dự thảo lần (?:thứ )?\d{1,2}$/u.test(found)) continue;
      const n = round.exec(found)?.[1];
      const wanted = `Dự thảo lần ${n ? Number(n) : "…"}`;
      report(text, { wanted, found: text.text }, ...(n ? [suggest(replace(text, wanted))] : []));
    }
  },
});
