import { mostlyCapitals } from "../../syntax/anchors.ts";
import { replace } from "../../text/edit.ts";
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
  check({ letter: { header, source }, report }) {
    for (const name of [header.parent, header.issuer]) {
      if (!name || mostlyCapitals(name.text)) continue;
      const wanted = name.text.toUpperCase();
      const values = { wanted, found: name.text };
      if (!isContiguous(source, name)) report(name, values);
      else report(name, values, suggest(replace(name, raw(source, name).toUpperCase()), title));
    }
  },
});

/** Line breaks and emphasis stay as they are. */
const raw = ({ text }: Source, { span }: Located): string => text.slice(span.start, span.end);

const title = { vi: "Ghi “{wanted}”", en: "Write “{wanted}”" };
