import { rule } from "../rule.ts";
import { saysExactly, singleSpaces } from "./compare.ts";

/** Secrecy has three marks, in capitals: `TUYỆT MẬT`, `TỐI MẬT`, `MẬT`. */
export const markSecrecy = rule({
  name: "mark-secrecy",
  component: "header",
  severity: { nd30: "error", hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.III.2.a", hd36: "II.2", hd05: "II.II.2" },
  message: {
    vi: "Dấu chỉ độ mật chỉ có {marks}, ở đây là “{found}”.",
    en: "The marks of secrecy are {marks}, not “{found}”.",
  },
  why: {
    vi: "Con dấu độ mật khắc sẵn ba mức theo pháp luật về bảo vệ bí mật nhà nước. Ghi khác đi thì không xác định được mức bảo vệ, người nhận có thể xử lý sai chế độ.",
    en: "The stamps exist for three levels, set by the law on State secrets. In other words the level is not certain, and the paper may be handled wrongly.",
  },
  check({ letter: { header }, standard, report }) {
    const { secrecy } = standard.marks;
    for (const { kind, text } of header.marks) {
      if (kind !== "secrecy" || secrecy.some((m) => saysExactly(singleSpaces(text.text), m))) continue;
      report(text, { marks: secrecy.map((m) => `“${m}”`).join(", "), found: text.text });
    }
  },
});
