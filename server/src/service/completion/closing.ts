import type { System } from "../../core/syntax/letter.ts";
import type { ServiceContext } from "../context.ts";
import type { Cursor } from "./cursor.ts";
import { begins, type Suggestion } from "./suggestion.ts";

/** How letters mostly end, without the end mark. Custom: the standards prescribe no words here. */
const phrases: Readonly<Record<System, Readonly<Record<string, readonly string[]>>>> = {
  state: {
    "cong-van": [
      "Đề nghị các cơ quan, đơn vị phối hợp thực hiện",
      "Yêu cầu các cơ quan, đơn vị nghiêm túc triển khai thực hiện",
      "Trong quá trình thực hiện, nếu có vướng mắc, đề nghị phản ánh về … để được hướng dẫn",
      "Trân trọng cảm ơn sự phối hợp của quý cơ quan",
    ],
    "bao-cao": ["Trên đây là báo cáo về …, kính gửi … xem xét, chỉ đạo"],
    "to-trinh": ["Kính trình … xem xét, quyết định"],
    "quyet-dinh": ["Quyết định này có hiệu lực kể từ ngày ký"],
    "thong-bao": ["Trên đây là thông báo về …, đề nghị các cơ quan, đơn vị biết và thực hiện"],
    "ke-hoach": ["Trên đây là kế hoạch …, yêu cầu các cơ quan, đơn vị tổ chức thực hiện"],
  },
  party: {
    "cong-van": [
      "Yêu cầu các cấp ủy, tổ chức đảng nghiêm túc triển khai thực hiện",
      "Đề nghị các cấp ủy, cơ quan, đơn vị quan tâm phối hợp thực hiện",
    ],
    "bao-cao": ["Trên đây là báo cáo về …, kính báo cáo … xem xét, chỉ đạo"],
    "to-trinh": ["Kính trình … xem xét, cho ý kiến"],
    "quyet-dinh": ["Quyết định này có hiệu lực kể từ ngày ký"],
  },
};

/** A last sentence with the standard's end mark, at the start of a paragraph. */
export function closingPhrases({ letter, result }: ServiceContext, cursor: Cursor): Suggestion[] {
  const { trigger, zone, before, atEnd } = cursor;
  if (trigger !== null || zone !== "body" || !atEnd || before.length > 40) return [];
  const { endMark, system } = result.standard;
  return (phrases[system][letter.type ?? "cong-van"] ?? [])
    .filter((p) => begins(before, p))
    .map((p) => ({ label: `${p}${endMark}`, from: cursor.at(0), kind: "line" }));
}
