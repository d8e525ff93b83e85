import type { System } from "../core/syntax/letter.ts";

const prefix = /^(?:V\/v:?|[Vv]ề việc|[Vv]\/[Vv]:?)\s+/u;

/** A subject without what introduces it and without a closing sign. */
export const bareSubject = (subject: string): string =>
  subject
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim()
    .replace(prefix, "")
    .replace(/[.;,]+$/, "");

/** Names keep their capital where another first word loses it: the second word tells. */
const isName = (text: string): boolean => /^\p{Lu}\S*\s\p{Lu}/u.test(text) || /^\p{Lu}{2}/u.test(text);

export const lowered = (text: string): string => (isName(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));

const raised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A subject under a title: begins with a capital in the State's documents, in small letters in the Party's. */
export const titledSubject = (subject: string, system: System): string =>
  system === "party" ? lowered(subject) : raised(subject);
