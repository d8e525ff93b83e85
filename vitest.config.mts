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

export default defineConfig({
  plugins: [texts],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/vscode/**", "test/bench/**", "test/postgres/**"],
        },
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
