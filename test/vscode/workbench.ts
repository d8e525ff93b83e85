import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { openPage } from "../../tools/vscode-host/page.mjs";
import { serverMain, startServer } from "../../tools/vscode-host/server.mjs";
import { setUpHost } from "../../tools/vscode-host/setup.mjs";

const root = path.resolve(import.meta.dirname, "../..");

/** What a person sees: theme and size of the pictures in the README too. */
const settings = {
  // Debian's usual fonts set the marks of ố and ề beside the letter.
  "editor.fontFamily": "Noto Sans Mono, monospace",
  "editor.fontSize": 15,
  "editor.minimap.enabled": false,
  "explorer.compactFolders": false,
  "files.autoSave": "off",
  "workbench.colorTheme": "Default Light Modern",
};

export interface Workbench {
  readonly page: Page;
  /** The workspace's folder on disk, a copy. */
  readonly folder: string;
  /** What of the letter in front holds `text` and is drawn in one colour. */
  text(text: string): Locator;
  tab(name: string): Locator;
  /** What the item of the status bar says that matches. */
  status(words: RegExp): Promise<string | null>;
  /** Keeps a picture of the window in `test/vscode/out`. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

/** What a window is opened with. */
interface Opening {
  /** Folder of the checkout that is copied and opened. */
  readonly workspace?: string;
  /** More environment for the server of the extension. */
  readonly env?: NodeJS.ProcessEnv;
  /** Changes the copy before it is opened. */
  readonly prepare?: (folder: string) => void;
}

/** Opens VS Code on a copy of a workspace, the packaged extension installed and `letter` in front. */
export async function openWorkbench(
  letter: string,
  { workspace = "test/vscode/workspace", env = {}, prepare }: Opening = {},
): Promise<Workbench> {
  setUpHost();
  const scratch = mkdtempSync(path.join(tmpdir(), "congvan-ui-"));
  const folder = path.join(scratch, "an-phu");
  cpSync(path.join(root, workspace), folder, { recursive: true });
  prepare?.(folder);
  const profile = { extensionsDir: path.join(scratch, "extensions"), userDataDir: path.join(scratch, "data") };
  install(path.join(root, "congvan.vsix"), profile);
  const server = await startServer({ ...profile, settings, env });
  const { page, close } = await openPage({ width: 1280, height: 860 });
  await page.goto(server.url({ folder, payload: [["openFile", server.uri(path.join(folder, letter))]] }));
  const out = path.join(root, "test/vscode/out");
  mkdirSync(out, { recursive: true });
  return {
    page,
    folder,
    text: (text) => page.locator(".editor-instance .view-line").getByText(text).first(),
    tab: (name) => page.locator(".tab", { hasText: name }),
    status: (words) => page.locator(".statusbar-item", { hasText: words }).first().textContent(),
    picture: async (name) => {
      await page.waitForTimeout(300); // what has just opened is still fading in
      await page.screenshot({ path: path.join(out, `${name}.png`) });
    },
    close: async () => {
      await close();
      await server.close();
      rmSync(scratch, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

function install(vsix: string, { extensionsDir, userDataDir }: { extensionsDir: string; userDataDir: string }): void {
  const profile = [`--extensions-dir=${extensionsDir}`, `--user-data-dir=${userDataDir}`];
  const command = [serverMain, "--accept-server-license-terms", ...profile, `--install-extension=${vsix}`];
  const done = spawnSync(process.execPath, command, { encoding: "utf8" });
  if (done.status !== 0) throw new Error(`the extension could not be installed:\n${done.stdout}${done.stderr}`);
}
