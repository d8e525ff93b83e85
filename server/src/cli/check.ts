import { presetNames } from "../core/config.ts";
import { memoOf } from "../core/text/memo.ts";
import { checkLetter } from "./check-letter.ts";
import { type Configuration, configurations } from "./configuration.ts";
import type { Reporter } from "./diagnostic.ts";
import { uriOf } from "./documents.ts";
import { failures } from "./failures.ts";
import { findTargets, foldersOf } from "./files.ts";
import { knownDocuments } from "./known.ts";
import { readLetters } from "./letters.ts";
import { progress } from "./progress.ts";
import { Tally } from "./tally.ts";
import type { Terminal } from "./terminal.ts";
import { Timing } from "./timing.ts";
import { type Arguments, count } from "./usage.ts";
import { isWord, readWordLetters } from "./word-letters.ts";

const reporters: Readonly<Record<string, (terminal: Terminal) => Promise<Reporter>>> = {
  json: async (terminal) => (await import("./reporters/json.ts")).json(terminal),
  sarif: async (terminal) => (await import("./reporters/sarif.ts")).sarif(terminal),
  github: async (terminal) => (await import("./reporters/github.ts")).github(terminal),
};
const textReporter = async (terminal: Terminal) => (await import("./reporters/text.ts")).text(terminal);

/** What the command line says of the preset wins over every configuration. */
function withPreset(
  asked: string | undefined,
  configurationOf: (folder: string) => Configuration,
): (folder: string) => Configuration {
  const preset = presetNames.find((name) => name === asked);
  if (!preset) return configurationOf;
  const changed = memoOf((found: Configuration): Configuration => ({ ...found, config: { ...found.config, preset } }));
  return (folder) => changed(configurationOf(folder));
}

/** `congvan check`: 0 nothing at error level and warnings within bounds, 1 findings, 2 the run itself failed. */
export async function check(args: Arguments, terminal: Terminal): Promise<number> {
  const maxWarnings = count(args, "max-warnings") ?? Number.POSITIVE_INFINITY;
  const { cwd } = terminal;
  const bar = progress(terminal);
  const failed = failures(terminal, bar.clear);
  const paths = args.positionals.length > 0 ? args.positionals : ["."];
  const targets = findTargets(paths, cwd, args.value("stdin-filename"), failed);
  const configurationOf = withPreset(args.value("preset"), configurations(args.value("config"), cwd, failed));
  const word = await readWordLetters(targets, failed);
  const readable = targets.filter((target) => word.has(target) || !isWord(target));
  const letters = readLetters(readable, configurationOf, failed, bar, word);
  const registers = args.values("catalogue");
  const known = await knownDocuments(letters, { folders: foldersOf(paths, cwd), registers, cwd, failed });

  const timing = args.flag("timing") ? new Timing() : null;
  const options = { fix: args.flag("fix"), quiet: args.flag("quiet"), timing };
  // Where the mended letter itself goes to standard output, the report makes room for it.
  const makesRoom = options.fix && targets.some((t) => t.file === null);
  const reporter = await (reporters[args.value("format") ?? ""] ?? textReporter)(
    makesRoom ? { ...terminal, out: terminal.err, colour: false } : terminal,
  );
  const tally = new Tally();
  letters.forEach((one, done) => {
    bar.show({ vi: "Đang kiểm tra", en: "Checking" }, done, letters.length);
    const letter = one.letter();
    if (!letter) return;
    const checked = checkLetter(one, letter, known(one.configuration, uriOf(one.target)), options, failed);
    if (options.fix && one.target.file === null) terminal.out(checked.source.text);
    tally.add(checked);
    if (checked.findings.length > 0) bar.clear();
    reporter.file(checked);
  });
  bar.clear();
  reporter.end({ ...tally.totals(options.fix, failed.any), timing: timing?.rows() ?? null });
  if (timing && args.value("format") !== "json") terminal.err(timing.table(terminal.locale));
  if (failed.any) return 2;
  return tally.errors > 0 || tally.warnings > maxWarnings ? 1 : 0;
}
