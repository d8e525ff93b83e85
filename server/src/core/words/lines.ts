/** The lines of a list that is written as text, without the blanks around them. */
export const linesOf = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/);
