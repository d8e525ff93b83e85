import type { Bilingual } from "../core/rules/rule.ts";

/** Why a shared catalogue could not be asked. */
export type SharedFailure =
  | "held"
  | "unset"
  | "address"
  | "certificate"
  | "unreachable"
  | "silent"
  | "refused"
  | "insecure"
  | "untrusted"
  | "lost"
  | "empty"
  | "newer"
  | "older"
  | "denied"
  | "extension"
  | "encoding"
  | "failed";

/** A shared catalogue that could not be asked, in words for the person who is to do something about it. */
export class SharedError extends Error {
  readonly reason: SharedFailure;
  readonly bilingual: Bilingual;

  /** `detail` is what the server said; nothing of the connection string may be in it. */
  constructor(reason: SharedFailure, detail = "") {
    const { vi, en } = words[reason];
    const more = detail === "" ? "" : ` (${detail})`;
    super(`${en}${more}`);
    this.name = "SharedError";
    this.reason = reason;
    this.bilingual = { vi: `${vi}${more}`, en: `${en}${more}` };
  }
}

const words: Readonly<Record<SharedFailure, Bilingual>> = {
  held: {
    vi: "thư mục chưa được tin cậy nên không kết nối với danh mục dùng chung",
    en: "the workspace is not trusted, so the shared catalogue is not contacted",
  },
  unset: {
    vi: "chưa có chuỗi kết nối; đặt biến môi trường này, hoặc trong VS Code dùng lệnh “Công văn: Kết nối danh mục dùng chung…”",
    en: "there is no connection string; set this environment variable, or use the command “Công văn: Connect the shared catalogue…” in VS Code",
  },
  address: {
    vi: "chuỗi kết nối không dùng được; cần dạng postgres://người-dùng:mật-khẩu@máy-chủ/cơ-sở-dữ-liệu",
    en: "the connection string cannot be used; it looks like postgres://user:password@host/database",
  },
  certificate: {
    vi: "không đọc được tệp chứng thư ghi trong chuỗi kết nối (sslrootcert, sslcert, sslkey)",
    en: "a certificate file named in the connection string (sslrootcert, sslcert, sslkey) cannot be read",
  },
  unreachable: {
    vi: "không tới được máy chủ danh mục dùng chung; kiểm tra mạng, tên máy chủ và cổng",
    en: "the server of the shared catalogue cannot be reached; check the network, its name and port",
  },
  silent: {
    vi: "máy chủ danh mục dùng chung không trả lời kịp",
    en: "the server of the shared catalogue did not answer in time",
  },
  refused: {
    vi: "máy chủ danh mục dùng chung không nhận tên người dùng, mật khẩu hoặc tên cơ sở dữ liệu này",
    en: "the server of the shared catalogue does not accept this user, password or database",
  },
  insecure: {
    vi: "máy chủ danh mục dùng chung không mã hóa đường truyền nên không kết nối; hãy bật TLS trên máy chủ (chỉ khi mạng đã được bảo vệ mới ghi sslmode=disable)",
    en: "the server of the shared catalogue offers no encryption, so nothing was sent; turn TLS on (write sslmode=disable only on a network that is protected otherwise)",
  },
  untrusted: {
    vi: "chứng thư của máy chủ danh mục dùng chung không được tin cậy; kiểm tra sslmode và sslrootcert",
    en: "the certificate of the shared catalogue's server is not trusted; check sslmode and sslrootcert",
  },
  lost: {
    vi: "mất kết nối với máy chủ danh mục dùng chung",
    en: "the connection to the shared catalogue was lost",
  },
  empty: {
    vi: "cơ sở dữ liệu này chưa có danh mục dùng chung; người quản trị cần thiết lập trước (docs/shared-catalogue.md)",
    en: "this database holds no shared catalogue yet; its administrator has to set it up (docs/shared-catalogue.md)",
  },
  newer: {
    vi: "danh mục dùng chung do phiên bản mới hơn thiết lập; hãy cập nhật Công văn",
    en: "the shared catalogue was set up by a newer version; update Công văn",
  },
  older: {
    vi: "danh mục dùng chung do phiên bản cũ thiết lập, chưa cấp số được; nhờ người quản trị chạy lại lệnh “congvan catalogue import”",
    en: "the shared catalogue was set up by an older version that gives no numbers; have its administrator run “congvan catalogue import” again",
  },
  denied: {
    vi: "người dùng này không có quyền cần thiết trên danh mục dùng chung",
    en: "this user lacks the right on the shared catalogue that is needed",
  },
  extension: {
    vi: "cơ sở dữ liệu thiếu phần mở rộng unaccent hoặc pg_trgm và người dùng này không được tạo; nhờ người quản trị chạy “CREATE EXTENSION unaccent; CREATE EXTENSION pg_trgm;”",
    en: "the database lacks the extension unaccent or pg_trgm and this user may not create it; have the administrator run “CREATE EXTENSION unaccent; CREATE EXTENSION pg_trgm;”",
  },
  encoding: {
    vi: "cơ sở dữ liệu không dùng bảng mã UTF8; hãy tạo cơ sở dữ liệu với ENCODING 'UTF8'",
    en: "the database's encoding is not UTF8; create one with ENCODING 'UTF8'",
  },
  failed: {
    vi: "máy chủ danh mục dùng chung báo lỗi",
    en: "the server of the shared catalogue reported an error",
  },
};

/** The first that applies to an error of the driver, of TLS or of the network, by its code or its words. */
const causes: readonly (readonly [RegExp, SharedFailure])[] = [
  [/does not support SSL/i, "insecure"],
  [/^(?:28\w{3}|3D000)$|password must be a string|SASL/i, "refused"],
  [/^42501$/, "denied"],
  [/^(?:3F000|42P01|42883)$/, "empty"],
  [/^57014$|timeout|timed out/i, "silent"],
  [/CERT|certificate|self[- ]signed|ALTNAME|Hostname\/IP|SSL|TLS|EPROTO/i, "untrusted"],
  [/^(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EACCES|ENOENT)$/, "unreachable"],
  [/^(?:57P\d\d|08\w{3}|EPIPE|ECONNRESET)$|connection terminated|connection ended|not queryable|stream/i, "lost"],
];

/** What an error of the driver means. Nothing of it is repeated but its code: messages may quote what was sent. */
export function sharedError(error: unknown): SharedError {
  // By its name: bundles that are loaded later have a class of their own.
  if (error instanceof Error && error.name === "SharedError") return error as SharedError;
  const first = error instanceof AggregateError ? (error.errors[0] as unknown) : error;
  const { code = "", message = "" } = Object(first) as { code?: string; message?: string };
  for (const [pattern, reason] of causes)
    if (pattern.test(code) || pattern.test(message)) return new SharedError(reason, code);
  return new SharedError("failed", code);
}
