import { headerIsWritten } from "../header/progress.ts";
import { rule } from "../rule.ts";

/** Organs that are always part of another. */
const dependent = /^(?:SỞ|CHI CỤC|PHÒNG|VỤ) /u;

/** The direct superior stands above the issuer's name, where there is one. */
export const parentMissing = rule({
  name: "parent-missing",
  component: "issuer",
  severity: "info",
  basis: "statute",
  source: { nd30: "PL I, I.II.2.a" },
  message: {
    vi: "“{found}” thường có cơ quan chủ quản: nếu có, ghi tên cơ quan chủ quản trực tiếp ở dòng trên.",
    en: "“{found}” usually has a parent organ: if so, its name stands on the line above.",
  },
  why: {
    vi: "Sở, phòng, ban có tên giống nhau ở mọi địa phương; cơ quan chủ quản ở dòng trên phân biệt chúng.",
    en: "Departments are called alike everywhere; the superior in the line above tells them apart.",
  },
  check({ letter, report }) {
    const { issuer, parent } = letter.header;
    if (!issuer || parent || !headerIsWritten(letter) || !dependent.test(issuer.text)) return;
    report(issuer, { found: issuer.text });
  },
});
