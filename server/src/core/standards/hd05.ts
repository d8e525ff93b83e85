import { hd36 } from "./hd36.ts";
import type { Standard } from "./standard.ts";

/** Hướng dẫn 05-HD/VPTW of 2026-05-27, in force from that day: what it changed, on top of Hướng dẫn 36. */
export const hd05: Standard = {
  ...hd36,
  id: "hd05",
  name: "Hướng dẫn 05-HD/VPTW",
  shortName: "Hướng dẫn 05",
  from: "2026-05-27",
  to: null,
  place: { abbreviatedLevel: true, levelOfShortNames: true },
  subject: { ...hd36.subject, prefix: "về việc" },
  marks: {
    ...hd36.marks,
    urgency: ["HỎA TỐC", "THƯỢNG KHẨN", "KHẨN"],
    formerUrgency: { "HỎA TỐC HẸN GIỜ": "2026-05-27" },
  },
  addressees: { label: "Kính gửi", labels: { "to-trinh": "Kính trình" }, tolerated: [], separator: ";", last: null },
  distribution: { ...hd36.distribution, separator: ";" },
};
