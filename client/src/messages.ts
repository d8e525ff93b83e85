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
};

/**
 * The messages in the language of `congvan.locale`. VS Code's own bundles are not used: it never loads one for an
 * English window, and most clerks work in one without wanting English findings.
 */
export function messages(): Messages {
  const locale = workspace.getConfiguration("congvan").get<string>("locale", "vi");
  return (locale === "auto" ? env.language : locale).startsWith("en") ? en : vi;
}
