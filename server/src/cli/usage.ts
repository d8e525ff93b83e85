import { parseArgs } from "node:util";
import type { Bilingual } from "../core/rules/rule.ts";
import { nearest } from "../core/text/nearest.ts";

/** An option of a command, as data: read by the parser and by `--help`. */
export interface Option {
  readonly type: "string" | "boolean";
  /** What stands for its value in `--help`: `FILE`, or the values it may have. */
  readonly value?: string | readonly string[];
  readonly multiple?: true;
  readonly short?: string;
  readonly help: Bilingual;
}

export type Options = Readonly<Record<string, Option>>;

/** What somebody asked for, checked against the options. */
export interface Arguments {
  readonly positionals: readonly string[];
  flag(name: string): boolean;
  /** The last value given. */
  value(name: string): string | undefined;
  values(name: string): readonly string[];
}

/** The command line itself is wrong; nothing was done. */
export class UsageError extends Error {
  readonly bilingual: Bilingual;
  constructor(bilingual: Bilingual) {
    super(bilingual.en);
    this.bilingual = bilingual;
  }
}

/** Reads arguments by `options`. Throws a `UsageError` for an unknown option, a missing or a wrong value. */
export function readArguments(args: readonly string[], options: Options): Arguments {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const given = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) throw unknownOption(token.rawName, options);
    given.set(token.name, [...(given.get(token.name) ?? []), checkedValue(token, option)]);
  }
  return {
    positionals,
    flag: (name) => given.has(name),
    value: (name) => given.get(name)?.at(-1),
    values: (name) => given.get(name) ?? [],
  };
}

interface Token {
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function checkedValue({ rawName, value, inlineValue }: Token, option: Option): string {
  if (option.type === "boolean") {
    if (value === undefined) return "";
    throw usage(`Tùy chọn ${rawName} không nhận giá trị.`, `Option ${rawName} takes no value.`);
  }
  if (value === undefined || (!inlineValue && /^-./.test(value)))
    throw usage(`Tùy chọn ${rawName} cần một giá trị.`, `Option ${rawName} needs a value.`);
  if (Array.isArray(option.value) && !option.value.includes(value)) {
    const list = option.value.join(", ");
    throw usage(
      `${rawName} là một trong: ${list}; không có “${value}”.`,
      `${rawName} is one of ${list}, not “${value}”.`,
    );
  }
  return value;
}

function unknownOption(name: string, options: Options): UsageError {
  const meant = nearest(
    name.replace(/^-+/, ""),
    Object.keys(options).filter((o) => name.startsWith("--") || o.startsWith(name.slice(1))),
  );
  return usage(
    `Không có tùy chọn ${name}.${meant ? ` Có phải là --${meant}?` : ""}`,
    `Unknown option ${name}.${meant ? ` Did you mean --${meant}?` : ""}`,
  );
}

export const usage = (vi: string, en: string): UsageError => new UsageError({ vi, en });

/** A whole number, 0 or more. */
export function count(args: Arguments, name: string): number | undefined {
  const value = args.value(name);
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw usage(`--${name} là một số nguyên; không phải “${value}”.`, `--${name} is a whole number, not “${value}”.`);
}
