import type { Letter } from "../core/syntax/letter.ts";
import { propertiesOf } from "./sheet/properties.ts";

/** Words of the subject that a file name has room for. */
const mostWords = 10;

/** The name of a letter's file, without ending: `845-UBND-VP thực hiện Nghị quyết số 48-NQ-CP`. */
export function fileNameOf(letter: Letter): string {
  const { number, subject, type } = propertiesOf(letter);
  const words = subject.split(" ").slice(0, mostWords).join(" ");
  const name = [number ?? "", words].map(tidied).filter((part) => part !== "");
  return name.length > 0 ? name.join(" ") : (type ?? "van-ban");
}

/** Without what some disk does not take in a name, or what it hides. */
const tidied = (part: string): string =>
  part
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cs}]+/gu, "-")
    .replace(/^[\s.-]+|[\s.;,-]+$/g, "")
    .slice(0, 100);
