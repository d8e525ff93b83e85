// npm run bench: every promise about speed and memory, measured as ratios in one run. `--check` fails on a promise
// missed by more than a factor of two, which a busy machine does not explain, and fills a smaller shared catalogue.
// Names behind it (`npm run bench -- registers search`) run those groups alone.
import { analysisFigures } from "./analysis.ts";
import { commandLineFigures } from "./command-line.ts";
import { indexFigures } from "./letters-index.ts";
import { type Figure, kept, table } from "./measure.ts";
import { pageFigures } from "./pages.ts";
import { postgresFigures } from "./postgres.ts";
import { registerFigures } from "./registers.ts";
import { ruleFigures } from "./rules.ts";
import { searchFigures } from "./search.ts";
import { serverFigures } from "./server.ts";

const room = 2;
const checks = process.argv.includes("--check");

const groups: Readonly<Record<string, () => readonly Figure[] | Promise<readonly Figure[]>>> = {
  analysis: analysisFigures,
  rules: ruleFigures,
  "command-line": commandLineFigures,
  server: serverFigures,
  letters: () => indexFigures(),
  registers: registerFigures,
  search: searchFigures,
  pages: () => pageFigures(),
  postgres: () => postgresFigures(checks ? 50_000 : 1_000_000),
};

const named = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const unknown = named.filter((name) => !Object.hasOwn(groups, name));
if (unknown.length > 0) {
  console.error(`No such group: ${unknown.join(", ")}. There are: ${Object.keys(groups).join(", ")}.`);
  process.exit(2);
}

const figures: Figure[] = [];
for (const [name, measure] of Object.entries(groups))
  if (named.length === 0 || named.includes(name)) figures.push(...(await measure()));
console.log(table(figures));
if (checks && figures.some((figure) => !kept(figure, room))) process.exitCode = 1;
