import { applyEdits, type JSONPath, modify, type ParseError, parseTree } from "jsonc-parser";
import type { Organ } from "../core/config.ts";
import { parseConfig } from "../core/config-file.ts";

const formattingOptions = { insertSpaces: true, tabSize: 2, eol: "\n" };

/**
 * A `congvan.json` with an organ's profile added: as `organ` where there is none yet or it is the same organ (what is
 * there already then stays, and only what it lacks is added), else among `profiles` under the organ's name. Comments
 * and order are kept. `text` may be empty. `null` where it is no configuration that could be added to.
 */
export function withProfile(text: string, organ: Partial<Organ>): string | null {
  if (text.trim() === "") return `${JSON.stringify({ organ }, null, 2)}\n`;
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  if (root?.type !== "object" || errors.length > 0) return null;
  const { config } = parseConfig(text);
  const { name = null } = organ;
  const isSame = config.organ.name === null || name === null || config.organ.name === name;
  const [path, known]: [JSONPath, Partial<Organ>] = isSame
    ? [["organ"], config.organ]
    : [["profiles", name], config.profiles[name] ?? {}];
  let changed = text;
  for (const [key, value] of Object.entries(organ))
    if (isEmpty(known[key as keyof Organ]))
      changed = applyEdits(changed, modify(changed, [...path, key], value, { formattingOptions }));
  return changed;
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === "object" && Object.keys(value).length === 0);
