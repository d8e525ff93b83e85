// Installs the VS Code server that `npm start` and the editor tests use: about a minute once, nothing after that.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const here = import.meta.dirname;
const stamp = path.join(here, "node_modules/.set-up");
const server = path.join(here, "node_modules/code-server/lib/vscode");
const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];

/**
 * Runs npm in `cwd` without a word; answers what it printed where it failed.
 * @param {string} cwd
 * @param {string[]} args
 */
function npm(cwd, ...args) {
  // The pinned Node brings its own headers, so that compiling needs no download of them.
  const nodedir = path.resolve(process.execPath, "../..");
  const env = { ...process.env };
  if (existsSync(path.join(nodedir, "include/node/node_api.h"))) env.npm_config_nodedir = nodedir;
  const done = spawnSync("npm", args, { cwd, env, encoding: "utf8", shell: process.platform === "win32" });
  return done.status === 0 ? null : `${done.error?.message ?? ""}${done.stdout ?? ""}${done.stderr ?? ""}`;
}

/** What decides whether an installation is still the right one. */
function fingerprint() {
  const hash = createHash("sha256");
  for (const file of ["package.json", "package-lock.json", "setup.mjs"])
    hash.update(readFileSync(path.join(here, file)));
  return hash.digest("hex");
}

/** Installs the server where it is missing or out of date. Throws where that fails, with what npm said. */
export function setUpHost() {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.log("Setting up the VS Code server (once, about a minute) …");
  const must = (/** @type {string | null} */ said) => {
    if (said !== null) throw new Error(`tools/vscode-host could not be installed:\n${said}`);
  };
  must(npm(here, "ci", ...quiet));
  // code-server would do this in its own install script, with Kerberos headers and a minute of C++ nobody needs here.
  must(npm(server, "install", "--omit=dev", ...quiet));
  // spdlog writes log output channels, native-watchdog ends an extension host whose server is gone.
  if (npm(server, "rebuild", "@vscode/spdlog", "@vscode/native-watchdog", "--ignore-scripts=false") !== null)
    console.warn("No C++ compiler here (python3, make, g++): log output channels stay empty, all else works.");
  writeFileSync(stamp, wanted);
}

if (process.argv[1] === import.meta.filename) setUpHost();
