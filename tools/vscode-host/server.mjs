// Starts the VS Code server, with settings that keep it quiet and off the network.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** The server's entry: VS Code's own, without code-server's wrapper, which refuses what tests need. */
export const serverMain = path.join(import.meta.dirname, "node_modules/code-server/lib/vscode/out/server-main.js");

const quietSettings = {
  "chat.disableAIFeatures": true,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "git.openRepositoryInParentFolders": "never",
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};

const fixedArguments = [
  "--host=127.0.0.1",
  "--without-connection-token",
  "--accept-server-license-terms",
  "--telemetry-level=off",
  "--disable-workspace-trust",
];

// Tests end with their window; and without the driver a built workbench ignores where extension tests are.
const testArguments = [
  "--reconnection-grace-time=1",
  "--enable-remote-auto-shutdown",
  "--remote-auto-shutdown-without-delay",
  "--enable-smoke-test-driver",
];

/**
 * @typedef {object} ServerOptions
 * @property {string} [userDataDir] where settings live; a temporary folder otherwise
 * @property {string} [extensionsDir] the installed extensions; none otherwise
 * @property {Record<string, unknown>} [settings] user settings on top of those that are there
 * @property {NodeJS.ProcessEnv} [env] more environment for the server, and so for the extension host
 * @property {boolean} [forTests] whether it ends with its window and runs extension tests
 * @property {number} [port] 0 takes a free one
 */

/** Starts a server on 127.0.0.1 and waits until it listens. Rejects with its output where it ends before that.
 * @param {ServerOptions} options */
export async function startServer({ userDataDir, extensionsDir, settings, env, forTests = true, port: wanted = 0 }) {
  const scratch = mkdtempSync(path.join(tmpdir(), "vscode-host-"));
  const data = userDataDir ?? path.join(scratch, "data");
  writeSettings(path.join(data, "User/settings.json"), settings);
  const args = [
    serverMain,
    ...fixedArguments,
    ...(forTests ? testArguments : []),
    `--port=${wanted}`,
    `--server-data-dir=${scratch}`,
    `--user-data-dir=${data}`,
    `--extensions-dir=${extensionsDir ?? path.join(scratch, "extensions")}`,
    "--log=error",
  ];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...env } });
  const exited = new Promise((resolve) => child.once("exit", resolve));
  let output = "";
  const port = await new Promise((resolve, reject) => {
    const take = (/** @type {Buffer} */ chunk) => {
      output = (output + chunk).slice(-20_000);
      const listening = /Extension host agent listening on (\d+)/.exec(output);
      if (listening) resolve(Number(listening[1]));
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    exited.then((code) => reject(new Error(`the VS Code server ended with ${code}:\n${output}`)));
  });
  const origin = `127.0.0.1:${port}`;
  return {
    exited,
    output: () => output,
    /** The window's address. @param {{ folder?: string, workspace?: string, payload?: [string, string][] }} what */
    url({ folder, workspace, payload = [] } = {}) {
      const url = new URL(`http://${origin}/`);
      if (workspace) url.searchParams.set("workspace", path.resolve(workspace));
      else if (folder) url.searchParams.set("folder", path.resolve(folder));
      else url.searchParams.set("ew", "true");
      if (forTests) url.searchParams.set("payload", JSON.stringify([["skipWelcome", "true"], ...payload]));
      return url.href;
    },
    /** How the window names a file of this machine. @param {string} file */
    uri: (file) => `vscode-remote://${origin}${encodeURI(path.resolve(file))}`,
    async close() {
      child.kill("SIGTERM");
      const hard = setTimeout(() => child.kill("SIGKILL"), 10_000);
      await exited;
      clearTimeout(hard);
      rmSync(scratch, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/** @param {string} file @param {Record<string, unknown>} [settings] */
function writeSettings(file, settings) {
  mkdirSync(path.dirname(file), { recursive: true });
  const own = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  writeFileSync(file, `${JSON.stringify({ ...quietSettings, ...own, ...settings }, null, 2)}\n`);
}
