import { mostlyCapitals } from "../../syntax/anchors.ts";
import { placeInSmallLetters } from "../../syntax/organs.ts";
import { replace } from "../../text/edit.ts";
import type { PlainText } from "../../text/plain-text.ts";
import type { Source } from "../../text/source.ts";
import type { Located } from "../../text/span.ts";
import { isContiguous } from "../header/layout.ts";
import { rule, suggest } from "../rule.ts";

/** Names of organs in the header are written in capitals. */
export const issuerCase = rule({
  name: "issuer-case",
  component: "issuer",
  severity: { nd30: "error", hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.II.2.b", hd36: "II.1.2", hd05: "II.I.2.2" },
  message: {
    vi: "Tên cơ quan ở đầu văn bản ghi bằng chữ in hoa: “{wanted}”, không phải “{found}”.",
    en: "The organ's name in the header is written in capitals: “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Tên cơ quan in hoa đứng riêng trên đầu trang; ghi chữ thường thì lẫn với chữ trong thân văn bản và sai mẫu ngay dòng đầu.",
    en: "The organ's name in capitals stands apart at the head of the page; in small letters it misses the model in its first line.",
  },
  fixes: ["suggested"],
  check({ letter: { header, source }, report }) {
    for (const whole of [header.parent, header.issuer]) {
      const name = whole && inSmallLetters(whole);
      if (!name) continue;
      const wanted = name.text.toUpperCase();
      const values = { wanted, found: name.text };
      if (!isContiguous(source, name)) report(name, values);
      else report(name, values, suggest(replace(name, raw(source, name).toUpperCase()), title));
    }
  },
});

/** The name, or its second line (`Tỉnh Hà Tĩnh`), where that is not in capitals. */
function inSmallLetters(name: PlainText): PlainText | null {
  const place = name.text.search(placeInSmallLetters);
  if (place > 0 && mostlyCapitals(name.text.slice(0, place))) {
    const rest = name.slice(place);
    return mostlyCapitals(rest.text) ? null : rest;
  }
  return mostlyCapitals(name.text) ? null : name;
}

/** Line breaks and emphasis stay as they are. */
const raw = ({ text }: Source, { span }: Located): string => text.slice(span.start, span.end);

const title = { vi: "Ghi “{wanted}”", en: "Write “{wanted}”" };
