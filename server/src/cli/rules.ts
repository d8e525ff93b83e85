import { unusedSuppression } from "../core/lint.ts";
import { longSource } from "../core/rules/long-source.ts";
import { rules as registry } from "../core/rules/registry.ts";
import type { Basis, Bilingual, Rule, Severity } from "../core/rules/rule.ts";
import { standards } from "../core/standards/choose.ts";
import type { StandardId } from "../core/standards/standard.ts";
import { template } from "./rule-text.ts";
import type { Locale, Terminal } from "./terminal.ts";
import type { Arguments } from "./usage.ts";

type PerStandard<T> = Readonly<Partial<Record<StandardId, T>>>;

/** A rule as `congvan rules --format json` prints it; severity and source for each standard under which it runs. */
interface RuleRecord {
  readonly name: string;
  readonly severity: PerStandard<Severity>;
  readonly basis: Basis;
  readonly source: PerStandard<string>;
  readonly message: Bilingual;
}

const ids = Object.keys(standards) as StandardId[];

/** `congvan rules`: every rule with its default severity, basis, source and message. */
export async function rules(args: Arguments, { out, locale }: Terminal): Promise<number> {
  const records = [...registry, unusedSuppression].map(record);
  if (args.value("format") === "json") out(`${JSON.stringify({ version: 1, rules: records }, null, 2)}\n`);
  else out(table(records, locale));
  return 0;
}

function record(rule: Rule): RuleRecord {
  const severity: Partial<Record<StandardId, Severity>> = {};
  const source: Partial<Record<StandardId, string>> = {};
  for (const id of ids) {
    const own = typeof rule.severity === "string" ? rule.severity : rule.severity[id];
    if (own === undefined || rule.source[id] === undefined) continue;
    severity[id] = own;
    source[id] = longSource(rule, standards[id]);
  }
  return { name: rule.name, severity, basis: rule.basis, source, message: rule.message };
}

const heading: Readonly<Record<Locale, readonly [string, string]>> = {
  vi: ["quy tắc", "cơ sở"],
  en: ["rule", "basis"],
};

/** One row a rule, with its message and sources below it. */
function table(records: readonly RuleRecord[], locale: Locale): string {
  const width = Math.max(...records.map((r) => r.name.length));
  const row = (name: string, severities: readonly string[], basis: string) =>
    `${name.padEnd(width)}  ${severities.map((s) => s.padEnd(7)).join("  ")}  ${basis}\n`;
  const [name, basis] = heading[locale];
  const blocks = records.map((r) => {
    const sources = [...new Set(Object.values(r.source))].map((s) => `    = ${s}\n`);
    const severities = ids.map((id) => r.severity[id] ?? "-");
    return `${row(r.name, severities, r.basis)}    ${template(r.message[locale])}\n${sources.join("")}`;
  });
  return `${row(name, ids, basis)}\n${blocks.join("\n")}`;
}
