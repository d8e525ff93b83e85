import type { LookName } from "../../core/standards/look.ts";

/** What Word calls the style of each part: the names that the standards' tables give them. */
export const styleNames: Readonly<Record<LookName, string>> = {
  nationalTitle: "Quốc hiệu",
  motto: "Tiêu ngữ",
  partyTitle: "Tiêu đề Đảng",
  parent: "Cơ quan chủ quản",
  issuer: "Cơ quan ban hành",
  star: "Dấu sao",
  number: "Số, ký hiệu",
  placeAndDate: "Địa danh, thời gian",
  title: "Tên loại",
  subject: "Trích yếu",
  letterSubject: "Trích yếu công văn",
  bodyAuthority: "Thẩm quyền ban hành",
  basis: "Căn cứ",
  verb: "Lời ban hành",
  body: "Nội dung",
  partLabel: "Phần, chương",
  partTitle: "Tên phần, chương",
  section: "Mục",
  article: "Điều",
  clauseTitle: "Tên khoản",
  clause: "Khoản",
  point: "Điểm",
  authority: "Quyền hạn ký",
  position: "Chức vụ",
  signer: "Họ tên người ký",
  addresseesLabel: "Kính gửi",
  addressees: "Nơi kính gửi",
  distributionLabel: "Từ Nơi nhận",
  distribution: "Nơi nhận",
  drafterMark: "Ký hiệu người soạn thảo",
  appendixLabel: "Phụ lục",
  appendixTitle: "Tên phụ lục",
  appendixPointer: "Kèm theo",
  secrecy: "Độ mật",
  urgency: "Độ khẩn",
  circulation: "Phạm vi lưu hành",
  draft: "Dự thảo",
  copyKind: "Hình thức sao",
  contact: "Địa chỉ cơ quan",
  pageNumber: "Số trang",
};

/** Depth of the headings among them in Word's navigation pane, from 0. */
export const outlineLevels: Readonly<Partial<Record<LookName, number>>> = {
  title: 0,
  appendixLabel: 0,
  partLabel: 1,
  partTitle: 1,
  section: 2,
  article: 2,
  clauseTitle: 3,
};

/** Id of the style of a line drawn below a part. */
export const ruleStyle = "rule";
export const ruleStyleName = "Đường kẻ";

/** Id of the style of the paragraph that Word wants where a table ends or a section breaks: it takes no room. */
export const anchorStyle = "anchor";
export const anchorStyleName = "Đoạn ngăn";
