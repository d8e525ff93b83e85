import { replace } from "../../text/edit.ts";
import { rule, suggest } from "../rule.ts";
import { authorityOf } from "./prefix.ts";
import { headTitle, plain } from "./titles.ts";

const inspection = /^ỦY BAN KIỂM TRA(?!\p{L})/u;
const cell = /^CHI BỘ(?!\p{L})/u;

/** A committee's deputy signs for the committee (`T/M`), never for its secretary or chairman (`K/T`). */
export const signatureDeputyCommittee = rule({
  name: "signature-deputy-committee",
  component: "signature",
  severity: "error",
  basis: "statute",
  source: { hd36: "II.1.7", hd05: "II.I.7.1.1" },
  message: {
    vi: "Văn bản của tập thể do cấp phó ký thì ghi “T/M …” và chức vụ “{deputy}”, không ghi “{found}”.",
    en: "Where a committee's deputy signs, write “T/M …” and “{deputy}”, not “{found}”.",
  },
  why: {
    vi: "Cấp ủy và ủy ban kiểm tra quyết định theo tập thể, nên phó bí thư, phó chủ nhiệm cũng ký thay mặt tập thể chứ không ký thay cá nhân.",
    en: "Committees decide together, so a deputy signs for the committee too and not in place of a person.",
  },
  fixes: ["suggested"],
  check({ letter: { signature, header }, report }) {
    const authority = authorityOf(signature, "deputy");
    if (!authority || authorityOf(signature, "collective")) return;
    const head = headTitle(plain(authority.holder.text));
    const issuer = plain(header.issuer?.text ?? "");
    const ofInspection = head === "CHỦ NHIỆM" && inspection.test(issuer);
    if (head !== "BÍ THƯ" && !ofInspection) return;
    const body = ofInspection ? "ỦY BAN KIỂM TRA" : cell.test(issuer) ? "CHI BỘ" : "BAN THƯỜNG VỤ";
    const fix = suggest(replace(authority.text, `T/M ${body}`));
    report(authority.text, { found: authority.text.text, deputy: `PHÓ ${head}` }, fix);
  },
});
