import { readFileSync } from "node:fs";
import path from "node:path";
import type { Face } from "./faces.ts";
import type { FontFile } from "./html.ts";

/** The files of the fonts that lie in `folder`, as they are carried inside a page. Throws where one is missing. */
export const carriedFonts = (folder: string, faces: readonly Face[]): FontFile[] =>
  faces.map((face) => ({
    ...face,
    url: `data:font/woff2;base64,${readFileSync(path.join(folder, face.file)).toString("base64")}`,
  }));
