import type { Bilingual } from "../core/rules/rule.ts";
import { alone, type Command, commands, general } from "./commands.ts";
import type { Locale } from "./terminal.ts";
import type { Option, Options } from "./usage.ts";

const words: Readonly<Record<string, Bilingual>> = {
  about: {
    vi: "Kiểm tra thể thức văn bản hành chính và văn bản của Đảng.",
    en: "Checks the format of Vietnamese official letters.",
  },
  usage: { vi: "Cách dùng", en: "Usage" },
  command: { vi: "LỆNH", en: "COMMAND" },
  option: { vi: "[TÙY CHỌN…]", en: "[OPTION…]" },
  commands: { vi: "Các lệnh", en: "Commands" },
  options: { vi: "Tùy chọn", en: "Options" },
  general: { vi: "Tùy chọn chung", en: "General options" },
  more: {
    vi: "“congvan LỆNH --help” in các tùy chọn của lệnh.",
    en: "“congvan COMMAND --help” prints a command's options.",
  },
  status: {
    vi: "Mã thoát của check: 0 không có lỗi, 1 có lỗi, 2 chạy không trọn vẹn.",
    en: "Exit status of check: 0 no errors, 1 findings, 2 the run itself failed.",
  },
};

/** The help of the whole program. */
export function programHelp(locale: Locale): string {
  const say = speaker(locale);
  const list = commandRows(commands, locale);
  return [
    `congvan: ${say("about")}`,
    `${say("usage")}: congvan ${say("command")} ${say("option")}`,
    section(say("commands"), list),
    section(say("general"), rows(alone, locale)),
    `${say("more")}\n${say("status")}\n`,
  ].join("\n\n");
}

/** The help of one command. */
export function commandHelp(name: string, command: Command, locale: Locale): string {
  const say = speaker(locale);
  return `${[
    `congvan ${name}: ${command.summary[locale]}`,
    `${say("usage")}: congvan ${[name, command.operands].join(" ").trim()} ${say("option")}`,
    section(say("commands"), commandRows(command.commands ?? {}, locale)),
    section(say("options"), rows(command.options, locale)),
    section(say("general"), rows(general, locale)),
  ]
    .filter((part) => part !== "")
    .join("\n\n")}\n`;
}

type Row = readonly [string, string];

const speaker =
  (locale: Locale) =>
  (word: string): string =>
    words[word]?.[locale] ?? word;

const commandRows = (list: Readonly<Record<string, Command>>, locale: Locale): Row[] =>
  Object.entries(list).map(([name, c]) => [`${name} ${c.operands}`.trim(), c.summary[locale]]);

function rows(options: Options, locale: Locale): Row[] {
  return Object.entries(options).map(([name, option]) => [spelling(name, option), option.help[locale]]);
}

function spelling(name: string, { short, value }: Option): string {
  const shown = typeof value === "object" ? value.join("|") : value;
  return `${short ? `-${short}, ` : ""}--${name}${shown ? ` ${shown}` : ""}`;
}

function section(title: string, list: readonly Row[]): string {
  if (list.length === 0) return "";
  const width = Math.max(...list.map(([left]) => left.length));
  return [`${title}:`, ...list.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)].join("\n");
}
