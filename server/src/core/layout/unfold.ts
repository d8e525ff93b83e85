/** Where the text of a letter that was pasted as one paragraph begins a new one. */
const closing = /\s+(?=N[ơo]i nhận\s{0,2}:)/u;
const endMark = /(?<=\.\/\.)\s+/u;
const clauses = /(?<=[.;:])\s+(?=\d{1,2}\. \p{Lu}|[a-zđ]\) )/u;
const dashes = /(?<=[:;.])\s+(?=[-–] ?\p{L})/u;
/** Behind the filing line, the last of the list. */
const filed = /(?<=\sL[ưu]u[:\s][^.;]{1,60}\.)\s+/u;
const authorities = /\s+(?=(?:TM|KT|TL|TUQ)\. ?\p{Lu}{2}|[TK]\/[TML] ?\p{Lu}{2})/u;
/** `KT. BỘ TRƯỞNG THỨ TRƯỞNG`: the deputy's own title. */
const deputies = /\s+(?=(?:PHÓ|THỨ TRƯỞNG)(?!\p{L}))/u;
/** `CHỦ TỊCH Nguyễn Văn Bình`: the name behind a title. */
const names = /(?<=\p{Lu}{2})\s+(?=\p{Lu}\p{Ll})/u;
const oneParagraph = 200;

/**
 * The lines of a letter's text that was run into one paragraph, from its body to the signature: clauses, items, the
 * distribution list and the lines of the signature come apart. A paragraph that is no whole letter stays as it is.
 */
export function unfold(paragraph: string): string[] {
  const text = paragraph.trim();
  if (text.length < oneParagraph || !closing.test(text)) return [text];
  const [body = "", ...rest] = text.split(closing);
  return [...bodyLines(body), ...rest.flatMap(closingLines)];
}

function bodyLines(body: string): string[] {
  const [before = "", ...behind] = body.split(endMark);
  return [...before.split(clauses).flatMap((l) => l.split(dashes)), ...behind.flatMap(signatureLines)];
}

/** The list stands line under line, the signature apart from it. */
function closingLines(text: string): string[] {
  const [list = "", ...behind] = text.split(filed);
  return [list.split(dashes).join("\n"), ...behind.flatMap(signatureLines)];
}

function signatureLines(text: string): string[] {
  const [titles = "", ...name] = text.split(names);
  const lines = titles.split(authorities).flatMap((l) => l.split(deputies));
  return [lines.join("\n"), name.join(" ")].filter((l) => l !== "");
}
