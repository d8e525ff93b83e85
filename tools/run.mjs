// Runs a TypeScript script as it would run bundled: node tools/run.mjs ENTRY.ts [ARGUMENT…]
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { common } from "../esbuild.mjs";

const [entry, ...args] = process.argv.slice(2);
if (!entry) {
  console.error("usage: node tools/run.mjs ENTRY.ts [ARGUMENT…]");
  process.exit(2);
}

/** A bundled module still asks where its own source lies. @type {import("esbuild").Plugin} */
const ownPlace = {
  name: "own-place",
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
      /** @type {Record<string, string>} */
      const place = { filename: file, dirname: path.dirname(file), url: pathToFileURL(file).href };
      const contents = readFileSync(file, "utf8").replace(/import\.meta\.(filename|dirname|url)\b/g, (_, name) =>
        JSON.stringify(place[name]),
      );
      return { contents, loader: "ts" };
    });
  },
};

const cache = path.join(import.meta.dirname, "../node_modules/.cache/congvan");
const outfile = path.join(cache, `${path.basename(entry, ".ts")}-${process.pid}.mjs`);
mkdirSync(cache, { recursive: true });
try {
  await build({
    ...common,
    absWorkingDir: process.cwd(),
    entryPoints: [entry],
    outfile,
    format: "esm",
    target: "node24",
    // An ES module knows its own place.
    define: {},
    sourcesContent: true,
    external: ["esbuild"],
    // CommonJS packages inside an ES module still call require.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    plugins: [ownPlace],
  });
  const run = spawnSync(process.execPath, ["--enable-source-maps", outfile, ...args], { stdio: "inherit" });
  process.exitCode = run.status ?? 1;
} finally {
  rmSync(outfile, { force: true });
  rmSync(`${outfile}.map`, { force: true });
}
