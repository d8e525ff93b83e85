import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { lint } from "../../server/src/core/lint.ts";
import { readLetter } from "../../server/src/core/read.ts";
import type { Letter } from "../../server/src/core/syntax/letter.ts";
import { hull, type Span } from "../../server/src/core/text/span.ts";
import { parts, type Snippet, written } from "./snippets.ts";

/** Where a snippet goes in a letter. */
const slots = {
  head: ({ header: { nationalTitle, motto, partyTitle } }: Letter) => around(nationalTitle, motto, partyTitle),
  issuer: ({ header: { parent, issuer } }: Letter) => around(parent, issuer),
  starred: ({ header: { parent, issuer, star } }: Letter) => around(parent, issuer, star),
  number: ({ header: { number } }: Letter) => around(number),
  date: ({ header: { placeAndDate } }: Letter) => around(placeAndDate),
  subject: ({ subject }: Letter) => around(subject),
  title: ({ title, subject }: Letter) => around(title, subject),
  /** With the five hyphens below. */
  ruled: ({ title, source }: Letter) => span(title?.span.start ?? 0, source.text.indexOf("-----") + 5),
  mark: ({ header }: Letter) => around(header.marks[0]?.text ?? null),
  addressees: ({ addressees }: Letter) => around(addressees),
  receivers: ({ body }: Letter) => hull(body.blocks.slice(0, 3).map((b) => b.span)),
  firstBasis: ({ body }: Letter) => around(body.bases[0] ?? null),
  secondBasis: ({ body }: Letter) => around(body.bases[1] ?? null),
  lastBasis: ({ body }: Letter) => around(body.bases.at(-1) ?? null),
  bases: ({ body }: Letter) => hull(body.bases.map((b) => b.span)),
  authorityLine: ({ body }: Letter) => around(body.blocks.find((b) => b.kind === "authority") ?? null),
  verb: ({ body }: Letter) => around(body.blocks.find((b) => b.kind === "verb") ?? null),
  firstArticle: ({ body }: Letter) => around(body.blocks.find((b) => b.kind === "article") ?? null),
  lastArticle: ({ body }: Letter) => around(body.blocks.findLast((b) => b.kind === "article") ?? null),
  section: ({ body }: Letter) => around(body.blocks.find((b) => b.kind === "section") ?? null),
  clause: ({ body }: Letter) => around(body.blocks.find((b) => b.kind === "clause") ?? null),
  point: ({ body }: Letter) => around(body.blocks.find((b) => b.kind === "point") ?? null),
  opening: ({ body }: Letter) => around(body.blocks[0] ?? null),
  ending: ({ body }: Letter) => around(body.blocks.at(-1) ?? null),
  body: ({ body }: Letter) => hull(body.blocks.map((b) => b.span)),
  distribution: ({ distribution }: Letter) => around(distribution),
  signature: ({ signature }: Letter) => around(signature),
  signatures: ({ signature }: Letter) => around(signature, ...(signature?.others ?? [])),
  appendix: ({ appendices: [first] }: Letter) =>
    around(first?.label ?? null, first?.title ?? null, first?.pointer ?? null),
  pointer: ({ appendices: [first] }: Letter) => around(first?.pointer ?? null),
  end: ({ source }: Letter) => span(source.text.length, source.text.length),
} as const satisfies Readonly<Record<string, (letter: Letter) => Span>>;

const span = (start: number, end: number): Span => ({ start, end });
function around(...located: readonly ({ readonly span: Span } | null)[]): Span {
  return hull(located.filter((l) => l !== null).map((l) => l.span));
}

/** A letter of its kind for each snippet, and where it goes there. Some letters are made fit by words replaced. */
type Place = readonly [
  letter: string,
  slot: keyof typeof slots,
  ...fit: readonly (readonly [from: string, to: string])[],
];

const official = "letters/cong-van-ubnd-tinh";
const decision = "letters/quyet-dinh-ca-biet";
const resolution = "letters/nghi-quyet-hdnd";
const request = "letters/to-trinh";
const party = "letters/dang-cong-van-tinh-uy-2026";
const partyRequest = "letters/dang-to-trinh";
const partyDecision = "letters/dang-quyet-dinh";
const plan = "types/nd30-ke-hoach-phu-luc";

