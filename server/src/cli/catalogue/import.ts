import path from "node:path";
import type { KnownDocument } from "../../core/citations/resolution.ts";
import { sharedName } from "../../postgres/entry.ts";
import type { ImportResult, PostgresCatalogue } from "../../postgres/index.ts";
import { type Failures, failures } from "../failures.ts";
import { type Progress, progress } from "../progress.ts";
import type { Terminal } from "../terminal.ts";
import { type Arguments, usage } from "../usage.ts";
import { type Input, readInput } from "./inputs.ts";
import { isAddress, outputOf, writeRecords } from "./output.ts";
import { connectShared, reasonFor } from "./shared.ts";

/** `congvan catalogue import FILE…`: 0 all is in, 1 some records were refused, 2 the run itself failed or was stopped. */
export async function importCatalogue(args: Arguments, terminal: Terminal): Promise<number> {
  const paths = args.positionals;
  const to = args.value("to");
  if (paths.length === 0) throw usage("Cần ít nhất một tệp để nhập.", "import needs at least one file.");
  if ((to === undefined) === (args.value("output") === undefined))
    throw usage(
      "Ghi đúng một trong hai: -o FILE hoặc --to postgres:TÊN_BIẾN.",
      "Give one of -o FILE and --to postgres:VARIABLE.",
    );
  const name = to === undefined ? null : sharedName(to);
  // What was given is not repeated: it may be a connection string with its password.
  if (to !== undefined && name === null)
    throw usage(
      "Sau --to là postgres:TÊN_BIẾN: tên của biến môi trường giữ chuỗi kết nối, không phải chính chuỗi đó.",
      "--to takes postgres:VARIABLE: the name of the environment variable that holds the connection string, not the string.",
    );
  const bar = args.flag("quiet") ? silentBar : progress(terminal);
  const failed = failures(terminal, bar.clear);
  if (name !== null) return intoShared(name, args, terminal, failed, bar);
  const output = outputOf(args, terminal);
  const documents: KnownDocument[] = [];
  for (const shown of paths) {
    const input = await readInput(shown, args, terminal, failed);
    if (input) for (const document of input.documents) documents.push(document);
  }
  if (documents.length === 0) return 2;
  return (await writeRecords(output, documents, terminal, failed)) && !failed.any ? 0 : 2;
}

const silentBar: Progress = { show() {}, clear() {} };

async function intoShared(
  name: string,
  args: Arguments,
  terminal: Terminal,
  failed: Failures,
  bar: Progress,
): Promise<number> {
  const stop = stopper();
  let refused = 0;
  try {
    const server = await connectShared(name);
    try {
      await prepared(server);
      for (const shown of args.positionals) {
        const input = await readInput(shown, args, terminal, failed);
        if (!input) continue;
        const result = await importOne(server, input, bar, stop.signal);
        refused += result.refused;
        bar.clear();
        if (!args.flag("quiet")) terminal.err(`${summary(shown, result, terminal)}\n`);
      }
    } finally {
      await server.close();
    }
  } catch (error) {
    failed.add(`postgres:${name}`, stop.signal.aborted ? stopped : reasonFor(error));
  } finally {
    stop.release();
  }
  if (failed.any) return 2;
  return refused > 0 ? 1 : 0;
}

const importOne = (
  server: PostgresCatalogue,
  { shown, size, documents }: Input,
  bar: Progress,
  signal: AbortSignal,
): Promise<ImportResult> =>
  server.import(withoutPaths(documents), {
    source: path.basename(shown),
    signal,
    onProgress: (done) => bar.show({ vi: `Đang nhập ${shown}`, en: `Importing ${shown}` }, done, size),
  });

/** A path beside a register leads nowhere from a server. */
function* withoutPaths(documents: Iterable<KnownDocument>): Generator<KnownDocument> {
  for (const document of documents)
    yield document.file === null || isAddress(document.file) ? document : { ...document, file: null };
}

/** Makes or renews the schema; one who may write records only has it made by somebody else. */
async function prepared(server: PostgresCatalogue): Promise<void> {
  try {
    await server.migrate();
  } catch (error) {
    if ((Object(error) as { reason?: string }).reason !== "denied") throw error;
  }
}

/** Ctrl-C ends the import between two batches; a second one ends the program. */
function stopper(): { readonly signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  return {
    signal: controller.signal,
    release() {
      process.off("SIGINT", stop);
      process.off("SIGTERM", stop);
    },
  };
}

const stopped = {
  vi: "đã dừng theo yêu cầu; phần đã nhập được giữ, chạy lại lệnh để làm tiếp",
  en: "stopped; what is in stays in, run the command again to go on",
};

const summary = (
  shown: string,
  { inserted, updated, unchanged, refused }: ImportResult,
  { locale }: Terminal,
): string =>
  locale === "en"
    ? `${shown}: ${inserted} new, ${updated} changed, ${unchanged} as before, ${refused} refused`
    : `${shown}: ${inserted} mới, ${updated} cập nhật, ${unchanged} không đổi, ${refused} bị từ chối`;
