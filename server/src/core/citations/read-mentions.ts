import { factsOf } from "../number-facts.ts";
import { isCapital, isSmall, skipBlanksBack } from "./chars.ts";
import { completed, setIssuer } from "./complete.ts";
import { readDate } from "./date.ts";
import { enumerated } from "./enumerate.ts";
import { readIssuer } from "./issuer.ts";
import type { NumberParts } from "./key.ts";
import { kindOfCode, kindOfPartyCode } from "./kinds.ts";
import { readLaw } from "./laws.ts";
import { type Label, type Lead, labelBefore, type Range, readLead } from "./lead.ts";
import { blankMention, type Mention } from "./mention.ts";
import { type ReadNumber, readDigits, readNumber } from "./number.ts";

/** First figures of a number, `48/`, `24-`, `24–KL/`, that are not the rest of a date, an address or a sum. */
const numberBegins =
  String.raw`\d(?<![\p{L}\p{N}/]\d|\d[.,]\d|[\p{L}\p{N}]-\d)\d{0,7}(?:\.\d{1,3})?[a-zA-ZđĐ]?` +
  String.raw`(?:\s{0,3}[/-]\s{0,3}(?=\p{L}|(?:19|20)\d\d)|\s?[\u2010\u2011\u2013\u2014]\s?(?=\p{Lu}\p{L}{0,5}\s?\/\s?\p{L}))`;

/** The word with which a law's name begins. */
const lawBegins = String.raw`[LBPH](?<!\p{L}.)(?:uật|UẬT|[ộỘ]\s{1,3}[lL](?:uật|UẬT)|háp\s{1,3}lệnh|HÁP\s{1,3}LỆNH|iến\s{1,3}pháp|IẾN\s{1,3}PHÁP)(?!\p{L})`;

/** `số` before what only this word makes a number: `CV1411/2016-4P`, `19-01/SMC`, `169–CP`, `123 ngày`. */
const labelBegins =
  String.raw`(?:[sS]ố|SỐ)(?<!\p{L}..)\s{0,2}:?\s{1,3}(?=\p{Lu}[\p{L}\d]{0,9}[-./\d]|\d{1,8}(?:[-.]\d{1,4}[-/]|\/\d` +
  String.raw`|\s?[\u2010\u2011\u2013\u2014]\s?\p{Lu}|\s{0,3},?\s{1,3}(?:đề\s|ký\s)?(?:ngày|của)))`;

/** Places where a citation may be. */
const candidate = new RegExp(`${numberBegins}|${lawBegins}|${labelBegins}`, "gu");

/** Reads every mention in a text, in order; the text is read once. */
export function readMentions(text: string): Mention[] {
  const found: Mention[] = [];
  candidate.lastIndex = 0;
  for (let m = candidate.exec(text); m; m = candidate.exec(text)) {
    const first = m[0].charCodeAt(0);
    const next = candidate.lastIndex;
    const last = found.at(-1);
    let mention: Mention | null;
    if (first < 58) mention = byNumber(text, m.index, last);
    else if (first === 115 || first === 83) mention = byLabel(text, next);
    else mention = byName(text, m.index);
    candidate.lastIndex = next;
    if (!mention || (last && mention.start < last.end)) continue;
    found.push(mention);
    if (mention.end > next) candidate.lastIndex = mention.end;
  }
  return found;
}

function byNumber(text: string, at: number, last: Mention | undefined): Mention | null {
  const plain = readNumber(text, at, false);
  const label = labelBefore(text, at);
  if (!plain && !label) return null;
  const plainParts = plain ? factsOf(plain.value).parts : null;
  const lead = readLead(text, label?.start ?? at, label !== null, kindOfCode(plainParts?.type ?? ""));
  const whole = plainParts !== null && plainParts.form !== "bare";
  const number = !whole && label?.plain && lead ? readNumber(text, at, true) : plain;
  if (!number) return null;
  const parts = whole && plainParts ? plainParts : factsOf(number.value).parts;
  const numberAt = { start: at, end: number.end };
  if (lead && !isStray(text, label, lead, parts)) {
    if (parts.form === "bare" && !label && !isCapital(text, lead.kindAt.start)) return null;
    return numbered(text, { number: number.value, parts, numberAt, label, lead, kind: lead.kind.name });
  }
  const start = label?.start ?? at;
  const member = last !== undefined && parts.form !== "bare" && enumerated(text, last.end, start);
  if (!member && !speaksForItself(text, start, label, parts)) return null;
  const shared = member && (parts.type === null || parts.form === "party") ? last.kind : null;
  return numbered(text, {
    number: number.value,
    parts,
    numberAt,
    label,
    lead: null,
    kind: kindFromCode(parts) ?? shared,
  });
}

