import type { Signature } from "../../syntax/letter.ts";
import { bodyIsWritten } from "../body/progress.ts";
import { type Bilingual, rule } from "../rule.ts";
import { plain } from "./titles.ts";

const secretary = /^(?:THƯ KÝ|NGƯỜI GHI)(?!\p{L})/u;
const chair = /^(?:CHỦ TỌA|CHỦ TRÌ)(?!\p{L})/u;

/** Minutes are signed by two: who kept them, and who chaired. */
export const signatureMinutes = rule({
  name: "signature-minutes",
  component: "signature",
  severity: { nd30: "warning", hd05: "warning" },
  basis: "template",
  source: { nd30: "PL III, Mẫu 1.9", hd05: "II.I.7.1" },
  message: {
    vi: "Biên bản có hai người ký; ở đây thiếu {missing}.",
    en: "Minutes are signed by two; {missing} is not there.",
  },
  why: {
    vi: "Chữ ký của người ghi và người chủ trì cùng xác nhận nội dung biên bản; thiếu một bên thì biên bản dễ bị phủ nhận.",
    en: "Who kept the minutes and who chaired confirm them together; with one of them alone they are easily disputed.",
  },
  check({ letter, standard, report }) {
    const { signature, type, title } = letter;
    if (type !== "bien-ban" || !title || !signature || !bodyIsWritten(letter)) return;
    const blocks = [signature, ...signature.others];
    const has = (position: RegExp): boolean => blocks.some((b) => positionsOf(b).some((p) => position.test(p)));
    const missing = lacking(has(secretary), has(chair), standard.system === "party");
    if (missing) report(signature.positions[0] ?? signature, { missing });
  },
});

const positionsOf = ({ positions }: Signature): string[] => positions.map((p) => plain(p.text));

/** Only where one of the two is there is the other certainly missing. */
function lacking(hasSecretary: boolean, hasChair: boolean, party: boolean): Bilingual | null {
  if (hasSecretary === hasChair) return null;
  if (hasChair)
    return party
      ? { vi: "“NGƯỜI GHI BIÊN BẢN”", en: "“NGƯỜI GHI BIÊN BẢN” (who kept them)" }
      : { vi: "“THƯ KÝ”", en: "“THƯ KÝ” (the secretary)" };
  return party
    ? { vi: "“CHỦ TRÌ HỘI NGHỊ”", en: "“CHỦ TRÌ HỘI NGHỊ” (who chaired)" }
    : { vi: "“CHỦ TỌA”", en: "“CHỦ TỌA” (who chaired)" };
}
