import type { Bilingual } from "../core/rules/rule.ts";
import type { FormatFault } from "../formats/text.ts";

/** Why a Word file does not come in, and what to do about it. */
export const faults: Readonly<Record<FormatFault | "slow", Bilingual>> = {
  "old-word": {
    vi: "tệp theo định dạng cũ (.doc, .rtf). Mở bằng Word hoặc LibreOffice, lưu lại thành .docx rồi nhập tệp .docx",
    en: "the file is in an old format (.doc, .rtf). Open it in Word or LibreOffice, save it as .docx and import that",
  },
  locked: {
    vi: "tệp có mật khẩu. Mở bằng Word, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ tài liệu), lưu lại rồi nhập",
    en: "the file asks for a password. Open it in Word, take the password off (File > Info > Protect Document), save it and import again",
  },
  damaged: {
    vi: "tệp bị hỏng hoặc không phải văn bản Word. Thử mở bằng Word để sửa (Mở và Sửa chữa), hoặc lấy lại bản gốc",
    en: "the file is damaged or no Word document. Try Word's Open and Repair, or get the original again",
  },
  pictures: {
    vi: "đây là ảnh hoặc tệp PDF, không phải văn bản Word. Nhận dạng chữ (OCR), hoặc mở bằng Word, rồi lưu thành .docx",
    en: "this is a picture or a PDF file, not a Word document. Recognise its text (OCR), or open it in Word, and save it as .docx",
  },
  bomb: {
    vi: "nội dung tệp khi giải nén quá lớn so với một văn bản nên không được mở. Kiểm tra lại nguồn gốc của tệp",
    en: "unpacked, the file is far larger than a document, so it is not opened. Check where the file comes from",
  },
  "too-large": {
    vi: "tệp lớn hơn 50 MB. Nén hoặc bỏ bớt hình ảnh trong Word (Nén ảnh), lưu lại rồi nhập",
    en: "the file is larger than 50 MB. Compress or remove its pictures in Word, save it and import again",
  },
  macros: {
    vi: "tệp mang chương trình (macro) nên không được mở. Mở bằng Word, lưu lại thành .docx (không có macro) rồi nhập",
    en: "the file carries programs (macros), so it is not opened. Open it in Word, save it as .docx (which has none) and import that",
  },
  "other-format": {
    vi: "tệp không phải văn bản Word (.docx). Mở bằng chương trình của nó, lưu hoặc chép nội dung sang .docx rồi nhập",
    en: "the file is no Word document (.docx). Open it in its own program, save or copy it as .docx and import that",
  },
  slow: {
    vi: "đọc tệp quá lâu nên đã dừng. Chia tệp thành nhiều văn bản nhỏ hơn, hoặc thử lại sau ít phút",
    en: "reading the file took too long and was stopped. Split it into smaller documents, or try again in a few minutes",
  },
};
