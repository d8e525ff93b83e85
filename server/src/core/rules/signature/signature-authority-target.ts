import { replace } from "../../text/edit.ts";
import { type Bilingual, rule, suggest } from "../rule.ts";
import { kindOf } from "./prefix.ts";
import { deputyOf, headTitle, isCollective, plain } from "./titles.ts";

const wantsHead: Bilingual = {
  vi: "chức vụ của người đứng đầu, không ghi cấp phó",
  en: "the head's title, never a deputy's",
};
const wantsTitle: Bilingual = {
  vi: "chức vụ của người đứng đầu, không ghi tên tập thể",
  en: "the head's title, not a body's name",
};
const wantsCollective: Bilingual = {
  vi: "tên tập thể hoặc cơ quan, không ghi chức vụ",
  en: "the name of the body, not a title",
};

const deputy = /^(?:PHÓ|THỨ TRƯỞNG)(?!\p{L})/u;

/** Whom one signs for: after `TM.` a body, after `KT.`, `TL.`, `TUQ.` and `Q.` the title of its head. */
export const signatureAuthorityTarget = rule({
  name: "signature-authority-target",
  component: "signature",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.7.b", hd36: "II.1.7", hd05: "II.I.7.1" },
  message: {
    vi: "Sau “{prefix}” ghi {wanted}: “{found}” không đúng.",
    en: "“{prefix}” is followed by {wanted}; “{found}” is not.",
  },
  why: {
    vi: "“TM.” thay mặt một tập thể, còn “KT.”, “TL.”, “TUQ.” ký cho một người đứng đầu; ghi lẫn thì không rõ ai chịu trách nhiệm.",
    en: "TM. speaks for a body, KT., TL. and TUQ. for its head; mixed up, it is unclear who answers for the document.",
  },
  fixes: ["suggested"],
  check({ letter: { signature }, standard, report }) {
    for (const authority of signature?.authorities ?? []) {
      const { holder } = authority;
      const kind = kindOf(authority);
      const found = plain(holder.text);
      if (!kind) continue;
      const values = { prefix: standard.authority[kind] ?? authority.prefix.text, found: holder.text };
      if (kind === "collective") {
        if (headTitle(found) || deputyOf(found)) report(holder, { ...values, wanted: wantsCollective });
      } else if (deputy.test(found)) {
        const head = deputyOf(found);
        report(holder, { ...values, wanted: wantsHead }, ...(head ? [suggest(replace(holder, head))] : []));
      } else if (kind === "deputy" && isCollective(found)) report(holder, { ...values, wanted: wantsTitle });
    }
  },
});
