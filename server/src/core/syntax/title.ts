import { partyTypes, stateTypes } from "../standards/types.ts";
import type { PlainText } from "../text/plain-text.ts";
import { mostlyCapitals } from "./anchors.ts";
import type { Title } from "./letter.ts";
import { beginsOrgan, wordKey } from "./organs.ts";
import { otherTitles, positionHeads } from "./words.ts";

const slugs = new Map<string, string>([
  ...[...stateTypes, ...partyTypes].map((t): [string, string] => [wordKey(t.name), t.slug]),
  ...Object.entries(otherTitles),
]);

/** Longest name first, so that `THÔNG TƯ LIÊN TỊCH` is not read as `THÔNG TƯ`. */
const names = [...slugs.keys()].sort((a, b) => b.length - a.length);

/**
 * Reads a line that names the type of a document, with what follows on the line of a web page's run-on text.
 * `late`: number and date are behind us, so that another line in capitals can only be a title, known or not.
 */
export function readTitle(line: PlainText, late: boolean): { title: Title; rest: PlainText | null } | null {
  const key = wordKey(line.text).replace(/\s/g, " ");
  const name = names.find((n) => key.startsWith(n) && !/^\p{L}/u.test(key.slice(n.length)));
  if (name && key.length === name.length) return { title: titleOf(line, slugs.get(name) ?? null), rest: null };
  const capitals = mostlyCapitals(line.text);
  if (name && capitals && !/^\s*:/.test(key.slice(name.length))) {
    const rest = line.slice(name.length).trim();
    return {
      title: titleOf(line.slice(0, name.length), slugs.get(name) ?? null),
      rest: rest.text === "" ? null : rest,
    };
  }
  const words = key.split(" ").length;
  if (
    late &&
    capitals &&
    !beginsOrgan(line.text) &&
    !positionHeads.test(key) &&
    words >= 2 &&
    words <= 5 &&
    /^[\p{L}\s]+$/u.test(line.text)
  )
    return { title: titleOf(line, null), rest: null };
  return null;
}

const titleOf = (text: PlainText, type: string | null): Title => ({ span: text.span, text, type });
