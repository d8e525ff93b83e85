import { standardOf, standards } from "../core/standards/choose.ts";
import { structure } from "../core/structure.ts";
import { configurations } from "./configuration.ts";
import { failures } from "./failures.ts";
import { findFile } from "./files.ts";
import { knownDocuments } from "./known.ts";
import { readLetters } from "./letters.ts";
import { progress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";
import { type Arguments, usage } from "./usage.ts";

/** `congvan parse FILE`: the structure as JSON; 2 where the file cannot be read or the configuration is broken. */
export async function parse(args: Arguments, terminal: Terminal): Promise<number> {
  const [path, ...more] = args.positionals;
  if (path === undefined || more.length > 0)
    throw usage("parse cần đúng một tệp (hoặc “-”).", "parse takes exactly one file (or “-”).");
  const failed = failures(terminal);
  const target = findFile(path, terminal.cwd, args.value("stdin-filename"));
  const configurationOf = configurations(args.value("config"), terminal.cwd, failed);
  const letters = readLetters([target], configurationOf, failed, progress(terminal));
  const registers = args.values("catalogue");
  const known = await knownDocuments(letters, { folders: [], registers, cwd: terminal.cwd, failed });
  for (const { letter: read, configuration } of letters) {
    const letter = read();
    if (!letter) continue;
    const { standard } = configuration.config;
    const applied = standard === "auto" ? standardOf(letter) : standards[standard];
    terminal.out(`${JSON.stringify(structure(letter, applied, known(configuration)), null, 2)}\n`);
  }
  return failed.any ? 2 : 0;
}
