import path from "node:path";
import { pathToFileURL } from "node:url";
import type {
  ArtifactLocation,
  Location,
  Log,
  Region,
  ReportingConfiguration,
  ReportingDescriptor,
  Result,
  Fix as SarifFix,
} from "sarif";
import { version } from "../../../../package.json";
import { defaultOptions } from "../../core/config.ts";
import { longSource } from "../../core/rules/long-source.ts";
import type { Finding, Fix, Related, Rule, Severity } from "../../core/rules/rule.ts";
import { template } from "../../core/rules/words.ts";
import { severityOf } from "../../core/severity.ts";
import { standards } from "../../core/standards/choose.ts";
import type { StandardId } from "../../core/standards/standard.ts";
import type { Source } from "../../core/text/source.ts";
import type { Span } from "../../core/text/span.ts";
import type { Checked, Reporter, Totals } from "../diagnostic.ts";
import type { Locale, Terminal } from "../terminal.ts";

const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** `check --format sarif`: SARIF 2.1.0 for code scanning; columns count UTF-16 units from 1. */
export function sarif({ out, locale }: Terminal): Reporter {
  const rules = new Map<Rule, number>();
  const results: Result[] = [];
  const indexOf = (rule: Rule): number => {
    const index = rules.get(rule) ?? rules.size;
    rules.set(rule, index);
    return index;
  };
  return {
    file(checked: Checked) {
      for (const finding of checked.findings) results.push(result(finding, indexOf(finding.rule), checked, locale));
    },
    end({ failed }: Totals) {
      const descriptors = [...rules.keys()].map((rule) => descriptor(rule, locale));
      const log: Log = {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
          {
            tool: {
              driver: { name: "congvan", version, semanticVersion: version, language: locale, rules: descriptors },
            },
            invocations: [{ executionSuccessful: !failed }],
            columnKind: "utf16CodeUnits",
            results,
          },
        ],
      };
      out(`${JSON.stringify(log, null, 2)}\n`);
    },
  };
}

function descriptor(rule: Rule, locale: Locale): ReportingDescriptor {
  const sources = Object.keys(rule.source).map((id) => longSource(rule, standards[id as StandardId]));
  const text = `${template(rule.message[locale])}\n\n${sources.map((s) => `- ${s}`).join("\n")}`;
  const { severity } = rule;
  const level = levels[typeof severity === "string" ? severity : (Object.values(severity)[0] ?? "info")];
  const enabled = Object.values(standards).some((standard) => severityOf(rule, standard, defaultOptions) !== null);
  const defaultConfiguration: ReportingConfiguration = { level, enabled };
  return {
    id: rule.name,
    shortDescription: { text: template(rule.message[locale]) },
    fullDescription: { text: rule.why[locale] },
    help: { text, markdown: text },
    defaultConfiguration,
    properties: { basis: rule.basis },
  };
}

function result(
  finding: Finding,
  ruleIndex: number,
  { path: file, source, standard }: Checked,
  locale: Locale,
): Result {
  const artifactLocation = { uri: uriOf(file) };
  return {
    ruleId: finding.rule.name,
    ruleIndex,
    level: levels[finding.severity],
    message: { text: `${finding.message[locale]} (${longSource(finding.rule, standard)})` },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(finding.span, source) } }],
    ...(finding.related.length > 0 && {
      relatedLocations: finding.related.map((r, id) => related(r, id, artifactLocation, source, locale)),
    }),
    ...(finding.fixes.length > 0 && { fixes: finding.fixes.map((f) => fixOf(f, artifactLocation, source, locale)) }),
  };
}

/** Another document is named without a place in it: its text is not at hand. */
function related(r: Related, id: number, here: ArtifactLocation, source: Source, locale: Locale): Location {
  const message = { text: r.message[locale] };
  if (r.uri !== undefined) return { id, message, physicalLocation: { artifactLocation: { uri: r.uri } } };
  return { id, message, physicalLocation: { artifactLocation: here, region: regionOf(r.span, source) } };
}

function fixOf(fix: Fix, artifactLocation: ArtifactLocation, source: Source, locale: Locale): SarifFix {
  const replacements = fix.edits.map(({ span, newText }) => ({
    deletedRegion: regionOf(span, source),
    insertedContent: { text: newText },
  }));
  return { description: { text: fix.title[locale] }, artifactChanges: [{ artifactLocation, replacements }] };
}

function regionOf(span: Span, source: Source): Region {
  const { start, end } = source.rangeOf(span);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** Relative paths stay relative, so that a report speaks of a checkout wherever it lies. */
function uriOf(file: string): string {
  if (path.isAbsolute(file)) return pathToFileURL(file).href;
  return file.split(path.sep).map(encodeURIComponent).join("/");
}
