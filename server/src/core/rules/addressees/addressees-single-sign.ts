import { remove } from "../../text/edit.ts";
import { rule, safe } from "../rule.ts";

/** Nothing closes the line `Kính gửi: Bộ Nội vụ` in the official model. */
export const addresseesSingleSign = rule({
  name: "addressees-single-sign",
  component: "addressees",
  severity: "warning",
  basis: "template",
  source: { nd30: "PL I, I.V" },
  message: {
    vi: "Chỉ gửi một nơi thì sau tên nơi nhận không có dấu “{found}”.",
    en: "A single addressee is not followed by “{found}”.",
  },
  why: {
    vi: "Mẫu không đặt dấu sau nơi nhận duy nhất; thêm dấu chấm phẩy khiến người đọc tưởng còn nơi khác bị sót.",
    en: "The model closes a single name with nothing; a semicolon there suggests that another one was forgotten.",
  },
  fixes: ["safe"],
  check({ letter: { addressees }, report }) {
    const only = addressees?.items[0];
    if (!addressees?.inline || !only?.closing || only.marker || addressees.items.length > 1) return;
    // Several organs on the line, an address or a note: what the sign closes is more than one name.
    if (/[;:()]/.test(only.text.text)) return;
    const found = only.closing.text.trim();
    report(only.closing, { found }, safe(remove(only.closing), { vi: "Bỏ dấu “{found}”", en: "Remove “{found}”" }));
  },
});
