import { partyLook, partyPage } from "./look-party.ts";
import type { Standard } from "./standard.ts";
import { partyTypes } from "./types.ts";

/** Administrative papers and texts of congresses: their models leave components out. */
const papers: readonly string[] = [
  "cuong-linh-chinh-tri",
  "dieu-le-dang",
  "chien-luoc",
  "tuyen-bo",
  "loi-keu-goi",
  "bien-ban",
  "giay-gioi-thieu",
  "giay-chung-nhan",
  "giay-di-duong",
  "giay-nghi-phep",
  "giay-moi",
  "phieu-chuyen",
  "phieu-gui",
  "thu-cong",
];

/** Hướng dẫn 36-HD/VPTW: documents of the Party from 2018-04-03 to 2026-05-26. */
export const hd36: Standard = {
  id: "hd36",
  system: "party",
  name: "Hướng dẫn 36-HD/VPTW",
  shortName: "Hướng dẫn 36",
  from: "2018-04-03",
  to: "2026-05-26",
  types: partyTypes,
  header: { nationalTitle: null, motto: null, partyTitle: "ĐẢNG CỘNG SẢN VIỆT NAM", star: "*" },
  number: {
    label: "Số",
    separator: "-",
    symbolSeparator: "/",
    letterCode: "CV",
    minDigits: 2,
    copyCodes: ["BS"],
    formSince: "2004-05-28", // Hướng dẫn 11-HD/VPTW
    typesWithYear: null,
    mixedOrganCodes: ["ThU"],
    freeTypes: papers,
  },
  place: { abbreviatedLevel: true, levelOfShortNames: false },
  date: { padDayBelow: 10, padMonthBelow: 3, freeTypes: papers },
  subject: { prefix: null, titledPrefix: null, freeTypes: papers },
  marks: {
    urgency: ["HỎA TỐC HẸN GIỜ", "HỎA TỐC", "THƯỢNG KHẨN", "KHẨN"],
    formerUrgency: {},
    secrecy: ["TUYỆT MẬT", "TỐI MẬT", "MẬT"],
    circulation: ["TÀI LIỆU HỘI NGHỊ", "TÀI LIỆU THU HỒI", "XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ"],
  },
  addressees: { label: "Kính gửi", labels: {}, tolerated: ["Kính trình"], separator: ",", last: "." },
  distribution: { label: "Nơi nhận", separator: ",", last: ".", asAbove: "Như trên" },
  filing: { label: "Lưu", registry: null },
  appendix: { word: "Phụ lục", numerals: "arabic", pointer: "Kèm theo", beforeDate: ", " },
  copies: { "SAO Y": "BS", "SAO LỤC": "BS", "TRÍCH SAO": "BS" },
  endMark: ".",
  authority: { collective: "T/M", deputy: "K/T", order: "T/L", acting: "Q." },
  page: partyPage,
  look: partyLook,
};
