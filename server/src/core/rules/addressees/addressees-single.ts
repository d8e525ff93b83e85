import { replace } from "../../text/edit.ts";
import { rule, suggest } from "../rule.ts";

/** One addressee stands on the line of `Kính gửi:`, without dash. */
export const addresseesSingle = rule({
  name: "addressees-single",
  component: "addressees",
  severity: { nd30: "warning", hd36: "info", hd05: "info" },
  basis: "statute",
  source: { nd30: "PL I, I.II.9.d", hd36: "II.1.9", hd05: "II.I.9.2.3" },
  message: {
    vi: "Chỉ gửi một nơi thì tên nơi nhận ghi cùng dòng với “{label}:”, không gạch đầu dòng.",
    en: "A single addressee stands on the line of “{label}:”, without a dash.",
  },
  why: {
    vi: "Chỉ một nơi nhận mà xuống dòng, gạch đầu dòng thì trông như danh sách bị mất các dòng sau.",
    en: "A single name set out as a list looks like a list that has lost its other lines.",
  },
  fixes: ["suggested"],
  check({ letter: { addressees, source, body }, report }) {
    const only = addressees?.items[0];
    if (!addressees || !only?.marker || addressees.items.length > 1) return;
    // `- Bộ Nội vụ;` awaits its neighbour, and so does the last line of a draft.
    if (only.closing?.text.trim() === ";" || body.blocks.length === 0) return;
    const { label, colon, inline } = addressees;
    const start = (colon ?? label).span.end;
    const { text } = source;
    const blank = text.slice(start, only.marker.span.start).trim() === "";
    const up = replace(
      { span: { start, end: only.whole.span.end } },
      ` ${text.slice(only.text.span.start, only.text.span.end)}`,
    );
    const title = { vi: "Ghi cùng dòng với “{label}:”", en: "Put it on the line of “{label}:”" };
    report(inline ? only.marker : only.whole, { label: label.text }, ...(blank ? [suggest(up, title)] : []));
  },
});
