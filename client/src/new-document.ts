import {
  commands,
  type Disposable,
  type ExtensionContext,
  type QuickPickItem,
  QuickPickItemKind,
  SnippetString,
  window,
  workspace,
} from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { draftMessages } from "./draft-messages.ts";
import {
  answerableRequest,
  answerCommand,
  type DraftAnswer,
  type DraftChoices,
  type DraftOrder,
  type DraftProfile,
  type DraftTypeChoice,
  draftChoicesRequest,
  draftRequest,
} from "./protocol.ts";

/** Where the types used last are remembered, the latest first. */
const lastKey = "congvan.lastTypes";
const mostRemembered = 5;

/** Commands that open new drafts: of a type, or about a document that is cited, registered or shown. */
export function openNewDocuments({ globalState }: ExtensionContext, client: LanguageClient): Disposable[] {
  const last = (): readonly string[] => globalState.get<string[]>(lastKey, []);

  /** Asks what is not given yet; what the person leaves out is a tab stop in the draft. */
  const draft = async (given: Partial<DraftOrder> = {}): Promise<string | null> => {
    const uri = letterInFront();
    const choices = await client.sendRequest<DraftChoices | null>(draftChoicesRequest, { uri });
    if (!choices) return failed();
    const chosen = given.type ? given : await chooseType(choices, last());
    if (!chosen?.type) return null;
    const order = await complete({ uri, ...given, ...chosen, type: chosen.type }, choices);
    const made = await client.sendRequest<DraftAnswer | null>(draftRequest, order);
    if (!made) return failed();
    const used = `${order.system ?? "state"} ${order.type}`;
    await globalState.update(lastKey, [used, ...last().filter((t) => t !== used)].slice(0, mostRemembered));
    return open(made);
  };

  const answer = async (kind: string, document?: unknown): Promise<string | null> => {
    const about = document ?? (await documentHere(client))?.document;
    if (about) return draft({ type: "cong-van", answers: { kind, document: about } });
    void window.showInformationMessage(draftMessages().nothingHere);
    return null;
  };

  return [
    // Called by others, it may be told what to make.
    commands.registerCommand("congvan.newDocument", (given?: Partial<DraftOrder>) =>
      draft(isOrder(given) ? given : {}),
    ),
    commands.registerCommand(answerCommand, answer),
    commands.registerCommand("congvan.replyTo", () => answer("reply")),
    commands.registerCommand("congvan.implement", () => answer("implement")),
    commands.registerCommand("congvan.forward", () => answer("forward")),
  ];
}

const isOrder = (given: unknown): given is Partial<DraftOrder> =>
  typeof given === "object" && given !== null && "type" in given;

/** Not awaited: the message's promise ends when it is closed. */
function failed(): null {
  void window.showErrorMessage(draftMessages().notMade);
  return null;
}

const letterInFront = (): string | null => {
  const document = window.activeTextEditor?.document;
  return document?.languageId === "congvan" && document.uri.scheme === "file" ? document.uri.toString() : null;
};

async function documentHere(client: LanguageClient): Promise<{ readonly document: unknown } | null> {
  const editor = window.activeTextEditor;
  if (!editor) return null;
  const { line, character } = editor.selection.active;
  const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
  return client.sendRequest(answerableRequest, { uri, position: { line, character } });
}

interface TypeItem extends QuickPickItem {
  readonly order?: Pick<DraftOrder, "type" | "system">;
}

/** What is written most often stands first, the others in the order of the standard. */
const commonFirst = (types: readonly DraftTypeChoice[]): readonly DraftTypeChoice[] =>
  types.toSorted((a, b) => Number(b.slug === "cong-van") - Number(a.slug === "cong-van"));

