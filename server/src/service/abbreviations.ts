import type { Bilingual } from "../core/rules/rule.ts";

/** Where an abbreviation is read: the same letters mean other things before a signature and in a number. */
export type AbbreviationPlace = "signature" | "purpose" | "filing" | "subject" | "symbol" | "list" | "text";

/** Two letters' meaning: `KT.` before a signature is “ký thay”, in a symbol the drafting unit. */
export interface Abbreviation {
  readonly meaning: Bilingual;
  /** What a clerk should know about its use. */
  readonly note?: Bilingual;
}

const meaning = (vi: string, en: string, note?: Bilingual): Abbreviation =>
  note ? { meaning: { vi, en }, note } : { meaning: { vi, en } };

const partyForm: Bilingual = { vi: "cách viết của văn bản Đảng", en: "the form of Party documents" };
const stateForm: Bilingual = { vi: "cách viết của văn bản hành chính nhà nước", en: "the form of State documents" };

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7; Hướng dẫn 05-HD/VPTW, Phần II, mục I.7.1. */
const signature: Readonly<Record<string, Abbreviation>> = {
  "TM.": meaning("Thay mặt (tập thể)", "on behalf of (a collective)", stateForm),
  "KT.": meaning("Ký thay (người đứng đầu)", "signing for the head (by a deputy)", stateForm),
  "TL.": meaning("Thừa lệnh", "by order", stateForm),
  "TUQ.": meaning("Thừa ủy quyền", "by written delegation, not to be passed on", stateForm),
  "Q.": meaning("Quyền (được giao quyền người đứng đầu)", "acting head"),
  "T/M": meaning("Thay mặt (tập thể)", "on behalf of (a collective)", partyForm),
  "K/T": meaning("Ký thay (người đứng đầu)", "signing for the head (by a deputy)", partyForm),
  "T/L": meaning("Thừa lệnh", "by order", partyForm),
};

/** What an addressee of the distribution list gets it for: custom, prescribed nowhere. */
const purpose: Readonly<Record<string, Abbreviation>> = {
  "t/h": meaning("để thực hiện", "to carry out"),
  "b/c": meaning("để báo cáo", "as a report"),
  "c/đ": meaning("để chỉ đạo", "to direct"),
  "p/h": meaning("để phối hợp", "to cooperate"),
  "đ/b": meaning("để biết", "for information"),
  "th/d": meaning("để theo dõi", "to follow up"),
  "t/d": meaning("để theo dõi", "to follow up"),
  "g/s": meaning("để giám sát", "to supervise"),
  "x/l": meaning("để xử lý", "to deal with"),
};

const filing: Readonly<Record<string, Abbreviation>> = {
  VT: meaning("Văn thư cơ quan", "the organ's registry"),
  HS: meaning("Hồ sơ công việc", "the file of the matter"),
};

const subject: Readonly<Record<string, Abbreviation>> = {
  "V/v": meaning("Về việc", "concerning"),
};

/**
 * Symbols in numbers beside the central organs of the citations' own list: those that stand for many organs, and
 * committees of the Party (Hướng dẫn 05-HD/VPTW, Phần II, mục I.3.1.2).
 */
const symbol: Readonly<Record<string, Abbreviation>> = {
  QH: meaning("Quốc hội", "National Assembly"),
  UBTVQH: meaning("Ủy ban Thường vụ Quốc hội", "Standing Committee of the National Assembly"),
  VP: meaning("Văn phòng", "office"),
  TW: meaning("Trung ương", "Central Committee of the Party"),
  TU: meaning("Tỉnh ủy, Thành ủy", "provincial or city committee of the Party"),
  HU: meaning("Huyện ủy (đến hết tháng 6/2025)", "district committee of the Party (until June 2025)"),
  QU: meaning("Quận ủy (đến hết tháng 6/2025)", "urban district committee of the Party (until June 2025)"),
  ĐU: meaning("Đảng ủy", "committee of the Party"),
  CB: meaning("Chi bộ", "cell of the Party"),
  ĐH: meaning("Đại hội", "congress"),
  UBKT: meaning("Ủy ban kiểm tra", "inspection committee of the Party"),
  BTGDV: meaning("Ban Tuyên giáo và Dân vận", "commission for propaganda and mass mobilisation of the Party"),
};

/** Words that only lists of recipients shorten so far. */
const list: Readonly<Record<string, Abbreviation>> = {
  CT: meaning("Chủ tịch", "chairman"),
  PCT: meaning("Phó Chủ tịch", "vice chairman"),
  LĐ: meaning("Lãnh đạo", "leadership"),
  TT: meaning("Thường trực", "standing committee"),
  UV: meaning("Ủy viên", "member"),
  VP: meaning("Văn phòng", "office"),
};

/** Words that letters shorten everywhere. */
const text: Readonly<Record<string, Abbreviation>> = {
  UBND: meaning("Ủy ban nhân dân", "People's Committee"),
  HĐND: meaning("Hội đồng nhân dân", "People's Council"),
  MTTQ: meaning("Mặt trận Tổ quốc", "Fatherland Front"),
  BCH: meaning("Ban Chấp hành", "executive committee"),
  BTV: meaning("Ban Thường vụ", "standing board"),
  "đ/c": meaning("đồng chí", "comrade"),
  BCĐ: meaning("Ban Chỉ đạo", "steering committee"),
  CNTT: meaning("công nghệ thông tin", "information technology"),
  "KT-XH": meaning("kinh tế - xã hội", "socio-economic"),
  QPAN: meaning("quốc phòng, an ninh", "defence and security"),
  TTHC: meaning("thủ tục hành chính", "administrative procedures"),
  CBCCVC: meaning("cán bộ, công chức, viên chức", "officials, civil servants and public employees"),
};

export const abbreviations: Readonly<Record<AbbreviationPlace, Readonly<Record<string, Abbreviation>>>> = {
  signature,
  purpose,
  filing,
  subject,
  symbol,
  list,
  text,
};
