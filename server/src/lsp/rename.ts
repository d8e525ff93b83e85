import {
  type AnnotatedTextEdit,
  LSPErrorCodes,
  type Range,
  ResponseError,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { KnownDocument } from "../core/citations/resolution.ts";
import type { Locale, ServiceContext } from "../service/context.ts";
import { fileName } from "../service/file-name.ts";
import {
  collision,
  lettersToChange,
  type Refusal,
  type Renaming,
  readNewNumber,
  registeredAs,
  renameEdits,
  renamingAt,
  textOf,
} from "../service/rename.ts";
import { alreadyRegistered, messages, stillRegistered } from "./messages.ts";
import type { Session } from "./session.ts";
import { keyOf } from "./uris.ts";

type Refused = ResponseError<void>;

/** The number under the cursor that can be changed, or why none can. */
export function prepareRename(
  context: ServiceContext,
  offset: number,
): { range: Range; placeholder: string } | Refused {
  const renaming = renamingAt(context, offset);
  if ("refused" in renaming) return refuse(renaming, context.locale);
  return { range: renaming.range, placeholder: renaming.document.number ?? "" };
}

/**
 * The edits that give a letter another number, in itself and in every letter that cites it: made from each letter's
 * present text, open or on the disk. Registers are left alone; where one has the old number the person is told.
 */
export async function rename(
  session: Session,
  context: ServiceContext,
  offset: number,
  newName: string,
): Promise<WorkspaceEdit | Refused> {
  const { catalogue, locale } = context;
  const renaming = renamingAt(context, offset);
  if ("refused" in renaming) return refuse(renaming, locale);
  const number = readNewNumber(newName, renaming.document.number ?? "");
  if ("refused" in number) return refuse(number, locale);
  const taken = collision(renaming, number, catalogue);
  if (taken) return refuse(taken, locale);
  const changes: Change[] = [];
  for (const uri of lettersToChange(renaming, catalogue)) {
    const open = session.documents.get(uri);
    const letter = open ? session.letters.read(open) : await session.workspace.letterOnDisk(uri);
    const edits = letter ? renameEdits(letter, keyOf(uri), renaming, number, catalogue) : [];
    const version = open?.text.version ?? null;
    if (edits.length > 0) changes.push({ uri: open?.uri ?? uri, version, edits, isOwn: keyOf(uri) === renaming.uri });
  }
  if (changes.length > 0) tellOfRegisters(session, context, renaming, textOf(number));
  return workspaceEdit(session, changes, locale);
}

/** One message where registers will say otherwise than the letters: they have the old number, or the new one already. */
function tellOfRegisters(session: Session, context: ServiceContext, renaming: Renaming, number: string): void {
  const { catalogue, locale } = context;
  const rowsOf = (of: string | null) => registeredAs(renaming, of, catalogue).flatMap((row) => placeInTable(row) ?? []);
  const old = renaming.document.number ?? "";
  const [kept] = rowsOf(old);
  const [taken] = rowsOf(number);
  const message = taken ? alreadyRegistered(number, taken) : kept ? stillRegistered(old, kept) : null;
  // Not awaited: the answer comes when the message is closed.
  if (message) void session.connection.window.showInformationMessage(message[locale]);
}

/** `van-ban-di.csv:12`, as people find the row. */
const placeInTable = ({ place }: KnownDocument): string | null =>
  place && `${fileName(place.uri)}:${place.range.start.line + 1}`;

interface Change {
  readonly uri: string;
  readonly version: number | null;
  readonly edits: TextEdit[];
  /** Whether it is the letter whose number changes. */
  readonly isOwn: boolean;
}

const annotation = "citations";

/** Where the client can ask the person, what changes in other letters is shown before it is made. */
function workspaceEdit({ client }: Session, changes: readonly Change[], locale: Locale): WorkspaceEdit {
  if (!client.versionedEdits) return { changes: Object.fromEntries(changes.map(({ uri, edits }) => [uri, edits])) };
  const confirms = client.confirmsEdits && changes.some(({ isOwn }) => !isOwn);
  const documentChanges = changes.map(
    ({ uri, version, edits, isOwn }): TextDocumentEdit => ({
      textDocument: { uri, version },
      edits: confirms && !isOwn ? edits.map((e): AnnotatedTextEdit => ({ ...e, annotationId: annotation })) : edits,
    }),
  );
  if (!confirms) return { documentChanges };
  const label = messages.renamedCitations[locale];
  return { documentChanges, changeAnnotations: { [annotation]: { label, needsConfirmation: true } } };
}

const refuse = ({ refused }: Refusal, locale: Locale): Refused =>
  new ResponseError<void>(LSPErrorCodes.RequestFailed, refused[locale]);
