import { insert } from "../../text/edit.ts";
import { rule, safe } from "../rule.ts";

/** A space between `Số:` and the digits, as in every model. */
export const numberLabelSpace = rule({
  name: "number-label-space",
  component: "number",
  severity: "info",
  basis: "template",
  source: { nd30: "PL III, Mẫu 1.5", hd36: "II.1.3", hd05: "II.I.3.2" },
  message: {
    vi: "Sau “{label}” có một dấu cách rồi mới đến số: “{label} {sequence}”.",
    en: "A space separates “{label}” from the number: “{label} {sequence}”.",
  },
  why: {
    vi: "Dấu cách sau nhãn giúp chỗ để trống cho văn thư đóng số và giúp phần mềm đọc đúng con số.",
    en: "The space leaves room for the registry's stamp and lets software read the digits.",
  },
  fixes: ["safe"],
  check({ letter: { header }, report }) {
    const { label, sequence } = header.number ?? {};
    if (!label || !sequence || label.span.end !== sequence.span.start) return;
    report(
      label,
      { label: label.text, sequence: sequence.text },
      safe(insert(sequence.span.start, " "), { vi: "Thêm dấu cách", en: "Add a space" }),
    );
  },
});
