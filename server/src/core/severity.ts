import type { LintOptions, Preset } from "./config.ts";
import { ownRules } from "./own-rules.ts";
import type { Basis, Rule, Severity } from "./rules/rule.ts";
import type { Standard } from "./standards/standard.ts";

/** What each preset makes of rules by what they rest on; `own` is the severity that the rule itself declares. */
export const presets: Readonly<Record<Preset, Readonly<Record<Basis, Severity | "own" | "off">>>> = {
  recommended: { statute: "own", template: "own", practice: "own", house: "off" },
  strict: { statute: "own", template: "own", practice: "warning", house: "info" },
  all: { statute: "own", template: "own", practice: "warning", house: "own" },
};

/** The severity that a rule declares under a standard; `undefined` where it knows nothing of it. */
export const ownSeverity = ({ severity, source }: Rule, { id }: Standard): Severity | undefined =>
  id in source ? (typeof severity === "string" ? severity : severity[id]) : undefined;

/** Severity of a rule under a standard and options; `null` where it does not run. What `rules` says wins over the preset. */
export function severityOf(rule: Rule, standard: Standard, { preset, rules }: LintOptions): Severity | null {
  const own = ownSeverity(rule, standard);
  if (own === undefined) return null;
  const asked = rules[rule.name] ?? (ownRules.includes(rule) ? "own" : presets[preset ?? "recommended"][rule.basis]);
  if (asked === "off") return null;
  return asked === "own" ? own : asked;
}
