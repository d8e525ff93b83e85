import { replace } from "../../text/edit.ts";
import { rule, suggest } from "../rule.ts";
import { numberedIn } from "./numbered.ts";

/** From about then numbers of the State have had one form; what is older is as it was. */
const formSince = "2005-01-01";
const stateOrgan = /^(?:CP|TTg|UBND|HĐND)$/u;

/** Numbers of the Party read `18-NQ/TW`, those of the State `48/NQ-CP`; each keeps its order wherever it is cited. */
export const citationNumberOrder = rule({
  name: "citation-number-order",
  component: "citations",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.3.b", hd36: "II.1.3", hd05: "II.I.3.2.2" },
  message: {
    vi: "Số, ký hiệu văn bản {system} viết “{wanted}”, ở đây là “{found}”.",
    en: "A number of {system} is written “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Văn bản Đảng ghi “18-NQ/TW”, văn bản Nhà nước ghi “48/NQ-CP”. Đảo dấu thì người đọc nhầm hệ thống ban hành và tra không ra.",
    en: "The Party writes 18-NQ/TW, the State 48/NQ-CP. With the signs exchanged the reader takes one system for the other.",
  },
  fixes: ["suggested"],
  check({ letter, report }) {
    for (const { citation, facts, parts } of numberedIn(letter)) {
      const { numberText, date } = citation;
      const { form, sequence, type, organ, unit, year } = parts;
      if (!numberText || !type || !organ || unit || year !== null) continue;
      const ofParty = form === "state" && (/^(?:TW|TU)$/.test(organ) || facts.partyOrgan !== null);
      const ofState = form === "party" && stateOrgan.test(organ) && (date ?? formSince) >= formSince;
      if (!ofParty && !ofState) continue;
      const wanted = ofParty ? `${sequence}-${type}/${organ}` : `${sequence}/${type}-${organ}`;
      const system = ofParty ? { vi: "của Đảng", en: "the Party" } : { vi: "của Nhà nước", en: "the State" };
      report(numberText, { wanted, found: numberText.text, system }, suggest(replace(numberText, wanted)));
    }
  },
});
