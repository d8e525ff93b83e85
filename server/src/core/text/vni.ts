/**
 * VNI for Windows (fonts VNI-Times, VNI-Helve…) as it looks when its bytes are read as Latin-1: most letters with marks
 * are a plain letter and a sign behind it for all its marks, in the letter's own case (`eä` ệ, `AÊ` Ă, `ôù` ớ).
 */
const tones: Readonly<Record<string, string>> = {
  "": "",
  "\u0300": "ø",
  "\u0301": "ù",
  "\u0303": "õ",
  "\u0309": "û",
  "\u0323": "ï",
};
/** Signs for the circumflex and the breve together with each tone. */
const circumflex: Readonly<Record<string, string>> = {
  "": "â",
  "\u0300": "à",
  "\u0301": "á",
  "\u0303": "ã",
  "\u0309": "å",
  "\u0323": "ä",
};
const breve: Readonly<Record<string, string>> = {
  "": "ê",
  "\u0300": "è",
  "\u0301": "é",
  "\u0303": "ü",
  "\u0309": "ú",
  "\u0323": "ë",
};

/** Letters with a code of their own. */
const single: Readonly<Record<string, string>> = {
  đ: "ñ",
  ơ: "ô",
  ư: "ö",
  í: "í",
  ì: "ì",
  ỉ: "æ",
  ĩ: "ó",
  ị: "ò",
  ỵ: "î",
};

/** Which signs may follow which letters, as VNI writes these. */
const series: readonly (readonly [letters: string, signs: Readonly<Record<string, string>>, mark: string])[] = [
  ["aeouy", tones, ""],
  ["ôö", tones, ""],
  ["aeo", circumflex, "\u0302"],
  ["a", breve, "\u0306"],
];

const vni = new Map<string, string>();
const unicode = new Map<string, string>();
const pair = (letter: string, written: string): void => {
  vni.set(letter, written);
  unicode.set(written, letter);
  vni.set(letter.toUpperCase(), written.toUpperCase());
  unicode.set(written.toUpperCase(), letter.toUpperCase());
  // A capital at the front of a word is followed by a small sign in some editors.
  if (written.length === 2) unicode.set(written.charAt(0).toUpperCase() + written.charAt(1), letter.toUpperCase());
};
for (const [letter, written] of Object.entries(single)) pair(letter, written);
for (const [bases, signs, mark] of series) {
  for (const base of bases) {
    const real = unicode.get(base) ?? base;
    for (const [tone, sign] of Object.entries(signs)) {
      const letter = (real + mark + tone).normalize("NFC");
      if (sign !== "" && !(letter in single)) pair(letter, base + sign);
    }
  }
}

const written = /[aeouyôöAEOUYÔÖ][àáâãäåèéêëïõøùúûüÀÁÂÃÄÅÈÉÊËÏÕØÙÚÛÜ]|[ñôöíìæóòîÑÔÖÍÌÆÓÒÎ]/g;

/** VNI → Unicode (NFC), everything else left as it is. */
export const decodeVni = (text: string): string => text.replace(written, (signs) => unicode.get(signs) ?? apart(signs));

/** A letter before a sign that is none of its: both stand for themselves. */
const apart = (signs: string): string => [...signs].map((sign) => unicode.get(sign) ?? sign).join("");

/** Unicode → VNI; letters that VNI has not stay. `text` may be in any form. */
export const encodeVni = (text: string): string =>
  text.normalize("NFC").replace(/\P{ASCII}/gu, (letter) => vni.get(letter) ?? letter);
