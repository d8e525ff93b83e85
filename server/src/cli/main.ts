import { version } from "../../../package.json";
import { nearest } from "../core/text/nearest.ts";
import { alone, type Command, commands, general } from "./commands.ts";
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

const named = (name: string | undefined, among = commands): Command | undefined =>
  name !== undefined && Object.hasOwn(among, name) ? among[name] : undefined;

async function runCommand(name: string, command: Command, rest: readonly string[]): Promise<number> {
  if (command.commands) {
    const [inner = "", ...others] = rest;
    const called = named(inner, command.commands);
    if (called) return runCommand(`${name} ${inner}`, called, others);
    if (inner !== "" && !inner.startsWith("-")) throw unknownCommand(inner, command.commands, `${name} `);
  }
  const args = readArguments(rest, { ...command.options, ...general });
  const colour = args.flag("no-color") ? false : args.flag("color") || undefined;
  const terminal = processTerminal(localeOf(args.value("locale"), process.env), colour);
  const help = () => commandHelp(name, command, terminal.locale);
  if (args.flag("help")) terminal.out(help());
  else if (command.commands) terminal.err(help());
  else return command.run(args, terminal);
  return args.flag("help") ? 0 : failed;
}

function unknownCommand(name: string, among = commands, before = ""): UsageError {
  if (named(name, among)) return usage("Tùy chọn đứng sau tên lệnh.", "Options stand after the command.");
  const meant = nearest(name, Object.keys(among));
  return usage(
    `Không có lệnh “${before}${name}”.${meant ? ` Có phải là “${before}${meant}”?` : ""}`,
    `Unknown command “${before}${name}”.${meant ? ` Did you mean “${before}${meant}”?` : ""}`,
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
