import { remove } from "../../text/edit.ts";
import { rule, suggest } from "../rule.ts";
import { authorityOf } from "./prefix.ts";
import { plain } from "./titles.ts";

const organ =
  /^(?:PHÓ )?(?:BÍ THƯ|CHÁNH VĂN PHÒNG|CHỦ NHIỆM|TRƯỞNG BAN)( (?:TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|QUẬN ỦY|THỊ ỦY|ĐẢNG ỦY|CHI BỘ|ĐẢNG BỘ|BAN CHẤP HÀNH|ỦY BAN KIỂM TRA|TỔ CHỨC|TUYÊN GIÁO|DÂN VẬN|NỘI CHÍNH|XÂY DỰNG ĐẢNG)(?!\p{L}).{0,60})$/u;

/** In the Party a position is written without the organ's name, which heads the document already. */
export const signaturePositionOrgan = rule({
  name: "signature-position-organ",
  component: "signature",
  severity: "error",
  basis: "statute",
  source: { hd36: "II.1.7", hd05: "II.I.7.1.2" },
  message: {
    vi: "Chức vụ không kèm tên cơ quan: bỏ “{found}”.",
    en: "A position is written without the organ's name: remove “{found}”.",
  },
  why: {
    vi: "Tên cơ quan đã có ở đầu trang và ở dòng thay mặt; nhắc lại trong chức vụ là thừa và dễ lệch với tên ở trên.",
    en: "The organ's name stands at the head of the page; repeated in the position it is superfluous and may differ.",
  },
  fixes: ["suggested"],
  check({ letter: { signature }, report }) {
    // By order the signer comes from another organ, and joint documents name both.
    if (signature?.positions.length !== 1 || authorityOf(signature, "order")) return;
    for (const position of signature.positions) {
      const name = organ.exec(plain(position.text))?.[1];
      if (!name || plain(position.text).length !== position.text.length) continue;
      const words = position.slice(position.text.length - name.length);
      report(words.trim(), { found: words.text.trim() }, suggest(remove(words)));
    }
  },
});
