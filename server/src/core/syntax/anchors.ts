import { fewLines, memo } from "../text/memo.ts";
import type { PlainText } from "../text/plain-text.ts";
import { countCases, unaccent } from "../text/vietnamese.ts";

/**
 * Header lines are recognised by what they say, wherever they stand: each anchor finds its component inside a line,
 * so that columns that were run together (`BỘ TÀI CHÍNH CỘNG HÒA XÃ HỘI …`, `Số: … Hà Nội, ngày …`) come apart.
 */
export type SegmentKind =
  | "nationalTitle"
  | "motto"
  | "partyTitle"
  | "number"
  | "date"
  | "subject"
  | "addressees"
  | "text";

export interface Segment {
  readonly kind: SegmentKind;
  readonly text: PlainText;
}

interface Found {
  readonly kind: SegmentKind;
  readonly from: number;
  readonly to: number;
}

/** Finds one component in a line: `text` as written, `bare` without diacritics, of the same length. */
type Anchor = (text: string, bare: string) => Found | null;

const matcher =
  (kind: SegmentKind, pattern: RegExp): Anchor =>
  (_, bare) => {
    const m = pattern.exec(bare);
    return m ? { kind, from: m.index, to: m.index + m[0].length } : null;
  };

const nationalTitle = matcher(
  "nationalTitle",
  /(?<!\p{L})C[O0]NG\s?HO?A\s?(?:N[UO]OC\s)?(?:XA\s?H[OQ]I\s?CHU\s?NGH[IL]A|XHCN)\s?VI[EI]?T\s?(?:NAM|NA|N)?[.,]?(?!\p{L})/iu,
);
const motto = matcher(
  "motto",
  /(?<!\p{L})D[O0Q]C\s?L[AI]P\s{0,3}\S{1,3}\s{0,3}T[UYIO]\s?DO\s{0,3}\S{1,3}\s{0,3}H[AN]NH\s?PH[UO]C?[.,]?/iu,
);
const partyTitle = matcher(
  "partyTitle",
  /^\s*DANG\s+CONG\s+SAN\s+VIET\s+NAM[.]?\s*$|(?<=\s{3}|[\t|]\s*)DANG\s+CONG\s+SAN\s+VIET\s+NAM[.]?\s*$/iu,
);

const symbolPart = "[\\p{L}\\d][\\p{L}\\d&.]{0,30}";
const numberTail =
  "(?:\\s*\\*{0,2}(?:\\d[\\d. ]{0,8}[a-zđ]?|[^\\s/]{1,8}|[\\s.…_]{0,60}))?" + // sequence or blank
  `(?:\\s{0,40}[/–—-]\\s{0,3}|\\s{1,3}(?=[\\p{L}]{1,6}[/-]))${symbolPart}(?:\\s?[-–—/]\\s?(?=[\\p{Lu}\\d]{2}|[\\p{Lu}]\\p{L}{1,6}(?!\\p{L})(?=[-/\\s]|$))${symbolPart}|[-–/]${symbolPart}){0,6}(?:/nb)?`;
const numberPattern = new RegExp(
  "(?:^|(?<=\\s{3}|[\\t|]\\s{0,4}))['“\"]?" +
    "(?:(?:LUAT\\s)?(?:S[OE]L?(?![\\p{L}])|[S$]6(?=[:.]))\\s{0,3}[:.]?)" + // label, with what scanners make of it
    numberTail,
  "iu",
);
/** A paste that lost its line ends: `BỘ NỘI VỤ Số: 15/BNV-VP`. */
const behindName = new RegExp(`(?<=\\p{Lu}\\s)So\\s?:${numberTail}`, "u");
const bareNumber = /^\d{1,5}[a-zđ]?\s?[/-]\s?\p{Lu}[\p{L}\d&]{0,12}(?:[-/]\p{Lu}[\p{L}\d&]{0,12}){0,4}$/u;
const labelOnly = /^S[OE]\s{0,3}:\s*[\d.…_]{0,20}\s*$/iu;

