import { memo } from "../text/memo.ts";

/**
 * How a Vietnamese syllable can be written: an onset, a rime and a tone, with the mark on one letter of the rime. Data
 * are the sounds that occur, the rare ones too (`khuỷu`, `xoong`, `huơ`): what is not here no word can have.
 */
const onsets = words("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x");

/** Rimes by what closes them; tones other than sắc and nặng cannot stand before c, ch, p, t. */
const open = words(`a ai ao au ay âu ây e eo ê êu i ia iêu iu o oa oai oay oao oe oeo oi ô ôi ơ ơi u ua uây uê ui uôi uơ
  uy uya uyu ư ưa ưi ươi ươu ưu y yêu`);
const voiced =
  words(`am an ang anh ăm ăn ăng âm ân âng em en eng êm ên ênh êng im in inh iêm iên iêng om on ong oong oam
  oan oang oanh oăm oăn oăng oen oeng ôm ôn ông ơm ơn ơng um un ung uân uâng uênh uên uôm uôn uông uyên uynh uyn ưm ưn
  ưng ươm ươn ương yêm yên yêng`);
const stopped = words(`ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt êc ich ip it iêc iêp iêt oc op ot ooc oac oach
  oap oat oăc oăp oăt oet ôc ôp ôt ơp ơt ơc uc up ut uât uêch uêt uôc uôp uôt ươc ươp ươt uych uyt uyêt uyp ưc ưp ưt yêt`);
/** Rimes that `y` opens stand alone; alone `y` also follows these (`kỹ`, `lý`, `mỹ`, `vỹ`). */
const beforeY = words("h k l m s t v");
/** What `qu` sounds with: its `u` belongs to the onset. */
const afterQu =
  words(`a ai ao au ay ac ach am an ang anh ap at ăc ăm ăn ăng ăp ăt ân âng ât ây âc âu e en eo et ê ên êt êch
  ênh êu i in it ich y yên yêt ynh yt ych yu ô ôc ơ ơi ơn ơt`);
/** What `gi` sounds with where its `i` opens the rime too: `gì`, `gìn`, `giếng`, `giết`. */
const afterG = words("i in ip it ia iêng iêc iêt iên iêm iêp iu");

const rimes = new Set([...open, ...voiced, ...stopped]);
const stops = new Set([...stopped, ...words("yt ych it ich ip iêc iêt iêp")]);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ""));
}

const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/g;
const vowel = /[aăâeêioôơuưy]/;

interface Parts {
  /** Without tone. */
  readonly plain: string;
  /** The tone's mark, or nothing. */
  readonly tone: string;
  /** The letter of `plain` that carries it. */
  readonly seat: number;
}

/** `null` where there are two tones. */
function partsOf(word: string): Parts | null {
  let plain = "";
  let tone = "";
  let seat = -1;
  for (const letter of word) {
    const apart = letter.normalize("NFD");
    const marks = apart.match(toneMark);
    if (marks) {
      if (tone !== "") return null;
      tone = marks.join("");
      seat = plain.length;
    }
    plain += marks ? apart.replace(toneMark, "").normalize("NFC") : letter;
  }
  return { plain, tone, seat };
}

/** Whether a syllable with this onset, rime and tone can be. */
function sounds(onset: string, rime: string, tone: string): boolean {
  if (stops.has(rime) && tone !== "\u0301" && tone !== "\u0323") return false;
  if (onset === "qu") return afterQu.has(rime);
  if (!rimes.has(rime) && !(onset === "g" && afterG.has(rime))) return false;
  if (rime.startsWith("y")) return rime === "y" ? onset === "" || beforeY.has(onset) : onset === "";
  if (onset === "" && /^iê/.test(rime)) return false;
  const front = /^[ieê]/.test(rime);
  if (onset === "c" || onset === "ng") return !front;
  if (onset === "g") return front ? afterG.has(rime) : true;
  if (onset === "gh" || onset === "ngh") return front;
  if (onset === "k") return front || rime === "a" || rime === "ai" || rime === "ao";
  if (onset === "gi") return !rime.startsWith("i");
  return true;
}

/** The onset and rime that a syllable without its tone is made of. */
function split(plain: string, tone: string): { onset: string; rime: string } | null {
  for (let length = Math.min(3, plain.length - 1); length >= 0; length--) {
    const onset = plain.slice(0, length);
    if (length > 0 && !onsets.has(onset)) continue;
    const rime = plain.slice(length);
    if (sounds(onset, rime, tone)) return { onset, rime };
  }
  return null;
}

/** Where the mark belongs, as places in the rime; open `oa`, `oe`, `uy` have two. */
function seatsOf(onset: string, rime: string): readonly number[] {
  const marked = [...rime].findLastIndex((letter) => "ăâêôơư".includes(letter));
  if (marked >= 0) return [marked];
  if (onset !== "qu" && (rime === "oa" || rime === "oe" || rime === "uy")) return [0, 1];
  // `oan`, `oai`, `uyu`, `uya`: the first vowel only glides.
  if (/^(?:o[ae]|uy)/.test(rime)) return [1];
  return [0];
}

/** Whether a word in small letters (NFC) is a syllable that a Vietnamese word can have, its tone mark in its place. */
export const isSyllable = (word: string): boolean => seatTone(word) === word;

/**
 * The same syllable with its tone mark in its place (`cuả` → `của`, `hòan` → `hoàn`); `null` where no Vietnamese word
 * can have the syllable at all. `hoà` and `hòa` are both in their place.
 */
export const seatTone = memo((word: string): string | null => {
  const parts = partsOf(word);
  if (parts === null) return null;
  const { plain, tone, seat } = parts;
  const seats = seatsIn(plain, tone);
  if (seats === null || tone === "" || seats.includes(seat)) return seats === null ? null : word;
  const right = seats[0] as number;
  return (plain.slice(0, right + 1) + tone + plain.slice(right + 1)).normalize("NFC");
});

/** The letters of a syllable that may carry its tone mark, by offset; none where it has no tone or cannot be. */
export function toneSeats(word: string): readonly number[] {
  const parts = partsOf(word);
  return parts === null || parts.tone === "" ? [] : (seatsIn(parts.plain, parts.tone) ?? []);
}

function seatsIn(plain: string, tone: string): readonly number[] | null {
  const found = vowel.test(plain) ? split(plain, tone) : null;
  if (found === null) return null;
  const from = plain.length - found.rime.length;
  return seatsOf(found.onset, found.rime).map((seat) => from + seat);
}
