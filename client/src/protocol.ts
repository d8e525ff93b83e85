// What client and server say to each other beyond the protocol. The shapes are the server's; the names stand here
// once more, so that the client's bundle holds no server library.

export type {
  CheckWorkspaceResult,
  DraftAnswer,
  DraftChoices,
  DraftOrder,
  DraftProfile,
  DraftTypeChoice,
  ExportFormat,
  ExportResult,
  ImportWordResult,
  OverviewAnswer,
  OverviewLetter,
  OverviewParams,
  OverviewRegister,
  PreviewAnswer,
  SharedStatusParams,
  StatusParams,
} from "../../server/src/lsp/protocol.ts";

/** Server to client, after each run over an open letter. */
export const statusNotification = "congvan/status";

/** Scheme of the read-only pages of known documents, which the server writes. */
export const documentScheme = "congvan-document";

/** Scheme of the pages of the rules, which lie beside the programs. */
export const ruleScheme = "congvan-rule";

/** Server to client, when the connection with a shared catalogue comes or goes. */
export const sharedStatusNotification = "congvan/sharedStatus";

/** Server to client: the connection string that is kept under `name`, `null` where there is none. */
export const secretRequest = "congvan/secret";

/** Client to server: what is kept under `name` has changed. */
export const secretChangedNotification = "congvan/secretChanged";

/** Client to server: the workspace is trusted now. */
export const trustedNotification = "congvan/trusted";

/** Command that the server runs: checks every letter of the workspace and publishes what it finds. */
export const checkWorkspaceCommand = "congvan.checkWorkspace";

/** Command that the server runs: writes a document into a register, after it has asked. */
export const addToRegisterCommand = "congvan.addToRegister";

/** Command that the server runs: counts articles, clauses and points anew (`[uri, range?, pasted?]`). */
export const renumberCommand = "congvan.renumber";

/** Client to server: the file of a letter in another form. */
export const exportRequest = "congvan/export";

/** Client to server: a name for the file of a letter that has none. */
export const exportNameRequest = "congvan/exportName";

/** Commands that the server runs: gives a letter its number (`[uri]`), and takes back one that is not saved yet. */
export const assignNumberCommand = "congvan.assignNumber";
export const releaseNumberCommand = "congvan.releaseNumber";

/** Client to server: the workspace's letters and registers, a page at a time. */
export const overviewRequest = "congvan/overview";

/** Server to client: what was answered to that may be out of date. */
export const overviewChangedNotification = "congvan/overviewChanged";

/** Command of the extension that the server's lenses call: shows where a letter is cited. */
export const showReferencesCommand = "congvan.showReferences";

/** Scheme of the read-only pages that show Word files; the rest of the address is the file's. */
export const wordScheme = "congvan-word";

/** Client to server: the Word file behind a page (its address) has changed on the disk. */
export const wordFileChangedNotification = "congvan/wordFileChanged";

/** Client to server: a Word file as a draft. */
export const importWordRequest = "congvan/importWord";

/** Client to server: the pages of an open letter as they will be printed. */
export const previewRequest = "congvan/preview";

/** Client to server: what a new document can be made of, and the document. */
export const draftChoicesRequest = "congvan/draftChoices";
export const draftRequest = "congvan/draft";

/** Client to server: which document can be answered from a place in a text. */
export const answerableRequest = "congvan/answerable";

/** Client to server: the profile that a letter tells of, and a `congvan.json` with a profile added. */
export const letterProfileRequest = "congvan/letterProfile";
export const withProfileRequest = "congvan/withProfile";

/** Command of the extension that the server's code actions call: a new draft about a document (`[kind, document]`). */
export const answerCommand = "congvan.answer";
