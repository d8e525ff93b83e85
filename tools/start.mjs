// npm start: sets everything up and opens VS Code on a fresh copy of the examples. `--check` opens, prints the address,
// and ends.
import { spawnSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import path from "node:path";
import { onPath } from "./browser.mjs";
import { ensureInstalled, root, toolsEnvironment } from "./install.mjs";

ensureInstalled();
const env = toolsEnvironment();
// A copy: who tries the product out breaks letters, and the editor saves by itself.
const examples = path.join(root, ".vscode-test/examples");
rmSync(examples, { recursive: true, force: true });
cpSync(path.join(root, "examples"), examples, { recursive: true });

const desktop = onPath("code");
if (desktop) {
  tool("npm", "run", "--silent", "build");
  tool(desktop, "--new-window", `--extensionDevelopmentPath=${root}`, examples);
  console.log(`Opened ${examples} in Visual Studio Code.`);
} else {
  tool("npm", "run", "--silent", "package");
  tool("node", path.join(root, "tools/vscode-host/serve.mjs"), examples, ...process.argv.slice(2));
}

/**
 * Runs a program of this machine or of node_modules; a failure of it is the end.
 * @param {string} command
 * @param {string[]} args
 */
function tool(command, ...args) {
  const windows = process.platform === "win32";
  const quoted = windows ? args.map((argument) => `"${argument}"`) : args;
  const done = spawnSync(command, quoted, { cwd: root, env, stdio: "inherit", shell: windows });
  if (done.status !== 0) process.exit(done.status ?? 1);
}
