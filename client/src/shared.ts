import {
  commands,
  type Disposable,
  type ExtensionContext,
  LanguageStatusSeverity,
  languages,
  window,
  workspace,
} from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { messages } from "./messages.ts";
import {
  type SharedStatusParams,
  secretChangedNotification,
  secretRequest,
  sharedStatusNotification,
  trustedNotification,
} from "./protocol.ts";

const secretKey = (name: string): string => `postgres:${name}`;
const isVariable = (name: string): boolean => /^[A-Za-z_]\w*$/.test(name);
const isAddress = (text: string): boolean => /^\s*postgres(?:ql)?:\/\//i.test(text);

/**
 * The editor's part of a shared catalogue: keeps the connection strings in its secret storage and hands them to the
 * server, tells it when the workspace is trusted, and shows how the connections stand.
 */
export function connectCatalogues({ secrets }: ExtensionContext, client: LanguageClient): Disposable[] {
  const statuses = new Map<string, SharedStatusParams>();
  const changed = (name: string) =>
    client.isRunning() ? client.sendNotification(secretChangedNotification, { name }) : undefined;

  const connect = async (): Promise<void> => {
    const name = await askName([...statuses.keys()]);
    if (name === undefined) return;
    const text = messages();
    const validateInput = (value: string) => (isAddress(value) ? undefined : text.notAddress);
    const options = { prompt: text.askAddress(name), password: true, ignoreFocusOut: true, validateInput };
    const address = await window.showInputBox(options);
    if (address === undefined) return;
    await secrets.store(secretKey(name), address.trim());
    await changed(name);
  };

  const forget = async (): Promise<void> => {
    const name = await askName([...statuses.keys()]);
    if (name === undefined) return;
    await secrets.delete(secretKey(name));
    await changed(name);
    void window.showInformationMessage(messages().forgotten(name));
  };

  const show = statusItem();
  return [
    show,
    commands.registerCommand("congvan.connectCatalogue", connect),
    commands.registerCommand("congvan.forgetCatalogue", forget),
    client.onRequest(secretRequest, async ({ name }: { name: string }) => (await secrets.get(secretKey(name))) ?? null),
    client.onNotification(sharedStatusNotification, (status: SharedStatusParams) => {
      statuses.set(status.name, status);
      show.update([...statuses.values()]);
    }),
    workspace.onDidGrantWorkspaceTrust(() =>
      client.isRunning() ? client.sendNotification(trustedNotification) : undefined,
    ),
  ];
}

/** The catalogue that is meant: the only one the server has spoken of, else as the person says. */
async function askName(known: readonly string[]): Promise<string | undefined> {
  if (known.length === 1) return known[0];
  const text = messages();
  if (known.length > 1) return window.showQuickPick(known, { title: text.askVariable });
  const validateInput = (value: string) => (isVariable(value) ? undefined : text.notVariable);
  return window.showInputBox({ prompt: text.askVariable, value: "CONGVAN_DB", validateInput });
}

/** The item beside the language name; there is none before a shared catalogue is used. */
function statusItem() {
  let item: ReturnType<typeof languages.createLanguageStatusItem> | undefined;
  return {
    update(statuses: readonly SharedStatusParams[]): void {
      const worst = statuses.find((status) => status.state !== "connected") ?? statuses[0];
      if (!worst) return;
      const text = messages();
      item ??= languages.createLanguageStatusItem("congvan.shared", [{ language: "congvan" }]);
      item.name = text.sharedName;
      item.text = textOf(worst);
      item.detail = worst.message ?? "";
      const isWell = worst.state === "connected" || worst.state === "untrusted";
      item.severity = isWell ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Warning;
      item.command = worst.state === "unset" ? { command: "congvan.connectCatalogue", title: text.connect } : undefined;
    },
    dispose: () => item?.dispose(),
  };
}

function textOf({ state, since, answers }: SharedStatusParams): string {
  const text = messages();
  if (state === "connected") return text.sharedConnected;
  if (state === "untrusted") return text.sharedHeld;
  if (state === "unset") return text.sharedUnset;
  const time = new Date(since).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  return text.sharedLost(time, answers);
}
