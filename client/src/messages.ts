import { env, workspace } from "vscode";

/** What the extension itself says to the clerk. Findings are worded by the server. */
interface Messages {
  readonly startFailed: string;
  readonly showLog: string;
  readonly starting: string;
  readonly noFindings: string;
  readonly findings: (errors: number, warnings: number, infos: number) => string;
  readonly checked: (files: number, findings: string) => string;
  readonly statusName: string;
  readonly showProblems: string;
  readonly registerUnsaved: (path: string) => string;
  readonly saveAndGoOn: string;
  readonly sharedName: string;
  readonly sharedConnected: string;
  readonly sharedLost: (since: string, answers: number) => string;
  readonly sharedHeld: string;
  readonly sharedUnset: string;
  readonly connect: string;
  readonly askVariable: string;
  readonly askAddress: (name: string) => string;
  readonly notVariable: string;
  readonly notAddress: string;
  readonly forgotten: (name: string) => string;
  readonly open: string;
  readonly exporting: string;
  readonly exportNothing: string;
  readonly exportNoLetter: (file: string) => string;
  readonly exportFailed: (what: string) => string;
  readonly exported: (file: string, errors: number) => string;
  readonly exportEmpty: (folder: string) => string;
  readonly exportAs: (letters: number) => string;
  readonly exportExists: (files: number) => string;
  readonly exportOverwrite: string;
  readonly exportSkip: string;
  readonly exportedFolder: (written: number, letters: number, faulty: number) => string;
  readonly previewTitle: (letter: string) => string;
  readonly previewNothing: string;
  readonly wordLetters: string;
  readonly importing: (name: string) => string;
  readonly notImported: (name: string, reason: string) => string;
  readonly groups: Readonly<Record<"drafts" | "numbered" | "registers", string>>;
  readonly orders: Readonly<Record<"name" | "number" | "date", string>>;
  readonly orderPrompt: string;
  readonly filterPrompt: string;
  readonly moreLetters: (left: number) => string;
  readonly noNumber: string;
  readonly register: (rows: number, greatest: string | null, year: number) => string;
  readonly registerProblems: (problems: number) => string;
}

const vi: Messages = {
  startFailed: "Công văn: phần kiểm tra không khởi động được, nên chưa lỗi nào được báo.",
  showLog: "Xem nhật ký",
  starting: "Công văn: đang khởi động",
  noFindings: "không có lỗi",
  findings: (errors, warnings, infos) => `${errors} lỗi, ${warnings} cảnh báo, ${infos} lưu ý`,
  checked: (files, findings) => `Đã kiểm tra ${files} văn bản: ${findings}.`,
  statusName: "Công văn: thể thức áp dụng",
  showProblems: "Xem các lỗi",
  registerUnsaved: (path) => `Sổ đăng ký đang mở và còn thay đổi chưa lưu: ${path}. Lưu sổ rồi mới ghi thêm được.`,
  saveAndGoOn: "Lưu và ghi tiếp",
  sharedName: "Công văn: danh mục dùng chung",
  sharedConnected: "Danh mục dùng chung: đã kết nối",
  sharedLost: (since, answers) =>
    `Danh mục dùng chung: mất kết nối từ ${since}${answers > 0 ? `, đang dùng ${answers} kết quả đã có` : ""}`,
  sharedHeld: "Danh mục dùng chung: chờ tin cậy thư mục",
  sharedUnset: "Danh mục dùng chung: chưa có chuỗi kết nối",
  connect: "Kết nối…",
  askVariable: "Tên ghi sau “postgres:” trong congvan.json",
  askAddress: (name) => `Chuỗi kết nối của “postgres:${name}” (được cất trong kho bí mật của trình soạn thảo)`,
  notVariable: "Tên gồm chữ cái không dấu, chữ số và dấu gạch dưới, ví dụ CONGVAN_DB.",
  notAddress: "Cần dạng postgres://người-dùng:mật-khẩu@máy-chủ/cơ-sở-dữ-liệu",
  forgotten: (name) => `Đã xóa chuỗi kết nối của “postgres:${name}” khỏi kho bí mật.`,
  open: "Mở",
  exporting: "Công văn: đang xuất văn bản",
  exportNothing: "Hãy mở văn bản cần xuất trước.",
  exportNoLetter: (file) => `${file} không phải văn bản đọc được.`,
  exportFailed: (what) => `Không xuất được: ${what}.`,
  exported: (file, errors) => `Đã xuất ${file}${errors > 0 ? `; văn bản còn ${errors} lỗi thể thức` : ""}.`,
  exportEmpty: (folder) => `Trong ${folder} không có văn bản (.congvan) nào.`,
  exportAs: (letters) => `Xuất ${letters} văn bản ra dạng`,
  exportExists: (files) => `${files} tệp đã có từ trước.`,
  exportOverwrite: "Ghi đè",
  exportSkip: "Bỏ qua các tệp đã có",
  exportedFolder: (written, letters, faulty) =>
    `Đã xuất ${written}/${letters} văn bản${faulty > 0 ? `, ${faulty} văn bản còn lỗi thể thức` : ""}.`,
  previewTitle: (letter) => `Trang in${letter && `: ${letter}`}`,
  previewNothing: "Hãy mở văn bản (.congvan) cần xem trang in.",
  wordLetters: "Văn bản Word",
  importing: (name) => `Công văn: đang đọc “${name}”`,
  notImported: (name, reason) => `Không mở được “${name}” thành bản thảo: ${reason}.`,
  groups: { drafts: "Bản thảo, chưa có số", numbered: "Đã có số", registers: "Sổ đăng ký" },
  orders: { name: "Theo tên tệp", number: "Theo số", date: "Theo ngày" },
  orderPrompt: "Sắp xếp văn bản",
  filterPrompt: "Chỉ hiện văn bản có các chữ này trong số, trích yếu, cơ quan hoặc tên tệp (để trống: hiện tất cả)",
  moreLetters: (left) => `Xem thêm (còn ${left.toLocaleString("vi")})`,
  noNumber: "Chưa có số",
  register: (rows, greatest, year) =>
    `${rows.toLocaleString("vi")} dòng${greatest === null ? "" : ` · số lớn nhất năm ${year}: ${greatest}`}`,
  registerProblems: (problems) => `${problems} chỗ cần xem lại`,
};