const places: Readonly<Record<string, Place>> = {
  quochieu: [official, "head"],
  "tieude-dang": [party, "head"],
  coquan: ["letters/bao-cao", "issuer", ["Mộc Châu, ngày", "An Giang, ngày"]],
  "coquan-chuquan": ["letters/bien-ban", "issuer", ["tỉnh Gia Lai", "tỉnh An Giang"]],
  "coquan-dang": ["letters/dang-to-trinh", "starred"],
  "so-cv": [official, "number"],
  "so-vb": ["letters/bao-cao", "number", ["BÁO CÁO\n", "QUYẾT ĐỊNH\n"]],
  "so-dang": ["letters/dang-to-trinh", "number", ["TỜ TRÌNH\n", "\n"]],
  diadanh: ["letters/quyet-dinh-ca-biet", "date"],
  "diadanh-trong": ["letters/quyet-dinh-ca-biet", "date"],
  vv: [official, "subject"],
  "vv-dang": [party, "subject"],
  tenloai: ["letters/thong-bao", "title"],
  "tenloai-dang": ["letters/dang-to-trinh", "ruled", ["-TTr/", "-TB/"], ["Kính trình:", "Gửi:"]],
  kinhgui: [request, "addressees"],
  "kinhgui-nhieu": [official, "addressees"],
  "kinhgui-dang": [party, "addressees"],
  kinhtrinh: [partyRequest, "addressees"],
  dien: ["letters/cong-dien", "receivers"],
  cancu: [decision, "secondBasis"],
  "cancu-luat": [decision, "firstBasis"],
  "cancu-dang": [partyDecision, "bases"],
  "theo-denghi": [decision, "lastBasis"],
  "xet-totrinh": [resolution, "lastBasis"],
  thamquyen: [
    decision,
    "authorityLine",
    ["BỘ TƯ PHÁP", "ỦY BAN NHÂN DÂN\nXÃ AN PHÚ"],
    ["-BTP", "-UBND"],
    ["BỘ TRƯỞNG\n\n\n", "CHỦ TỊCH\n\n\n"],
  ],
  quyetdinh: [decision, "verb"],
  quyetnghi: [resolution, "verb"],
  "quyetdinh-dang": [partyDecision, "authorityLine"],
  "vien-dan": [official, "clause"],
  "vien-dan-dang": [party, "clause"],
  dieu: [decision, "firstArticle"],
  khoan: [official, "clause"],
  diem: [official, "point"],
  chuong: ["letters/quyet-dinh-quy-che", "end"],
  muc: ["letters/bao-cao", "section"],
  "dieu-banhanh": [decision, "firstArticle"],
  "dieu-hieuluc": [decision, "firstArticle"],
  "dieu-thihanh": [decision, "lastArticle", ["Điều 3. Quyết định này có hiệu lực kể từ ngày ký.\n\n", ""]],
  "dieu-thihanh-dang": [partyDecision, "lastArticle"],
  "mo-thuchien": [official, "opening"],
  "mo-phucdap": [official, "opening"],
  "mo-totrinh": [request, "opening"],
  "mo-baocao": ["letters/bao-cao", "opening"],
  "mo-thongbao": ["letters/thong-bao", "opening"],
  "mo-kehoach": ["letters/ke-hoach", "opening"],
  "mo-dang": [party, "opening"],
  giaymoi: ["letters/giay-moi", "body"],
  gioithieu: ["letters/giay-gioi-thieu", "body"],
  bienban: ["letters/bien-ban", "body"],
  "bienban-ky": ["letters/bien-ban", "signatures"],
  "dang-bienban-ky": ["letters/dang-bien-ban-chi-bo", "signatures"],
  "ket-trienkhai": [official, "ending"],
  "ket-phoihop": [official, "ending"],
  "ket-vuongmac": [official, "ending"],
  "ket-camon": [official, "ending"],
  "ket-xinykien": [official, "ending"],
  "ket-totrinh": [request, "ending"],
  "ket-baocao": ["letters/bao-cao", "ending"],
  "ket-thongbao": ["letters/thong-bao", "ending"],
  "ket-kehoach": ["letters/ke-hoach", "ending"],
  "ket-congdien": ["letters/cong-dien", "ending"],
  "ket-dang": [party, "ending"],
  "ket-totrinh-dang": [partyRequest, "ending"],
  "ket-thongbao-dang": [party, "ending"],
  noinhan: [official, "distribution"],
  "noinhan-qd": [decision, "distribution"],
  "noinhan-vb": ["letters/bao-cao", "distribution"],
  "noinhan-bb": ["letters/bien-ban", "distribution"],
  "dang-noinhan": [party, "distribution", ["Ban Chấp hành Đảng bộ tỉnh", "Ban Chấp hành"]],
  "tm-ubnd": [official, "signature"],
  "tm-ubnd-kt": [official, "signature"],
  "tm-hdnd": [resolution, "signature"],
  kt: ["letters/cong-van-so", "signature"],
  tl: [official, "signature"],
  "tl-kt": ["letters/cong-van-so", "signature"],
  tuq: [official, "signature"],
  quyen: ["letters/cong-van-so", "signature"],
  "ky-dungdau": [request, "signature"],
  "dang-tm": [partyRequest, "signature"],
  "dang-tm-du": ["letters/dang-nghi-quyet-xa", "signature"],
  "dang-tm-cb": ["letters/dang-bao-cao-chi-bo", "signature"],
  "dang-tm-ubkt": ["types/hd05-cong-van-phu-luc", "signature", ["BAN TỔ CHỨC", "ỦY BAN KIỂM TRA"], ["BTCTU", "UBKTTU"]],
  "dang-kt": ["types/hd05-cong-van-phu-luc", "signature"],
  "dang-tl": [party, "signature"],
  phuluc: [plan, "appendix", ["Phụ lục kèm theo", "Phụ lục I kèm theo"]],
  "phuluc-dang": ["types/hd05-cong-van-phu-luc", "appendix"],
  kemtheo: [plan, "pointer"],
  sao: [official, "end"],
  lienhe: [official, "end"],
  khan: ["letters/cong-dien", "mark"],
  luuhanh: ["letters/cong-dien", "mark"],
};

