import {
  commands,
  type Disposable,
  EventEmitter,
  MarkdownString,
  type QuickPickItem,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  Uri,
  window,
  workspace,
} from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { messages } from "./messages.ts";
import {
  type OverviewAnswer,
  type OverviewLetter,
  type OverviewParams,
  type OverviewRegister,
  overviewChangedNotification,
  overviewRequest,
} from "./protocol.ts";
import { counts } from "./status.ts";

type Group = NonNullable<OverviewParams["group"]>;
type Order = NonNullable<OverviewParams["order"]>;

/** What stands in the view: three groups, and in them letters, registers, and the way to more letters. */
type Node =
  | { readonly kind: "group"; readonly group: Group | "registers"; readonly total: number }
  | { readonly kind: "letter"; readonly letter: OverviewLetter }
  | { readonly kind: "register"; readonly register: OverviewRegister }
  | { readonly kind: "more"; readonly group: Group; readonly left: number };

/** Letters that are shown of a group, until the person wants more. */
const pageSize = 100;
const viewId = "congvan.overview";

/**
 * The view of the workspace's letters and registers in the activity bar. The server is asked for what is seen, a page
 * of letters at a time, and only while the view is.
 */
export function createOverview(client: LanguageClient): Disposable[] {
  const changed = new EventEmitter<Node | undefined>();
  const shown: Record<Group, number> = { drafts: pageSize, numbered: pageSize };
  let order: Order | undefined;
  let filter = "";
  let isStale = false;

  const ask = async (params: OverviewParams): Promise<OverviewAnswer | null> =>
    client.isRunning() ? client.sendRequest<OverviewAnswer>(overviewRequest, params).catch(() => null) : null;

  const groups = async (): Promise<Node[]> => {
    const all = await ask({});
    if (!all || all.drafts + all.numbered + all.registers.length === 0) return [];
    return [
      { kind: "group", group: "drafts", total: all.drafts },
      { kind: "group", group: "numbered", total: all.numbered },
      { kind: "group", group: "registers", total: all.registers.length },
    ];
  };

  const letters = async (group: Group): Promise<Node[]> => {
    const found: Node[] = [];
    let matching = 0;
    // The server answers in pages of its own.
    while (found.length < shown[group]) {
      const request = {
        group,
        from: found.length,
        count: shown[group] - found.length,
        filter,
        ...(order && { order }),
      };
      const answer = await ask(request);
      matching = answer?.matching ?? 0;
      if (!answer || answer.letters.length === 0) break;
      found.push(...answer.letters.map((letter): Node => ({ kind: "letter", letter })));
    }
    const left = matching - found.length;
    return left > 0 ? [...found, { kind: "more", group, left }] : found;
  };

  const registers = async (): Promise<Node[]> =>
    ((await ask({}))?.registers ?? []).map((register): Node => ({ kind: "register", register }));

  const view: TreeView<Node> = window.createTreeView<Node>(viewId, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: itemOf,
      getChildren(node) {
        if (!node) return groups();
        if (node.kind !== "group") return [];
        return node.group === "registers" ? registers() : letters(node.group);
      },
    },
  });
  const refresh = () => {
    isStale = !view.visible;
    view.description = [filter && `“${filter}”`, order && messages().orders[order]].filter(Boolean).join(" · ");
    if (view.visible) changed.fire(undefined);
  };

  return [
    view,
    changed,
    view.onDidChangeVisibility(({ visible }) => visible && isStale && refresh()),
    client.onNotification(overviewChangedNotification, refresh),
    client.onDidChangeState(refresh),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration("congvan.locale") && refresh()),
    commands.registerCommand("congvan.refreshOverview", refresh),
    commands.registerCommand("congvan.moreLetters", (group: Group) => {
      shown[group] += pageSize;
      refresh();
    }),
    commands.registerCommand("congvan.sortOverview", async () => {
      const picked = await pickOrder();
      if (!picked) return;
      order = picked;
      refresh();
    }),
    commands.registerCommand("congvan.filterOverview", async (given?: string) => {
      const wanted = given ?? (await window.showInputBox({ prompt: messages().filterPrompt, value: filter }));
      if (wanted === undefined) return;
      filter = wanted.trim();
      shown.drafts = shown.numbered = pageSize;
      refresh();
    }),
  ];
}

async function pickOrder(): Promise<Order | undefined> {
  const text = messages();
  const items = (["date", "number", "name"] as const).map((order): QuickPickItem & { order: Order } => ({
    label: text.orders[order],
    order,
  }));
  return (await window.showQuickPick(items, { placeHolder: text.orderPrompt }))?.order;
}

function itemOf(node: Node): TreeItem {
  if (node.kind === "group") return groupItem(node);
  if (node.kind === "letter") return letterItem(node.letter);
  if (node.kind === "register") return registerItem(node.register);
  const item = new TreeItem(messages().moreLetters(node.left));
  item.command = { command: "congvan.moreLetters", title: item.label as string, arguments: [node.group] };
  item.iconPath = new ThemeIcon("ellipsis");
  return item;
}

function groupItem({ group, total }: Node & { kind: "group" }): TreeItem {
  const { Collapsed, Expanded, None } = TreeItemCollapsibleState;
  const item = new TreeItem(messages().groups[group], total === 0 ? None : group === "numbered" ? Collapsed : Expanded);
  item.id = group;
  item.description = total.toLocaleString("vi");
  item.contextValue = group;
  return item;
}

function letterItem({ uri, number, date, subject, counts: found }: OverviewLetter): TreeItem {
  const text = messages();
  const address = Uri.parse(uri);
  const name = address.path.slice(address.path.lastIndexOf("/") + 1);
  const item = new TreeItem(number ?? subject ?? name);
  item.id = uri;
  item.resourceUri = address;
  item.description = [number === null ? (subject ? name : null) : subject, date && dayOf(date)]
    .filter(Boolean)
    .join(" · ");
  item.iconPath = found.errors
    ? new ThemeIcon("error", new ThemeColor("list.errorForeground"))
    : found.warnings
      ? new ThemeIcon("warning", new ThemeColor("list.warningForeground"))
      : new ThemeIcon("mail");
  const about = [
    number ?? text.noNumber,
    subject,
    date && dayOf(date),
    counts(found),
    workspace.asRelativePath(address),
  ];
  item.tooltip = new MarkdownString().appendText(about.filter(Boolean).join("\n"));
  item.accessibilityInformation = { label: `${item.label}, ${item.description}, ${counts(found)}` };
  item.contextValue = number === null ? "draft" : "numbered-letter";
  item.command = { command: "vscode.open", title: text.open, arguments: [address] };
  return item;
}

function registerItem({ uri, rows, year, greatest, problems }: OverviewRegister): TreeItem {
  const text = messages();
  const address = Uri.parse(uri);
  const item = new TreeItem(address.path.slice(address.path.lastIndexOf("/") + 1));
  item.id = uri;
  item.description = text.register(rows, greatest, year);
  item.iconPath =
    problems > 0 ? new ThemeIcon("warning", new ThemeColor("list.warningForeground")) : new ThemeIcon("table");
  const more = problems > 0 ? `\n${text.registerProblems(problems)}` : "";
  item.tooltip = new MarkdownString().appendText(`${workspace.asRelativePath(address)}\n${item.description}${more}`);
  item.contextValue = "register";
  item.command = { command: "vscode.open", title: text.open, arguments: [address] };
  return item;
}

/** `2026-09-05` → `05/9/2026`, as clerks write it. */
function dayOf(iso: string): string {
  const [year, month, day] = iso.split("-");
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}
