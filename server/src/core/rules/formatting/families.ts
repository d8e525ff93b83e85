import type { LookName } from "../../standards/look.ts";
import type { SetPart } from "./set-parts.ts";

/** Parts of the body: they have one size, and what is wrong with all of them is said once. */
const bodyLooks: ReadonlySet<LookName> = new Set<LookName>([
  "basis",
  "bodyAuthority",
  "verb",
  "body",
  "partLabel",
  "partTitle",
  "section",
  "article",
  "clause",
  "point",
]);

/** Running text: a word or a line of it may be bold or italic, only the whole must not be. */
const runningLooks: ReadonlySet<LookName> = new Set<LookName>(["body", "clause", "point"]);

/** The part in whose name something is said of the size of a part. */
export const sizeFamily = (look: LookName): LookName => (bodyLooks.has(look) ? "body" : look);

/** The part in whose name something is said of the weight or slant of a part. */
export const letterFamily = (look: LookName): LookName => (runningLooks.has(look) ? "body" : look);

/** Running text that stands on the page and not in a table: what is asked of paragraphs is asked of these. */
export const isRunning = ({ look, inTable }: SetPart): boolean =>
  !inTable && (runningLooks.has(look) || look === "basis");

/** Parts by the part in whose name something is said of them, in the order of the text. */
export function byFamily(
  parts: readonly SetPart[],
  family: (look: LookName) => LookName,
): ReadonlyMap<LookName, readonly SetPart[]> {
  const found = new Map<LookName, SetPart[]>();
  for (const part of parts) {
    const name = family(part.look);
    const own = found.get(name);
    if (own) own.push(part);
    else found.set(name, [part]);
  }
  return found;
}
