// npm run accuracy: reads and checks letters that lie beside the project (../shared/letters), compares with readings
// and judgements made by hand, and prints the tables of docs/ACCURACY.md.
//   -- --details     also prints what is read otherwise than by hand
//   -- --unjudged [RULE…]  lists errors and warnings that nobody has judged yet, as rows for test/fixtures/judgements.tsv
//   -- --false       lists those judged false
//   -- --stale       lists judgements of what is no longer found
//   -- --write       writes the tables into docs/ACCURACY.md
import { readFileSync, writeFileSync } from "node:fs";
import { documentFile, withGenerated } from "./accuracy/document.ts";
import { alarmsOf, judge, readJudgements } from "./accuracy/judgements.ts";
import { lettersFolder, realLetters } from "./accuracy/letters.ts";
import { listing, tables } from "./accuracy/tables.ts";

const [flag, ...rules] = process.argv.slice(2);
const letters = realLetters();
if (letters.length === 0) console.log(`No letters at ${lettersFolder}: nothing to measure.`);
else {
  const result = judge(alarmsOf(letters), readJudgements());
  const chosen = result.unjudged.filter((a) => rules.length === 0 || rules.includes(a.rule));
  if (flag === "--unjudged") console.log(listing(chosen));
  else if (flag === "--false") console.log(listing(result.judged.flatMap(([a, v]) => (v === "false" ? [a] : []))));
  else if (flag === "--stale") console.log(result.stale.join("\n"));
  else {
    const generated = tables(letters, result, flag === "--details");
    console.log(generated);
    if (flag === "--write") writeFileSync(documentFile, withGenerated(readFileSync(documentFile, "utf8"), generated));
  }
}
