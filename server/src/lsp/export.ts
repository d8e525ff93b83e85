import type { Bilingual } from "../core/rules/rule.ts";
import type { ExportLetter } from "../export/export.ts";
import { fileNameOf } from "../export/file-name.ts";
import type { ServiceContext } from "../service/context.ts";
import { type ExportResult, exportNameRequest, exportRequest } from "./protocol.ts";
import { countsOf } from "./reports.ts";
import { contextOf, knowledgeOf, type Session } from "./session.ts";
import { keyOf } from "./uris.ts";

/** Makes files of letters for the editor, which writes them: it knows every kind of disk, and asks before it writes over. */
export function registerExport(session: Session, exportLetter: ExportLetter): void {
  const { connection, log } = session;

  connection.onRequest(exportNameRequest, ({ uri }) =>
    log.contain("export", null, async () => {
      const context = await letterAt(session, uri);
      return context && { name: fileNameOf(context.letter) };
    }),
  );

  connection.onRequest(exportRequest, ({ uri, to }) =>
    log.contain<ExportResult | null>("export", null, async () => {
      const context = await letterAt(session, uri);
      if (!context) return null;
      const { letter, result, locale } = context;
      const counts = countsOf(result.findings);
      try {
        const bytes = await exportLetter(letter, result.standard, to);
        return { data: Buffer.from(bytes).toString("base64"), message: null, ...counts };
      } catch (error) {
        const said = saidBy(error);
        if (!said) throw error;
        return { data: null, message: said[locale], ...counts };
      }
    }),
  );
}

/** The open text counts, whatever the disk says. `null` where there is no letter. */
async function letterAt(session: Session, uri: string): Promise<ServiceContext | null> {
  const { documents, letters, workspace } = session;
  const open = documents.get(uri);
  if (open) return open.kind === "letter" ? contextOf(session, open) : null;
  const letter = await workspace.letterOnDisk(keyOf(uri));
  return letter && letters.check(keyOf(uri), letter, await knowledgeOf(session, uri));
}

/** What an error says to a person; its class is another in each bundle. */
const saidBy = (error: unknown): Bilingual | null =>
  error instanceof Error && "bilingual" in error ? (error.bilingual as Bilingual) : null;
