import { NotificationType, NotificationType0, RequestType } from "vscode-languageserver";

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

/** Checks every letter of the workspace, publishes what is found and answers with the counts. */
export const checkWorkspaceCommand = "congvan.checkWorkspace";

export interface CheckWorkspaceResult extends Counts {
  readonly files: number;
}
