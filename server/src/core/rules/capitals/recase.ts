const syllable = /[\p{L}\p{M}]+/gu;

/** Whether a syllable is all capitals: `UBND`, and of one letter `Ý`. */
const isUpper = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/**
 * `written` with the capitals of `right`, which has the same syllables: tone marks, spaces and line breaks stay as they
 * are written. The first `free` syllables keep their own.
 */
export function recase(written: string, right: string, free = 0): string {
  const wanted = right.match(syllable) ?? [];
  let i = 0;
  return written.replace(syllable, (own) => {
    const model = wanted[i++];
    if (model === undefined || i <= free) return own;
    if (model.length > 1 && isUpper(model)) return own.toUpperCase();
    const small = own.toLowerCase();
    return isUpper(model.slice(0, 1)) ? small.slice(0, 1).toUpperCase() + small.slice(1) : small;
  });
}

/** Whether a syllable of two letters or more is in capitals: who writes so stresses a word or writes a heading. */
export const hasCapitals = (text: string): boolean =>
  (text.match(syllable) ?? []).some((own) => own.normalize("NFC").length > 1 && isUpper(own));

/** Whether no letter is a capital. */
export const isSmall = (text: string): boolean => text === text.toLowerCase();
