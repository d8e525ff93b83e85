import path from "node:path";
import { createColors } from "picocolors";
import { type CatalogueFinding, type CatalogueRule, checkCatalogue } from "../../catalogue/check.ts";
import { national } from "../../catalogue/national.ts";
import type { Register } from "../../catalogue/registers/register.ts";
import type { KnownDocument } from "../../core/citations/resolution.ts";
import type { Bilingual } from "../../core/rules/rule.ts";
import type { Range } from "../../core/text/source.ts";
import { failures, printable } from "../failures.ts";
import { workflowCommand } from "../reporters/github.ts";
import type { Terminal } from "../terminal.ts";
import { type Arguments, usage } from "../usage.ts";
import { findSources, registersAt, shownFile, shownPlace } from "./sources.ts";

/** `congvan catalogue check [FILE…]`: 0 nothing but infos, 1 warnings, 2 a register could not be read. */
export async function checkRegisters(args: Arguments, terminal: Terminal): Promise<number> {
  const failed = failures(terminal);
  const registers =
    args.positionals.length > 0
      ? await registersAt([...args.positionals, ...args.values("catalogue")], args, terminal, failed)
      : (await findSources(args, terminal, failed)).registers;
  if (registers.length === 0 && !failed.any)
    throw usage(
      "Không thấy sổ đăng ký nào; ghi tên tệp (CSV, XLSX) sau lệnh.",
      "No register was found; name files (CSV, XLSX) behind the command.",
    );
  const all = found(registers, terminal);
  const shown = args.flag("quiet") ? all.filter(({ severity }) => severity !== "info") : all;
  (forms[args.value("format") ?? "text"] ?? text)(shown, registers, terminal);
  if (failed.any) return 2;
  return all.some(({ severity }) => severity === "warning") ? 1 : 0;
}

/** Something at a place of a register. */
interface Found {
  readonly path: string;
  readonly range: Range;
  readonly rule: CatalogueRule;
  readonly severity: CatalogueFinding["severity"];
  readonly message: Bilingual;
  readonly other: KnownDocument | null;
}

/** By register in the order in which they were named, then by place. */
function found(registers: readonly Register[], { cwd }: Terminal): Found[] {
  const findings = registers.flatMap(({ uri, problems }): Found[] =>
    problems.map((p) => ({ ...p, path: shownFile(uri, cwd), rule: "catalogue-row", other: null })),
  );
  for (const { document, ...finding } of checkCatalogue(documentsOf(registers), national()))
    if (document.place)
      findings.push({ ...finding, path: shownFile(document.place.uri, cwd), range: document.place.range });
  const order = new Map(registers.map(({ uri }, n) => [shownFile(uri, cwd), n]));
  return findings.sort(
    (a, b) =>
      (order.get(a.path) ?? 0) - (order.get(b.path) ?? 0) ||
      a.range.start.line - b.range.start.line ||
      a.range.start.character - b.range.start.character,
  );
}

function* documentsOf(registers: readonly Register[]): Generator<KnownDocument> {
  for (const { rows } of registers) for (let row = 0; row < rows.size; row++) yield rows.document(row);
}

type Form = (findings: readonly Found[], registers: readonly Register[], terminal: Terminal) => void;

const severities: Readonly<Record<Found["severity"], Bilingual>> = {
  warning: { vi: "cảnh báo", en: "warning" },
  info: { vi: "lưu ý", en: "info" },
};

const countOf = (findings: readonly Found[], severity: Found["severity"]): number =>
  findings.filter((f) => f.severity === severity).length;

const text: Form = (findings, registers, { out, locale, colour, cwd }) => {
  const c = createColors(colour);
  for (const { path: file, range, rule, severity, message, other } of findings) {
    const where = c.bold(`${printable(file)}:${range.start.line + 1}:${range.start.character + 1}`);
    const word = (severity === "warning" ? c.yellow : c.cyan)(severities[severity][locale]);
    const at = other && shownPlace(other, cwd);
    out(`${where}: ${word} ${c.bold(rule)}: ${printable(message[locale])}${at ? ` (${printable(at)})` : ""}\n`);
  }
  const [warnings, infos] = [countOf(findings, "warning"), countOf(findings, "info")];
  const size = registers.reduce((sum, { rows }) => sum + rows.size, 0);
  out(
    locale === "en"
      ? `${warnings} warnings, ${infos} infos in ${size} documents of ${registers.length} registers.\n`
      : `${warnings} cảnh báo, ${infos} lưu ý trong ${size} văn bản của ${registers.length} sổ.\n`,
  );
};

/** In the shape of `congvan check --format json`. */
const json: Form = (findings, registers, { out, locale, cwd }) => {
  const files = registers.map(({ uri }) => {
    const file = shownFile(uri, cwd);
    const diagnostics = findings
      .filter((f) => f.path === file)
      .map(({ rule, severity, message, range, other }) => {
        const at = other && shownPlace(other, cwd);
        return { rule, severity, message: message[locale], range, ...(at && { other: at }) };
      });
    return { path: file, diagnostics };
  });
  const counts = { errors: 0, warnings: countOf(findings, "warning"), infos: countOf(findings, "info") };
  out(`${JSON.stringify({ version: 1, files, ...counts }, null, 2)}\n`);
};

const github: Form = (findings, _, { out, locale }) => {
  for (const { path: file, range, rule, severity, message } of findings)
    out(
      workflowCommand(severity === "warning" ? "warning" : "notice", {
        file: file.split(path.sep).join("/"),
        range,
        title: rule,
        message: message[locale],
      }),
    );
};

const forms: Readonly<Record<string, Form>> = { text, json, github };
