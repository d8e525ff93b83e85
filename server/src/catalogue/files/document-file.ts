import type { Bilingual } from "../../core/rules/rule.ts";
import type { FileSystem } from "./files.ts";

/** What the `file` of a record leads to: a file that may be opened, an address on the web, or nothing that may. */
export type DocumentFile =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "address"; readonly url: string }
  | { readonly kind: "refused"; readonly message: Bilingual };

/** `file` as the record has it, and the path of the register that says so. */
export interface FileRecord {
  readonly file: string;
  readonly registerPath: string;
}

const address = /^https:\/\/[^\s/\\]/i;
/** Two letters and more: `C:` is a drive. */
const otherScheme = /^[a-z][a-z0-9+.-]{1,20}:/i;
const onServer = /^[\\/]{2}/;

/** What is wrong with a `file` as it is written, before the disk is asked; `null` where nothing is. */
export function fileFault(file: string): Bilingual | null {
  if (address.test(file)) return null;
  if (otherScheme.test(file)) return badScheme(file);
  // Not even looked for: asking a stranger's server tells it who asks.
  return onServer.test(file) || file.includes("\0") ? outside(file) : null;
}

/**
 * Where a record's `file` leads. A path is seen from the register's folder and may be opened only where it really lies
 * (symbolic links followed) in that folder or in one of `roots`, the workspace's folders; a file that is missing comes
 * back as its path, and reading it says so. Only `https:` addresses are let through. Never rejects.
 */
export async function resolveFile(
  files: Pick<FileSystem, "resolve" | "realPath">,
  { file, registerPath }: FileRecord,
  roots: readonly string[],
): Promise<DocumentFile> {
  const written = file.trim();
  const fault = fileFault(written);
  if (fault) return { kind: "refused", message: fault };
  if (address.test(written)) return { kind: "address", url: written };
  const folder = files.resolve(registerPath, "..");
  const path = files.resolve(folder, written.replaceAll("\\", "/"));
  const allowed = [folder, ...roots];
  if (!allowed.some((root) => isInside(path.toLowerCase(), root.toLowerCase())))
    return { kind: "refused", message: outside(written) };
  const real = await files.realPath(path).catch(() => null);
  if (real === null) return { kind: "file", path };
  for (const root of allowed) {
    const realRoot = await files.realPath(root).catch(() => null);
    if (realRoot !== null && isInside(real, realRoot)) return { kind: "file", path: real };
  }
  return { kind: "refused", message: outside(written) };
}

/** Whether a path is `root` or lies below it; both are absolute, with the separators of the system. */
export function isInside(path: string, root: string): boolean {
  if (path === root) return true;
  const open = /[\\/]$/.test(root);
  return path.startsWith(root) && (open || /[\\/]/.test(path.charAt(root.length)));
}

const badScheme = (file: string): Bilingual => ({
  vi: `“${short(file)}” không được mở: chỉ nhận đường dẫn tính từ thư mục của sổ hoặc địa chỉ “https:”. Sửa ô này thành một trong hai dạng đó.`,
  en: `“${short(file)}” is not opened: only a path beside the register or an “https:” address is. Write one of the two here.`,
});

const outside = (file: string): Bilingual => ({
  vi: `“${short(file)}” không được mở vì dẫn ra ngoài thư mục của sổ và thư mục làm việc (kể cả qua liên kết tượng trưng). Đặt tệp vào một trong các thư mục ấy rồi ghi lại đường dẫn.`,
  en: `“${short(file)}” is not opened: it leads out of the register's folder and the workspace (symbolic links count). Put the file into one of them and write its path here.`,
});

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
