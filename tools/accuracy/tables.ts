import type { Alarm, Judged, Verdict } from "./judgements.ts";
import type { RealLetter } from "./letters.ts";
import { counts } from "./numbers.ts";
import { readings, readingTables } from "./readings.ts";

/** The generated part of docs/ACCURACY.md: readings, findings, and what was said of them. */
export function tables(letters: readonly RealLetter[], result: Judged, details = false): string {
  return [
    "### Reading",
    "",
    ...readingTables(readings(letters, details)),
    "",
    "### Findings per letter",
    "",
    ...perFolder(letters),
    "",
    "### True and false alarms",
    "",
    ...alarmTable(result),
    "",
    ...promise(letters.length, result),
    "",
    "### Hints (info) by rule",
    "",
    ...hints(letters),
  ].join("\n");
}

function perFolder(letters: readonly RealLetter[]): string[] {
  const of = (folder: string) => letters.filter((l) => l.id.startsWith(folder));
  const row = (name: string, some: readonly RealLetter[]) => {
    const all = some.flatMap((l) => l.findings);
    const mean = (severity: string) =>
      (all.filter((f) => f.severity === severity).length / Math.max(1, some.length)).toFixed(1);
    return `| ${name} | ${some.length} | ${mean("error")} | ${mean("warning")} | ${mean("info")} |`;
  };
  return [
    "| letters | number | errors each | warnings each | hints each |",
    "|---|---:|---:|---:|---:|",
    row("seeds", of("seeds/")),
    row("real", of("real/")),
    row("**all**", letters),
  ];
}

function alarmTable({ judged, unjudged }: Judged): string[] {
  const alarms = [...judged.map(([a]) => a), ...unjudged];
  const rules = [...counts(alarms, (a) => a.rule)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const rows = rules.map(([rule, number]) => {
    const said = (verdict: Verdict) => judged.filter(([a, v]) => a.rule === rule && v === verdict).length;
    const open = unjudged.filter((a) => a.rule === rule).length;
    const severities = [...new Set(alarms.filter((a) => a.rule === rule).map((a) => a.severity))].join(", ");
    return `| \`${rule}\` | ${severities} | ${number} | ${said("true")} | ${said("scan")} | ${said("false")} | ${open} |`;
  });
  return [
    "| rule | severity | findings | true | of the scan | false | not judged |",
    "|---|---|---:|---:|---:|---:|---:|",
    ...rows,
  ];
}

function promise(letters: number, { judged, unjudged, stale }: Judged): string[] {
  const said = (verdict: Verdict) => judged.filter(([, v]) => v === verdict).length;
  return [
    `${judged.length} errors and warnings judged: ${said("true")} true, ${said("scan")} true of what a scanner or a web page made of the letter, ${said("false")} false; ${unjudged.length} not judged, ${stale.length} judgements of what is no longer found.`,
    "",
    `False errors or warnings per letter: **${(said("false") / Math.max(1, letters)).toFixed(2)}** (promised: fewer than 0.20).`,
  ];
}

function hints(letters: readonly RealLetter[]): string[] {
  const infos = letters.flatMap((l) => l.findings).filter((f) => f.severity === "info");
  const rows = [...counts(infos, (f) => f.rule.name)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ["| rule | hints |", "|---|---:|", ...rows.map(([rule, number]) => `| \`${rule}\` | ${number} |`)];
}

/** Alarms as they are shown to whoever judges them, ready to be completed for the table. */
export const listing = (alarms: readonly Alarm[]): string =>
  alarms
    .map((a) => `${a.letter}\t${a.rule}\t${a.line}\t?\t«${a.found}» in: ${a.context}\n    ${a.severity}: ${a.message}`)
    .join("\n");
