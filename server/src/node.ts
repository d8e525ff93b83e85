import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { createConnection, IPCMessageReader, IPCMessageWriter, ProposedFeatures } from "vscode-languageserver/node";
import { traceOf } from "./lsp/log.ts";
import { startServer } from "./lsp/server.ts";
import { nodeFiles } from "./node-files.ts";
import { lettersThread } from "./threads/letters.ts";
import { textThread } from "./threads/text.ts";
import { wordThread } from "./threads/word.ts";
import { workbookThread } from "./threads/workbook.ts";

// Letters are small and soon forgotten: room for new objects that never grows, and room for old ones that grows in
// small steps, keep the server a third smaller.
setFlagsFromString("--semi-space-growth-factor=1");
setFlagsFromString("--heap-growing-percent=60");

/** The ways in which a client may say how it talks to the server; without one it is the parent process. */
const transport = /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/;

const isNamed = process.argv.some((argument) => transport.test(argument));
if (!isNamed && !process.send) {
  process.stderr.write("congvan: cần --stdio (hoặc --node-ipc, --socket=CỔNG, --pipe=TÊN) / --stdio is needed\n");
  process.exit(2);
}

const connection = isNamed
  ? createConnection(ProposedFeatures.all)
  : createConnection(ProposedFeatures.all, new IPCMessageReader(process), new IPCMessageWriter(process));

/** One request's mistake never ends the server; a wire that has gone does. */
function survive(error: unknown): void {
  if (error instanceof Error && "code" in error && (error.code === "EPIPE" || error.code === "ERR_IPC_CHANNEL_CLOSED"))
    process.exit(1);
  connection.console.error(traceOf(error));
}

process.on("uncaughtException", survive);
process.on("unhandledRejection", survive);

// What belongs to this program stands beside it; in a bundle `import.meta.url` is its path.
const beside = (name: string): string => path.join(path.dirname(import.meta.url), name);

const pages = beside("rules");

startServer(connection, {
  files: nodeFiles,
  program: import.meta.url,
  pages: existsSync(pages) ? pathToFileURL(pages).href : null,
  extractText: textThread(beside("text-worker.js")),
  workbook: workbookThread(beside("workbook-worker.js")),
  reader: lettersThread(beside("letters-worker.js")),
  exportLetter: async (letter, standard, format) => {
    const chunk = await import("./export/export.ts");
    return chunk.exportLetter(letter, standard, format, beside("fonts"));
  },
  importWord: wordThread(beside("word-worker.js")),
});
