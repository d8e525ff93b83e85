import { remove } from "../../text/edit.ts";
import { foldTone } from "../../text/vietnamese.ts";
import { isContiguous } from "../header/layout.ts";
import { rule, suggest } from "../rule.ts";

const bureau = /^(?:BAN THƯỜNG VỤ|THƯỜNG TRỰC) (?=(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG|QUÂN) ỦY(?!\p{L}))/du;
const executive = /^BAN CHẤP HÀNH (?:ĐẢNG BỘ|CHI BỘ)(?!\p{L})/u;

/** A committee's document bears the committee's name, also where its bureau decides; only the Centre names its executive. */
export const issuerBureau = rule({
  name: "issuer-bureau",
  component: "issuer",
  severity: "warning",
  basis: "statute",
  source: { hd36: "II.1.2", hd05: "II.I.2.1.2" },
  message: {
    vi: "Văn bản của cấp ủy và của ban thường vụ đều ghi tên cấp ủy (như “TỈNH ỦY …”, “ĐẢNG ỦY …”), không ghi “{found}”.",
    en: "Documents of a committee and of its bureau bear the committee's name (“TỈNH ỦY …”, “ĐẢNG ỦY …”), not “{found}”.",
  },
  why: {
    vi: "Ban thường vụ, thường trực là bộ phận của cấp ủy, không có con dấu riêng. Tên của cấp ủy mới cho biết văn bản của tổ chức nào; ai quyết định đã thể hiện ở chỗ ký.",
    en: "A bureau is part of its committee and has no seal; the committee's name heads the document, and the signature shows who decided.",
  },
  fixes: ["suggested"],
  check({ letter: { header, source }, report }) {
    const { issuer } = header;
    if (!issuer) return;
    const folded = foldTone(issuer.text);
    const match = bureau.exec(folded);
    const extra = match && issuer.group(match);
    const found = issuer.text;
    if (match && extra && isContiguous(source, extra)) {
      const title = { vi: `Ghi “${found.slice(match[0].length)}”`, en: `Write “${found.slice(match[0].length)}”` };
      report(issuer, { found }, suggest(remove(extra), title));
    } else if (match || executive.test(folded)) report(issuer, { found });
  },
});
