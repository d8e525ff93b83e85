import { replace } from "../../text/edit.ts";
import { rule, suggest } from "../rule.ts";
import { authorityOf } from "./prefix.ts";
import { plain } from "./titles.ts";

const committee = /^(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) ỦY(?!\p{L})/u;

/** Below the centre a committee signs by its own name, `T/M TỈNH ỦY`; `BAN CHẤP HÀNH` is the centre's. */
export const signatureCollectiveCommittee = rule({
  name: "signature-collective-committee",
  component: "signature",
  severity: "info",
  basis: "practice",
  source: { hd36: "II.1.7", hd05: "II.I.7.1.1" },
  message: {
    vi: "Văn bản của “{issuer}” ký “T/M {wanted}”; “{found}” là cách ghi của Trung ương.",
    en: "Documents of “{issuer}” are signed “T/M {wanted}”; “{found}” is the Central Committee's form.",
  },
  why: {
    vi: "Quyền hạn ký lặp lại đúng tên cơ quan ở đầu văn bản thì người nhận biết ngay văn bản là của tập thể nào.",
    en: "Where the authority repeats the organ's name, the reader sees at once whose document it is.",
  },
  fixes: ["suggested"],
  check({ letter: { signature, header }, report }) {
    const body = authorityOf(signature, "collective");
    const issuer = header.issuer && plain(header.issuer.text);
    const wanted = issuer && committee.exec(issuer)?.[0];
    if (!body || !wanted || !header.issuer || !/^BAN CHẤP HÀNH(?!\p{L})/u.test(plain(body.holder.text))) return;
    report(
      body.holder,
      { issuer: header.issuer.text, wanted: wanted, found: body.holder.text },
      suggest(replace(body.holder, wanted)),
    );
  },
});
