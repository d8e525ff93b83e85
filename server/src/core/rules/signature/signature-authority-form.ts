import { insert, replace } from "../../text/edit.ts";
import { rule, safe, suggest } from "../rule.ts";
import { kindOf } from "./prefix.ts";
import { plain } from "./titles.ts";

const inWords = /^QUYỀN\s\p{Lu}/u;

/** How authority is abbreviated: `TM. `, `KT. ` in State documents, `T/M `, `K/T ` in Party ones. */
export const signatureAuthorityForm = rule({
  name: "signature-authority-form",
  component: "signature",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.7.b", hd36: "II.1.7", hd05: "II.I.7.1" },
  message: {
    vi: "Quyền hạn ký ghi “{wanted}” rồi cách một khoảng, ở đây là “{found}”.",
    en: "The authority to sign is written “{wanted}” and a space, not “{found}”.",
  },
  why: {
    vi: "“TM.”, “KT.”, “TL.” là chữ viết tắt cố định, viết sai dấu chấm hay gạch chéo là lẫn cách ghi của Đảng với cách ghi của Nhà nước.",
    en: "TM., KT. and TL. are fixed; the wrong sign mixes the State's manner with the Party's.",
  },
  fixes: ["safe", "suggested"],
  check({ letter: { signature }, standard, report }) {
    for (const authority of signature?.authorities ?? []) {
      const kind = kindOf(authority);
      if (!kind) continue;
      const { prefix, holder } = authority;
      const found = prefix.text.trim();
      // The Party has no signing by mandate: who is asked to sign does so by order.
      const foreign = standard.authority[kind] === undefined;
      const wanted = standard.authority[kind] ?? standard.authority.order ?? found;
      const glued = holder.text !== "" && holder.span.start === prefix.span.end;
      if (found === wanted && !glued) continue;
      const fix = foreign ? suggest : safe;
      const edit = found === wanted ? insert(prefix.span.end, " ") : replace(prefix, glued ? `${wanted} ` : wanted);
      report(prefix, { wanted, found }, fix(edit, { vi: "Sửa thành “{wanted}”", en: "Change to “{wanted}”" }));
    }
    const acting = standard.authority.acting;
    for (const position of signature?.positions ?? []) {
      if (!acting || !inWords.test(plain(position.text))) continue;
      const word = position.slice(0, "QUYỀN".length);
      report(word, { wanted: acting, found: word.text }, suggest(replace(word, acting)));
    }
  },
});
