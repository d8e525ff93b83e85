import { readFileSync } from "node:fs";
import { defineConfig, type Plugin } from "vitest/config";

/** Tables are imported as text, as esbuild bundles them. */
const csv: Plugin = {
  name: "csv",
  enforce: "pre",
  load(id) {
    return id.endsWith(".csv") ? `export default ${JSON.stringify(readFileSync(id, "utf8"))}` : undefined;
  },
};

export default defineConfig({
  plugins: [csv],
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/vscode/**", "test/bench/**"],
  },
});
