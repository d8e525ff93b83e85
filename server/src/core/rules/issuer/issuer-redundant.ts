import { remove } from "../../text/edit.ts";
import { foldTone } from "../../text/vietnamese.ts";
import { isContiguous } from "../header/layout.ts";
import { rule, suggest } from "../rule.ts";

const named =
  /^(?:BAN|VĂN PHÒNG|ỦY BAN KIỂM TRA|TIỂU BAN)(?: [\p{L},-]+){0,8}?(?= (?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) ỦY(?!\p{L}))/u;

/** An adviser's name is short where its committee stands above it: `BAN TỔ CHỨC` under `TỈNH ỦY …`. */
export const issuerRedundant = rule({
  name: "issuer-redundant",
  component: "issuer",
  severity: "info",
  basis: "template",
  source: { hd36: "II.1.2", hd05: "II.I.2.1" },
  message: {
    vi: "Dòng trên đã ghi “{parent}”: tên cơ quan ban hành ghi gọn là “{wanted}”.",
    en: "“{parent}” stands above already: the issuer's name is just “{wanted}”.",
  },
  why: {
    vi: "Dòng trên đã nêu cấp ủy, lặp lại trong tên ban làm phần đầu dài và khác mẫu của các cơ quan khác.",
    en: "The committee stands in the line above; repeating it makes the heading long and unlike the model.",
  },
  fixes: ["suggested"],
  check({ letter: { header, source }, report }) {
    const { issuer, parent } = header;
    if (!issuer || !parent) return;
    const match = named.exec(foldTone(issuer.text));
    if (!match) return;
    const wanted = issuer.text.slice(0, match[0].length);
    const committee = foldTone(issuer.text)
      .slice(match[0].length + 1)
      .split(" ", 2)
      .join(" ");
    if (!foldTone(parent.text).startsWith(committee)) return;
    const title = { vi: `Ghi gọn “${wanted}”`, en: `Write “${wanted}”` };
    const values = { parent: parent.text, wanted };
    if (!isContiguous(source, issuer)) return report(issuer, values);
    report(issuer, values, suggest(remove(issuer.slice(match[0].length)), title));
  },
});
