import { type Connection, type TextDocumentContentChangeEvent, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { changed, type LineChange, linesIn, notTyping, type Shown, type Typing, wholeChange } from "./hold.ts";
import { type DocumentKind, keyOf, kindOf } from "./uris.ts";

/** A text that is open in the editor: it counts, whatever the disk says. */
export interface OpenDocument {
  readonly uri: string;
  readonly key: string;
  readonly kind: DocumentKind;
  readonly text: TextDocument;
}

type Listener = (document: OpenDocument) => void;

/** The open texts, kept in step with the editor, and which of their lines are being typed. */
export class Documents {
  readonly #texts: TextDocuments<TextDocument>;
  readonly #byKey = new Map<string, OpenDocument>();
  readonly #typing = new WeakMap<TextDocument, Typing>();

  /** `delayOf` tells for how many milliseconds a line that has changed in the text at an address is held. */
  constructor(delayOf: (uri: string) => number) {
    this.#texts = new TextDocuments<TextDocument>({
      create: (uri, languageId, version, content) => TextDocument.create(uri, languageId, version, content),
      update: (text, changes, version) => {
        const delay = delayOf(text.uri);
        for (const change of changes) {
          const typing = delay > 0 ? this.#after(text, change, delay) : notTyping;
          TextDocument.update(text, [change], version);
          this.#typing.set(text, typing);
        }
        return text;
      },
    });
  }

  /** Takes over the connection's text events. */
  listen(connection: Connection, on: Readonly<Record<"open" | "change" | "save" | "close", Listener>>): void {
    this.#texts.onDidOpen(({ document }) => on.open(this.#remember(document)));
    this.#texts.onDidChangeContent(({ document }) => on.change(this.#remember(document)));
    this.#texts.onDidSave(({ document }) => on.save(this.#remember(document)));
    this.#texts.onDidClose(({ document }) => {
      const closed = this.#remember(document);
      this.#byKey.delete(closed.key);
      on.close(closed);
    });
    this.#texts.listen(connection);
  }

  get(uri: string): OpenDocument | undefined {
    return this.#byKey.get(keyOf(uri));
  }

  has(key: string): boolean {
    return this.#byKey.has(key);
  }

  all(): OpenDocument[] {
    return [...this.#byKey.values()];
  }

  letters(): OpenDocument[] {
    return this.all().filter((d) => d.kind === "letter");
  }

  typing({ text }: OpenDocument): Typing {
    return this.#typing.get(text) ?? notTyping;
  }

  /** Notes which findings the person sees now, so that they stay while their line is typed. */
  setShown({ text }: OpenDocument, shown: readonly Shown[]): void {
    this.#typing.set(text, { holds: this.#typing.get(text)?.holds ?? [], shown });
  }

  #remember(text: TextDocument): OpenDocument {
    const key = keyOf(text.uri);
    const known = this.#byKey.get(key);
    if (known?.text === text) return known;
    const document = { uri: text.uri, key, kind: kindOf(text.uri, text.languageId), text };
    this.#byKey.set(key, document);
    return document;
  }

  #after(text: TextDocument, change: TextDocumentContentChangeEvent, delay: number): Typing {
    const now = Date.now();
    return changed(this.#typing.get(text) ?? notTyping, lineChange(text, change), now, now + delay);
  }
}

function lineChange(text: TextDocument, change: TextDocumentContentChangeEvent): LineChange {
  if (!("range" in change)) return wholeChange(text.getText(), change.text);
  const first = change.range.start.line;
  return { first, last: change.range.end.line, newLast: first + linesIn(change.text) };
}
