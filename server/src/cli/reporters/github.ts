import path from "node:path";
import type { Severity } from "../../core/rules/rule.ts";
import type { Range } from "../../core/text/source.ts";
import { type Checked, diagnosticOf, type Reporter } from "../diagnostic.ts";
import type { Terminal } from "../terminal.ts";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** `check --format github`: workflow commands that become notes on the lines of a pull request. */
export function github({ out, locale }: Terminal): Reporter {
  return {
    file(checked: Checked) {
      for (const finding of checked.findings) {
        const { rule, severity, message, range, source } = diagnosticOf(finding, checked, locale);
        const file = checked.path.split(path.sep).join("/");
        out(workflowCommand(commands[severity], { file, range, title: rule, message: `${message} (${source})` }));
      }
    },
    end() {},
  };
}

interface Note {
  readonly file: string;
  readonly range: Range;
  readonly title: string;
  readonly message: string;
}

/** One note as GitHub reads it from a log. */
export function workflowCommand(command: string, { file, range, title, message }: Note): string {
  const { start, end } = range;
  const properties = {
    file,
    line: start.line + 1,
    endLine: end.line + 1,
    col: start.character + 1,
    // A column means nothing there where the lines differ.
    ...(start.line === end.line && { endColumn: end.character + 1 }),
    title,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${command} ${list.join(",")}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
