import { replace } from "../../text/edit.ts";
import { foldTone, searchKey } from "../../text/vietnamese.ts";
import { isDraft, isOwn } from "../issuer/profile.ts";
import { rule, suggest } from "../rule.ts";
import { plain } from "./titles.ts";

/** Who signs, and as what, is as the organ's profile says. */
export const profileSigner = rule({
  name: "profile-signer",
  component: "signature",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.7.c", hd36: "II.1.7", hd05: "II.I.7.1" },
  message: {
    vi: "Theo danh sách người ký trong congvan.json: {wanted}; ở đây là “{found}”. Sửa phần ký hoặc cấu hình.",
    en: "According to the signers in congvan.json: {wanted}; here “{found}”. Correct the signature or the configuration.",
  },
  why: {
    vi: "Họ tên và chức vụ phải đúng với người có thẩm quyền ký; sai tên hoặc chức vụ cũ thì văn bản phải làm lại.",
    en: "Name and position are those of who may sign; with a wrong name or a former position the document is made anew.",
  },
  fixes: ["suggested"],
  check({ letter, organ, report }) {
    const name = letter.signature?.name;
    if (!organ || organ.signers.length === 0 || !letter.signature || !name || !isOwn(letter, organ)) return;
    const key = nameKey(name.text);
    const signers = organ.signers.filter((s) => nameKey(s.name) === key);
    if (signers.length === 0) {
      const meant = organ.signers.find((s) => searchKey(s.name) === searchKey(name.text));
      if (meant) report(name, { wanted: `“${meant.name}”`, found: name.text }, suggest(replace(name, meant.name)));
      else if (isDraft(letter)) {
        // Who holds two offices is listed with each of them.
        const wanted = [...new Set(organ.signers.map((s) => s.name))].join(", ");
        report(name, { wanted, found: name.text });
      }
      return;
    }
    const [position] = letter.signature.positions;
    // Minutes are signed as secretary or chair of the meeting, not by one's office.
    if (!position || letter.signature.positions.length > 1 || letter.type === "bien-ban") return;
    const found = plain(position.text);
    if (signers.some((s) => agrees(found, plain(s.position)))) return;
    const wanted = signers.map((s) => `“${s.name}”: “${s.position}”`).join(", ");
    report(position, { wanted, found: position.text });
  },
});

const nameKey = (name: string): string => foldTone(name.normalize("NFC")).toLowerCase().replace(/\s+/g, " ").trim();

/** The profile may name the organ behind the position, `Chủ tịch UBND xã`, and the letter a shorter one. */
const agrees = (found: string, listed: string): boolean => found.startsWith(listed) || listed.startsWith(found);
