const digits: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
const scales: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  ngàn: 1e3,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};

/** Whether a syllable (small) may begin a numeral. */
export const opensNumeral = (word: string): boolean => word in digits || word === "mười";

/**
 * The whole number that syllables (small, NFC) write out: `một triệu năm trăm nghìn` → 1500000. `null` where they are
 * none, or not written in full (`hai trăm rưỡi`, `hai mốt`).
 */
export function numeral(words: readonly string[]): number | null {
  let total = 0;
  let least = Number.POSITIVE_INFINITY;
  let group: string[] = [];
  for (const word of words) {
    const scale = scales[word];
    if (scale === undefined) {
      group.push(word);
      continue;
    }
    const count = underThousand(group);
    if (count === null || scale >= least) return null;
    total += count * scale;
    least = scale;
    group = [];
  }
  if (group.length === 0) return least === Number.POSITIVE_INFINITY ? null : total;
  const rest = underThousand(group);
  return rest === null ? null : total + rest;
}

function underThousand(words: readonly string[]): number | null {
  const hundred = words.indexOf("trăm");
  if (hundred < 0) return underHundred(words);
  const count = hundred === 1 ? digits[words[0] as string] : undefined;
  if (count === undefined) return null;
  const rest = words.slice(2);
  if (rest.length === 0) return count * 100;
  const filled = rest[0] === "lẻ" || rest[0] === "linh";
  const tail = filled ? (rest.length === 2 ? digits[rest[1] as string] : undefined) : underHundred(rest);
  // `hai trăm ba` means 230 to most, and 203 to some.
  if (tail === undefined || tail === null || (!filled && tail < 10)) return null;
  return count * 100 + tail;
}

function underHundred(words: readonly string[]): number | null {
  const [first = "", second, third, ...more] = words;
  if (more.length > 0) return null;
  if (first === "mười") return third === undefined ? plus(10, second) : null;
  const digit = digits[first];
  if (digit === undefined) return null;
  if (second === undefined) return digit;
  return second === "mươi" ? plus(digit * 10, third) : null;
}

function plus(tens: number, unit: string | undefined): number | null {
  if (unit === undefined) return tens;
  const digit = digits[unit];
  return digit === undefined ? null : tens + digit;
}
