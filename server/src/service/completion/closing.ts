import type { System } from "../../core/syntax/letter.ts";
import type { ServiceContext } from "../context.ts";
import type { Cursor } from "./cursor.ts";
import { begins, type Suggestion } from "./suggestion.ts";

type Phrases = Readonly<Record<System, Readonly<Record<string, readonly string[]>>>>;

/** How letters mostly begin. Custom: the standards prescribe no words here. */
const openings: Phrases = {
  state: {
    "cong-van": [
      "Thực hiện",
      "Phúc đáp Công văn số",
      "Căn cứ",
      "Để triển khai",
      "Tiếp theo Công văn số",
      "Qua theo dõi",
    ],
    "bao-cao": ["Thực hiện", "Căn cứ chức năng, nhiệm vụ được giao,"],
    "to-trinh": ["Thực hiện", "Căn cứ"],
    "thong-bao": ["Ngày", "Căn cứ"],
    "ke-hoach": ["Thực hiện", "Căn cứ"],
    "giay-moi": ["… trân trọng kính mời:"],
    "giay-gioi-thieu": ["… trân trọng giới thiệu:"],
    "cong-dien": ["… điện:"],
  },
  party: {
    "cong-van": ["Thực hiện", "Phúc đáp Công văn số", "Để chuẩn bị"],
    "bao-cao": ["Thực hiện"],
    "to-trinh": ["Thực hiện", "Căn cứ"],
    "thong-bao": ["Ngày", "Tại phiên họp ngày"],
    "ke-hoach": ["Thực hiện", "Căn cứ"],
  },
};

