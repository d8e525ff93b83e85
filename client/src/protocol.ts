import type { CheckWorkspaceResult, StatusParams } from "../../server/src/lsp/protocol.ts";

// What client and server say to each other beyond the protocol. The shapes are the server's; the names stand here
// once more, so that the client's bundle holds no server library.

export type { CheckWorkspaceResult, StatusParams };

/** Server to client, after each run over an open letter. */
export const statusNotification = "congvan/status";

/** Client to server: the text of a document of the built-in set, `null` where there is none. */
export const documentContentRequest = "congvan/documentContent";

/** Scheme of the read-only documents that show the built-in set. */
export const documentScheme = "congvan-document";

/** Command that the server runs: checks every letter of the workspace and publishes what it finds. */
export const checkWorkspaceCommand = "congvan.checkWorkspace";
