// Makes node_modules what package-lock.json says, and knows without npm when it already is.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Environment in which the installed tools, and the Node they are pinned to, come first on PATH.
 * @returns {NodeJS.ProcessEnv}
 */
export function toolsEnvironment() {
  const bin = path.join(root, "node_modules/.bin");
  return { ...process.env, PATH: [bin, process.env.PATH].join(path.delimiter) };
}

/** Whether every package of the lock file is there in its version; those for other platforms may be missing. */
function isInstalled() {
  const installed = path.join(root, "node_modules/.package-lock.json");
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")).packages;
  const there = JSON.parse(readFileSync(installed, "utf8")).packages;
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    if (place === "") return true;
    return there[place] ? there[place].version === version : optional === true;
  });
}

/** Installs what package-lock.json names where it is missing or stale; ends the process where that fails. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.log("Installing packages …");
  // Engines are not checked: the Node that the tools ask for is one of the packages.
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const done = spawnSync("npm", args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (done.status !== 0) {
    console.error("The packages could not be installed: see npm's message above.");
    process.exit(done.status ?? 1);
  }
}
