import path from "node:path";
import { fileURLToPath } from "node:url";
import { Catalogue } from "../catalogue/catalogue.ts";
import { LetterIndex, type LetterSummary } from "../catalogue/letters/letters.ts";
import { loadRegisters, type RegisterRequest } from "../catalogue/registers/load.ts";
import type { Register } from "../catalogue/registers/register.ts";
import { nothingKnown } from "../core/citations/resolution.ts";
import { nodeFiles } from "../node-files.ts";
import type { Configuration } from "./configuration.ts";
import type { Failures } from "./failures.ts";
import type { KnownRequest, KnownTo } from "./known.ts";
import type { ReadLetter } from "./letters.ts";
import { sharedDocuments } from "./shared.ts";
import { shownPath } from "./shown.ts";

/** Problems of one register that are told; more are counted. */
const mostProblems = 20;

/** The catalogue of each configuration: one index of letters, and the registers of its own. */
export async function catalogues(
  letters: readonly ReadLetter[],
  citable: readonly LetterSummary[],
  { registers, cwd, failed, folders }: KnownRequest,
): Promise<KnownTo> {
  const index = new LetterIndex();
  for (const letter of citable) index.set(letter);
  const given = await load({ folder: cwd, entries: registers, workspace: [], organ: null }, "", cwd, failed);
  const made = new Map<Configuration, Catalogue>();
  for (const configuration of new Set(letters.map((l) => l.configuration))) {
    const { file, workspace, config } = configuration;
    const from = {
      folder: file === null ? cwd : path.dirname(file),
      entries: config.catalogue,
      workspace: workspace === null ? folders : [workspace],
      organ: config.organ.name,
    };
    const prefix = file === null ? "" : `${shownPath(file, cwd)}: `;
    const own = await load(from, prefix, cwd, failed);
    const shared = await sharedDocuments([...registers, ...config.catalogue], letters, prefix, failed);
    made.set(configuration, new Catalogue(index, [...given, ...own], undefined, shared));
  }
  return (configuration, uri) => {
    const catalogue = made.get(configuration) ?? null;
    return (uri === undefined ? catalogue : catalogue?.beside(uri)) ?? nothingKnown;
  };
}

/** Reads registers; `prefix` says before an entry where it was named. */
async function load(request: RegisterRequest, prefix: string, cwd: string, failed: Failures): Promise<Register[]> {
  const { registers, problems } = await loadRegisters(nodeFiles, request);
  for (const { entry, path: file, message } of problems)
    failed.add(`${prefix}${entry ?? shownPath(file ?? "", cwd)}`, message);
  for (const register of registers) tellProblems(register, cwd, failed);
  return [...registers];
}

/** A row that cannot be used is worth a line; a table of which nothing can be used is a failure. */
function tellProblems({ uri, documents, problems }: Register, cwd: string, failed: Failures): void {
  const shown = shownPath(fileURLToPath(uri), cwd);
  const tell = documents.length === 0 ? failed.add : failed.note;
  for (const { range, message } of problems.slice(0, mostProblems))
    tell(`${shown}:${range.start.line + 1}:${range.start.character + 1}`, message);
  const rest = problems.length - mostProblems;
  if (rest > 0) failed.note(shown, { vi: `và ${rest} chỗ khác`, en: `and ${rest} more` });
}
