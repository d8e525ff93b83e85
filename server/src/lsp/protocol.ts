import type { Range } from "vscode-languageserver";
import { NotificationType, NotificationType0, RequestType } from "vscode-languageserver";
import type { Preview } from "../service/preview.ts";

/** What server and client say to each other beyond the protocol. Clients that know nothing of it miss nothing else. */

/** After each run over an open letter whose outcome is new. */
export interface StatusParams extends Counts {
  readonly uri: string;
  readonly standard: string;
  /** Slug of the letter's type, `null` where it does not tell. */
  readonly type: string | null;
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export const statusNotification = new NotificationType<StatusParams>("congvan/status");

/** The text of a known document, as a page to read; `null` where the address names none. */
export const documentContentRequest = new RequestType<{ readonly uri: string }, { readonly text: string } | null, void>(
  "congvan/documentContent",
);

/** Client to server: the Word file behind a page (its address) has changed on the disk. */
export const wordFileChangedNotification = new NotificationType<{ readonly uri: string }>("congvan/wordFileChanged");

/** How the connection with a shared catalogue stands; sent when that changes. */
export interface SharedStatusParams {
  /** As in `postgres:NAME` of the configuration. */
  readonly name: string;
  readonly state: "connected" | "lost" | "untrusted" | "unset";
  /** Since when, in milliseconds as `Date.now()` counts them. */
  readonly since: number;
  /** Number of older answers that are still used. */
  readonly answers: number;
  /** Why it is not connected, in the person's language; `null` where it is. */
  readonly message: string | null;
}

export const sharedStatusNotification = new NotificationType<SharedStatusParams>("congvan/sharedStatus");

/** Server to client: the connection string that the client keeps under this name, `null` where it keeps none. */
export const secretRequest = new RequestType<{ readonly name: string }, string | null, void>("congvan/secret");

/** Client to server: what is kept under this name is another, or gone. */
export const secretChangedNotification = new NotificationType<{ readonly name: string }>("congvan/secretChanged");

/** Client to server: the person trusts the workspace now (`trusted: false` among the initialization options before). */
export const trustedNotification = new NotificationType0("congvan/trusted");

/** Client to server: the workspace's letters and registers, as a list for people. */
export interface OverviewParams {
  /** Of which letters some are wanted, without number or with one; none where only the counts are. */
  readonly group?: "drafts" | "numbered";
  /** The first wanted, from 0, and how many. */
  readonly from?: number;
  readonly count?: number;
  /** By file name, by number, or by date, the latest first. */
  readonly order?: "name" | "number" | "date";
  /** Words that number, subject, issuer or file name must hold. */
  readonly filter?: string;
}

export interface OverviewLetter {
  readonly uri: string;
  readonly number: string | null;
  /** `yyyy-mm-dd` */
  readonly date: string | null;
  readonly subject: string | null;
  readonly counts: Counts;
}

export interface OverviewRegister {
  readonly uri: string;
  readonly rows: number;
  /** The greatest number of `year`, `null` where there is none or the register is of several organs. */
  readonly year: number;
  readonly greatest: string | null;
  /** Places in it that a person should look at. */
  readonly problems: number;
}

export interface OverviewAnswer {
  /** Whether the workspace has been read. */
  readonly complete: boolean;
  readonly drafts: number;
  readonly numbered: number;
  /** Letters of the wanted group that hold the filter's words. */
  readonly matching: number;
  readonly letters: readonly OverviewLetter[];
  readonly registers: readonly OverviewRegister[];
}

export const overviewRequest = new RequestType<OverviewParams, OverviewAnswer, void>("congvan/overview");

/** Server to client, once it has asked: what `congvan/overview` answered may be out of date. */
export const overviewChangedNotification = new NotificationType0("congvan/overviewChanged");

/** Checks every letter of the workspace, publishes what is found and answers with the counts. */
export const checkWorkspaceCommand = "congvan.checkWorkspace";

export interface CheckWorkspaceResult extends Counts {
  readonly files: number;
}

/** The forms in which letters are handed in. */
export type ExportFormat = "docx" | "html" | "pdf";

export interface ExportParams {
  readonly uri: string;
  readonly to: ExportFormat;
}

/** A letter as a file, with the counts of what is still found in it. */
export interface ExportResult extends Counts {
  /** The file's bytes in base64; `null` where it could not be made. */
  readonly data: string | null;
  /** Why, in the person's language; `null` where it was made. */
  readonly message: string | null;
}

/** Client to server: the file of a letter, open or not; `null` where there is none. */
export const exportRequest = new RequestType<ExportParams, ExportResult | null, void>("congvan/export");

/** Client to server: a name for the file of a letter that has none, without ending. */
export const exportNameRequest = new RequestType<{ readonly uri: string }, { readonly name: string } | null, void>(
  "congvan/exportName",
);

/** The pages of a letter at a version of its text. */
export interface PreviewAnswer extends Preview {
  readonly version: number;
}

/** Client to server: the pages of an open letter as they will be printed; `null` where there is none. */
export const previewRequest = new RequestType<{ readonly uri: string }, PreviewAnswer | null, void>("congvan/preview");

/** Counts articles, clauses and points of a letter anew: `[uri, range?, pasted?]`. */
export const renumberCommand = "congvan.renumber";

/** How many numbers and how many references to them were changed, and the references that a person has to look at. */
export interface RenumberResult {
  readonly places: number;
  readonly references: number;
  readonly unsure: readonly Range[];
}

/** A Word file of the disk as a draft, with what somebody should know of it; or why there is none, in words. */
export type ImportWordResult =
  | { readonly text: string; readonly notes: readonly string[] }
  | { readonly failure: string };

export const importWordRequest = new RequestType<{ readonly uri: string }, ImportWordResult, void>(
  "congvan/importWord",
);

/** What a new document can be made of, in the folder of a text or in the workspace's first. */
export interface DraftChoices {
  readonly profiles: readonly DraftProfile[];
  readonly types: Readonly<Record<"state" | "party", readonly DraftTypeChoice[]>>;
}

export interface DraftProfile {
  /** Empty where the configuration names no organ. */
  readonly name: string;
  /** Whose documents the organ issues, by its name; and whose it may issue. */
  readonly system: "state" | "party";
  readonly issues: readonly ("state" | "party")[];
  readonly signers: readonly { readonly name: string; readonly position: string }[];
  readonly addressees: readonly string[];
  readonly units: readonly { readonly code: string; readonly name: string }[];
}

export interface DraftTypeChoice {
  readonly slug: string;
  readonly name: string;
  readonly code: string | null;
  /** The name without diacritics, in small letters. */
  readonly plain: string;
}

export const draftChoicesRequest = new RequestType<{ readonly uri: string | null }, DraftChoices | null, void>(
  "congvan/draftChoices",
);

/** What a new document is to be. What is left out is a tab stop in it. */
export interface DraftOrder {
  readonly uri?: string | null;
  /** Slug of the type. */
  readonly type: string;
  readonly system?: "state" | "party";
  /** Name of the profile; the folder's own where there is none of that name. */
  readonly profile?: string;
  /** Name of one of the profile's signers. */
  readonly signer?: string;
  readonly addressees?: readonly string[];
  readonly subject?: string;
  readonly unit?: string;
  /** The document that it answers (`reply`), carries out (`implement`) or passes on (`forward`), as the server told of it. */
  readonly answers?: { readonly kind: string; readonly document: unknown };
}

export interface DraftAnswer {
  readonly snippet: string;
  readonly text: string;
}

export const draftRequest = new RequestType<DraftOrder, DraftAnswer | null, void>("congvan/draft");

/** The document that can be answered from a place in a letter, a register or the page of a known document. */
export const answerableRequest = new RequestType<
  { readonly uri: string; readonly position: { readonly line: number; readonly character: number } },
  { readonly document: unknown; readonly name: string } | null,
  void
>("congvan/answerable");

/** The profile of the organ that wrote an open letter, as far as the letter tells: a part of `congvan.json`. */
export const letterProfileRequest = new RequestType<{ readonly uri: string }, object | null, void>(
  "congvan/letterProfile",
);

/** The text of a `congvan.json` with a profile added, comments kept; `null` where it cannot be added to. */
export const withProfileRequest = new RequestType<
  { readonly text: string; readonly organ: object },
  string | null,
  void
>("congvan/withProfile");
