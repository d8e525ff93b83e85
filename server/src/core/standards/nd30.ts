import { stateLook, statePage } from "./look-state.ts";
import type { Standard } from "./standard.ts";
import { stateTypes } from "./types.ts";

/** Nghị định 30/2020/NĐ-CP on clerical work, Phụ lục I to III: documents of the State. */
export const nd30: Standard = {
  id: "nd30",
  system: "state",
  name: "Nghị định 30/2020/NĐ-CP",
  shortName: "Nghị định 30",
  from: "2020-03-05",
  to: null,
  types: stateTypes,
  header: {
    nationalTitle: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    motto: "Độc lập - Tự do - Hạnh phúc",
    partyTitle: null,
    star: null,
  },
  number: {
    label: "Số:",
    separator: "/",
    symbolSeparator: "-",
    letterCode: null,
    minDigits: 2,
    copyCodes: ["SY", "TrS", "SL"],
    formSince: "2011-03-05", // Thông tư 01/2011/TT-BNV
    typesWithYear: ["nghi-quyet", "quyet-dinh", "chi-thi", "hop-dong", "ban-ghi-nho", "ban-thoa-thuan"],
    mixedOrganCodes: ["TTg"],
    freeTypes: ["thu-cong", "hop-dong", "ban-ghi-nho", "ban-thoa-thuan"],
  },
  place: { abbreviatedLevel: false, levelOfShortNames: false },
  date: { padDayBelow: 10, padMonthBelow: 3, freeTypes: ["bien-ban", "hop-dong", "ban-ghi-nho", "ban-thoa-thuan"] },
  subject: {
    prefix: "V/v",
    titledPrefix: "Về việc",
    freeTypes: [
      "giay-gioi-thieu",
      "giay-nghi-phep",
      "giay-uy-quyen",
      "phieu-gui",
      "phieu-chuyen",
      "phieu-bao",
      "thu-cong",
      "hop-dong",
      "ban-ghi-nho",
      "ban-thoa-thuan",
    ],
  },
  marks: {
    urgency: ["HỎA TỐC", "THƯỢNG KHẨN", "KHẨN"],
    formerUrgency: { "HỎA TỐC HẸN GIỜ": "2020-03-05" }, // Thông tư 01/2011/TT-BNV
    secrecy: ["TUYỆT MẬT", "TỐI MẬT", "MẬT"],
    circulation: ["XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ"],
  },
  addressees: { label: "Kính gửi", labels: {}, tolerated: [], separator: ";", last: "." },
  distribution: { label: "Nơi nhận", separator: ";", last: ".", asAbove: "Như trên" },
  filing: { label: "Lưu:", registry: "VT" },
  appendix: { word: "Phụ lục", numerals: "roman", pointer: "Kèm theo", beforeDate: " " },
  copies: { "SAO Y": "SY", "SAO LỤC": "SL", "TRÍCH SAO": "TrS" },
  endMark: "./.",
  authority: { collective: "TM.", deputy: "KT.", order: "TL.", mandate: "TUQ.", acting: "Q." },
  page: statePage,
  look: stateLook,
};
