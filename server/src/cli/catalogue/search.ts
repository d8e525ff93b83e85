import { createColors } from "picocolors";
import { jsonRecord } from "../../catalogue/registers/write-register.ts";
import type { KnownDocument } from "../../core/citations/resolution.ts";
import { failures } from "../failures.ts";
import type { Terminal } from "../terminal.ts";
import { type Arguments, count, usage } from "../usage.ts";
import { connectShared, reasonFor } from "./shared.ts";
import { catalogueOf, findSources, shownPlace } from "./sources.ts";
import { documentTable } from "./table.ts";

const usualLimit = 20;

/** `congvan catalogue search WORDS…`: 0 something found, 1 nothing, 2 a source could not be used. */
export async function search(args: Arguments, terminal: Terminal): Promise<number> {
  const query = args.positionals.join(" ");
  if (query.trim() === "") throw usage("Cần từ khóa để tìm.", "search needs words to look for.");
  const limit = count(args, "limit") ?? usualLimit;
  const failed = failures(terminal);
  const sources = await findSources(args, terminal, failed);
  const found = catalogueOf(sources).search(query, limit);
  const near = found.filter(({ from }) => from !== "national");
  const far = found.filter(({ from }) => from === "national");
  const shared: KnownDocument[] = [];
  for (const name of sources.shared) {
    try {
      const server = await connectShared(name);
      try {
        shared.push(...(await server.search(query, limit)));
      } finally {
        await server.close();
      }
    } catch (error) {
      failed.add(`postgres:${name}`, reasonFor(error));
    }
  }
  const all = shared.length === 0 ? found : unique([...near, ...shared, ...far]).slice(0, limit);
  if (args.value("format") === "json") {
    const documents = all.map((d) => ({ ...jsonRecord(d), place: shownPlace(d, terminal.cwd) }));
    terminal.out(`${JSON.stringify({ version: 1, query, documents }, null, 2)}\n`);
  } else if (all.length > 0) terminal.out(documentTable(all, terminal, createColors(terminal.colour)));
  else terminal.err(terminal.locale === "en" ? "Nothing found.\n" : "Không tìm thấy văn bản nào.\n");
  if (failed.any) return 2;
  return all.length > 0 ? 0 : 1;
}

/** One of what several sources know alike; the nearest source's. */
function unique(documents: readonly KnownDocument[]): KnownDocument[] {
  const seen = new Map<string, KnownDocument>();
  for (const document of documents) {
    const { number, title, issued } = document;
    const key = `${number ?? title} ${issued}`;
    if (!seen.has(key)) seen.set(key, document);
  }
  return [...seen.values()];
}
