import type { Standard } from "../core/standards/standard.ts";
import { addresseesOf, citationOf, subjectOf } from "./citing.ts";
import { closingFields } from "./closing.ts";
import { advisoryName, guessedSymbol, headerName, titleCase } from "./names.ts";
import { type Pieces, stop } from "./pieces.ts";
import { type DraftRequest, standardFor } from "./request.ts";
import { decider, deciderOf, headOf, type Signing, signingOf } from "./signing.ts";
import { bareSubject, lowered, titledSubject } from "./subject.ts";
import type { Fields } from "./template.ts";

/** How many spaces stand for a number, a day or a month that is still to come. */
const blank = "      ";

/** What templates may ask for, from the profile and from what was chosen. */
export function fieldsOf(request: DraftRequest): Fields {
  const { organ, system, today, answers } = request;
  const standard = standardFor(system);
  const { name, parent, place } = organ;
  const lines = (text: string): string => headerName(text).join("\n");
  const subject = bareSubject(request.subject ?? (answers ? subjectOf(answers) : ""));
  const written = (text: string, empty: string): Pieces => (subject === "" ? [stop("subject", empty)] : [text]);
  return {
    parent: () => {
      if (parent !== null) return [parent.normalize("NFC").toUpperCase()];
      return name === null ? [stop("parent", system === "party" ? "ĐẢNG BỘ CẤP TRÊN" : "CƠ QUAN CHỦ QUẢN")] : [];
    },
    issuer: () => [
      name === null ? stop("issuer", system === "party" ? "ĐẢNG ỦY XÃ" : "ỦY BAN NHÂN DÂN XÃ") : lines(name),
    ],
    organName: () => [name?.normalize("NFC").toUpperCase() ?? stop("issuer", "ỦY BAN NHÂN DÂN XÃ")],
    number: () => numberLine(request, standard),
    date: () => [place ?? stop("place", "Địa danh"), `, ngày${blank}tháng${blank}năm ${today.slice(0, 4)}`],
    subject: (empty) => written(lowered(subject), empty),
    title: (empty) => written(titledSubject(subject, system), empty),
    addressees: (empty) => addresseeLines(request, standard, empty),
    opening: (empty) => [stop("opening", empty)],
    citation: () => (answers ? [citationOf(answers, standard)] : []),
    basis: () => basis(name),
    ...deciding(request, standard),
    ...closingFields(request, standard, unitOf(request)),
  };
}

/** `Số:      /QĐ-UBND`, `Số:      /UBND-VP`, `Số      -CV/ĐU`; nothing for types without a number of this form. */
function numberLine(request: DraftRequest, { number, types }: Standard): Pieces {
  const { organ, type } = request;
  const { code = null } = types.find((t) => t.slug === type) ?? {};
  const isLetter = type === "cong-van" && number.letterCode === null;
  if (code === null && !isLetter) return [];
  const symbol = organ.symbol ?? guessedSymbol(organ.name, organ.parent);
  const own = symbol ?? stop("symbol", number.letterCode === null ? "UBND" : "ĐU");
  const start = `${number.label}${blank}${number.separator}`;
  if (isLetter) return [start, own, number.symbolSeparator, ...unitOf(request)];
  return [`${start}${code}${number.symbolSeparator}`, own];
}

function unitOf({ unit, organ }: DraftRequest): Pieces {
  return [unit || stop("unit", "VP", Object.keys(organ.units))];
}

/** One addressee on the label's line, several as a list. Phụ lục I, Phần I, Mục II, khoản 9; HD 05, Phần II, mục I.9. */
function addresseeLines(
  { addressees: given = [], type, answers }: DraftRequest,
  standard: Standard,
  empty: string,
): Pieces {
  const addressees = given.length > 0 || !answers ? given : addresseesOf(answers);
  const { label, labels, separator, last } = standard.addressees;
  const start = `${labels[type] ?? label}:`;
  const [first, ...more] = addressees;
  if (first === undefined) return [`${start} `, stop("addressee", empty)];
  if (more.length === 0) return [`${start} ${first}`];
  const items = addressees.map((a, i) => `- ${a}${i < more.length ? separator : (last ?? ".")}`);
  return [[`${start}\n`, ...items].join("\n")];
}

/** On what a decision rests first: the law on local government, or what lays down an organ's powers. */
function basis(name: string | null): Pieces {
  if (name !== null && /^(?:Ủy|Uỷ|Hội đồng) (?:ban )?nhân dân/u.test(name))
    return ["Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"];
  const text = `văn bản quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của ${name ?? "cơ quan"}`;
  return ["Căn cứ ", stop("basis", text), ";"];
}

/** Who decides and speaks: in capitals above the bases, and in the text. */
function deciding({ signer, organ: { name, parent }, system }: DraftRequest, standard: Standard): Fields {
  if (name === null) {
    const body = stop("organ", system === "party" ? "Đảng ủy xã" : "Ủy ban nhân dân xã");
    return { decider: () => [stop("decider", "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ")], organ: () => [body], head: () => [body] };
  }
  const own = name.normalize("NFC");
  const who = signer ?? headOf(name);
  const signing: Signing = who ? signingOf(who, name, standard, true) : { authorities: [], position: "" };
  const by = who ? deciderOf(signing).kind : "body";
  return {
    organ: () => [by === "committee" ? `Ban Thường vụ ${own}` : advisoryName(own, parent)],
    decider: (how) => [decider(name, signing, how === "collective" || by === "body")],
    head: () => [by === "head" ? spokenTitle(decider(name, signing, false), own) : own],
  };
}

/** `GIÁM ĐỐC SỞ NỘI VỤ` → `Giám đốc Sở Nội vụ`. */
function spokenTitle(whole: string, name: string): string {
  const before = whole.slice(0, -name.length - 1);
  return `${titleCase(before)} ${name}`;
}