const folder = path.join(import.meta.dirname, "../fixtures");

/** The letter with the snippet, and where the snippet stands in it. */
function inLetter(snippet: Snippet, [file, slot, ...fit]: Place): { readonly text: string; readonly at: Span } {
  const found = readFileSync(path.join(folder, `${file}.congvan`), "utf8");
  const carrier = fit.reduce((text, [from, to]) => {
    expect(text, `“${from}” in ${file}`).toContain(from);
    return text.replaceAll(from, to);
  }, found);
  const { start, end } = slots[slot](readLetter(carrier));
  expect(end, `${slot} in ${file}`).toBeLessThan(Number.POSITIVE_INFINITY);
  const own = written(snippet).trimEnd();
  const text = `${carrier.slice(0, start)}${slot === "end" ? "\n" : ""}${own}${carrier.slice(end)}`;
  const from = start + (slot === "end" ? 1 : 0);
  return { text, at: span(from, from + own.length) };
}

describe("every snippet in a letter of its kind", () => {
  it.each(parts)("$prefix breaks no rule", (snippet) => {
    const place = places[snippet.prefix];
    if (!place) throw new Error(`no letter for ${snippet.prefix}`);
    const { text, at } = inLetter(snippet, place);
    const told = lint(readLetter(text))
      .findings.filter((f) => f.severity !== "info" && f.span.start < at.end && f.span.end > at.start)
      .map((f) => `${f.rule.name}: ${text.slice(f.span.start, f.span.end)}`);
    expect(told).toEqual([]);
  });

  it("is told from a wrong one", () => {
    const wrong: Snippet = { prefix: "so-cv", body: ["Số 5 /UBND - VP", "$0"], description: "" };
    const { text, at } = inLetter(wrong, [official, "number"]);
    const told = lint(readLetter(text)).findings.filter((f) => f.span.start < at.end && f.span.end > at.start);
    expect(told.length).toBeGreaterThan(1);
  });
});
