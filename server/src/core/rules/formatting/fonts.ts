/** Whether two names mean one font: Word's files differ in case and spaces. */
export const sameFont = (a: string, b: string): boolean => key(a) === key(b);

const key = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, "");

/** Fonts of signs and formulas, in which nothing is written. */
export const isOfSigns = (name: string): boolean => /^(?:symbol|wingdings|webdings|cambria math|mt extra)/i.test(name);
