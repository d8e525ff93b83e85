import path from "node:path";
import type { Severity } from "../../core/rules/rule.ts";
import { type Checked, diagnosticOf, type Reporter } from "../diagnostic.ts";
import type { Terminal } from "../terminal.ts";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** `check --format github`: workflow commands that become notes on the lines of a pull request. */
export function github({ out, locale }: Terminal): Reporter {
  return {
    file(checked: Checked) {
      for (const finding of checked.findings) {
        const { rule, severity, message, range, source } = diagnosticOf(finding, checked, locale);
        const { start, end } = range;
        const properties = {
          file: checked.path.split(path.sep).join("/"),
          line: start.line + 1,
          endLine: end.line + 1,
          col: start.character + 1,
          // A column means nothing there where the lines differ.
          ...(start.line === end.line && { endColumn: end.character + 1 }),
          title: rule,
        };
        const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
        out(`::${commands[severity]} ${list.join(",")}::${escapeData(`${message} (${source})`)}\n`);
      }
    },
    end() {},
  };
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