/** How letters mostly end, without the end mark. Custom, like the openings. */
const endings: Phrases = {
  state: {
    "cong-van": [
      "Đề nghị các cơ quan, đơn vị phối hợp thực hiện",
      "Yêu cầu các cơ quan, đơn vị nghiêm túc triển khai thực hiện",
      "Trong quá trình thực hiện, nếu có vướng mắc, đề nghị phản ánh về … để được hướng dẫn",
      "Trân trọng cảm ơn sự phối hợp của quý cơ quan",
      "Kính đề nghị … xem xét, quyết định",
      "Ý kiến tham gia gửi về … trước ngày … để tổng hợp",
    ],
    "bao-cao": [
      "Trên đây là báo cáo về …, kính gửi … xem xét, chỉ đạo",
      "Trên đây là báo cáo kết quả …, kính báo cáo … theo dõi, tổng hợp",
    ],
    "to-trinh": ["Kính trình … xem xét, quyết định", "Kính đề nghị … xem xét, phê duyệt"],
    "quyet-dinh": [
      "Quyết định này có hiệu lực kể từ ngày ký",
      "Quyết định này có hiệu lực kể từ ngày ký và thay thế …",
      "… chịu trách nhiệm thi hành Quyết định này",
    ],
    "nghi-quyet": ["Nghị quyết này có hiệu lực kể từ ngày ký", "Giao … tổ chức triển khai thực hiện Nghị quyết này"],
    "chi-thi": ["Yêu cầu … nghiêm túc thực hiện Chỉ thị này", "Giao … đôn đốc, kiểm tra việc thực hiện Chỉ thị này"],
    "thong-bao": [
      "Trên đây là thông báo về …, đề nghị các cơ quan, đơn vị biết và thực hiện",
      "… thông báo để các cơ quan, đơn vị biết, thực hiện",
    ],
    "ke-hoach": [
      "Trên đây là kế hoạch …, yêu cầu các cơ quan, đơn vị tổ chức thực hiện",
      "Trong quá trình thực hiện, nếu có vướng mắc, báo cáo … để xem xét, giải quyết",
    ],
    "huong-dan": ["Trong quá trình thực hiện, nếu có vướng mắc, đề nghị phản ánh về … để được hướng dẫn"],
    "giay-moi": ["Rất mong … sắp xếp thời gian tham dự đầy đủ, đúng giờ", "Đề nghị … dự họp đúng thành phần"],
    "bien-ban": ["Cuộc họp kết thúc vào … giờ …, ngày … tháng … năm …", "Biên bản đã được thông qua tại cuộc họp"],
    "giay-gioi-thieu": ["Giấy này có giá trị đến hết ngày …"],
    "giay-uy-quyen": ["Giấy ủy quyền này có giá trị đến hết ngày …"],
    "cong-dien": ["Yêu cầu … nghiêm túc thực hiện Công điện này"],
    "phieu-chuyen": ["Đề nghị … xem xét, giải quyết theo thẩm quyền"],
    "chuong-trinh": ["Yêu cầu các cơ quan, đơn vị tổ chức thực hiện Chương trình này"],
    "phuong-an": ["Yêu cầu các cơ quan, đơn vị tổ chức thực hiện Phương án này"],
  },
  party: {
    "cong-van": [
      "Yêu cầu các cấp ủy, tổ chức đảng nghiêm túc triển khai thực hiện",
      "Đề nghị các cấp ủy, cơ quan, đơn vị quan tâm phối hợp thực hiện",
    ],
    "bao-cao": ["Trên đây là báo cáo về …, kính báo cáo … xem xét, chỉ đạo"],
    "to-trinh": ["Kính trình … xem xét, cho ý kiến", "Kính trình … xem xét, quyết định"],
    "quyet-dinh": ["Quyết định này có hiệu lực kể từ ngày ký", "… chịu trách nhiệm thi hành Quyết định này"],
    "nghi-quyet": [
      "Giao Ban Thường vụ lãnh đạo, chỉ đạo tổ chức thực hiện Nghị quyết này",
      "Nghị quyết này được phổ biến đến các chi bộ",
    ],
    "ket-luan": ["Giao … tổ chức quán triệt, thực hiện Kết luận này"],
    "chi-thi": ["Chỉ thị này được phổ biến đến các chi bộ"],
    "thong-bao": ["Ban Thường vụ thông báo để các chi bộ, cơ quan, đơn vị biết, thực hiện"],
    "ke-hoach": ["Yêu cầu các chi bộ, cơ quan, đơn vị nghiêm túc tổ chức thực hiện Kế hoạch này"],
    "chuong-trinh": ["Yêu cầu các chi bộ, cơ quan, đơn vị nghiêm túc tổ chức thực hiện Chương trình này"],
    "huong-dan": ["Trong quá trình thực hiện, nếu có vướng mắc, đề nghị phản ánh về … để được hướng dẫn"],
    "giay-moi": ["Kính mời các đồng chí dự đúng thời gian, thành phần"],
    "bien-ban": ["Hội nghị kết thúc vào … giờ …, ngày …/…/…", "Biên bản đã được thông qua tại hội nghị"],
  },
};

/** A first sentence's beginning, a last sentence with the standard's end mark, at the start of a paragraph. */
export function closingPhrases({ letter, result }: ServiceContext, cursor: Cursor): Suggestion[] {
  const { trigger, zone, before, atEnd, offset } = cursor;
  if (trigger !== null || !atEnd || before.length > 40) return [];
  const { endMark, system } = result.standard;
  const type = letter.type ?? "cong-van";
  const first = letter.body.blocks.find((b) => b.kind !== "basis" && b.text.text !== "");
  const opens = first === undefined || first.span.end >= offset;
  const begun = letter.addressees !== null || letter.subject !== null;
  if (zone !== "body" && !(zone !== "closing" && opens && begun)) return [];
  const line = (label: string, newText: string): Suggestion[] =>
    begins(before, label) && before.trim() !== label
      ? [{ label, newText, from: cursor.at(0), kind: "line", article: "phrase" }]
      : [];
  return [
    ...(opens && before !== "" ? (openings[system][type] ?? []).flatMap((p) => line(p, `${p} `)) : []),
    ...(zone === "body" ? (endings[system][type] ?? []).flatMap((p) => line(`${p}${endMark}`, `${p}${endMark}`)) : []),
  ];
}
