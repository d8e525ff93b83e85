import { rule } from "../rule.ts";
import { authorityOf } from "./prefix.ts";
import { deputyOf, headTitle, isDeputy, plain } from "./titles.ts";

/** Below `KT. GIÁM ĐỐC` stands that head's deputy. */
export const signatureDeputyPairing = rule({
  name: "signature-deputy-pairing",
  component: "signature",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.7.b", hd36: "II.1.7", hd05: "II.I.7.1" },
  message: {
    vi: "Ký thay “{head}” thì dòng dưới là chức vụ cấp phó của người đó, ở đây là “{found}”.",
    en: "Signing for “{head}”, the line below names that head's deputy, not “{found}”.",
  },
  why: {
    vi: "Ký thay giám đốc thì người ký là phó giám đốc; chức vụ không cùng cặp cho thấy một trong hai dòng bị chép từ mẫu khác.",
    en: "Who signs for a director is a deputy director; another pair shows that one line came from another model.",
  },
  check({ letter: { signature }, report }) {
    const authority = authorityOf(signature, "deputy");
    const position = signature?.positions.at(-1);
    if (!authority || !position || signature?.positions.length !== 1) return;
    const holder = plain(authority.holder.text);
    const found = plain(position.text);
    const values = { head: authority.holder.text, found: position.text };
    if (!isDeputy(found)) {
      // Only a title that is known to be a head's contradicts; what a scan left of a word does not.
      if (headTitle(found) && holder !== "") report(position, values);
      return;
    }
    const head = deputyOf(found);
    if (head && headTitle(holder) && !holder.includes(head)) report(position, values);
  },
});