const number: Anchor = (text, bare) => {
  const m = numberPattern.exec(bare) ?? labelOnly.exec(bare) ?? (bare.includes("So") ? behindName.exec(bare) : null);
  if (m && /^['“"\s]*[sS$]/.test(bare.slice(m.index)))
    return { kind: "number", from: m.index, to: m.index + m[0].length };
  return bareNumber.test(text.trim()) ? { kind: "number", from: 0, to: text.length } : null;
};

const datePattern =
  /(?<!\p{L})ng[aà]y(?<day>[\s.…_]{0,40}|.{1,10}?)th\S{0,2}ng(?<month>[\s.…_]{0,40}|.{1,8}?)n[ae]m\s{0,3}(?<year>\d{2,4}|[.…_]{1,8})?/iu;
const slashedDate = /^(?<place>\p{Lu}[\p{L}. -]{1,40}),?\s+(?:ng[aà]y\s+)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\.?$/u;
/** The name of a place right before the comma: capitalised words, `TP.`, `thành phố`, hyphens between. */
const placeBefore =
  /(?:^|\s|[|\t])(?<place>(?:(?:TP|TX|TT|ĐK|P|Q)\.?\s?)?(?:HCM|\p{Lu}\p{Ll}[\p{L}’']{0,14}|\d{1,2})(?:(?:\s|\s?-\s?)(?:\p{Lu}\p{Ll}[\p{L}’']{0,14}|phố|khu|\d{1,2})){0,6})\s*[,.]?\s*$/u;
const placeAlone =
  /^(?<place>\p{Lu}[\p{L}’'.]{0,15}(?:(?:\s|\s?-\s?)(?:\p{Lu}[\p{L}’'.]{0,15}|phố|xã|khu|trấn|\d{1,2})){0,7})\s*,?\s*$/u;

const date: Anchor = (text, bare) => {
  const slashed = slashedDate.exec(text.trim());
  if (slashed) return { kind: "date", from: text.length - text.trimStart().length, to: text.trimEnd().length };
  const m = datePattern.exec(bare);
  if (!m) return null;
  const to = m.index + m[0].length;
  if (/^[^\p{L}]{0,3}\s*(?:của|và|đến|về)(?!\p{L})/u.test(text.slice(to))) return null;
  const before = text.slice(0, m.index);
  // “Ngày 24 tháng 9 năm 2020, tại …” begins a sentence of the body.
  if (before.trim() === "") return text.slice(to).trim() === "" ? { kind: "date", from: m.index, to } : null;
  const place = placeAlone.exec(before) ?? placeBefore.exec(before);
  if (!place || !(/[,.]\s*$/.test(before) || place.index === 0)) return null;
  const from = m.index - (before.length - before.lastIndexOf(place.groups?.place ?? ""));
  return { kind: "date", from, to };
};

const subject = matcher("subject", /^\s*(?:V\s?[/|I]\s?[VW]|VIV|VWV|VV|V\.V)\s?[:.]?(?=\s)/iu);
const subjectAnywhere: Anchor = (text, bare) => {
  const found = subject(text, bare);
  return found ? { ...found, to: text.length } : null;
};

const addressees: Anchor = (text, bare) => {
  const m = /^[-–*•\s\\ld.:\d]{0,4}K\S{0,2}nh\s?(?:g[uo]i|tr[iì]nh)(?!\p{L})|(?<=\s)Kinh\s(?:gui|trinh)\s?(?=:)/iu.exec(
    bare,
  );
  return m ? { kind: "addressees", from: m.index, to: text.length } : null;
};

/**
 * The anchors in the order in which they claim text; a later one is looked for in what the earlier left. A hint is a
 * cheap test on the bare text in lower case that spares most lines most patterns.
 */
