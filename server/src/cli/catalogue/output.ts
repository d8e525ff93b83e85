import { closeSync, existsSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { csvRegister, jsonRecord, registerRows } from "../../catalogue/registers/write-register.ts";
import type { KnownDocument } from "../../core/citations/resolution.ts";
import { type Failures, reasonOf } from "../failures.ts";
import type { Terminal } from "../terminal.ts";
import { type Arguments, usage } from "../usage.ts";

/** Where records are to be written: a file, or standard output. */
export interface Output {
  /** As given; `null` for standard output. */
  readonly shown: string | null;
  readonly file: string | null;
  readonly write: (documents: readonly KnownDocument[], put: (part: string | Uint8Array) => void) => Promise<void>;
}

const writers: Readonly<Record<string, Output["write"]>> = {
  ".csv": async (documents, put) => {
    for (const part of csvRegister(documents)) put(part);
  },
  ".json": async (documents, put) => {
    put('{\n  "version": 1,\n  "documents": [');
    documents.forEach((document, n) => {
      put(`${n === 0 ? "" : ","}\n    ${JSON.stringify(jsonRecord(document))}`);
    });
    put("\n  ]\n}\n");
  },
  ".xlsx": async (documents, put) => {
    const { writeXlsx } = await import("../../formats/xlsx.ts");
    put(writeXlsx(registerRows(documents), "Danh mục"));
  },
};

/** What `-o` asks for. Throws a `UsageError` for a form that is not written, and for a file that would be lost. */
export function outputOf(args: Arguments, { cwd }: Terminal): Output {
  const shown = args.value("output");
  if (shown === undefined) return { shown: null, file: null, write: writers[".csv"] as Output["write"] };
  const file = path.resolve(cwd, shown);
  const write = writers[path.extname(file).toLowerCase()];
  if (!write)
    throw usage(
      `“${shown}”: chỉ ghi được .csv, .xlsx và .json.`,
      `“${shown}”: only .csv, .xlsx and .json are written.`,
    );
  if (existsSync(file) && !args.flag("force"))
    throw usage(`“${shown}” đã có; thêm --force để ghi đè.`, `“${shown}” is there already; --force overwrites it.`);
  return { shown, file, write };
}

/** Writes records, a file as a whole or not at all. `false` with the reason told where it cannot. */
export async function writeRecords(
  { shown, file, write }: Output,
  documents: readonly KnownDocument[],
  terminal: Terminal,
  failed: Failures,
): Promise<boolean> {
  const moved = documents.map((document) => beside(document, file === null ? terminal.cwd : path.dirname(file)));
  if (file === null) {
    await write(moved, (part) => terminal.out(String(part)));
    return true;
  }
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    const to = openSync(temporary, "wx");
    try {
      await write(moved, (part) => {
        const bytes = typeof part === "string" ? Buffer.from(part) : part;
        for (let at = 0; at < bytes.length; ) at += writeSync(to, bytes, at);
      });
    } finally {
      closeSync(to);
    }
    renameSync(temporary, file);
    return true;
  } catch (error) {
    rmSync(temporary, { force: true });
    failed.add(shown ?? "", reasonOf(error));
    return false;
  }
}

const address = /^[a-z][a-z\d+.-]+:/i;

/** A path beside one register as seen from where another will lie. */
function beside(document: KnownDocument, folder: string): KnownDocument {
  const { file, place } = document;
  if (file === null || address.test(file) || !place?.uri.startsWith("file:")) return document;
  const whole = path.resolve(path.dirname(fileURLToPath(place.uri)), file);
  return { ...document, file: path.relative(folder, whole).split(path.sep).join("/") };
}

/** Whether a record's file is an address, which is the same from everywhere. */
export const isAddress = (file: string): boolean => address.test(file);
