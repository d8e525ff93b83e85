import { national } from "../../catalogue/national.ts";
import { sameDocument } from "../../catalogue/resolving/same.ts";
import { numberKey } from "../../core/citations/key.ts";
import type { KnownDocument, Origin } from "../../core/citations/resolution.ts";
import { failures } from "../failures.ts";
import type { Terminal } from "../terminal.ts";
import { type Arguments, usage } from "../usage.ts";
import { outputOf, writeRecords } from "./output.ts";
import { connectShared, reasonFor } from "./shared.ts";
import { catalogueOf, findSources } from "./sources.ts";

/** `congvan catalogue export`: 0 written, 2 a source could not be used or nothing could be written. */
export async function exportCatalogue(args: Arguments, terminal: Terminal): Promise<number> {
  if (args.positionals.length > 0)
    throw usage(
      "export không nhận tên tệp ngoài -o; sổ đăng ký ghi sau --catalogue.",
      "export takes no file but that of -o; registers stand behind --catalogue.",
    );
  const output = outputOf(args, terminal);
  const from = new Set(args.values("from") as readonly Origin[]);
  const wants = (origin: Origin) => from.size === 0 || from.has(origin);
  const failed = failures(terminal);
  const sources = await findSources(args, terminal, failed);
  const documents: KnownDocument[] = [];
  if (wants("workspace")) documents.push(...catalogueOf(sources).letters.all());
  if (wants("register")) for (const { documents: own } of sources.registers) for (const one of own) documents.push(one);
  if (wants("shared"))
    for (const name of sources.shared) {
      try {
        const server = await connectShared(name);
        try {
          for await (const document of server.all()) documents.push(document);
        } finally {
          await server.close();
        }
      } catch (error) {
        failed.add(`postgres:${name}`, reasonFor(error));
      }
    }
  if (wants("national")) for (const document of national().all()) documents.push(document);
  const written = await writeRecords(output, distinct(documents), terminal, failed);
  return written && !failed.any ? 0 : 2;
}

const nowhere = new Map<string, string>();

/** One record a document where several sources have the same, the nearest source's. */
function distinct(documents: readonly KnownDocument[]): KnownDocument[] {
  const seen = new Map<string, KnownDocument[]>();
  return documents.filter((document) => {
    const { number, title, issued } = document;
    const key = number === null ? ` ${title}` : numberKey(number);
    const alike = seen.get(key);
    if (!alike) seen.set(key, [document]);
    else if (alike.some((other) => other.issued === issued && sameDocument(other, document, nowhere))) return false;
    else alike.push(document);
    return true;
  });
}
