import { insert, replace } from "../../text/edit.ts";
import { rule, safe, suggest } from "../rule.ts";

/** A colon follows `Kính gửi`, without a space before it. */
export const addresseesColon = rule({
  name: "addressees-colon",
  component: "addressees",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.9.d", hd36: "II.1.9", hd05: "II.I.9.2.3" },
  message: {
    vi: "Ngay sau “{label}” có dấu hai chấm: “{label}:”.",
    en: "A colon follows “{label}” directly: “{label}:”.",
  },
  why: {
    vi: "Dấu hai chấm tách chữ “Kính gửi” khỏi tên nơi nhận; thiếu nó, hai phần đọc dính vào nhau và phần mềm văn thư không cắt được danh sách nơi nhận.",
    en: "The colon parts the words of address from the names; without it they read as one and registry software cannot split the list.",
  },
  fixes: ["safe", "suggested"],
  check({ letter: { addressees }, report }) {
    if (!addressees || addressees.colon?.text === ":") return;
    const { label, colon } = addressees;
    if (colon) return report(colon, { label: label.text }, safe(replace(colon, ":")));
    const edit = insert(label.span.end, ":");
    const title = { vi: "Sửa thành “{label}:”", en: "Change to “{label}:”" };
    // `Kính gửi các Bộ: Công an, …`: the colon further on shows that the words want rearranging.
    const elsewhere = addressees.inline && addressees.items[0]?.text.text.includes(":");
    report(label, { label: label.text }, elsewhere ? suggest(edit, title) : safe(edit, title));
  },
});
