import type { Letter } from "../../syntax/letter.ts";
import { firstWord } from "../list-signs.ts";
import { rule } from "../rule.ts";
import { fieldsOf } from "./fields.ts";
import { bodyIsWritten } from "./progress.ts";

/** Longer texts are no filled-in forms. */
const longest = 20_000;

/** Papers whose models are filled in say everything the model asks for: when and where, who, what for, until when. */
export const bodyFields = rule({
  name: "body-fields",
  component: "body",
  severity: "warning",
  basis: "template",
  source: { nd30: "PL III, Mẫu 1.7, 1.8, 1.9, 1.10" },
  message: {
    vi: "{type} chưa có mục {missing} theo mẫu của Nghị định 30.",
    en: "The {type} lacks what the decree's model asks for: {missing}.",
  },
  why: {
    vi: "Giấy mời, biên bản, giấy giới thiệu, giấy nghỉ phép là văn bản điền theo mẫu: thiếu thời gian, địa điểm hoặc thời hạn thì người nhận không thực hiện được, biên bản không đủ giá trị làm chứng cứ.",
    en: "Invitations, minutes and introductions are filled in after a model. Without time, place or term nobody can act on them, and minutes prove nothing.",
  },
  check({ letter, standard, report }) {
    const fields = fieldsOf[letter.type ?? ""];
    if (!fields || !letter.title || !bodyIsWritten(letter)) return;
    const text = textOf(letter);
    if (text === null) return;
    const missing = fields.filter((f) => !f.said.test(text)).map((f) => f.label);
    const first = letter.body.blocks[0];
    // Where nearly everything is missing the paper follows another form altogether.
    if (!first || missing.length === 0 || missing.length >= fields.length) return;
    const type = standard.types.find((t) => t.slug === letter.type)?.name ?? "";
    report(firstWord(first.text), {
      type,
      missing: { vi: missing.map((m) => m.vi).join(", "), en: missing.map((m) => m.en).join(", ") },
    });
  },
});

/** Subject and body as written; `null` where they are too long for such a paper. */
function textOf({ source, subject, body }: Letter): string | null {
  const { start, end } = body.span;
  if (end - start > longest) return null;
  return `${subject?.text.text ?? ""}\n${source.text.slice(start, end).normalize("NFC")}`;
}
