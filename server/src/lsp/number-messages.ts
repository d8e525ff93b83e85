import type { Bilingual } from "../core/rules/rule.ts";

/** What is said when a letter is given its number. */
export const numberMessages = {
  give: (number: string): Bilingual => ({ vi: `Cấp số ${number}`, en: `Give ${number}` }),
  leave: { vi: "Không", en: "No" },
  takeBack: { vi: "Lấy lại", en: "Take it back" },
  keep: { vi: "Giữ dòng trong sổ", en: "Keep the row" },
  line: (line: number): Bilingual => ({ vi: `dòng ${line}`, en: `row ${line}` }),
  noLetter: {
    vi: "Mở văn bản cần cấp số rồi gọi lại lệnh này.",
    en: "Open the letter that needs a number, then use this command again.",
  },
  noLine: {
    vi: "Văn bản chưa có dòng số, ký hiệu. Ghi dòng ấy với chỗ trống cho số, ví dụ “Số:      /UBND-VP”, rồi cấp số.",
    en: "The letter has no number line yet. Write it with a blank, as in “Số:      /UBND-VP”, then give it a number.",
  },
  noSymbol: {
    vi: "Dòng số chưa có ký hiệu (ví dụ “/UBND-VP”), nên chưa biết tính số theo loại nào.",
    en: "The number line has no symbol yet (as in “/UBND-VP”), so the series is not known.",
  },
  unclear: {
    vi: "Không đọc rõ dòng số: giữa “Số” và ký hiệu chỉ để khoảng trống hoặc dấu chấm.",
    en: "The number line is not clear: leave only blanks or dots between “Số” and the symbol.",
  },
  hasNumber: (number: string): Bilingual => ({
    vi: `Văn bản này đã có số: ${number}.`,
    en: `This letter has a number already: ${number}.`,
  }),
  badDate: (date: string): Bilingual => ({
    vi: `Không có ngày “${date}” trong lịch; sửa ngày của văn bản rồi cấp số.`,
    en: `“${date}” is no day of the calendar; correct the letter's date first.`,
  }),
  noRegister: {
    vi: "Chưa biết cấp số từ sổ nào: không thấy sổ đăng ký văn bản đi của cơ quan ban hành văn bản này. Ghi tên sổ (CSV hoặc XLSX) vào “catalogue” của congvan.json, đặt tên có chữ “đi” nếu sổ còn trống, ví dụ “so-van-ban-di.csv”.",
    en: "No register of outgoing documents of this letter's issuer is in use. Name it (CSV or XLSX) in “catalogue” of congvan.json; call one that is still empty so that its name has the word “đi”, as in “so-van-ban-di.csv”.",
  },
  which: { vi: "Cấp số từ sổ nào?", en: "From which register?" },
  question: (number: string, where: string, greatest: string, day: string): Bilingual => ({
    vi: `Cấp số ${number}, ghi vào ${where}? ${greatest}${day}`,
    en: `Give number ${number} and write it into ${where}? ${greatest}${day}`,
  }),
  register: (name: string, place: string): Bilingual => ({
    vi: `sổ “${name}”, ${place}`,
    en: `the register “${name}”, ${place}`,
  }),
  shared: (name: string): Bilingual => ({ vi: `danh mục dùng chung “${name}”`, en: `the shared catalogue “${name}”` }),
  greatest: {
    type: (number: string): Bilingual => ({
      vi: `Số lớn nhất của loại này trong năm là ${number}.`,
      en: `The greatest of its type this year is ${number}.`,
    }),
    together: (number: string): Bilingual => ({
      vi: `Các loại đánh số chung, số lớn nhất trong năm là ${number}.`,
      en: `All types count together; the greatest this year is ${number}.`,
    }),
    term: (number: string): Bilingual => ({
      vi: `Số lớn nhất của loại này trong nhiệm kỳ (tính theo sổ) là ${number}; đầu nhiệm kỳ mới thì đánh lại từ đầu.`,
      en: `The greatest of its type in the term, as far as the register tells, is ${number}; a new term begins anew.`,
    }),
  },
  first: {
    vi: "Chưa có số nào của loại này trong sổ.",
    en: "The register has no number of its type yet.",
  },
  otherCounting: {
    type: { vi: "đánh số riêng từng loại", en: "types counted apart" },
    together: { vi: "đánh số chung các loại", en: "types counted together" },
    term: { vi: "đầu nhiệm kỳ mới", en: "first of a new term" },
  },
  day: (date: string): Bilingual => ({ vi: ` Ngày văn bản: ${date}.`, en: ` The letter's date: ${date}.` }),
  otherDay: (written: string, date: string): Bilingual => ({
    vi: ` Dự thảo đang ghi “${written}”, sẽ ghi lại là ${date}.`,
    en: ` The draft says “${written}”; it will say ${date}.`,
  }),
  gone: (shown: string, number: string): Bilingual => ({
    vi: `Số ${shown} vừa được cấp cho văn bản khác; văn bản này mang số ${number}.`,
    en: `${shown} has just been given to another letter; this one has ${number}.`,
  }),
  notWritten: (number: string, back: boolean): Bilingual => ({
    vi: back
      ? `Trình soạn thảo không nhận số ${number}, nên dòng trong sổ đã được lấy lại. Hãy cấp số lại.`
      : `Số ${number} đã ghi vào sổ nhưng trình soạn thảo không nhận; hãy tự ghi số này vào văn bản.`,
    en: back
      ? `The editor did not take ${number}, so the row was taken back. Try again.`
      : `${number} stands in the register, but the editor did not take it: write it into the letter yourself.`,
  }),
  undone: (number: string, name: string): Bilingual => ({
    vi: `Số ${number} không còn trong dự thảo. Lấy lại dòng đã ghi trong “${name}”?`,
    en: `${number} is no longer in the draft. Take its row in “${name}” back?`,
  }),
  released: (number: string): Bilingual => ({
    vi: `Đã lấy lại số ${number}.`,
    en: `${number} was taken back.`,
  }),
  notGiven: {
    vi: "Chỉ lấy lại được số vừa cấp khi văn bản chưa lưu. Nếu đã lưu, sửa trong sổ và trong văn bản.",
    en: "Only a number that was just given, to a letter not saved since, can be taken back. Otherwise correct register and letter.",
  },
  notLast: (name: string): Bilingual => ({
    vi: `Không lấy lại được: sau dòng ấy sổ “${name}” đã thay đổi. Nếu cần, ghi chú “bỏ số” vào dòng ấy.`,
    en: `It cannot be taken back: “${name}” has changed since. If need be, note in the row that the number is void.`,
  }),
  busy: (name: string): Bilingual => ({
    vi: `Sổ “${name}” đang được người khác ghi; chưa ghi gì. Hãy thử lại sau ít phút.`,
    en: `Somebody else is writing into “${name}”; nothing was written. Try again in a few minutes.`,
  }),
  openElsewhere: (name: string): Bilingual => ({
    vi: `Sổ “${name}” đang mở trong Excel hoặc LibreOffice; đóng sổ ở đó rồi cấp số lại. Chưa ghi gì.`,
    en: `“${name}” is open in Excel or LibreOffice; close it there and try again. Nothing was written.`,
  }),
  notVerified: (name: string): Bilingual => ({
    vi: `Không xác nhận được dòng vừa ghi vào “${name}”; mở sổ xem dòng cuối trước khi cấp số lại. Dự thảo chưa có số.`,
    en: `The row just written into “${name}” could not be verified; look at its last row before you try again. The draft has no number.`,
  }),
  oldWorkbook: (name: string): Bilingual => ({
    vi: `Sổ “${name}” ở dạng Excel cũ (.xls) nên không ghi được; lưu lại thành .xlsx hoặc CSV.`,
    en: `“${name}” is in the old Excel format (.xls), which cannot be written; save it as .xlsx or CSV.`,
  }),
  strangeWorkbook: (name: string): Bilingual => ({
    vi: `Không ghi được dòng mới vào sổ Excel “${name}”; mở bằng Excel hoặc LibreOffice, lưu lại dạng .xlsx rồi thử lại. Chưa ghi gì.`,
    en: `No row can be added to the workbook “${name}”; save it again as .xlsx with Excel or LibreOffice. Nothing was written.`,
  }),
  secret: (name: string): Bilingual => ({
    vi: `Văn bản mật được đánh số riêng (Nghị định 30/2020/NĐ-CP, Điều 15); sổ “${name}” không có văn bản mật nào. Cấp số từ sổ văn bản mật.`,
    en: `Secret documents are numbered apart (Nghị định 30/2020/NĐ-CP, Điều 15); “${name}” has none. Use the register of secret documents.`,
  }),
} as const;