const anchors: readonly (readonly [hint: (lower: string) => boolean, anchor: Anchor])[] = [
  [(s) => s.includes("ngh") || s.includes("xhcn"), nationalTitle],
  [(s) => s.includes("do") && s.includes("ph"), motto],
  [(s) => s.includes("cong") && s.includes("san"), partyTitle],
  [(s) => s.includes("ngay") || /\d[/.-]\d{1,2}[/.-]\d{4}/.test(s), date],
  [(s) => /[/:–-]/.test(s), number],
  [(s) => /nh\s?(?:g|tr)/.test(s), addressees],
  [(s) => /(?:^|\s)v/.test(s), subjectAnywhere],
];

/** Cuts a line of the header into its components and the text between them; columns apart by tab, `|` or three spaces. */
export function segments(line: PlainText): Segment[] {
  const pieces = piecesOf(line.text);
  if (pieces.length === 0) return columns(line);
  return pieces.flatMap((p) =>
    p.kind === "text" ? columns(line.slice(p.from, p.to)) : [{ kind: p.kind, text: line.slice(p.from, p.to).trim() }],
  );
}

type Piece = Found & { readonly done: boolean };

/**
 * Where the components of a line and the text between them stand; nothing for a line that has no component. Remembered,
 * as letters of one office begin alike and an editor reads one letter again and again.
 */
const piecesOf = memo((text: string): readonly Piece[] => {
  const bare = unaccent(text);
  const lower = bare.toLowerCase();
  const hinted = anchors.filter(([hint]) => hint(lower));
  if (hinted.length === 0) return [];
  let open: Piece[] = [{ kind: "text", from: 0, to: text.length, done: false }];
  for (const [, anchor] of hinted)
    open = open.flatMap((piece) => (piece.done ? [piece] : cut(text, bare, piece, anchor)));
  return open;
}, fewLines);

/** A piece of open text, cut where `anchor` finds its component in it. */
function cut(text: string, bare: string, piece: Piece, anchor: Anchor): Piece[] {
  const found = anchor(text.slice(piece.from, piece.to), bare.slice(piece.from, piece.to));
  if (!found) return [piece];
  const from = piece.from + found.from;
  const to = piece.from + found.to;
  return [
    { ...piece, to: from },
    { kind: found.kind, from, to, done: true },
    { ...piece, from: to },
  ].filter((p) => p.done || text.slice(p.from, p.to).trim() !== "");
}

const columnBreak = /\s{3}/;
const column = /(?:(?!\t|\s{3}|\s?\|).)+/gsu;

/** The cells of a line whose columns were set side by side. */
export function cellsOf(line: PlainText): PlainText[] {
  const { text } = line;
  const apart = text.includes("\t") || text.includes("|") || (text.includes("  ") && columnBreak.test(text));
  if (!apart) return [line.trim()];
  return [...text.matchAll(column)].map((m) => line.slice(m.index, m.index + m[0].length).trim());
}

const rule = "|_=~—–―-";

/** Text between anchors, cut at columns; drawn lines at its ends fall away. */
function columns(text: PlainText): Segment[] {
  const found: Segment[] = [];
  for (const cell of cellsOf(text)) {
    const drawn = rule.includes(cell.text.charAt(0)) || rule.includes(cell.text.charAt(cell.text.length - 1));
    const rest = drawn ? withoutRules(cell) : cell;
    if (rest.text !== "") found.push({ kind: "text", text: rest });
  }
  return found;
}

function withoutRules(cell: PlainText): PlainText {
  const lead = /^[\s|_=~—–―-]*/.exec(cell.text)?.[0].length ?? 0;
  const tail = /[\s|_=~—–―-]{2,}$|\s[—–-]$/.exec(cell.text.slice(lead))?.[0].length ?? 0;
  return cell.slice(lead, cell.text.length - tail).trim();
}

/** Whether a line in capitals was meant, also where a scanner made small letters of some. */
export function mostlyCapitals(text: string): boolean {
  const { upper, lower } = countCases(text);
  return upper > 0 && (lower === 0 || (upper + lower >= 4 && upper * 10 >= (upper + lower) * 7));
}
