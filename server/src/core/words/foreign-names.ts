import { linesOf } from "./lines.ts";

/** Organs of the world, translated: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục IV, khoản 2, điểm a. */
export const foreignOrgans: readonly string[] = linesOf(`
  Liên hợp quốc
  Đại hội đồng Liên hợp quốc
  Hội đồng Bảo an Liên hợp quốc
  Chương trình Phát triển Liên hợp quốc
  Quỹ Nhi đồng Liên hợp quốc
  Tổ chức Y tế thế giới
  Tổ chức Thương mại thế giới
  Tổ chức Lao động quốc tế
  Tổ chức Hàng hải quốc tế
  Tổ chức Di cư quốc tế
  Tổ chức Sở hữu trí tuệ thế giới
  Tổ chức Hải quan thế giới
  Quỹ Tiền tệ quốc tế
  Liên minh châu Âu
`);

/** Abbreviations of organs that keep the capitals of their language: the same, điểm b. */
export const acronyms: readonly string[] =
  "ASEAN APEC UNESCO UNICEF UNDP UNFPA UNHCR UNIDO UNODC WTO CPTPP EVFTA EVIPA RCEP OECD OPEC USAID JICA KOICA INTERPOL ASEM UNCLOS".split(
    " ",
  );

/** Names spelled by their sound: a capital for each part, its syllables joined by hyphens (Mục II.2.b and III.2.b). */
export const transcribed: readonly string[] = linesOf(`
  Vla-đi-mia I-lích Lê-nin
  Lê-nin
  Phri-đrích Ăng-ghen
  Ăng-ghen
  Hô-xê Mác-ti
  Phi-đen Cát-xtơ-rô
  Mát-xcơ-va
  Men-bơn
  Cam-pu-chia
  Xinh-ga-po
  Ma-lai-xi-a
  In-đô-nê-xi-a
  Phi-líp-pin
  Mi-an-ma
  Bru-nây
  Ti-mo Lét-xtê
  Ô-xtrây-li-a
  Niu Di-lân
  Ca-na-đa
  I-ta-li-a
  U-crai-na
  Bê-la-rút
  Ca-dắc-xtan
  An-giê-ri
  Ăng-gô-la
  Mô-dăm-bích
  Bra-xin
  Ác-hen-ti-na
  Mê-hi-cô
  Vê-nê-xu-ê-la
  I-ran
  I-xra-en
  Pa-ki-xtan
`);
