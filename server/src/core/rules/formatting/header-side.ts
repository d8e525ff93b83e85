import { rule } from "../rule.ts";
import { setParts } from "./set-parts.ts";
import { lookWords } from "./words.ts";

/** The issuer stands in the left column, the national title or the Party's in the right one. */
export const headerSide = rule({
  name: "header-side",
  component: "formatting",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.1.a", hd36: "II.1.1.2", hd05: "II.I.1.2" },
  message: {
    vi: "{part} nằm bên trái tên cơ quan ban hành; quy định đặt ở cột bên phải.",
    en: "{part} stands to the left of the issuer; its place is the column on the right.",
  },
  why: {
    vi: "Hai cột phần đầu có chỗ cố định để người nhận liếc qua là biết ai gửi; đảo cột là sai ngay từ dòng đầu.",
    en: "The two columns of the header have their places, so that a glance tells who writes; swapped, the first line is wrong.",
  },
  check(context) {
    const parts = setParts(context);
    const title = parts.find((p) => p.look === "nationalTitle" || p.look === "partyTitle");
    const issuer = parts.find((p) => p.look === "issuer");
    // Where nobody knows the column, nothing is said.
    const left = issuer?.paragraphs[0].column ?? 0;
    const right = title?.paragraphs[0].column ?? left;
    if (title && right < left) context.report(title, { part: lookWords[title.look] });
  },
});
