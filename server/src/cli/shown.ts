import path from "node:path";

const outside = /^\.\.(?:[\\/]|$)/;

/** A file as it is told of: from where one stands; whole, where it lies outside of that and `../..` would say little. */
export function shownPath(file: string, cwd: string): string {
  const below = path.relative(cwd, file);
  return below === "" || outside.test(below) ? file : below;
}
