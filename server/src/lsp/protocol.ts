import { NotificationType, RequestType } from "vscode-languageserver";

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

/** Checks every letter of the workspace, publishes what is found and answers with the counts. */
export const checkWorkspaceCommand = "congvan.checkWorkspace";

export interface CheckWorkspaceResult extends Counts {
  readonly files: number;
}
