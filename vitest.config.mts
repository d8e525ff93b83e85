import { readFileSync } from "node:fs";
import { defineConfig, type Plugin } from "vitest/config";

/** Tables, migrations and templates are imported as text, as esbuild bundles them. */
const texts: Plugin = {
  name: "texts",
  enforce: "pre",
  load(id) {
    return /\.(?:csv|sql|txt)$/.test(id) ? `export default ${JSON.stringify(readFileSync(id, "utf8"))}` : undefined;
  },
};

/** Files that start what is delivered, put something in the place of a module, look at the whole memory, or ask what nobody else has touched. */
const apart = [
  "test/cli/**/*.test.ts",
  "test/lsp/**/*.test.ts",
  "test/unit/strings.test.ts",
  "test/unit/short-lived.test.ts",
  "test/unit/rules-alone.test.ts",
];

export default defineConfig({
  plugins: [texts],
  test: {
    globalSetup: "test/support/programs.setup.ts",
    // As many as there are processors; vitest keeps one free, which is half of a small machine.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/vscode/**", "test/bench/**", "test/postgres/**", ...apart],
          // Most files load all rules; a process that goes on to the next file has them, and has them warm.
          isolate: false,
        },
      },
      {
        extends: true,
        // Each in a process of its own.
        test: { name: "apart", include: apart },
      },
      {
        extends: true,
        // One server for all of them, which the other tests do not wait for.
        test: {
          name: "postgres",
          include: ["test/postgres/**/*.test.ts"],
          globalSetup: "test/postgres/setup.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
