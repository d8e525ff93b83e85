// npm run bench: every promise about speed and memory, measured as ratios in one run. `--check` fails on a promise
// missed by more than a factor of two, which a busy machine does not explain.
import { analysisFigures } from "./analysis.ts";
import { commandLineFigures } from "./command-line.ts";
import { kept, table } from "./measure.ts";
import { serverFigures } from "./server.ts";

const room = 2;
const figures = [...analysisFigures(), ...commandLineFigures(), ...(await serverFigures())];
console.log(table(figures));
if (process.argv.includes("--check") && figures.some((f) => !kept(f, room))) process.exitCode = 1;