/** `… hướng dẫn 30/2020/NĐ-CP`: a word that only happens to be a kind, too. */
function isStray(text: string, label: Label | null, { kind, kindAt }: Lead, parts: NumberParts): boolean {
  if (label || parts.type === null || anyType.has(kind.name)) return false;
  return kindFromCode(parts) !== kind.name && isSmall(text, kindAt.start);
}

/** Kinds that any document may be called. */
const anyType = new Set(["Văn bản", "Công văn"]);

const kindFromCode = ({ form, type }: NumberParts): string | null =>
  type === null ? null : ((form === "party" ? kindOfPartyCode(type) : kindOfCode(type))?.name ?? null);

const formNumber =
  /(?<!\p{L})(?:mẫu|biểu|mã|bảng|bản kê|phụ lục|tờ khai|tài khoản|hóa đơn|hoá đơn|ký hiệu)(?:\s{1,3}số)?\s{1,3}$/iu;

/** Whether a number without a kind word is one beyond doubt: `30/2020/NĐ-CP`, `số 48/NQ-CP`, but no form's, `mẫu 01/TB-ABC`. */
function speaksForItself(text: string, start: number, label: Label | null, parts: NumberParts): boolean {
  if (label?.colon || (label && start === 0) || formNumber.test(text.slice(Math.max(0, start - 20), start)))
    return false;
  if (parts.form === "law") return parts.year !== null;
  if (parts.form === "party")
    return kindOfPartyCode(parts.type ?? "") !== null && /^(?:[A-ZĐ]*(?:TW|TU|HU|QU|ĐU))$/.test(parts.organ ?? "");
  return parts.form === "state" && (parts.organ?.length ?? 0) > 1 && (parts.year !== null || label !== null);
}

function byLabel(text: string, at: number): Mention | null {
  const label = labelBefore(text, at);
  const lead = label ? readLead(text, label.start, true, null) : null;
  if (!lead) return null;
  const number = readNumber(text, at, true) ?? dated(text, readDigits(text, at), lead.kind.name);
  if (!number) return null;
  const parts = factsOf(number.value).parts;
  return numbered(text, {
    number: number.value,
    parts,
    numberAt: { start: at, end: number.end },
    label,
    lead,
    kind: lead.kind.name,
  });
}

/**
 * A number without a symbol is a citation only with a date behind it, `công văn số 123 ngày 05/3/2020`, or an issuer,
 * `Nghị quyết số 42 của Quốc hội`: a `phương án số 2` is none.
 */
function dated(text: string, digits: ReadNumber | null, kind: string): ReadNumber | null {
  const date = digits ? readDate(text, digits.end) : null;
  return digits && (date ?? (issued.has(kind) && readIssuer(text, digits.end))) ? digits : null;
}

const issued = new Set("Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Kết luận|Công văn|Công điện".split("|"));

const numberAfterName =
  /(?:\s{1,3}(?:năm\s{1,3})?(?:19|20)\d\d)?\s{1,3}(?:s[ốôóổéo]\s{0,2}:?\s{1,3})?(?=\d{1,3}[/\s])/uy;

function byName(text: string, at: number): Mention | null {
  const law = readLaw(text, at);
  if (!law) return null;
  const named = {
    ...blankMention,
    start: at,
    end: law.end,
    kind: law.kind.name,
    kindAt: { start: at, end: law.kindEnd },
    nameAt: { start: at, end: law.end },
  };
  numberAfterName.lastIndex = law.end;
  const gap = numberAfterName.exec(text)?.[0].length ?? 0;
  const start = law.end + gap;
  const number = gap > 0 ? readNumber(text, start, true) : null;
  const parts = number ? factsOf(number.value).parts : null;
  if (number && parts && parts.form !== "bare") {
    const numberAt = { start, end: number.end };
    return completed(
      text,
      { ...named, number: number.value, numberAt, label: labelBefore(text, start), end: number.end },
      parts,
    );
  }
  const mention = completed(text, named, null);
  return law.kind.name === "Hiến pháp" && mention.dateAt === null && mention.provision === null ? null : mention;
}

interface Numbered {
  readonly number: string;
  readonly parts: NumberParts;
  readonly numberAt: Range;
  readonly label: Label | null;
  readonly lead: Lead | null;
  readonly kind: string | null;
}

function numbered(text: string, { number, parts, numberAt, label, lead, kind }: Numbered): Mention {
  const start = lead?.kindAt.start ?? label?.start ?? numberAt.start;
  const mention = {
    ...blankMention,
    start,
    end: numberAt.end,
    kind,
    kindAt: lead?.kindAt ?? null,
    label,
    number,
    numberAt,
  };
  if (lead?.issuer) setIssuer(text, mention, lead.issuer);
  if (lead?.named && label) mention.nameAt = { start, end: skipBlanksBack(text, label.start, 4) };
  return completed(text, mention, parts);
}
