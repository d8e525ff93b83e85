import type { LookName } from "../../standards/look.ts";
import { rule } from "../rule.ts";
import { reportTrait, traitMessage } from "./letters.ts";

const except: readonly LookName[] = ["parent", "issuer", "star"];

/** Bold or not, from the standard's table of type. */
export const fontWeight = rule({
  name: "font-weight",
  component: "formatting",
  severity: { nd30: "error", hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.V", hd36: "PL 3", hd05: "PL 2" },
  message: traitMessage,
  why: {
    vi: "Chữ đậm chỉ dành cho những thành phần cần nổi lên (tên loại, cơ quan ban hành, họ tên người ký); đậm sai chỗ thì mắt người đọc đi nhầm.",
    en: "Bold is for the parts that must stand out (title, issuer, signer); elsewhere it leads the reader's eye astray.",
  },
  check(context) {
    const { look } = context.standard;
    // Of a head who signs in no other's name the Party's table says nothing certain.
    const isUncertain = !look.position.bold && !context.letter.signature?.authorities.length;
    reportTrait(context, "bold", isUncertain ? [...except, "position"] : except);
  },
});
