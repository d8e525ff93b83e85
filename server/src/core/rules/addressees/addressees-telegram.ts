import { bodyIsWritten } from "../body/progress.ts";
import { firstWord } from "../list-signs.ts";
import { rule } from "../rule.ts";

/** `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:` */
const sends = /(?<!\p{L})điện\s{0,2}:?\s{0,3}$/u;
/** With the receivers behind it; in small letters only a colon tells the word from electricity. */
const sendsInline = /^(?:[\p{Lu}\s,.-]{6,120}\s(?:gửi )?điện|[\p{L}\s,.-]{6,120}\s(?:gửi )?điện\s?:)\s/u;

/** A công điện says who sends it to whom: `… điện:` and the list of those it goes to. */
export const addresseesTelegram = rule({
  name: "addressees-telegram",
  component: "addressees",
  severity: "info",
  basis: "template",
  source: { nd30: "PL III, Mẫu 1.6" },
  message: {
    vi: "Mẫu công điện mở đầu nội dung bằng “{wanted}” và tên các nơi nhận điện, mỗi nơi một dòng.",
    en: "The model of a công điện begins with “{wanted}” and those it goes to, each on a line.",
  },
  why: {
    vi: "Công điện truyền đạt mệnh lệnh, thông tin khẩn: dòng “… điện:” cho biết ngay ai ra lệnh và ai phải thực hiện.",
    en: "A công điện carries urgent orders: its first line shows at once who gives them and who carries them out.",
  },
  check({ letter, report }) {
    const { type, title, addressees, body } = letter;
    if (type !== "cong-dien" || !title || !bodyIsWritten(letter)) return;
    const wanted = "… điện:";
    if (addressees) return report(addressees.label, { wanted });
    const [first] = body.blocks;
    if (!first || body.blocks.slice(0, 4).some(({ text }) => sends.test(text.text) || sendsInline.test(text.text)))
      return;
    report(firstWord(first.text), { wanted });
  },
});
