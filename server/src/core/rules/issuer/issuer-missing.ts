import { hasKnownType, headerIsWritten } from "../header/progress.ts";
import { rule } from "../rule.ts";

/** Who issues the letter. */
export const issuerMissing = rule({
  name: "issuer-missing",
  component: "issuer",
  severity: { nd30: "error", hd36: "warning", hd05: "error" },
  basis: "statute",
  source: { nd30: "PL I, I.II.2.a", hd36: "II.1.2", hd05: "II.I.2.1" },
  message: {
    vi: "Thiếu tên cơ quan, tổ chức ban hành văn bản ở góc trái, ngang với dòng đầu bên phải.",
    en: "The name of the issuing organ is missing: it stands at the left, level with the first line at the right.",
  },
  why: {
    vi: "Không có tên cơ quan thì văn bản không có chủ thể ban hành: không ai biết hỏi lại, khiếu nại hay phúc đáp ở đâu.",
    en: "Without the organ's name the document has no issuer: nobody knows whom to ask or answer.",
  },
  check({ letter, standard, report }) {
    const { header } = letter;
    if (header.issuer || header.parent || !headerIsWritten(letter) || !hasKnownType(letter, standard)) return;
    // A personal letter of the head; a contract, whose parties are named in its text.
    if (standard.number.freeTypes.includes(letter.type ?? "") && standard.system === "state") return;
    report(header);
  },
});
