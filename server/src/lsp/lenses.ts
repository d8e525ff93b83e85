import { type CodeLens, CodeLensRefreshRequest, type InlayHint } from "vscode-languageserver";
import type { Span } from "../core/text/span.ts";
import { codeLenses, numberLens, showReferencesCommand } from "../service/code-lens.ts";
import type { ServiceContext } from "../service/context.ts";
import { inlayHints } from "../service/inlay-hints.ts";
import type { OpenDocument } from "./documents.ts";
import { contextOf, type Session } from "./session.ts";
import { Timers } from "./timers.ts";

/** How long letters and registers must stay as they are before editors are called to ask again, in milliseconds. */
const rest = 500;

/**
 * What an editor shows inside a letter that comes from other documents: the lens on the number line, the titles behind
 * citations. No editor can know when to ask for them again, so it is called: for lenses only where one of an open
 * letter would tell something else than was answered last.
 */
export class Lenses {
  readonly #session: Session;
  /** The lenses that an open letter was last answered, as a person sees them. */
  readonly #answered = new WeakMap<OpenDocument, string>();
  readonly #timers = new Timers();

  constructor(session: Session) {
    this.#session = session;
  }

  /** Answers `textDocument/codeLens`. */
  async lenses(context: ServiceContext): Promise<CodeLens[]> {
    const { client, documents, settings } = this.#session;
    const own = numberLens(context);
    if (!(await settings.of(context.uri)).countsReferences) return this.#note(documents.get(context.uri), own);
    const canShow = client.commands.includes(showReferencesCommand);
    return this.#note(documents.get(context.uri), [...own, ...codeLenses(context, canShow)]);
  }

  /** Answers `textDocument/inlayHint`. */
  async hints(context: ServiceContext, wanted: Span): Promise<InlayHint[]> {
    return (await this.#session.settings.of(context.uri)).showsTitles ? inlayHints(context, wanted) : [];
  }

  /** A letter changed, so that it may cite others than before. */
  lettersChanged(): void {
    const { client, log } = this.#session;
    if (client.refreshesLenses) this.#timers.start("lenses", rest, () => log.contain("lenses", undefined, this.#renew));
  }

  /** Registers, folders or settings changed. */
  knowledgeChanged(): void {
    const { client, connection, log } = this.#session;
    this.lettersChanged();
    if (client.refreshesHints)
      this.#timers.start("hints", rest, () =>
        log.contain("hints", undefined, () => connection.languages.inlayHint.refresh()),
      );
  }

  readonly #renew = async (): Promise<void> => {
    for (const document of this.#session.documents.letters()) {
      const before = this.#answered.get(document);
      if (before === undefined) continue;
      await this.lenses(await contextOf(this.#session, document));
      if (this.#answered.get(document) !== before)
        return this.#session.connection.sendRequest(CodeLensRefreshRequest.type);
    }
  };

  #note(document: OpenDocument | undefined, lenses: CodeLens[]): CodeLens[] {
    if (document) this.#answered.set(document, JSON.stringify(lenses.map(({ command }) => command?.title)));
    return lenses;
  }
}
