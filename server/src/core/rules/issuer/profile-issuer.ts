import type { PlainText } from "../../text/plain-text.ts";
import { searchKey } from "../../text/vietnamese.ts";
import { type Bilingual, rule } from "../rule.ts";
import { isNamed, isSignedBy } from "./profile.ts";

/** The organ's name in the header is the one that its profile gives. */
export const profileIssuer = rule({
  name: "profile-issuer",
  component: "issuer",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.2", hd36: "II.1.2", hd05: "II.I.2" },
  message: {
    vi: "{what} trong congvan.json là “{wanted}”, ở đây là “{found}”: sửa phần đầu văn bản hoặc cấu hình.",
    en: "{what} in congvan.json is “{wanted}”, here “{found}”: correct the header or the configuration.",
  },
  why: {
    vi: "Tên cơ quan ban hành phải đúng tên chính thức. Sai một chữ thường là do lấy văn bản của cơ quan khác làm mẫu.",
    en: "The issuer's name is the official one. A wrong word often comes from a text taken over from another organ.",
  },
  check({ letter, organ, report }) {
    const { issuer, parent } = letter.header;
    if (!organ || organ.name === null || !issuer) return;
    const tell = (part: PlainText, what: Bilingual, wanted: string) => report(part, { what, wanted, found: part.text });
    // Letters of others lie in the same folder: only what is certainly this organ's is held against its name.
    const signed = isSignedBy(letter, organ);
    if (!isNamed(issuer, organ.name)) {
      if (signed || searchKey(issuer.text) === searchKey(organ.name)) tell(issuer, issuing, organ.name);
    } else if (parent && organ.parent !== null && signed && !isNamed(parent, organ.parent))
      tell(parent, superior, organ.parent);
  },
});

const issuing: Bilingual = { vi: "Cơ quan ban hành", en: "The issuer" };
const superior: Bilingual = { vi: "Cơ quan chủ quản", en: "The superior organ" };
