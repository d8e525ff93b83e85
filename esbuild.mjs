// Bundles the extension's client, the language server and the command line; dist/ is all that they need.
import { chmodSync, cpSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { build, context } from "esbuild";

const root = import.meta.dirname;

/** What all bundles have in common, those of the tools included. @type {import("esbuild").BuildOptions} */
export const common = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  // ES modules first: the CommonJS halves of some packages load their parts in a way no bundler can follow.
  mainFields: ["module", "main"],
  charset: "utf8",
  loader: { ".csv": "text", ".sql": "text", ".txt": "text" },
  // CommonJS has no import.meta; a package that asks for its own place (fdir) asks for the bundle's.
  define: { "import.meta.url": "__filename" },
  sourcemap: true,
  sourcesContent: false,
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
  logLevel: "warning",
};

/**
 * Modules that stand on large libraries and are imported only when first needed: each is a file of its own in dist/,
 * so that nobody reads through a PDF library to check a letter. From the module's path to its name in dist/.
 * @type {Readonly<Record<string, string>>}
 */
const chunks = {
  // Runs in a thread of its own.
  "server/src/formats/worker.ts": "text-worker.js",
  "server/src/formats/xlsx.ts": "workbook.js",
  "server/src/formats/xlsx-row.ts": "workbook-row.js",
  "server/src/postgres/index.ts": "postgres.js",
  // Likewise; the command line has no need of a thread.
  "server/src/formats/xlsx-worker.ts": "workbook-worker.js",
  "server/src/threads/letters-worker.ts": "letters-worker.js",
  "server/src/import/read.ts": "word-import.js",
  "server/src/import/worker.ts": "word-worker.js",
  "server/src/export/export.ts": "export.js",
};

/** Leaves `import("…")` of a chunk to run time. @type {import("esbuild").Plugin} */
const lateChunks = {
  name: "late-chunks",
  setup({ onResolve }) {
    onResolve({ filter: /\.ts$/ }, ({ kind, path: specifier, resolveDir }) => {
      const file = path.relative(root, path.resolve(resolveDir, specifier)).split(path.sep).join("/");
      const name = kind === "dynamic-import" ? chunks[file] : undefined;
      return name === undefined ? null : { path: `./${name}`, external: true };
    });
  },
};

/**
 * Lays tables beside the program, which reads them when it starts: inside it the compiler would go through a megabyte of
 * them each time, and keep it twice. @type {import("esbuild").Plugin}
 */
const tables = {
  name: "tables",
  setup({ initialOptions, onLoad }) {
    const folder = path.dirname(path.resolve(root, initialOptions.outfile ?? ""));
    onLoad({ filter: /\.csv$/ }, ({ path: file }) => {
      const name = path.basename(file);
      // Whoever reads it while others build finds it whole.
      const aside = path.join(folder, `${name}.${process.pid}`);
      cpSync(file, aside);
      renameSync(aside, path.join(folder, name));
      return {
        contents: `import { readFileSync } from "node:fs";
          import path from "node:path";
          export default readFileSync(path.join(__dirname, ${JSON.stringify(name)}), "utf8");`,
        loader: "js",
      };
    });
  },
};

const plugins = [lateChunks, tables];

/**
 * The server and what it loads later, in a folder.
 * @type {(folder: string) => import("esbuild").BuildOptions[]}
 */
export const serverBundles = (folder) => [
  { ...common, entryPoints: ["server/src/node.ts"], outfile: path.join(folder, "server.js"), plugins },
  ...Object.entries(chunks).map(([file, name]) => ({
    ...common,
    // Two thirds of the time of a whole build went into rewriting pdf.js, for a hundredth of its size.
    minifySyntax: name !== "text-worker.js",
    entryPoints: [file],
    outfile: path.join(folder, name),
    plugins,
  })),
];

/**
 * The command line, in a folder: it loads the same later.
 * @type {(folder: string) => import("esbuild").BuildOptions}
 */
export const cliBundle = (folder) => ({
  ...common,
  entryPoints: ["server/src/cli/main.ts"],
  outfile: path.join(folder, "cli.js"),
  plugins,
  banner: { js: "#!/usr/bin/env node" },
});

/**
 * Lays the pages of the rules beside the programs that open and print them.
 * @type {(folder: string) => void}
 */
export const copyPages = (folder) => {
  const target = path.join(folder, "rules");
  rmSync(target, { recursive: true, force: true });
  cpSync(path.join(root, "docs/rules"), target, { recursive: true });
};

/**
 * Lays the fonts that an HTML file carries beside the programs.
 * @type {(folder: string) => void}
 */
export const copyFonts = (folder) => {
  const from = path.join(root, "node_modules/@fontsource/tinos/files");
  // SIL Open Font License 1.1: it goes wherever the fonts go.
  cpSync(path.join(from, "../LICENSE"), path.join(folder, "fonts/LICENSE"));
  for (const subset of ["latin", "latin-ext", "vietnamese"])
    for (const style of ["400-normal", "400-italic", "700-normal", "700-italic"])
      cpSync(
        path.join(from, `tinos-${subset}-${style}.woff2`),
        path.join(folder, "fonts", `tinos-${subset}-${style}.woff2`),
      );
};

/** @type {import("esbuild").BuildOptions[]} */
const bundles = [
  { ...common, entryPoints: ["client/src/extension.ts"], outfile: "dist/client.js", external: ["vscode"] },
  // The page of the preview: a browser's, in a frame of its own.
  {
    ...common,
    entryPoints: ["client/webview/preview.ts"],
    outfile: "dist/preview.js",
    platform: "browser",
    target: "es2022",
    format: "iife",
    define: {},
  },
  ...serverBundles("dist"),
  cliBundle("dist"),
];

if (process.argv[1] === import.meta.filename) {
  copyPages(path.join(root, "dist"));
  copyFonts(path.join(root, "dist"));
  if (process.argv.includes("--watch")) {
    const contexts = await Promise.all(bundles.map((options) => context({ ...options, logLevel: "info" })));
    await Promise.all(contexts.map((watched) => watched.watch()));
  } else {
    // esbuild has printed what is wrong; its stack would hide it.
    await Promise.all(bundles.map((options) => build(options))).catch(() => process.exit(1));
    chmodSync(path.join(root, "dist/cli.js"), 0o755);
  }
}
