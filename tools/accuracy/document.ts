import path from "node:path";

export const documentFile = path.resolve(import.meta.dirname, "../../docs/ACCURACY.md");

const begin = "<!-- generated: npm run accuracy -- --write -->";
const end = "<!-- end of the generated part -->";

/** The document with `generated` between its two marks. Throws where the marks are not there. */
export function withGenerated(document: string, generated: string): string {
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error("docs/ACCURACY.md has no place for its generated part");
  return `${document.slice(0, from)}${begin}\n\n${generated}\n\n${document.slice(to)}`;
}
