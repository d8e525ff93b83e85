import { type Piece, type Pieces, stop } from "./pieces.ts";

/**
 * What stands for `{{name}}` and `{{name|argument}}` in a template. Nothing (`[]`) alone on a line takes the line away.
 */
export type Fields = Readonly<Record<string, (argument: string) => Pieces>>;

/** `{{name}}`, `{{name|argument}}`; `${1:words}`, `${1}`: a tab stop, the same number for the same words. */
const mark =
  /\{\{(?<name>\w{1,40})(?:\|(?<argument>[^{}\n]{0,400}))?\}\}|\$\{(?<number>\d{1,2})(?::(?<words>[^{}\n]{0,400}))?\}/g;

/** Fills a template in. Throws where it names a field that there is not: templates are our own. */
export function fillTemplate(template: string, fields: Fields): Piece[] {
  const words = new Map<string, string>();
  const lines: Piece[][] = [];
  let gone = false;
  for (const line of template.replace(/\r\n?/g, "\n").trimEnd().split("\n")) {
    const { pieces, isGone } = fillLine(line, fields, words);
    // What is left out does not leave two blank lines behind.
    if (!isGone && !(gone && line === "" && isBlank(lines.at(-1)))) lines.push(pieces);
    gone = isGone;
  }
  while (isBlank(lines.at(-1)) && lines.pop());
  return [...lines.flatMap((line, i): Piece[] => (i === 0 ? line : ["\n", ...line])), "\n"];
}

const isBlank = (line: Pieces | undefined): boolean => line === undefined || line.length === 0;

function fillLine(line: string, fields: Fields, words: Map<string, string>) {
  const pieces: Piece[] = [];
  let at = 0;
  let isGone = false;
  const literal = (text: string) => text !== "" && pieces.push(text);
  for (const match of line.matchAll(mark)) {
    literal(line.slice(at, match.index));
    at = match.index + match[0].length;
    const { name, argument = "", number, words: own } = match.groups as Groups;
    if (name === undefined) {
      const key = `template ${number}`;
      const text = own ?? words.get(key) ?? "";
      words.set(key, text);
      pieces.push(stop(key, text));
      continue;
    }
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field) throw new Error(`no field “${name}”`);
    const value = field(argument);
    if (value.length === 0 && match[0] === line) isGone = true;
    pieces.push(...value);
  }
  literal(line.slice(at));
  return { pieces, isGone };
}

interface Groups {
  readonly name?: string;
  readonly argument?: string;
  readonly number?: string;
  readonly words?: string;
}
