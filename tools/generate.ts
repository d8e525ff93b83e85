/** Writes what is made from the code and kept in the repository: `npm run generate`. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { configSchema } from "./config-schema.ts";

const root = path.join(import.meta.dirname, "..");

const generated: Readonly<Record<string, () => string>> = {
  "schema/congvan.schema.json": () => json(configSchema()),
};

/** In the project's format: lists of words on one line. */
function json(value: object): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(/\[\s+("[^"\n]*"(?:,\s+"[^"\n]*")*)\s+\]/g, (_, words: string) => `[${words.replace(/,\s+/g, ", ")}]`)}\n`;
}

for (const [file, make] of Object.entries(generated)) {
  const target = path.join(root, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, make());
  console.log(file);
}
