import type { DocumentSymbol, SymbolInformation, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import { answerCommand } from "../service/answer-actions.ts";
import { codeActions } from "../service/code-actions.ts";
import { placeOf } from "../service/definition.ts";
import { foldingRanges } from "../service/folding.ts";
import { formatting } from "../service/formatting.ts";
import { documentHighlights } from "../service/highlights.ts";
import { hover } from "../service/hover.ts";
import { documentLinks } from "../service/links.ts";
import { onEnter } from "../service/on-enter.ts";
import { references } from "../service/references.ts";
import { selectionRanges } from "../service/selection.ts";
import { semanticTokens } from "../service/semantic-tokens.ts";
import { documentSymbols } from "../service/symbols.ts";
import { workspaceSymbols } from "../service/workspace-symbols.ts";
import { answering, offsetOf } from "./answer.ts";
import type { Client } from "./client.ts";
import { registerCompletion } from "./completion.ts";
import type { OpenDocument } from "./documents.ts";
import { isPage } from "./pages.ts";
import type { Session } from "./session.ts";
import { pacer } from "./turns.ts";

/** Answers the requests about open letters: each by one function of the service, from the letter's context. */
export function registerFeatures(session: Session): void {
  const { connection, client, known, shared, workspace, pages, log } = session;

  const answer = answering(session);

  connection.onHover(answer("hover", null, (c, p) => hover(c, offsetOf(c, p.position))));
  connection.onDefinition(
    client.definitionLinks
      ? answer("definition", [], (c, p) => pages.definition(c, offsetOf(c, p.position)))
      : answer("definition", [], async (c, p) => (await pages.definition(c, offsetOf(c, p.position))).map(placeOf)),
  );
  connection.onReferences(
    answer("references", [], (c, p) => references(c, offsetOf(c, p.position), p.context.includeDeclaration)),
  );
  connection.onDocumentHighlight(answer("highlights", [], (c, p) => documentHighlights(c, offsetOf(c, p.position))));
  const letterLinks = answer("links", [], (c) => documentLinks(c));
  connection.onDocumentLinks((params, token) =>
    isPage(params.textDocument.uri)
      ? log.contain("links", [], () => pages.links(params.textDocument.uri))
      : letterLinks(params, token),
  );
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
  connection.onDocumentOnTypeFormatting(
    answer("on-type formatting", [], (c, { position, ch }) => (ch === "\n" ? onEnter(c.letter.source, position) : [])),
  );
  registerCompletion(session);
  connection.onCodeAction(
    answer("code actions", [], (c, { range, context, textDocument }) =>
      codeActions(c, {
        span: { start: c.letter.source.offsetAt(range.start), end: c.letter.source.offsetAt(range.end) },
        only: context.only,
        automatic: context.triggerKind === automatic,
        can: client.diagnostics,
        canOpen: client.opensAddresses,
        canAnswer: client.commands.includes(answerCommand),
        edit: (edits) => workspaceEdit(client, session.documents.get(textDocument.uri), edits),
      }),
    ),
  );
  connection.onWorkspaceSymbol(({ query }) =>
    log.contain("workspace symbols", [], async () => {
      await Promise.all([known.all.prepareSearch(pacer()), shared.search(query)]);
      workspace.catchUp();
      return workspaceSymbols(known.all, query);
    }),
  );
}

/** `CodeActionTriggerKind.Automatic`. */
const automatic = 2;

/** The symbols of a tree one after the other, each naming the one it stands in. */
function flat(symbols: readonly DocumentSymbol[], uri: string, containerName?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, selectionRange, children }) => [
    { name, kind, location: { uri, range: selectionRange }, ...(containerName && { containerName }) },
    ...flat(children ?? [], uri, name),
  ]);
}

/** Edits of one text, naming the version they are for where the client heeds it. */
export function workspaceEdit(client: Client, document: OpenDocument | undefined, edits: TextEdit[]): WorkspaceEdit {
  if (!document) return {};
  const { uri, text } = document;
  if (!client.versionedEdits) return { changes: { [uri]: edits } };
  return { documentChanges: [{ textDocument: { uri, version: text.version }, edits }] };
}
