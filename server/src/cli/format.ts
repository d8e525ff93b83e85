import { format as layout } from "../core/format.ts";
import { standardOf, standards } from "../core/standards/choose.ts";
import type { Letter } from "../core/syntax/letter.ts";
import { applyEdits } from "../core/text/edit.ts";
import { configurations } from "./configuration.ts";
import { failures } from "./failures.ts";
import { findTargets, writeTarget } from "./files.ts";
import { type ReadLetter, readLetters } from "./letters.ts";
import { progress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";
import { type Arguments, usage } from "./usage.ts";

/**
 * `congvan format`: prints one letter in canonical layout; `--write` writes letters back, `--check` only names those
 * that differ (exit status 1).
 */
export async function format(args: Arguments, terminal: Terminal): Promise<number> {
  const write = args.flag("write");
  const check = args.flag("check");
  if (write && check) throw usage("Chọn --check hoặc --write.", "Choose --check or --write.");
  const bar = progress(terminal);
  const failed = failures(terminal, bar.clear);
  const paths = args.positionals.length > 0 ? args.positionals : ["."];
  const targets = findTargets(paths, terminal.cwd, args.value("stdin-filename"), failed);
  if (!write && !check && targets.length > 1)
    throw usage("Nhiều tệp thì cần --check hoặc --write.", "More than one file needs --check or --write.");
  const letters = readLetters(targets, configurations(args.value("config"), terminal.cwd, failed), failed, bar);
  let differing = 0;
  for (const one of letters) {
    const letter = one.letter();
    if (!letter) continue;
    const text = laidOut(letter, one);
    const same = text === letter.source.text;
    if (!same) differing++;
    if (!write && !check) terminal.out(text);
    else if (write && one.target.file === null) terminal.out(text);
    else if (!same && (check || writeTarget(one.target, { text, encoding: one.encoding }, failed)))
      terminal.out(`${one.target.shown}\n`);
  }
  if (failed.any) return 2;
  return check && differing > 0 ? 1 : 0;
}

function laidOut(letter: Letter, { configuration: { config } }: ReadLetter): string {
  const standard = config.standard === "auto" ? standardOf(letter) : standards[config.standard];
  return applyEdits(letter.source.text, layout(letter, standard));
}
