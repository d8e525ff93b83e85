import { inLanguage } from "./messages.ts";

/** What the extension says when a new document or a profile is made. */
interface DraftMessages {
  readonly newDocument: string;
  readonly chooseType: string;
  readonly lastUsed: string;
  readonly stateTypes: string;
  readonly partyTypes: string;
  readonly chooseProfile: string;
  readonly chooseSigner: string;
  readonly chooseAddressees: string;
  readonly otherAddressee: string;
  readonly askAddressee: string;
  readonly askSubject: string;
  readonly skip: string;
  readonly notMade: string;
  readonly nothingHere: string;
  readonly createProfile: string;
  readonly fromLetter: (name: string) => string;
  readonly byAsking: string;
  readonly askName: string;
  readonly nameExample: string;
  readonly askParent: string;
  readonly askSymbol: string;
  readonly askPlace: string;
  readonly askSigner: string;
  readonly askPosition: string;
  readonly noFolder: string;
  readonly brokenConfig: (path: string) => string;
  readonly unsavedConfig: (path: string) => string;
  readonly confirmProfile: (name: string, path: string) => string;
  readonly write: string;
  readonly unchanged: (path: string) => string;
}

const vi: DraftMessages = {
  newDocument: "Soạn văn bản mới",
  chooseType: "Loại văn bản (gõ tên có dấu hoặc không dấu, hoặc chữ viết tắt)",
  lastUsed: "dùng gần đây",
  stateTypes: "Văn bản hành chính (Nghị định 30/2020/NĐ-CP)",
  partyTypes: "Văn bản của Đảng (Hướng dẫn 05-HD/VPTW)",
  chooseProfile: "Cơ quan ban hành",
  chooseSigner: "Người ký (Esc: điền sau)",
  chooseAddressees: "Kính gửi (chọn một hoặc nhiều nơi; Esc: điền sau)",
  otherAddressee: "Nơi khác…",
  askAddressee: "Kính gửi; nhiều nơi thì cách nhau bằng dấu chấm phẩy (Esc: điền sau)",
  askSubject: "Trích yếu nội dung, không cần ghi “V/v” (Esc: điền sau)",
  skip: "Điền sau",
  notMade: "Không tạo được dự thảo: phần kiểm tra chưa chạy. Xem nhật ký Công văn.",
  nothingHere: "Ở đây không có văn bản nào được dẫn chiếu. Đặt con trỏ vào số, ký hiệu của văn bản rồi thử lại.",
  createProfile: "Tạo hồ sơ cơ quan",
  fromLetter: (name) => `Lấy từ văn bản đang mở: ${name}`,
  byAsking: "Trả lời từng câu hỏi",
  askName: "Tên cơ quan, tổ chức ban hành văn bản",
  nameExample: "Ủy ban nhân dân xã …",
  askParent: "Tên cơ quan chủ quản trực tiếp ghi phía trên (không có thì để trống)",
  askSymbol: "Chữ viết tắt trong số, ký hiệu (ví dụ UBND, SNV, ĐU)",
  askPlace: "Địa danh ghi trước ngày tháng",
  askSigner: "Họ tên người ký (để trống nếu ghi sau)",
  askPosition: "Chức vụ của người ký",
  noFolder: "Mở thư mục chứa văn bản của cơ quan rồi tạo hồ sơ: hồ sơ được ghi vào congvan.json ở đó.",
  brokenConfig: (path) => `${path} đang có lỗi nên chưa ghi thêm được; sửa lỗi rồi thử lại.`,
  unsavedConfig: (path) => `${path} đang mở và còn thay đổi chưa lưu; lưu lại rồi thử lại.`,
  confirmProfile: (name, path) => `Ghi hồ sơ của “${name}” vào ${path}? Nội dung và chú thích đã có được giữ nguyên.`,
  write: "Ghi",
  unchanged: (path) => `${path} đã có hồ sơ này.`,
};

const en: DraftMessages = {
  newDocument: "New document",
  chooseType: "Type of document (name with or without diacritics, or abbreviation)",
  lastUsed: "recently used",
  stateTypes: "Documents of the State (Nghị định 30/2020/NĐ-CP)",
  partyTypes: "Documents of the Party (Hướng dẫn 05-HD/VPTW)",
  chooseProfile: "Issuing organ",
  chooseSigner: "Signer (Esc: later)",
  chooseAddressees: "Addressees (one or several; Esc: later)",
  otherAddressee: "Somebody else…",
  askAddressee: "Addressees; several are parted by semicolons (Esc: later)",
  askSubject: "Subject, without “V/v” (Esc: later)",
  skip: "Later",
  notMade: "No draft could be made: the checker does not run. See the Công văn log.",
  nothingHere: "No document is cited here. Put the cursor on the number of a document and try again.",
  createProfile: "New organ profile",
  fromLetter: (name) => `From the letter in front: ${name}`,
  byAsking: "By answering questions",
  askName: "Name of the organ that issues the documents",
  nameExample: "Ủy ban nhân dân xã …",
  askParent: "Name of its direct superior, which stands above (empty if there is none)",
  askSymbol: "Abbreviation in the number (UBND, SNV, ĐU)",
  askPlace: "Place written before the date",
  askSigner: "Name of the signer (empty: later)",
  askPosition: "Position of the signer",
  noFolder: "Open the folder with the organ's documents first: the profile is written into congvan.json there.",
  brokenConfig: (path) => `${path} has a mistake, so nothing can be added; correct it and try again.`,
  unsavedConfig: (path) => `${path} is open with changes that are not saved; save it and try again.`,
  confirmProfile: (name, path) => `Write the profile of “${name}” into ${path}? What is there, comments too, stays.`,
  write: "Write",
  unchanged: (path) => `${path} has this profile already.`,
};

export const draftMessages = (): DraftMessages => inLanguage({ vi, en });
