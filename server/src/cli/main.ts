import { version } from "../../../package.json";
import { nearest } from "../core/text/nearest.ts";
import { alone, type Command, commands, general, later } from "./commands.ts";
import { commandHelp, programHelp } from "./help.ts";
import { both, localeOf, processTerminal } from "./terminal.ts";
import { readArguments, UsageError, usage } from "./usage.ts";

/** Exit status where the run itself failed, as INTERFACES promises. */
const failed = 2;

async function main(argv: readonly string[]): Promise<number> {
  const [first, ...rest] = argv;
  const command = named(first);
  if (first !== undefined && command) return runCommand(first, command, rest);
  const args = readArguments(first?.startsWith("-") ? argv : [], alone);
  const terminal = processTerminal(localeOf(args.value("locale"), process.env), undefined);
  if (args.flag("version")) terminal.out(`${version}\n`);
  else if (args.flag("help")) terminal.out(programHelp(terminal.locale));
  else if (argv.length > 0) throw unknownCommand(args.positionals[0] ?? first ?? "");
  else {
    terminal.err(programHelp(terminal.locale));
    return failed;
  }
  return 0;
}

const named = (name: string | undefined): Command | undefined =>
  name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;

async function runCommand(name: string, command: Command, rest: readonly string[]): Promise<number> {
  const args = readArguments(rest, { ...command.options, ...general });
  const colour = args.flag("no-color") ? false : args.flag("color") || undefined;
  const terminal = processTerminal(localeOf(args.value("locale"), process.env), colour);
  if (!args.flag("help")) return command.run(args, terminal);
  terminal.out(commandHelp(name, command, terminal.locale));
  return 0;
}

function unknownCommand(name: string): UsageError {
  if (named(name)) return usage("Tùy chọn đứng sau tên lệnh.", "Options stand after the command.");
  if (later.includes(name))
    return usage(`Phiên bản ${version} chưa có lệnh “${name}”.`, `Version ${version} does not have “${name}” yet.`);
  const meant = nearest(name, Object.keys(commands));
  return usage(
    `Không có lệnh “${name}”.${meant ? ` Có phải là “${meant}”?` : ""}`,
    `Unknown command “${name}”.${meant ? ` Did you mean “${meant}”?` : ""}`,
  );
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.exitCode = failed;
    process.stderr.write(`congvan: ${error instanceof UsageError ? both(error.bilingual) : String(error)}\n`);
  },
);
