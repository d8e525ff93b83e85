import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import { type Command, commands as cliCommands } from "../../server/src/cli/commands.ts";
import { commandHelp, programHelp } from "../../server/src/cli/help.ts";
import type { Bilingual } from "../../server/src/core/rules/rule.ts";

vi.mock("vscode", () => ({
  env: { language: "vi" },
  workspace: { getConfiguration: () => ({ get: () => settings.locale }) },
}));
const settings = { locale: "vi" };

const root = path.join(import.meta.dirname, "../..");
const read = (name: string): string => readFileSync(path.join(root, name), "utf8");
const manifest = JSON.parse(read("package.json")) as Json;
const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  vi: JSON.parse(read("package.nls.json")),
  en: JSON.parse(read("package.nls.en.json")),
};

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Every text of the manifest, with the names of the properties that lead to it. */
function* texts(value: Json, at: readonly string[] = []): Generator<{ at: readonly string[]; text: string }> {
  if (typeof value === "string") yield { at, text: value };
  else if (Array.isArray(value)) for (const item of value) yield* texts(item, at);
  else if (value !== null && typeof value === "object")
    for (const [key, item] of Object.entries(value)) yield* texts(item, [...at, key]);
}

/** Properties of `contributes` that people read. */
const seen = new Set(
  "title description markdownDescription enumDescriptions markdownEnumDescriptions name label contents altText deprecationMessage shortTitle".split(
    " ",
  ),
);
/** Names that are the same in every language. */
const names = new Set(["Công văn"]);

const contributed = [...texts((manifest as { contributes: Json }).contributes)];
const used = [...texts(manifest)].flatMap(({ text }) => /^%(?<key>[\w.-]+)%$/.exec(text)?.groups?.key ?? []);

