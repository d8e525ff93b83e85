import { type Checked, diagnosticOf, type Reporter, type Totals } from "../diagnostic.ts";
import type { Terminal } from "../terminal.ts";

/** `check --format json`, as INTERFACES promises it; one letter a line. */
export function json({ out, locale }: Terminal): Reporter {
  let first = true;
  const begin = '{\n  "version": 1,\n  "files": [';
  return {
    file(checked: Checked) {
      const { path, standard, type, findings } = checked;
      const diagnostics = findings.map((f) => diagnosticOf(f, checked, locale));
      const line = JSON.stringify({ path, standard: standard.id, type, diagnostics });
      out(`${first ? begin : ","}\n    ${line}`);
      first = false;
    },
    end({ errors, warnings, infos, timing }: Totals) {
      const close = first ? `${begin}]` : "\n  ]";
      const rules = timing?.map((rule) => `\n    ${JSON.stringify(rule)}`);
      const times = rules ? `,\n  "timing": [${rules.join(",")}\n  ]` : "";
      out(`${close},\n  "errors": ${errors},\n  "warnings": ${warnings},\n  "infos": ${infos}${times}\n}\n`);
    },
  };
}
