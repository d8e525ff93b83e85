import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { readJsonRegister } from "../../catalogue/registers/read-json.ts";
import type { KnownDocument } from "../../core/citations/resolution.ts";
import type { Bilingual } from "../../core/rules/rule.ts";
import { decode } from "../../core/text/decode.ts";
import { type Failures, reasonOf } from "../failures.ts";
import type { Terminal } from "../terminal.ts";
import type { Arguments } from "../usage.ts";
import { registersAt } from "./sources.ts";

/** A file of records, read. */
export interface Input {
  readonly shown: string;
  readonly size: number;
  readonly documents: Iterable<KnownDocument>;
}

/** Problems of one file that are told; more are counted. */
const mostProblems = 20;

/** Reads a register (CSV, XLSX) or what `export` wrote as JSON; `null` with the reason told where nothing of it can be used. */
export async function readInput(
  shown: string,
  args: Arguments,
  terminal: Terminal,
  failed: Failures,
): Promise<Input | null> {
  const input = /\.json$/i.test(shown)
    ? readJson(shown, terminal, failed)
    : await readTable(shown, args, terminal, failed);
  if (input?.size !== 0) return input;
  failed.add(shown, { vi: "không có văn bản nào trong tệp này", en: "there are no documents in this file" });
  return null;
}

async function readTable(shown: string, args: Arguments, terminal: Terminal, failed: Failures): Promise<Input | null> {
  const [register] = await registersAt([shown], args, terminal, failed);
  if (!register) return null;
  tell(
    shown,
    register.problems.map(({ range: { start }, message }) => [`:${start.line + 1}:${start.character + 1}`, message]),
    failed,
  );
  const { rows } = register;
  const documents = {
    *[Symbol.iterator]() {
      for (let row = 0; row < rows.size; row++) yield rows.document(row);
    },
  };
  return { shown, size: rows.size, documents };
}

function readJson(shown: string, { cwd }: Terminal, failed: Failures): Input | null {
  try {
    const file = path.resolve(cwd, shown);
    const { text, problem } = decode(readFileSync(file));
    const read = problem === null ? readJsonRegister(pathToFileURL(file).href, text) : { documents: null, problem };
    if (read.documents !== null) {
      tell(
        shown,
        read.faulty.map(({ record, message }) => [`#${record}`, message]),
        failed,
      );
      return { shown, size: read.documents.length, documents: read.documents };
    }
    failed.add(shown, read.problem);
  } catch (error) {
    failed.add(shown, reasonOf(error));
  }
  return null;
}

function tell(shown: string, problems: readonly (readonly [where: string, Bilingual])[], failed: Failures): void {
  for (const [where, message] of problems.slice(0, mostProblems)) failed.note(`${shown}${where}`, message);
  const rest = problems.length - mostProblems;
  if (rest > 0) failed.note(shown, { vi: `và ${rest} chỗ khác`, en: `and ${rest} more` });
}
