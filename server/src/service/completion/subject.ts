import type { System } from "../../core/syntax/letter.ts";
import type { ServiceContext } from "../context.ts";
import type { Cursor } from "./cursor.ts";
import { begins, type Suggestion } from "./suggestion.ts";

/** How subjects of official letters begin behind `V/v`. Custom. */
const openers = [
  "thực hiện",
  "triển khai thực hiện",
  "tăng cường",
  "phối hợp",
  "đề nghị",
  "trả lời",
  "báo cáo",
  "cung cấp thông tin, số liệu",
  "góp ý dự thảo",
  "lấy ý kiến",
  "hướng dẫn",
  "đôn đốc",
  "rà soát",
  "cử người tham gia",
  "mời họp",
  "đính chính",
  "chấn chỉnh",
  "gia hạn",
];

/** Under a title, by its type: Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.1 to 1.4. */
const titled: Readonly<Record<System, Readonly<Record<string, readonly string[]>>>> = {
  state: {
    "quyet-dinh": [
      "Về việc thành lập",
      "Về việc phê duyệt",
      "Về việc bổ nhiệm",
      "Về việc khen thưởng",
      "Ban hành",
      "Phê duyệt",
    ],
    "nghi-quyet": ["Về", "Về việc thông qua", "Phê chuẩn"],
    "chi-thi": ["Về việc tăng cường", "Về"],
    "thong-bao": ["Về việc", "Kết luận của", "Kết luận cuộc họp"],
    "ke-hoach": ["Triển khai thực hiện", "Tổ chức", "Thực hiện"],
    "bao-cao": ["Kết quả thực hiện", "Tình hình", "Sơ kết", "Tổng kết"],
    "to-trinh": ["Về việc đề nghị", "Về việc phê duyệt", "Về việc ban hành"],
    "huong-dan": ["Thực hiện", "Về việc"],
    "chuong-trinh": ["Hành động thực hiện", "Công tác"],
    "cong-dien": ["Về việc", "Về việc tập trung ứng phó"],
    "bien-ban": ["Họp", "Hội nghị", "Làm việc với"],
    "giay-moi": ["Họp", "Dự hội nghị"],
  },
  party: {
    "quyet-dinh": ["về việc thành lập", "về việc chỉ định", "về việc chuẩn y", "về việc khen thưởng"],
    "nghi-quyet": ["về", "hội nghị lần thứ"],
    "chi-thi": ["về tăng cường sự lãnh đạo", "về"],
    "ket-luan": ["về", "của Ban Thường vụ về"],
    "thong-bao": ["kết luận của", "về việc"],
    "ke-hoach": ["thực hiện", "tổ chức", "kiểm tra, giám sát"],
    "bao-cao": ["kết quả", "tình hình", "sơ kết", "tổng kết"],
    "to-trinh": ["về việc đề nghị", "về việc xin chủ trương"],
    "chuong-trinh": ["hành động thực hiện", "công tác", "kiểm tra, giám sát"],
    "huong-dan": ["thực hiện", "về"],
    "quy-che": ["làm việc của"],
    "bien-ban": ["hội nghị", "họp"],
  },
};

/** How the subject begins: behind the prefix of an official letter, or on the line below a title. */
export function subjectOpeners({ letter, result }: ServiceContext, cursor: Cursor): Suggestion[] {
  const { trigger, before, atEnd, zone, line } = cursor;
  const { prefix } = result.standard.subject;
  if (zone !== "header" || !atEnd || before.length > 40) return [];
  const list = (words: readonly string[], typed: string): Suggestion[] =>
    words
      .filter((w) => begins(typed, w) && w !== typed.trim())
      .map((w) => ({
        label: w,
        newText: `${w} `,
        from: cursor.at(before.length - typed.length),
        kind: "line",
        article: "subject",
      }));
  if (prefix && before.startsWith(`${prefix} `) && !letter.title) {
    const typed = before.slice(prefix.length + 1);
    return trigger === null || (trigger === " " && typed === "") ? list(openers, typed) : [];
  }
  const { title, source } = letter;
  if (trigger !== null || !title?.type || source.lineAt(title.span.end) !== line - 1) return [];
  return list(titled[result.standard.system][title.type] ?? [], before);
}
