import { env, workspace } from "vscode";

/** What the extension itself says to the clerk. Findings are worded by the server. */
interface Messages {
  readonly startFailed: string;
  readonly showLog: string;
  readonly starting: string;
  readonly noFindings: string;
  readonly findings: (errors: number, warnings: number, infos: number) => string;
  readonly checked: (files: number, findings: string) => string;
  readonly documentMissing: (uri: string) => string;
  readonly statusName: string;
  readonly showProblems: string;
}

const vi: Messages = {
  startFailed: "Công văn: phần kiểm tra không khởi động được, nên chưa lỗi nào được báo.",
  showLog: "Xem nhật ký",
  starting: "Công văn: đang khởi động",
  noFindings: "không có lỗi",
  findings: (errors, warnings, infos) => `${errors} lỗi, ${warnings} cảnh báo, ${infos} lưu ý`,
  checked: (files, findings) => `Đã kiểm tra ${files} văn bản: ${findings}.`,
  documentMissing: (uri) => `Không tìm thấy văn bản ${uri} trong danh mục có sẵn.`,
  statusName: "Công văn: thể thức áp dụng",
  showProblems: "Xem các lỗi",
};

const en: Messages = {
  startFailed: "Công văn: the checker could not be started, so nothing is reported yet.",
  showLog: "Show log",
  starting: "Công văn: starting",
  noFindings: "no findings",
  findings: (errors, warnings, infos) => `Errors: ${errors}, warnings: ${warnings}, hints: ${infos}`,
  checked: (files, findings) => `Letters checked: ${files}. ${findings[0]?.toUpperCase()}${findings.slice(1)}.`,
  documentMissing: (uri) => `The built-in set has no document ${uri}.`,
  statusName: "Công văn: standard applied",
  showProblems: "Show problems",
};

/**
 * The messages in the language of `congvan.locale`. VS Code's own bundles are not used: it never loads one for an
 * English window, and most clerks work in one without wanting English findings.
 */
export function messages(): Messages {
  const locale = workspace.getConfiguration("congvan").get<string>("locale", "vi");
  return (locale === "auto" ? env.language : locale).startsWith("en") ? en : vi;
}
