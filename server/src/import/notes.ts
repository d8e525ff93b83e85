import type { Bilingual } from "../core/rules/rule.ts";
import type { Counts } from "./word/model.ts";

/** What somebody should know who has brought a Word file in. */
export interface ImportNote {
  readonly kind: NoteKind;
  readonly message: Bilingual;
}

type NoteKind =
  | "changes"
  | "comments"
  | "pictures"
  | "legacy-font"
  | "hidden"
  | "symbols"
  | "embedded"
  | "footnotes"
  | "header-text";

const counted: readonly (readonly [NoteKind, (counts: Counts) => number, (n: number) => Bilingual])[] = [
  [
    "changes",
    ({ insertions, deletions }) => insertions + deletions,
    (n) => ({
      vi: `Tệp còn ${n} chỗ sửa đang theo dõi (Track Changes): bản thảo lấy như đã chấp nhận tất cả.`,
      en: `The file has ${n} tracked changes: the draft is as if all were accepted.`,
    }),
  ],
  [
    "legacy-font",
    ({ legacy }) => legacy,
    (n) => ({
      vi: `${n} đoạn chữ dùng phông cũ (.VnTime, VNI) đã chuyển sang Unicode: đọc lại các chữ hoa và tên riêng.`,
      en: `${n} runs in an old font (.VnTime, VNI) were converted to Unicode: read capitals and names again.`,
    }),
  ],
  [
    "comments",
    ({ comments }) => comments,
    (n) => ({
      vi: `${n} nhận xét bên lề (Comment) không đưa vào bản thảo.`,
      en: `${n} comments are not part of the draft.`,
    }),
  ],
  [
    "hidden",
    ({ hidden }) => hidden,
    (n) => ({
      vi: `${n} đoạn chữ ẩn (Hidden) không in ra giấy nên không đưa vào bản thảo.`,
      en: `${n} runs of hidden text are never printed and not part of the draft.`,
    }),
  ],
  [
    "pictures",
    ({ pictures }) => pictures,
    (n) => ({
      vi: `${n} hình ảnh (con dấu, chữ ký, logo…) không đưa vào bản thảo.`,
      en: `${n} pictures (seals, signatures, logos) are not part of the draft.`,
    }),
  ],
  [
    "symbols",
    ({ symbols }) => symbols,
    (n) => ({
      vi: `${n} ký hiệu của phông hình được thay bằng “•”: xem lại trong tệp Word.`,
      en: `${n} signs of picture fonts were replaced by “•”: compare with the Word file.`,
    }),
  ],
  [
    "embedded",
    ({ embedded }) => embedded,
    (n) => ({
      vi: `${n} đối tượng nhúng (biểu đồ, bảng tính, tệp khác) không đọc được chữ: xem lại trong tệp Word.`,
      en: `${n} embedded objects (charts, workbooks, other files) could not be read: look at the Word file.`,
    }),
  ],
];

/** What the reader met, in words. `headers`: text of headers and footers that is no number of a page. */
export function notesOf(counts: Counts, footnotes: number, headers: readonly string[]): ImportNote[] {
  const notes: ImportNote[] = counted.flatMap(([kind, countOf, message]) => {
    const n = countOf(counts);
    return n > 0 ? [{ kind, message: message(n) }] : [];
  });
  if (footnotes > 0)
    notes.push({
      kind: "footnotes",
      message: {
        vi: `${footnotes} chú thích chân trang được đưa xuống cuối bản thảo, đánh dấu [1], [2]…`,
        en: `${footnotes} footnotes stand at the end of the draft, marked [1], [2]…`,
      },
    });
  if (headers.length > 0) {
    const text = headers.map((line) => `“${line}”`).join(", ");
    notes.push({
      kind: "header-text",
      message: {
        vi: `Đầu trang, chân trang còn ghi ${text}: không đưa vào bản thảo.`,
        en: `Headers or footers also say ${text}: not part of the draft.`,
      },
    });
  }
  return notes;
}
