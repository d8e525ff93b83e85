// The VS Code that tests run in: a desktop one where there is one, else the server build of tools/vscode-host.
import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { onPath } from "./browser.mjs";
import { root } from "./install.mjs";

/** The desktop executable behind the `code` command, or `undefined` where there is none that can show a window. */
function desktop() {
  const command = onPath("code");
  const display = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!command || !display) return undefined;
  const bin = path.dirname(realpathSync(command));
  return ["../code", "../Code.exe", "../../../MacOS/Electron"]
    .map((place) => path.resolve(bin, place))
    .find((file) => existsSync(file));
}

/** An executable with VS Code's command line: VSCODE_PATH, the desktop's, or the stand-in. */
export function vscodeExecutable() {
  return process.env.VSCODE_PATH ?? desktop() ?? path.join(root, "tools/vscode-host/code");
}