describe("the texts of package.json", () => {
  it("are all written in both languages", () => {
    const bare = contributed.filter(({ at, text }) => seen.has(at.at(-1) ?? "") && !/^%.*%$/.test(text));
    expect(bare.filter(({ text }) => !names.has(text))).toEqual([]);
  });

  it.each(["vi", "en"])("have the same keys in %s as are used, and say something", (locale) => {
    const table = tables[locale] ?? {};
    expect(Object.keys(table).sort()).toEqual([...new Set(used)].sort());
    expect(Object.entries(table).filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  it("differ between the languages", () => {
    const same = Object.keys(tables.vi ?? {}).filter((key) => tables.vi?.[key] === tables.en?.[key]);
    expect(same).toEqual([]);
  });

  it("lead to commands that there are, the same in both languages", () => {
    const own = new Set(contributed.filter(({ at }) => at.join(".") === "commands.command").map(({ text }) => text));
    const links = (locale: string) =>
      Object.entries(tables[locale] ?? {}).flatMap(([key, text]) =>
        [...text.matchAll(/\(command:(?<id>[\w.]+)/g)].map(({ groups }) => `${key} ${groups?.id}`),
      );
    expect(links("vi")).toEqual(links("en"));
    const inMenus = contributed
      .filter(({ at }) => at[0] === "menus" && at.at(-1) === "command")
      .map(({ text }) => ` ${text}`);
    const events = contributed.flatMap(({ text }) => (text.startsWith("onCommand:") ? [` ${text.slice(10)}`] : []));
    const named = [...links("vi"), ...inMenus, ...events].map((link) => link.split(" ")[1] ?? "");
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((id) => id.startsWith("congvan.") && !own.has(id))).toEqual([]);
  });

  it("name pictures that are there and in the package", () => {
    const files = (manifest as { files: string[] }).files;
    const pictures = contributed
      .filter(({ at }) => ["icon", "svg", "image", "markdown", "light", "dark"].includes(at.at(-1) ?? ""))
      .map(({ text }) => text.replace("./", ""))
      .filter((text) => !text.startsWith("$("));
    expect(pictures.length).toBeGreaterThan(7);
    for (const picture of pictures) {
      expect([picture, existsSync(path.join(root, picture))]).toEqual([picture, true]);
      expect(files).toContain(`${path.dirname(picture)}/*`);
    }
  });
});

describe("the client's messages", () => {
  it("say something in both languages, and not the same", async () => {
    const { messages } = await import("../../client/src/messages.ts");
    settings.locale = "vi";
    const vietnamese = flat(messages());
    settings.locale = "en";
    const english = flat(messages());
    expect([...vietnamese.keys()]).toEqual([...english.keys()]);
    expect(vietnamese.size).toBeGreaterThan(40);
    for (const all of [vietnamese, english]) expect([...all].filter(([, text]) => text.trim() === "")).toEqual([]);
    expect([...vietnamese].filter(([key, text]) => text === english.get(key))).toEqual([]);
  });

  it("are all used", async () => {
    const { messages } = await import("../../client/src/messages.ts");
    const sources = sourcesOf("client/src").filter(({ name }) => !name.endsWith("messages.ts"));
    const unused = Object.keys(messages()).filter(
      (key) => !sources.some(({ text }) => new RegExp(`\\.${key}\\b|[{,]\\s*${key}\\s*[,}:]`).test(text)),
    );
    expect(unused).toEqual([]);
  });
});

/** Texts by the names that lead to them; what asks for something is given figures. */
function flat(value: unknown, at = ""): Map<string, string> {
  if (typeof value === "string") return new Map([[at, value]]);
  if (typeof value === "function")
    return flat(value(...Array.from({ length: value.length }, (_, n) => String(n + 1))), at);
  const found = Object.entries((value ?? {}) as object).flatMap(([key, item]) => [...flat(item, `${at}.${key}`)]);
  return new Map(found);
}

interface SourceFile {
  readonly name: string;
  readonly text: string;
}

const sourcesOf = (folder: string): SourceFile[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => ({ name: `${folder}/${name}`, text: read(`${folder}/${name}`) }));

describe("the server's messages", () => {
  it("stand side by side in both languages, and not the same", () => {
    // `{ vi: "…", en: "…" }`, with texts or templates, wherever it is written.
    const pair =
      /\bvi:\s*(?<vi>"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`),?\s*en:\s*(?<en>"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`)/g;
    const pairs = sourcesOf("server/src").flatMap(({ name, text }) =>
      [...text.matchAll(pair)].map(({ groups }) => ({ name, vi: groups?.vi ?? "", en: groups?.en ?? "" })),
    );
    expect(pairs.length).toBeGreaterThan(400);
    expect(pairs.filter(({ vi, en }) => vi.length < 3 !== en.length < 3)).toEqual([]);
    expect(pairs.filter(({ vi, en }) => vi === en && !isNoText(vi))).toEqual([]);
  });

  it("of the numbers say something, and not the same", async () => {
    const { numberMessages } = await import("../../server/src/lsp/number-messages.ts");
    const { registerMessages, messages } = await import("../../server/src/lsp/messages.ts");
    const all = flat({ numberMessages, registerMessages, messages });
    const vietnamese = [...all].filter(([key]) => key.endsWith(".vi"));
    expect(vietnamese.length).toBeGreaterThan(40);
    for (const [key, text] of vietnamese) {
      expect([key, text.trim()]).not.toEqual([key, ""]);
      expect([key, text]).not.toEqual([key, all.get(key.replace(/\.vi$/, ".en"))]);
    }
  });
});

/** Without a word: signs, names of options, and what is put in. */
const isNoText = (literal: string): boolean => !/\p{L}/u.test(literal.replace(/\$?\{[^{}]*\}|--[a-z-]+/g, ""));

describe("the command line's help", () => {
  it("is written in both languages", () => {
    const said = helpOf(cliCommands);
    expect(said.length).toBeGreaterThan(40);
    expect(said.filter(({ vi, en }) => vi.trim() === "" || en.trim() === "" || vi === en)).toEqual([]);
  });

  it("of every command differs between the languages", () => {
    expect(programHelp("vi")).not.toBe(programHelp("en"));
    for (const [name, command] of Object.entries(cliCommands)) {
      expect(commandHelp(name, command, "vi")).not.toBe(commandHelp(name, command, "en"));
      expect(programHelp("vi")).toContain(` ${name}`);
    }
  });
});

/** What is said of every command and every option. */
const helpOf = (commands: Readonly<Record<string, Command>>): Bilingual[] =>
  Object.values(commands).flatMap(({ summary, options, commands: below }) => [
    summary,
    ...Object.values(options).map(({ help }) => help),
    ...helpOf(below ?? {}),
  ]);
