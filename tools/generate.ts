/** Writes what is made from the code and kept in the repository: `npm run generate`. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { configSchema } from "./config-schema.ts";
import { widthsTable } from "./metrics.ts";
import { rulePages } from "./pages/pages.ts";
import { unitsTable } from "./places.ts";

const root = path.join(import.meta.dirname, "..");

const generated: Readonly<Record<string, () => string>> = {
  "schema/congvan.schema.json": () => json(configSchema()),
  "server/src/core/places/data/units.csv": unitsTable,
  "server/src/export/pages/data/widths.csv": widthsTable,
};

/** In the project's format: lists of words on one line. */
function json(value: object): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(/\[\s+("[^"\n]*"(?:,\s+"[^"\n]*")*)\s+\]/g, (_, words: string) => `[${words.replace(/,\s+/g, ", ")}]`)}\n`;
}

function write(file: string, content: string): void {
  const target = path.join(root, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
}

for (const [file, make] of Object.entries(generated)) {
  write(file, make());
  console.log(file);
}

// The pages of rules that are gone go too.
const pages = rulePages();
rmSync(path.join(root, "docs/rules"), { recursive: true, force: true });
for (const [name, page] of pages) write(`docs/rules/${name}`, page);
console.log(`docs/rules: ${pages.size}`);
