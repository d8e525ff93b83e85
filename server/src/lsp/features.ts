import {
  type CancellationToken,
  type DocumentSymbol,
  LSPErrorCodes,
  type Position,
  ResponseError,
  type SymbolInformation,
  type TextDocumentIdentifier,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { codeActions } from "../service/code-actions.ts";
import { completion } from "../service/completion.ts";
import type { ServiceContext } from "../service/context.ts";
import { definition, definitionLinks } from "../service/definition.ts";
import { foldingRanges } from "../service/folding.ts";
import { formatting } from "../service/formatting.ts";
import { documentHighlights } from "../service/highlights.ts";
import { hover } from "../service/hover.ts";
import { documentLinks } from "../service/links.ts";
import { references } from "../service/references.ts";
import { selectionRanges } from "../service/selection.ts";
import { semanticTokens } from "../service/semantic-tokens.ts";
import { documentSymbols } from "../service/symbols.ts";
import { workspaceSymbols } from "../service/workspace-symbols.ts";
import type { Client } from "./client.ts";
import type { OpenDocument } from "./documents.ts";
import { contextOf, type Session } from "./session.ts";

interface About {
  readonly textDocument: TextDocumentIdentifier;
}

/** Answers the requests about open letters: each by one function of the service, from the letter's context. */
export function registerFeatures(session: Session): void {
  const { connection, client, known, workspace, log } = session;

  /** A failing feature answers `none`, is logged, and leaves the others alone. */
  const answer =
    <P extends About, R>(what: string, none: R, feature: (context: ServiceContext, params: P) => R) =>
    (params: P, token: CancellationToken): Promise<R | ResponseError<void>> =>
      log.contain<R | ResponseError<void>>(what, none, async () => {
        const document = session.documents.get(params.textDocument.uri);
        if (document?.kind !== "letter") return none;
        const context = await contextOf(session, document);
        return token.isCancellationRequested ? cancelled() : feature(context, params);
      });

  connection.onHover(answer("hover", null, (c, p) => hover(c, offsetOf(c, p.position))));
  connection.onDefinition(
    client.definitionLinks
      ? answer("definition", [], (c, p) => definitionLinks(c, offsetOf(c, p.position)))
      : answer("definition", [], (c, p) => definition(c, offsetOf(c, p.position))),
  );
  connection.onReferences(
    answer("references", [], (c, p) => references(c, offsetOf(c, p.position), p.context.includeDeclaration)),
  );
  connection.onDocumentHighlight(answer("highlights", [], (c, p) => documentHighlights(c, offsetOf(c, p.position))));
  connection.onDocumentLinks(answer("links", [], (c) => documentLinks(c)));
  connection.onDocumentSymbol(
    client.symbolTree
      ? answer("symbols", [], (c) => documentSymbols(c.letter, c.locale))
      : answer("symbols", [], (c, p) => flat(documentSymbols(c.letter, c.locale), p.textDocument.uri)),
  );
  connection.onFoldingRanges(answer("folding", [], (c) => foldingRanges(c.letter)));
  connection.onSelectionRanges(
    answer("selection", [], (c, p) =>
      selectionRanges(
        c.letter,
        p.positions.map((at) => offsetOf(c, at)),
      ),
    ),
  );
  connection.languages.semanticTokens.on(answer("tokens", { data: [] }, (c) => semanticTokens(c)));
  connection.onDocumentFormatting(answer("formatting", [], (c) => formatting(c.letter, c.result.standard)));
  connection.onCompletion(
    answer("completion", { isIncomplete: false, items: [] }, (c, p) =>
      completion(c, offsetOf(c, p.position), p.context?.triggerCharacter ?? null),
    ),
  );
  connection.onCodeAction(
    answer("code actions", [], (c, { range, context, textDocument }) =>
      codeActions(c, {
        span: { start: c.letter.source.offsetAt(range.start), end: c.letter.source.offsetAt(range.end) },
        only: context.only,
        automatic: context.triggerKind === automatic,
        can: client.diagnostics,
        edit: (edits) => workspaceEdit(client, session.documents.get(textDocument.uri), edits),
      }),
    ),
  );
  connection.onWorkspaceSymbol(({ query }) =>
    log.contain("workspace symbols", [], () => {
      workspace.catchUp();
      return workspaceSymbols(known.all, query);
    }),
  );
}

/** `CodeActionTriggerKind.Automatic`. */
const automatic = 2;

const cancelled = () => new ResponseError<void>(LSPErrorCodes.RequestCancelled, "cancelled");

const offsetOf = ({ letter }: ServiceContext, position: Position): number => letter.source.offsetAt(position);

/** The symbols of a tree one after the other, each naming the one it stands in. */
function flat(symbols: readonly DocumentSymbol[], uri: string, containerName?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, selectionRange, children }) => [
    { name, kind, location: { uri, range: selectionRange }, ...(containerName && { containerName }) },
    ...flat(children ?? [], uri, name),
  ]);
}

/** Edits of one text, naming the version they are for where the client heeds it. */
function workspaceEdit(client: Client, document: OpenDocument | undefined, edits: TextEdit[]): WorkspaceEdit {
  if (!document) return {};
  const { uri, text } = document;
  if (!client.versionedEdits) return { changes: { [uri]: edits } };
  return { documentChanges: [{ textDocument: { uri, version: text.version }, edits }] };
}
