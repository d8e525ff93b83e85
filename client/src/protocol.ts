import type { CheckWorkspaceResult, SharedStatusParams, StatusParams } from "../../server/src/lsp/protocol.ts";

// What client and server say to each other beyond the protocol. The shapes are the server's; the names stand here
// once more, so that the client's bundle holds no server library.

export type { CheckWorkspaceResult, SharedStatusParams, StatusParams };

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

/** Command of the extension that the server's lenses call: shows where a letter is cited. */
export const showReferencesCommand = "congvan.showReferences";
