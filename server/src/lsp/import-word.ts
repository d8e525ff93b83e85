import { FileError, type FileFailure } from "../catalogue/files/files.ts";
import type { Bilingual } from "../core/rules/rule.ts";
import { faults } from "../import/faults.ts";
import { type ImportWordResult, importWordRequest } from "./protocol.ts";
import type { Session } from "./session.ts";
import { filePath } from "./uris.ts";

/** Larger files are not even read from the disk. In bytes. */
export const largestWordFile = 50 * 1024 * 1024;

/** Brings Word files in as drafts when the editor asks for one. Nothing is written: the draft is the editor's. */
export function registerImport(session: Session): void {
  session.connection.onRequest(importWordRequest, ({ uri }) =>
    session.log.contain("import word", { failure: faults.damaged.vi }, () => importFile(session, uri)),
  );
}

async function importFile({ files, importWord, settings }: Session, uri: string): Promise<ImportWordResult> {
  const { locale } = await settings.of();
  const failed = (reason: Bilingual): ImportWordResult => ({ failure: reason[locale] });
  const path = filePath(uri);
  if (path === null) return failed(notOnDisk);
  try {
    if ((await files.stat(path)).size > largestWordFile) return failed(faults["too-large"]);
    const answer = await importWord(await files.readFile(path));
    if ("fault" in answer) return failed(faults[answer.fault]);
    return { text: answer.text, notes: answer.notes.map(({ message }) => message[locale]) };
  } catch (error) {
    if (error instanceof FileError) return failed(unreadableFile[error.reason]);
    throw error;
  }
}

const notOnDisk: Bilingual = {
  vi: "tệp không nằm trên ổ đĩa của máy này. Chép tệp về máy rồi mở lại",
  en: "the file is not on this machine's disk. Copy it here and open it again",
};

/** Why a file cannot be read, in words. */
export const unreadableFile: Readonly<Record<FileFailure, Bilingual>> = {
  missing: { vi: "không có tệp này", en: "there is no such file" },
  folder: { vi: "đây là thư mục, không phải tệp", en: "this is a folder, not a file" },
  denied: {
    vi: "không có quyền đọc tệp này, hoặc tệp đang mở trong chương trình khác. Đóng chương trình ấy rồi thử lại",
    en: "reading this file is not permitted, or another program has it open. Close that program and try again",
  },
  unreadable: { vi: "không đọc được tệp này từ ổ đĩa", en: "the disk does not give this file" },
};
