import { FileError } from "../catalogue/files/files.ts";
import { atOnce } from "../catalogue/pieces.ts";
import { appendRow } from "../catalogue/registers/append-row.ts";
import { areUsable } from "../catalogue/registers/columns.ts";
import { findTable } from "../catalogue/registers/register.ts";
import { organKey } from "../catalogue/resolving/issuers.ts";
import type { Bilingual } from "../core/rules/rule.ts";
import { decode } from "../core/text/decode.ts";
import { decodingTable } from "../core/text/decode-table.ts";
import { fileName } from "../service/file-name.ts";
import { readDocumentKey, recordsOf } from "../service/known-again.ts";
import type { NewRow } from "../service/new-row.ts";
import { registerMessages as messages } from "./messages.ts";
import type { Session } from "./session.ts";
import { filePath, folderOf, keyOf } from "./uris.ts";

/** A row that is ready to be written, or why it cannot be. */
type Prepared = { readonly bytes: Uint8Array; readonly text: string } | { readonly refused: Bilingual };

/**
 * Writes a document into a register in use, behind its last row, after the person has seen the row and agreed. What is
 * in the register stays as it is, byte for byte. Answers whether the row was written.
 */
export async function addToRegister(session: Session, [address, document]: readonly unknown[]): Promise<boolean> {
  const { configs, connection, files, registers, settings } = session;
  const { locale } = await settings.of();
  const refuse = (why: Bilingual): false => {
    // Not awaited: the answer comes when the message is closed.
    void connection.window.showWarningMessage(why[locale]);
    return false;
  };
  const key = readDocumentKey(document);
  const row = key?.number ? { ...key, number: key.number } : null;
  const register = registers.all().find(({ uri }) => keyOf(uri) === keyOf(String(address)));
  const path = register ? filePath(register.uri) : null;
  if (!row || !register || path === null) return refuse(messages.notInUse);
  const { uri } = register;
  const name = fileName(uri);
  const organ = (await configs.nearest(folderOf(uri)))?.config.organ.name ?? null;
  const prepare = async (): Promise<Prepared> => {
    if (isThere(session, uri, row)) return { refused: messages.isThere(name) };
    const bytes = await files.readFile(path).catch(() => null);
    if (!bytes) return { refused: messages.notReadable(name) };
    const open = session.documents.get(uri);
    if (open && open.text.getText() !== decode(bytes).text) return { refused: messages.notSaved(name) };
    if (!tellsIssuer(bytes, row, organ)) return { refused: messages.noIssuer(name) };
    const added = appendRow(bytes, row);
    if (added.problem !== null) return { refused: messages.refused(name, added.problem) };
    return { bytes: added.bytes, text: added.row };
  };

  const shown = await prepare();
  if ("refused" in shown) return refuse(shown.refused);
  const [yes, no] = [messages.write[locale], messages.leave[locale]];
  const question = messages.question(name, shown.text)[locale];
  const answer = await connection.window.showInformationMessage(question, { title: yes }, { title: no });
  if (answer?.title !== yes) return false;

  // Somebody else may have written into the register while the person was reading.
  const now = await prepare();
  if ("refused" in now) return refuse(now.refused);
  try {
    await files.append(path, now.bytes);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return refuse(messages.notWritable(name));
  }
  await registers.tablesChanged([uri]);
  return true;
}

/** Whether the new row will tell who issued the document: a register of one organ's documents has no column for it. */
function tellsIssuer(bytes: Uint8Array, { issuer }: NewRow, organ: string | null): boolean {
  const { text } = atOnce(decodingTable(bytes));
  const columns = text === null ? undefined : findTable(text, areUsable)?.columns;
  if (issuer === null || !columns || columns.has("issuer")) return true;
  return organ !== null && organKey(issuer) === organKey(organ);
}

/** Whether the register has the document by now. */
const isThere = ({ known }: Session, uri: string, row: NewRow): boolean =>
  recordsOf(row, known.all).some(({ from, place }) => from === "register" && place?.uri === uri);
