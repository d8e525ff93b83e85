import type { Connection, DocumentLink, Location, LocationLink } from "vscode-languageserver";
import { resolveFile } from "../catalogue/files/document-file.ts";
import type { DocumentTexts } from "../catalogue/files/document-text.ts";
import type { FileSystem } from "../catalogue/files/files.ts";
import type { Place } from "../core/citations/provisions.ts";
import type { KnownDocument } from "../core/citations/resolution.ts";
import type { Bilingual } from "../core/rules/rule.ts";
import type { ServiceContext } from "../service/context.ts";
import { citedDocumentAt, definitionLinks, link, locationOf } from "../service/definition.ts";
import { type DocumentPage, documentPage, type PageFile, pageLine } from "../service/document-page.ts";
import { documentAt, documentScheme } from "../service/document-uri.ts";
import { provisionLine } from "../service/provision-line.ts";
import type { Client } from "./client.ts";
import type { Documents } from "./documents.ts";
import type { Known } from "./known.ts";
import { documentContentRequest } from "./protocol.ts";
import type { Session } from "./session.ts";
import { filePath, isBelow, isWordPage, keyOf } from "./uris.ts";
import type { WordPages } from "./word-pages.ts";
import type { Workspace } from "./workspace.ts";

/** What pages are made of. */
interface Surroundings {
  readonly files: FileSystem;
  readonly texts: DocumentTexts;
  readonly documents: Documents;
  readonly known: Known;
  readonly workspace: Workspace;
  /** Tells the editor that the page it shows reads otherwise now. */
  readonly renew: (uri: string) => void;
}

/** The read-only pages of known documents: what stands on them, and where on them a citation leads. */
export class Pages {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** The text of a page; `null` where its address names no known document. */
  async text(uri: string): Promise<string | null> {
    return (await this.#at(uri))?.text ?? null;
  }

  /** What can be followed from a page: its file, the register's row, where the record comes from. */
  async links(uri: string): Promise<DocumentLink[]> {
    return [...((await this.#at(uri))?.links ?? [])];
  }

  /** Where what stands under the cursor is written down: of a document with a file, at the article that is cited. */
  async definition(context: ServiceContext, offset: number): Promise<LocationLink[]> {
    const cited = citedDocumentAt(context, offset);
    if (!cited?.document.file) return definitionLinks(context, offset);
    const location = await this.#locate(cited.document, cited.provision);
    return [link(location, context.letter.source.rangeOf(cited.span))];
  }

  /** Pages that are open and read otherwise than before are shown anew. */
  async refresh(): Promise<void> {
    for (const { uri, kind, text } of this.#around.documents.all()) {
      if (kind !== "page") continue;
      const now = await this.text(uri);
      if (now !== null && now !== text.getText()) this.#around.renew(uri);
    }
  }

  async #at(uri: string): Promise<DocumentPage | null> {
    const document = documentAt(uri, this.#around.known.all);
    return document && this.#page(document, await this.#file(document));
  }

  #page(document: KnownDocument, file: PageFile | null): DocumentPage {
    return documentPage(document, file, this.#around.known.all.age);
  }

  async #locate(document: KnownDocument, provision: Place | null): Promise<Location> {
    const { documents, renew } = this.#around;
    const file = await this.#file(document);
    const letter = file && this.#letterAt(file, provision);
    if (letter) return letter;
    const { uri } = locationOf(document);
    const page = this.#page(document, file);
    const open = documents.get(uri);
    if (open && open.text.getText() !== page.text) renew(open.uri);
    return at(uri, pageLine(page, provision));
  }

  /** A letter of the workspace is opened itself: at the article, else at its number. */
  #letterAt(file: PageFile, provision: Place | null): Location | null {
    if (file.kind !== "file" || !("text" in file.text) || !/\.congvan$/i.test(file.uri)) return null;
    const { workspace, documents, known } = this.#around;
    const key = keyOf(file.uri);
    if (!workspace.folders.some((folder) => isBelow(key, folder))) return null;
    const text = documents.get(key)?.text.getText() ?? file.text.text;
    const line = provision && provisionLine(text, provision);
    return line === null ? (known.base.letters.get(key)?.document?.place ?? at(key, 0)) : at(key, line);
  }

  /** Where the record's `file` leads, and what can be read there. */
  async #file({ file, place }: KnownDocument): Promise<PageFile | null> {
    if (!file) return null;
    const { files, texts, workspace } = this.#around;
    // What comes without a register (a shared catalogue's record) has no folder from which a path could be seen.
    const registerPath = place && filePath(place.uri);
    if (!registerPath && !/^https:/i.test(file)) return { kind: "refused", message: noFolder };
    const roots = workspace.folders.map(filePath).filter((path) => path !== null);
    const found = await resolveFile(files, { file, registerPath: registerPath ?? "" }, roots);
    if (found.kind !== "file") return found;
    return { kind: "file", uri: files.uri(found.path), text: await texts.of(found.path) };
  }
}

export const isPage = (uri: string): boolean => uri.startsWith(`${documentScheme}:`);

/** Stands where a document was, for editors that ask for the page of one that is no longer known. */
const noPage = "Văn bản này không còn trong danh mục đã biết.\nThis document is no longer among the known ones.\n";

/** Serves the pages, in the protocol's own way and for editors that do not know it yet; open ones follow the registers. */
export function registerPages({ connection, client, log, pages, onKnowledge }: Session, words: WordPages): void {
  connection.onRequest(documentContentRequest, ({ uri }) =>
    log.contain("document content", null, async () => {
      const text = isWordPage(uri) ? await words.text(uri) : await pages.text(uri);
      return text === null ? null : { text };
    }),
  );
  if (!client.showsPages) return;
  connection.workspace.textDocumentContent.on(({ uri }) =>
    log.contain("document content", { text: noPage }, async () => ({
      text: isWordPage(uri) ? await words.text(uri) : ((await pages.text(uri)) ?? noPage),
    })),
  );
  onKnowledge((what) => {
    if (what !== "letters") void log.contain("pages", undefined, () => pages.refresh());
  });
}

/** Has the editor ask for a page's text once more, if it can. */
export const renewPage = async (connection: Connection, { showsPages }: Client, uri: string): Promise<void> => {
  if (showsPages) await connection.workspace.textDocumentContent.refresh(uri);
};

const noFolder: Bilingual = {
  vi: "đường dẫn này không có sổ đăng ký đi kèm nên không biết tính từ thư mục nào. Ghi địa chỉ “https:” cho bản ghi này, hoặc đưa văn bản vào một sổ nằm cạnh tệp.",
  en: "this path comes without a register, so there is no folder to see it from. Give the record an “https:” address, or enter the document in a register beside the file.",
};

const at = (uri: string, line: number): Location => ({
  uri,
  range: { start: { line, character: 0 }, end: { line, character: 0 } },
});
