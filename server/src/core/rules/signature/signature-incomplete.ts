import type { Standard } from "../../standards/standard.ts";
import type { Letter, Signature } from "../../syntax/letter.ts";
import type { Located } from "../../text/span.ts";
import { type Bilingual, rule } from "../rule.ts";
import { authorityOf } from "./prefix.ts";
import { plain } from "./titles.ts";

/** Who signs for these says no position. Hướng dẫn 05, Phần II, mục I.7.1.1. */
const withoutPosition = /^(?:BỘ CHÍNH TRỊ|BAN BÍ THƯ|ĐOÀN CHỦ TỊCH|ĐOÀN THƯ KÝ)(?!\p{L})/u;
/** Types signed by several, each in a block of his own. */
const free: ReadonlySet<string> = new Set(["bien-ban", "hop-dong", "ban-ghi-nho", "ban-thoa-thuan"]);
const secretary = /^(?:PHÓ )?BÍ THƯ(?: THƯỜNG TRỰC)?$/;
const chairman = /^(?:PHÓ )?CHỦ NHIỆM(?: THƯỜNG TRỰC)?$/;
const inspection = /^ỦY BAN KIỂM TRA(?!\p{L})/u;

/** A signature consists of authority or position, and the signer's name. */
export const signatureIncomplete = rule({
  name: "signature-incomplete",
  component: "signature",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.7", hd36: "II.1.7", hd05: "II.I.7.1" },
  message: {
    vi: "Phần ký thiếu {missing}.",
    en: "The signature lacks {missing}.",
  },
  why: {
    vi: "Chữ ký thiếu chức vụ hoặc họ tên thì không xác định được ai ký và ký với tư cách gì.",
    en: "Without position or name nobody can tell who signed and in what capacity.",
  },
  check({ letter, standard, report }) {
    const { signature, body, type } = letter;
    if (!signature || body.blocks.length === 0 || !type || free.has(type)) return;
    const missing =
      lacks(signature) ?? (standard.system === "party" ? lacksCommittee(letter, signature, standard) : null);
    if (missing) report(place(signature), { missing });
  },
});

function lacks(signature: Signature): Bilingual | null {
  const { authorities, positions, name } = signature;
  if (authorities.length === 0 && positions.length === 0)
    return { vi: "quyền hạn, chức vụ của người ký", en: "the signer's authority and position" };
  const acting = authorityOf(signature, "acting") !== null;
  if (positions.length === 0 && !acting && !authorities.some((a) => withoutPosition.test(plain(a.holder.text))))
    return name
      ? { vi: "chức vụ của người ký", en: "the signer's position" }
      : { vi: "chức vụ, họ tên của người ký", en: "the signer's position and name" };
  return name ? null : { vi: "họ tên của người ký", en: "the signer's name" };
}

/** A secretary signs for a committee, except in its report to the congress; so does the head of the inspection. */
function lacksCommittee(
  { type, header }: Letter,
  { authorities, positions }: Signature,
  { authority }: Standard,
): Bilingual | null {
  if (type === "bao-cao" || authorities.length > 0 || positions.length !== 1) return null;
  const position = plain(positions[0]?.text ?? "");
  const inspects = chairman.test(position) && inspection.test(plain(header.issuer?.text ?? ""));
  if (!secretary.test(position) && !inspects) return null;
  const wanted = `“${authority.collective} …”`;
  return { vi: `quyền hạn ${wanted} phía trên chức vụ`, en: `the authority ${wanted} above the position` };
}

const place = ({ authorities, positions, name, span }: Signature): Located =>
  positions.at(-1) ?? authorities.at(-1)?.text ?? name ?? { span };
