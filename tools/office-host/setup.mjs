// Installs the LibreOffice that the tests render Word files with: 243 MB, once.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const here = import.meta.dirname;
const stamp = path.join(here, "node_modules/.set-up");

/** Installs it where it is missing or out of date. Throws where that fails, with what npm said. */
export function setUpOffice() {
  const wanted = readFileSync(path.join(here, "package-lock.json"), "utf8");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.log("Setting up LibreOffice for the tests (once, 243 MB) …");
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const done = spawnSync("npm", args, { cwd: here, encoding: "utf8", shell: process.platform === "win32" });
  if (done.status !== 0)
    throw new Error(
      `tools/office-host could not be installed:\n${done.error?.message ?? ""}${done.stdout}${done.stderr}`,
    );
  writeFileSync(stamp, wanted);
}

if (process.argv[1] === import.meta.filename) setUpOffice();
