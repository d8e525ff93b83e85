import type { Bilingual } from "../core/rules/rule.ts";
import type { Terminal } from "./terminal.ts";

/** Takes what went wrong in the run itself: one line on standard error each, at once. */
export interface Failures {
  /** Something could not be done: exit status 2. `where` is a path, with line and column where known. */
  readonly add: Tell;
  /** Something to look at that hinders nothing. */
  readonly note: Tell;
  readonly any: boolean;
}

type Tell = (where: string, reason: Bilingual) => void;

/** `beforeLine` clears what else stands on standard error. Nothing is told twice. */
export function failures(terminal: Terminal, beforeLine: () => void = () => {}): Failures {
  const told = new Set<string>();
  let any = false;
  const note: Tell = (where, reason) => {
    const line = `congvan: ${printable(where)}: ${printable(reason[terminal.locale])}\n`;
    if (told.has(line)) return;
    told.add(line);
    beforeLine();
    terminal.err(line);
  };
  return {
    note,
    add(where, reason) {
      any = true;
      note(where, reason);
    },
    get any() {
      return any;
    },
  };
}

/** For work that nobody asked for by name. */
export const silent: Failures = { add() {}, note() {}, any: false };

const reasons: Readonly<Record<string, Bilingual>> = {
  ENOENT: { vi: "không có tệp hoặc thư mục này", en: "no such file or folder" },
  EACCES: { vi: "không có quyền truy cập", en: "permission denied" },
  EPERM: { vi: "không có quyền truy cập", en: "permission denied" },
  EISDIR: { vi: "đây là thư mục, không phải tệp", en: "this is a folder, not a file" },
  ENOTDIR: { vi: "một phần của đường dẫn không phải thư mục", en: "part of the path is no folder" },
  ELOOP: { vi: "liên kết vòng quanh", en: "a cycle of links" },
  EROFS: { vi: "ổ đĩa chỉ cho đọc", en: "the disk is read-only" },
  ENOSPC: { vi: "hết chỗ trên đĩa", en: "no space left on the disk" },
};

/** What an error of the file system means, in words. */
export function reasonOf(error: unknown): Bilingual {
  const { code, message } = error as NodeJS.ErrnoException;
  return reasons[code ?? ""] ?? { vi: `không đọc hoặc ghi được (${code ?? message})`, en: String(message) };
}

/** Letters and file names may hold control characters, which would command the terminal: they are shown instead. */
export function printable(text: string): string {
  return text.replace(unprintable, (c) => (c < " " ? String.fromCharCode(0x2400 + c.charCodeAt(0)) : "\ufffd"));
}

const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu;
