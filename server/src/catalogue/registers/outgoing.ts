import { unaccent } from "../../core/text/vietnamese.ts";
import { isAlike, type NumberedRow, type Wanted } from "./next-number.ts";
import type { Register } from "./register.ts";

/** Rows whose numbers may count for the letter. Awaits `pause` between small pieces of work. */
export async function alikeRows(
  { rows }: Register,
  wanted: Wanted,
  pause: () => Promise<void> | undefined,
): Promise<NumberedRow[]> {
  const found: NumberedRow[] = [];
  for (let row = 0; row < rows.size; row++) {
    if (row % piece === 0) await pause();
    const number = rows.numberOf(row);
    if (number === null || !isAlike(number, wanted)) continue;
    const { issued, issuer, secrecy } = rows.document(row);
    found.push({ number, issued, issuer, secret: secrecy !== null && secrecy !== undefined });
  }
  return found;
}

const piece = 64;

/** Rows at a register's end that show whose documents it holds. */
const shown = 200;

interface Named {
  readonly register: Register;
  /** File name without its folder. */
  readonly name: string;
}

/**
 * The registers into which the letter may go: those that hold documents of its issuer or that are called outgoing
 * (`so-van-ban-di.csv`); where some are named for years, only those of the letter's own.
 */
export function outgoing(registers: readonly Named[], wanted: Wanted): Register[] {
  const fitting = registers.filter(({ register, name }) => isOwn(register, wanted) || isOutgoing(name));
  const year = wanted.date.slice(0, 4);
  const ofYear = fitting.filter(({ name }) => yearIn(name) === year);
  const others = fitting.filter(({ name }) => yearIn(name) === null);
  return [...ofYear, ...(ofYear.length > 0 ? [] : others)].map(({ register }) => register);
}

const yearIn = (name: string): string | null => /(?<!\d)20\d\d(?!\d)/.exec(name)?.[0] ?? null;

/** Whether the organ's own documents are what a register mostly holds. */
function isOwn({ rows }: Register, wanted: Wanted): boolean {
  const first = Math.max(0, rows.size - shown);
  let own = 0;
  for (let row = first; row < rows.size; row++) if (isAlike(rows.numberOf(row) ?? "", wanted)) own++;
  return own > 0 && own * 2 >= rows.size - first;
}

function isOutgoing(name: string): boolean {
  const words = unaccent(name)
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  return words.includes("di") && !words.includes("den");
}
