import type { Bilingual } from "../core/rules/rule.ts";

/** What the server itself says to the person, apart from findings. */
export const messages = {
  indexing: { vi: "Công văn: đọc các văn bản trong thư mục", en: "Công văn: reading the workspace's letters" },
  checking: { vi: "Công văn: kiểm tra cả thư mục", en: "Công văn: checking the workspace" },
  renamedCitations: {
    vi: "Đổi số ở các văn bản dẫn chiếu",
    en: "Change the number in the letters that cite it",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A register still has a number that was changed in the letters. */
export const stillRegistered = (number: string, place: string): Bilingual => ({
  vi: `Sổ đăng ký còn ghi số cũ “${number}” (${place}); sổ không tự đổi, cần thì sửa trong sổ.`,
  en: `A register still has the old number “${number}” (${place}); registers are not changed: correct the row if needed.`,
});

/** A register has a number already that letters are given now: of this letter or of another. */
export const alreadyRegistered = (number: string, place: string): Bilingual => ({
  vi: `Sổ đăng ký đã có số “${number}” (${place}); xem lại có trùng với văn bản khác không.`,
  en: `A register has the number “${number}” already (${place}): check that it is not another document's.`,
});

/** What is said when a document is written into a register. */
export const registerMessages = {
  write: { vi: "Ghi", en: "Write" },
  leave: { vi: "Không", en: "No" },
  question: (name: string, row: string): Bilingual => ({
    vi: `Ghi thêm dòng này vào cuối sổ “${name}”? ${row}`,
    en: `Add this row at the end of the register “${name}”? ${row}`,
  }),
  notInUse: {
    vi: "Sổ đăng ký này không còn được dùng, nên chưa ghi gì.",
    en: "This register is not in use any more; nothing was written.",
  },
  isThere: (name: string): Bilingual => ({
    vi: `Sổ “${name}” đã có văn bản này.`,
    en: `The register “${name}” has this document already.`,
  }),
  notReadable: (name: string): Bilingual => ({
    vi: `Không đọc được sổ “${name}”, nên chưa ghi gì; kiểm tra tệp còn đó và có quyền đọc.`,
    en: `The register “${name}” cannot be read, so nothing was written; check that it is there and its permissions.`,
  }),
  refused: (name: string, { vi, en }: Bilingual): Bilingual => ({
    vi: `Chưa ghi được vào sổ “${name}”: ${vi}.`,
    en: `Nothing was written into the register “${name}”: ${en}.`,
  }),
  noIssuer: (name: string): Bilingual => ({
    vi: `Sổ “${name}” không có cột tác giả (cơ quan ban hành) nên chỉ ghi được văn bản của chính cơ quan (“organ.name” trong congvan.json).`,
    en: `The register “${name}” has no column for the issuer, so it can hold the office's own documents only (“organ.name” in congvan.json).`,
  }),
  notSaved: (name: string): Bilingual => ({
    vi: `Sổ “${name}” đang mở và còn thay đổi chưa lưu; lưu sổ rồi ghi lại.`,
    en: `The register “${name}” is open with changes that are not saved; save it and try again.`,
  }),
  notWritable: (name: string): Bilingual => ({
    vi: `Không ghi được vào sổ “${name}”: sổ đang mở trong chương trình khác hoặc không có quyền ghi.`,
    en: `The register “${name}” cannot be written: it is open in another program, or its permissions forbid it.`,
  }),
} as const;
