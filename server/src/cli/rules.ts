import { readFileSync } from "node:fs";
import path from "node:path";
import { type Preset, presetNames } from "../core/config.ts";
import { ownRules } from "../core/own-rules.ts";
import { longSource } from "../core/rules/long-source.ts";
import { rules as registry } from "../core/rules/registry.ts";
import type { Basis, Bilingual, Component, Rule, Severity } from "../core/rules/rule.ts";
import { template } from "../core/rules/words.ts";
import { ownSeverity, severityOf } from "../core/severity.ts";
import { standards } from "../core/standards/choose.ts";
import type { Standard, StandardId } from "../core/standards/standard.ts";
import { nearest } from "../core/text/nearest.ts";
import type { Locale, Terminal } from "./terminal.ts";
import { type Arguments, usage } from "./usage.ts";

type PerStandard<T> = Readonly<Partial<Record<StandardId, T>>>;

/** A rule as `congvan rules --format json` prints it; severity and source for each standard under which it runs. */
interface RuleRecord {
  readonly name: string;
  readonly component: Component;
  /** As the rule declares it. */
  readonly severity: PerStandard<Severity>;
  readonly basis: Basis;
  readonly source: PerStandard<string>;
  readonly message: Bilingual;
  readonly why: Bilingual;
  /** The letters' days on which it holds: the first of them, and the first no more; `null` where open. */
  readonly holds: { readonly from: string | null; readonly until: string | null };
  /** Which kinds of fixes it has. */
  readonly fixes: readonly ("safe" | "suggested")[];
  /** What each preset makes of it; `off` where it does not run. */
  readonly presets: Readonly<Record<Preset, PerStandard<Severity | "off">>>;
}

const all: readonly Rule[] = [...registry, ...ownRules];

/** `congvan rules`: every rule with its default severity, basis, source and message; with names, the pages of these. */
export async function rules(args: Arguments, { out, locale }: Terminal): Promise<number> {
  const asked = args.positionals.length > 0 ? args.positionals.map(ruleNamed) : all;
  if (args.value("format") === "json") out(`${JSON.stringify({ version: 1, rules: asked.map(record) }, null, 2)}\n`);
  else out(asked === all ? table(all.map(record), locale) : asked.map(pageOf).join("\n"));
  return 0;
}

function ruleNamed(name: string): Rule {
  const rule = all.find((r) => r.name === name);
  if (rule) return rule;
  const names = all.map((r) => r.name);
  const meant = nearest(name, names);
  throw usage(
    `Không có quy tắc “${name}”.${meant ? ` Có phải là “${meant}”?` : ""}`,
    `Unknown rule “${name}”.${meant ? ` Did you mean “${meant}”?` : ""}`,
  );
}

/** The pages lie beside the program; in a bundle `import.meta.url` is its path. */
function pageOf({ name }: Rule): string {
  return readFileSync(path.join(path.dirname(import.meta.url), "rules", `${name}.md`), "utf8");
}

function record(rule: Rule): RuleRecord {
  const under = Object.values(standards).filter(({ id }) => id in rule.source);
  const per = <T>(value: (standard: Standard) => T): PerStandard<T> =>
    Object.fromEntries(under.map((standard) => [standard.id, value(standard)]));
  const preset = (name: Preset) =>
    per((standard) => severityOf(rule, standard, { standard: "auto", preset: name, rules: {} }) ?? ("off" as const));
  return {
    name: rule.name,
    component: rule.component,
    severity: per((standard) => ownSeverity(rule, standard) ?? "info"),
    basis: rule.basis,
    source: per((standard) => longSource(rule, standard)),
    message: rule.message,
    why: rule.why,
    holds: { from: rule.holds?.from ?? null, until: rule.holds?.until ?? null },
    fixes: rule.fixes ?? [],
    presets: Object.fromEntries(presetNames.map((name) => [name, preset(name)])) as RuleRecord["presets"],
  };
}

const ids = Object.keys(standards) as StandardId[];

const heading: Readonly<Record<Locale, readonly [name: string, basis: string, presets: string]>> = {
  vi: ["quy tắc", "cơ sở", "bộ quy tắc"],
  en: ["rule", "basis", "presets"],
};

/** One row a rule, with its message and sources below it. */
function table(records: readonly RuleRecord[], locale: Locale): string {
  const width = Math.max(...records.map((r) => r.name.length));
  const row = (name: string, severities: readonly string[], basis: string, presets: string) =>
    `${name.padEnd(width)}  ${severities.map((s) => s.padEnd(7)).join("  ")}  ${basis.padEnd(9)}  ${presets}`.trimEnd();
  const [name, basis, presets] = heading[locale];
  const blocks = records.map((r) => {
    const sources = [...new Set(Object.values(r.source))].map((s) => `    = ${s}\n`);
    const severities = ids.map((id) => r.severity[id] ?? "-");
    const first = row(r.name, severities, r.basis, presetsOf(r));
    return `${first}\n    ${template(r.message[locale])}\n${sources.join("")}`;
  });
  return `${row(name, ids, basis, presets)}\n\n${blocks.join("\n")}`;
}

/** In which presets it runs, with the severity where that is not its own: `strict (info), all`. */
function presetsOf({ severity, presets }: RuleRecord): string {
  return presetNames
    .flatMap((name) => {
      const [level] = Object.values(presets[name]).filter((s) => s !== "off");
      if (level === undefined) return [];
      const isOwn = ids.every((id) => presets[name][id] === undefined || presets[name][id] === severity[id]);
      return [isOwn ? name : `${name} (${level})`];
    })
    .join(", ");
}
