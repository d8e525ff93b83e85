const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** What no page can show: control characters, halves of surrogate pairs, non-characters. */
const unseen = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** Text for HTML, also within quotes: nothing of it is taken for markup. */
export const escaped = (text: string): string =>
  text.replace(unseen, "").replace(/[&<>"']/g, (sign) => signs[sign] ?? "");

/** A length to a thousandth of a point. */
export const points = (length: number): string => String(Math.round(length * 1000) / 1000);
