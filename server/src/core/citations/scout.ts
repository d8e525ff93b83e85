import type { Source } from "../text/source.ts";
import { isBlank, isCapital, isDigit, isLetter } from "./chars.ts";

/**
 * Tells which parts of a source may hold a citation, without building their text: most blocks have none. Looser than
 * the reading itself; emphasis marks are passed over. Parts must be asked for in order; the source is gone through once.
 */
export class Scout {
  readonly #source: string;
  readonly #needles: readonly Needle[];
  readonly #next: number[];
  readonly #always: boolean;
  /** No needle is found before this place. */
  #soonest = -1;

  constructor({ text, hasLooseMarks }: Source, needles: readonly Needle[]) {
    this.#source = text;
    this.#needles = needles;
    this.#next = needles.map(() => -1);
    // Letters still to be composed are not looked for, and what a comment cuts in two is not put together.
    this.#always = hasLooseMarks || text.includes("<!--");
  }

  finds(start: number, end: number): boolean {
    if (this.#always) return true;
    if (this.#soonest < start) {
      const next = this.#next;
      let soonest = Number.POSITIVE_INFINITY;
      for (let i = 0; i < next.length; i++) {
        let at = next[i] as number;
        if (at < start) {
          at = this.#from(this.#needles[i] as Needle, start);
          next[i] = at;
        }
        if (at < soonest) soonest = at;
      }
      this.#soonest = soonest;
    }
    return this.#soonest < end;
  }

  #from({ text, fits }: Needle, start: number): number {
    let at = this.#source.indexOf(text, start);
    while (at >= 0 && !fits(this.#source, at, at + text.length)) at = this.#source.indexOf(text, at + 1);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  }
}

/** A text that a citation has, and what must stand around it. */
export interface Needle {
  readonly text: string;
  readonly fits: (source: string, start: number, end: number) => boolean;
}

/** Whether a letter may stand here, of whatever script. */
const mayBeLetter = (source: string, at: number): boolean => isLetter(source, at) || source.charCodeAt(at) > 0x3000;

const isMarkup = (source: string, at: number): boolean => {
  const code = source.charCodeAt(at);
  return isBlank(source, at) || code === 42 || code === 95 || code === 92;
};

function isOneOf(source: string, at: number, signs: string): boolean {
  const sign = source.charAt(at);
  return sign !== "" && signs.includes(sign);
}

function back(source: string, at: number): number {
  let p = at - 1;
  while (at - p < 7 && isMarkup(source, p)) p--;
  return p;
}

function forth(source: string, at: number): number {
  let p = at;
  while (p - at < 7 && isMarkup(source, p)) p++;
  return p;
}

/** `48/NQ`, `30c/NQ`, `30/2020`, `24–KL/TW`; no `30/4`, no `và/hoặc`. */
function slash(source: string, start: number, end: number): boolean {
  const before = back(source, start);
  if (!isDigit(source, before) && !isDigit(source, before - 1) && !isDigit(source, beforeCode(source, before)))
    return false;
  const after = forth(source, end);
  return mayBeLetter(source, after) || (isDigit(source, after + 3) && isOneOf(source, after, "12"));
}

/** Where the number ends to whose code, behind some dash, the capital at `at` belongs. */
function beforeCode(source: string, at: number): number {
  let p = at;
  while (at - p < 8 && isLetter(source, p)) p--;
  return isCapital(source, at) ? back(source, back(source, p + 1)) : at;
}

/** `169-CP`. */
const hyphen = (source: string, start: number, end: number): boolean =>
  isDigit(source, back(source, start)) && isCapital(source, forth(source, end));

const word = (source: string, start: number, end: number): boolean =>
  !isLetter(source, start - 1) && !isLetter(source, end);

/** `Bộ luật`; `pháp luật` is no law. */
const code = (source: string, start: number): boolean => {
  const before = back(source, start);
  return source.charCodeAt(before) === 0x1ed9 && source.charCodeAt(before - 1) === 66;
};

/** `số KCH-22-895`, `số 123 ngày`. */
const label = (source: string, start: number, end: number): boolean => {
  const colon = forth(source, end);
  const after = source.charAt(colon) === ":" ? forth(source, colon + 1) : colon;
  return (
    after > end &&
    !isLetter(source, start - 1) &&
    (isCapital(source, after) || isDigit(source, after) || source.charCodeAt(after) > 0x3000)
  );
};

export const citationNeedles: readonly Needle[] = [
  { text: "/", fits: slash },
  { text: "-", fits: hyphen },
  { text: "Luật", fits: word },
  { text: "luật", fits: code },
  { text: "LUẬT", fits: word },
  { text: "Pháp", fits: word },
  { text: "PHÁP", fits: word },
  { text: "Hiến", fits: word },
  { text: "HIẾN", fits: word },
  { text: "số", fits: label },
  { text: "Số", fits: label },
  { text: "SỐ", fits: label },
];

/** As far as ` quyết số: ` and the marks about it reach. */
const farthest = 16;
const glued = (source: string, _start: number, end: number): boolean => isDigit(source, end) || bare(source, end, end);

/** Whether nothing but words and marks stands before the next figures, and these are not the first of a number. */
function bare(source: string, _start: number, end: number): boolean {
  let p = end;
  while (!isDigit(source, p)) {
    if (p - end > farthest || !(isLetter(source, p) || isMarkup(source, p) || source.charAt(p) === ":")) return false;
    p++;
  }
  while (isDigit(source, p)) p++;
  const sign = source.charCodeAt(p);
  return sign !== 47 && sign !== 45;
}

/** `NĐ 30`, `QĐ30`: the letter is rarer than the pair. */
const decree = (source: string, start: number, end: number): boolean =>
  isOneOf(source, start - 1, "NQ") && glued(source, start, end);

/** `NQ 18`, `Quyết định 16`. */
const resolution = (source: string, start: number, end: number): boolean =>
  source.charCodeAt(start - 1) === 78
    ? glued(source, start, end)
    : source.startsWith("uyết", end) && bare(source, start, end + 4);

/** `TT 78`, `CT 16`. */
const circular = (source: string, start: number, end: number): boolean =>
  isOneOf(source, start - 1, "TC") && bare(source, start, end);

/**
 * The words before a number without its symbol: `Nghị định 30`, `NĐ30`, `công văn số 45`. Each costs a walk through
 * the source, so that two share one where they can.
 */
export const shortNeedles: readonly Needle[] = [
  ...["Nghị", "Thông", "Chỉ", "Kết", "số"].map((text) => ({ text, fits: bare })),
  { text: "Đ", fits: decree },
  { text: "Q", fits: resolution },
  { text: "T ", fits: circular },
];