const en: Messages = {
  startFailed: "Công văn: the checker could not be started, so nothing is reported yet.",
  showLog: "Show log",
  starting: "Công văn: starting",
  noFindings: "no findings",
  findings: (errors, warnings, infos) => `Errors: ${errors}, warnings: ${warnings}, hints: ${infos}`,
  checked: (files, findings) => `Letters checked: ${files}. ${findings[0]?.toUpperCase()}${findings.slice(1)}.`,
  statusName: "Công văn: standard applied",
  showProblems: "Show problems",
  registerUnsaved: (path) =>
    `The register is open with changes that are not saved: ${path}. Save it before a row is added.`,
  saveAndGoOn: "Save and go on",
  sharedName: "Công văn: shared catalogue",
  sharedConnected: "Shared catalogue: connected",
  sharedLost: (since, answers) =>
    `Shared catalogue: lost since ${since}${answers > 0 ? `, ${answers} older answers in use` : ""}`,
  sharedHeld: "Shared catalogue: waits for the workspace to be trusted",
  sharedUnset: "Shared catalogue: no connection string",
  connect: "Connect…",
  askVariable: "The name written after “postgres:” in congvan.json",
  askAddress: (name) => `Connection string of “postgres:${name}” (kept in the editor's secret storage)`,
  notVariable: "Letters, digits and underscores only, as in CONGVAN_DB.",
  notAddress: "It looks like postgres://user:password@host/database",
  forgotten: (name) => `The connection string of “postgres:${name}” is no longer kept.`,
  open: "Open",
  exporting: "Công văn: exporting",
  exportNothing: "Open the letter to export first.",
  exportNoLetter: (file) => `${file} is no letter that can be read.`,
  exportFailed: (what) => `Not exported: ${what}.`,
  exported: (file, errors) => `${file} exported${errors > 0 ? `; errors left in the letter: ${errors}` : ""}.`,
  exportEmpty: (folder) => `There are no letters (.congvan) in ${folder}.`,
  exportAs: (letters) => `Export ${letters} letters as`,
  exportExists: (files) => `Files that are there already: ${files}.`,
  exportOverwrite: "Write over them",
  exportSkip: "Leave them out",
  exportedFolder: (written, letters, faulty) =>
    `${written} of ${letters} letters exported${faulty > 0 ? `, ${faulty} of them with errors left` : ""}.`,
  previewTitle: (letter) => `Printed page${letter && `: ${letter}`}`,
  previewNothing: "Open the letter (.congvan) whose printed page you want to see.",
  wordLetters: "Word letters",
  importing: (name) => `Công văn: reading “${name}”`,
  notImported: (name, reason) => `“${name}” cannot be opened as a draft: ${reason}.`,
  groups: { drafts: "Drafts without a number", numbered: "Numbered", registers: "Registers" },
  orders: { name: "By file name", number: "By number", date: "By date" },
  orderPrompt: "Sort letters",
  filterPrompt: "Show only letters with these words in number, subject, issuer or file name (empty: all)",
  moreLetters: (left) => `Show more (${left.toLocaleString("en")} left)`,
  noNumber: "No number yet",
  register: (rows, greatest, year) =>
    `${rows.toLocaleString("en")} rows${greatest === null ? "" : ` · greatest number of ${year}: ${greatest}`}`,
  registerProblems: (problems) => `Places to look at: ${problems}`,
};

/**
 * The messages in the language of `congvan.locale`. VS Code's own bundles are not used: it never loads one for an
 * English window, and most clerks work in one without wanting English findings.
 */
export const messages = (): Messages => inLanguage({ vi, en });

/** Of what is said in both languages, that in the language of `congvan.locale`. */
export function inLanguage<T>(said: Readonly<Record<"vi" | "en", T>>): T {
  const locale = workspace.getConfiguration("congvan").get<string>("locale", "vi");
  return (locale === "auto" ? env.language : locale).startsWith("en") ? said.en : said.vi;
}