/** Types of both systems, the profile's own first; before them those used last. Found by name, plain name and code. */
async function chooseType({ profiles, types }: DraftChoices, last: readonly string[]) {
  const text = draftMessages();
  const first = profiles[0]?.system ?? "state";
  const systems = first === "party" ? (["party", "state"] as const) : (["state", "party"] as const);
  const item = (system: "state" | "party", { slug, name, code, plain }: DraftTypeChoice, note?: string): TypeItem => ({
    label: name,
    description: [code, plain, note].filter((part) => part).join(" · "),
    order: { type: slug, system },
  });
  const recent = last.flatMap((used) => {
    const [system, slug] = used.split(" ");
    if (system !== "state" && system !== "party") return [];
    const type = types[system].find((t) => t.slug === slug);
    return type ? [item(system, type, text.lastUsed)] : [];
  });
  const titles = { state: text.stateTypes, party: text.partyTypes };
  const items = [
    ...recent,
    ...systems.flatMap((system): TypeItem[] => [
      { label: titles[system], kind: QuickPickItemKind.Separator },
      ...commonFirst(types[system]).map((t) => item(system, t)),
    ]),
  ];
  const options = { title: text.newDocument, placeHolder: text.chooseType, matchOnDescription: true };
  return (await window.showQuickPick(items, options))?.order;
}

/** Profile, signer, addressees and subject, where there is something to choose and it is not told yet. */
async function complete(order: DraftOrder, { profiles }: DraftChoices): Promise<DraftOrder> {
  const profile = await chooseProfile(order, profiles);
  const system = order.system ?? profile?.system;
  const signer = order.signer ?? (profile && (await chooseSigner(profile)));
  const addressees =
    order.addressees ?? (wantsAddressees(order) ? await chooseAddressees(profile?.addressees ?? []) : undefined);
  const subject = order.subject ?? (order.answers ? undefined : await ask(draftMessages().askSubject));
  return {
    ...order,
    ...(system && { system }),
    ...(profile && { profile: profile.name }),
    ...(signer && { signer }),
    ...(addressees && { addressees }),
    ...(subject && { subject }),
  };
}

/** A reply goes to who wrote; of the other types these are addressed to somebody. */
const wantsAddressees = ({ type, answers }: DraftOrder): boolean =>
  answers?.kind !== "reply" && ["cong-van", "to-trinh", "bao-cao", "phieu-chuyen", "thu-cong"].includes(type);

async function chooseProfile(order: DraftOrder, profiles: readonly DraftProfile[]): Promise<DraftProfile | undefined> {
  const named = profiles.find((p) => p.name === order.profile);
  // An organ of the State writes no documents of the Party.
  const { system } = order;
  const fitting = profiles.filter((p) => system === undefined || p.issues.includes(system));
  const [first, ...more] = fitting;
  if (named || more.length === 0) return named ?? first;
  const title = draftMessages().chooseProfile;
  const chosen = await window.showQuickPick(
    fitting.map((p) => ({ label: p.name, profile: p })),
    { title },
  );
  return chosen?.profile ?? first;
}

async function chooseSigner({ signers }: DraftProfile): Promise<string | undefined> {
  if (signers.length < 2) return signers[0]?.name;
  const items = signers.map(({ name, position }) => ({ label: name, description: position }));
  return (await window.showQuickPick(items, { title: draftMessages().chooseSigner, matchOnDescription: true }))?.label;
}

async function chooseAddressees(addressees: readonly string[]): Promise<readonly string[] | undefined> {
  const text = draftMessages();
  const chosen =
    addressees.length === 0
      ? [text.otherAddressee]
      : await window.showQuickPick([...addressees, text.otherAddressee], {
          title: text.chooseAddressees,
          canPickMany: true,
        });
  if (!chosen) return undefined;
  const usual = chosen.filter((c) => c !== text.otherAddressee);
  if (usual.length === chosen.length) return usual;
  const others = (await ask(text.askAddressee))?.split(";") ?? [];
  return [...usual, ...others.map((o) => o.trim()).filter((o) => o !== "")];
}

const ask = (prompt: string): Thenable<string | undefined> => window.showInputBox({ prompt });

/** A text without a file, the cursor on the first thing left to write. */
async function open({ snippet }: DraftAnswer): Promise<string> {
  const document = await workspace.openTextDocument({ language: "congvan", content: "" });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippet));
  return document.uri.toString();
}
