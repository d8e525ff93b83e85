import type { FileSystem } from "../catalogue/files/files.ts";
import { filePath, isBelow, keyOf } from "./uris.ts";

/** Whether a file's address leads out of all of these folders, by whatever symbolic link on the way. */
export async function leadsOut(
  files: Pick<FileSystem, "realPath" | "uri">,
  uri: string,
  folders: readonly string[],
): Promise<boolean> {
  const real = async (at: string): Promise<string | null> => {
    const path = filePath(at);
    const found = path === null ? null : await files.realPath(path).catch(() => null);
    return found === null ? null : keyOf(files.uri(found));
  };
  const at = await real(uri);
  // What is gone leads nowhere.
  if (at === null || at === keyOf(uri)) return false;
  for (const folder of folders) if (isBelow(at, (await real(folder)) ?? folder)) return false;
  return true;
}
