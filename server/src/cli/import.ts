import { readFileSync } from "node:fs";
import { faults } from "../import/faults.ts";
import { failures, reasonOf } from "./failures.ts";
import { findTargets, type Target } from "./files.ts";
import { Output, type Place, placeIn } from "./output.ts";
import { progress } from "./progress.ts";
import { shownPath } from "./shown.ts";
import { readStandardInput } from "./stdin.ts";
import type { Terminal } from "./terminal.ts";
import { type Arguments, usage } from "./usage.ts";

/** What Word leaves beside a file that is open is none. */
const wordFile = /^(?!~\$).*\.docx$/i;

/**
 * `congvan import`: Word files as drafts. `-o` is a file, a folder, or `-` for standard output; what somebody should
 * know of a file stands on standard error. Nothing is written over without `--force`. 0 all came in, 2 some did not.
 */
export async function importLetters(args: Arguments, terminal: Terminal): Promise<number> {
  const { positionals } = args;
  if (positionals.length === 0) throw usage("Cần tên tệp .docx hoặc thư mục.", "A .docx file or a folder is needed.");
  const bar = progress(terminal);
  const failed = failures(terminal, bar.clear);
  const targets = findTargets(positionals, terminal.cwd, undefined, failed, wordFile);
  const place = placeOf(args, targets, terminal.cwd);
  const output = new Output(terminal.cwd, args.flag("force"), failed);
  const { importWord } = await import("../import/read.ts");
  for (const [done, target] of targets.entries()) {
    bar.show({ vi: "Đang nhập", en: "Importing" }, done, targets.length);
    const file = place(target);
    if (file !== null && !output.isFree(file)) continue;
    try {
      const answer = await importWord(target.file === null ? readStandardInput() : readFileSync(target.file));
      if ("fault" in answer) {
        failed.add(target.shown, faults[answer.fault]);
        continue;
      }
      for (const { message } of answer.notes) failed.note(target.shown, message);
      bar.clear();
      if (file === null) terminal.out(answer.text);
      else if (output.write(file, answer.text)) terminal.out(`${shownPath(file, terminal.cwd)}\n`);
    } catch (error) {
      failed.add(target.shown, reasonOf(error));
    }
  }
  bar.clear();
  return failed.any ? 2 : 0;
}

/** Where the draft of a file goes; nowhere unless that is said. */
function placeOf(args: Arguments, targets: readonly Target[], cwd: string): Place {
  const asked = args.value("output");
  if (asked === undefined) throw usage("Cần -o TỆP, -o THƯ-MỤC hoặc -o -.", "-o FILE, -o FOLDER or -o - is needed.");
  return placeIn(asked, args.positionals, targets, cwd, "congvan");
}
