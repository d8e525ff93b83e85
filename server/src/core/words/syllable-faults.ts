import type { Letter } from "../syntax/letter.ts";
import { lastOf } from "../text/memo.ts";
import type { Span } from "../text/span.ts";
import { isSmall, isToned } from "./letters.ts";
import { seatTone, toneSeats } from "./spelling.ts";
import { settle, syllablesOf } from "./syllables.ts";

/** What is wrong, or open, about the syllables of a letter that begin with a small letter. Names are not judged. */
export interface SyllableFaults {
  /** Written as no Vietnamese word can be. */
  readonly impossible: readonly Span[];
  /** The mark stands on a vowel that never has it: `cuả`, `hòan`, `qúy`. */
  readonly misplaced: readonly Span[];
  /** `hòa`, `khỏe`, `ủy`: offsets of the first of two vowels, where it has the mark. */
  readonly first: readonly number[];
  /** `hoà`, `khoẻ`, `uỷ`: of the second. */
  readonly second: readonly number[];
}

/**
 * What is known of a syllable by its key, at the place that the key's last bits name or the one beside it: nearly all
 * come again and again. What has lost its place is judged once more.
 */
const cacheSize = 1 << 13;
const keys = new Int32Array(cacheSize);
/** The letters that may carry the mark, four bits each; none where the syllable has no mark or is not judged. */
const seats = new Uint8Array(cacheSize);
const none = 0xff;

/** Where a key is kept; negative where it is not. */
function placeOf(key: number): number {
  const place = key & (cacheSize - 1);
  if (keys[place] === key) return place;
  return keys[place ^ 1] === key ? place ^ 1 : -1;
}

function remember(key: number, allowed: readonly number[]): number {
  let place = key & (cacheSize - 1);
  if (keys[place] !== 0) place ^= 1;
  keys[place] = key;
  const [first = 15, second = 15] = allowed;
  seats[place] = first | (second << 4);
  return place;
}

export const syllableFaultsOf = lastOf((letter: Letter): SyllableFaults => {
  const { text } = letter.source;
  const { starts, ends, keys, forms, open, openCount } = syllablesOf(letter);
  const faults: Faults = { impossible: [], misplaced: [], first: [], second: [] };
  for (let n = 0; n < openCount; n++) {
    const i = open[n] as number;
    if (!judge(faults, text, starts[i] as number, ends[i] as number, keys[i] as number)) settle(forms[i] as number);
  }
  return faults;
});

interface Faults {
  readonly impossible: Span[];
  readonly misplaced: Span[];
  readonly first: number[];
  readonly second: number[];
}

/** Tells of a syllable where there is something to tell; whether there was depends on how it is written alone. */
function judge(
  { impossible, misplaced, first, second }: Faults,
  text: string,
  start: number,
  end: number,
  key: number,
) {
  if (!isSmall(text.charCodeAt(start))) return false;
  const word = text.slice(start, end);
  // A capital inside is no matter of the key.
  if (word !== word.toLowerCase()) return false;
  let place = placeOf(key);
  if (place < 0) {
    const judged = isJudged(word);
    if (judged && seatTone(word) === null) {
      impossible.push({ start, end });
      return true;
    }
    place = remember(key, judged ? toneSeats(word) : []);
  }
  const allowed = seats[place] as number;
  if (allowed === none) return false;
  const two = allowed >> 4 !== 15;
  if (isToned(text.charCodeAt(start + (allowed & 15)))) {
    if (two) first.push(start + (allowed & 15));
    return two;
  }
  if (two && isToned(text.charCodeAt(start + (allowed >> 4)))) second.push(start + (allowed >> 4));
  else misplaced.push({ start, end });
  return true;
}

/** Only Vietnamese letters in small case, a mark of ours among them, and not too long to be one slip. */
const vietnamese = /^(?=.*[^a-z])[a-zàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]{2,14}$/;
const anyVowel = /[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/;
/** Consonants that only words of other languages begin or end with: `prôtêin`, `xtrây`, `clo`, `gờ-ram`. */
const foreignCluster =
  /[fjwz]|^(?:[bcdđgkpsvx][lr]|tl|[sx][ckmnptv]|p[bnst]|kh[lr]|[mn]l|ps)|(?<!n)g$|(?<![nc])h$|[bdđklqrsvx]$/;

/** Whether a word in small letters is one that may be ours: else nothing is said of it. */
export function isJudged(word: string): boolean {
  return vietnamese.test(word) && anyVowel.test(word) && !foreignCluster.test(word) && !isForeign(word);
}

const vowelGroups = /[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]+/g;
const toned = /[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/g;

/** Words of several syllables and at most one tone are borrowed: `kilômét`, `bêtông`; ours would have two. */
const isForeign = (word: string): boolean =>
  (word.match(vowelGroups)?.length ?? 0) > 1 && (word.match(toned)?.length ?? 0) < 2;
