// Fails where a generated file is not what `npm run generate` makes of the sources (and leaves the right one there).
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./install.mjs";

/** Folders with generated files. */
const places = ["docs/rules", "schema", "server/src/core/places/data", "server/src/export/pages/data"];

/** Every file below the places, with what it says. */
function contents() {
  const there = places.filter((place) => existsSync(path.join(root, place)));
  const files = there.flatMap((place) =>
    readdirSync(path.join(root, place), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name)),
  );
  return new Map(files.map((file) => [path.relative(root, file), readFileSync(file, "utf8")]));
}

const before = contents();
const windows = process.platform === "win32";
const done = spawnSync("npm", ["run", "--silent", "generate"], { cwd: root, stdio: "inherit", shell: windows });
if (done.status !== 0) process.exit(done.status ?? 1);
const after = contents();
const stale = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
for (const file of stale) console.error(`was out of date: ${file}`);
if (stale.length > 0) console.error("Run `npm run generate` and commit what it changes.");
process.exitCode = stale.length > 0 ? 1 : 0;
