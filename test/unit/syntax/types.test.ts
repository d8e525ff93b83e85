import { describe, expect, test } from "vitest";
import { lint } from "../../../server/src/core/lint.ts";
import { readLetter } from "../../../server/src/core/read.ts";
import { numberingsOf } from "../../../server/src/core/rules/body/numbering.ts";
import type { DocumentType } from "../../../server/src/core/standards/standard.ts";
import { partyTypes, stateTypes } from "../../../server/src/core/standards/types.ts";

/** What the models of Phụ lục III ask for between title and signature, by type; the others go on in plain paragraphs. */
const stateBodies: Readonly<Record<string, string>> = {
  "nghi-quyet": `HỘI ĐỒNG NHÂN DÂN XÃ PHÚ NGHĨA

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
Xét Tờ trình số 15/TTr-UBND ngày 05 tháng 7 năm 2026 của Ủy ban nhân dân xã.

QUYẾT NGHỊ:

Điều 1. Thông qua phương hướng phát triển kinh tế - xã hội năm 2027.

Điều 2. Giao Ủy ban nhân dân xã tổ chức thực hiện Nghị quyết này./.`,
  "quyet-dinh": `CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ PHÚ NGHĨA

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
Theo đề nghị của Trưởng phòng Kinh tế.

QUYẾT ĐỊNH:

Điều 1. Phê duyệt dự toán kinh phí tổ chức ngày hội đọc sách năm 2026.

Điều 2. Trưởng phòng Kinh tế chịu trách nhiệm thi hành Quyết định này./.`,
  "quy-che": regulation("Quy chế này quy định việc tiếp công dân tại trụ sở."),
  "quy-dinh": regulation("Quy định này quy định việc tiếp công dân tại trụ sở."),
  "cong-dien": `CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ PHÚ NGHĨA điện:

- Trưởng các thôn;

- Trạm trưởng Trạm Y tế.

Để ứng phó với mưa lũ, yêu cầu các đồng chí trực ban và báo cáo kịp thời./.`,
  "giay-moi": `Ủy ban nhân dân xã trân trọng kính mời: Trưởng các thôn.

Tới dự hội nghị bàn về phòng, chống cháy rừng.

Chủ trì: Chủ tịch Ủy ban nhân dân xã.

Thời gian: 08 giờ 00, ngày 20 tháng 8 năm 2026.

Địa điểm: Hội trường Ủy ban nhân dân xã./.`,
  "giay-gioi-thieu": `Ủy ban nhân dân xã Phú Nghĩa trân trọng giới thiệu:

Ông Trần Văn Hòa

Chức vụ: Công chức Văn phòng

Được cử đến: Sở Nội vụ

Về việc: Liên hệ hồ sơ cán bộ.

Đề nghị Quý cơ quan tạo điều kiện để ông có tên ở trên hoàn thành nhiệm vụ.

Giấy này có giá trị đến hết ngày 20 tháng 8 năm 2026./.`,
  "bien-ban": `Thời gian bắt đầu: 08 giờ 00, ngày 12 tháng 8 năm 2026

Địa điểm: Hội trường Ủy ban nhân dân xã

Thành phần tham dự: Trưởng các thôn

Chủ trì (chủ tọa): Ông Trần Văn Hòa

Thư ký (người ghi biên bản): Bà Lê Thị Hạnh

Nội dung: Bàn về phòng, chống cháy rừng.

Cuộc họp kết thúc vào 11 giờ 00, ngày 12 tháng 8 năm 2026./.`,
  "giay-nghi-phep": `Xét Đơn đề nghị nghỉ phép ngày 05 tháng 8 năm 2026 của ông Trần Văn Hòa, Ủy ban nhân dân xã cấp cho:

Ông: Trần Văn Hòa

Chức vụ: Công chức Văn phòng

Được nghỉ phép trong thời gian 05 ngày kể từ ngày 15 tháng 8 năm 2026 đến hết ngày 19 tháng 8 năm 2026 tại Huế.

Số ngày nghỉ phép nêu trên được tính vào thời gian nghỉ phép năm 2026./.`,
  "hop-dong": `Căn cứ Bộ luật Dân sự ngày 24 tháng 11 năm 2015;

Hai bên thỏa thuận như sau:

Điều 1. Nội dung công việc

1. Bên B sửa chữa nhà văn hóa thôn Đông.

2. Bên A nghiệm thu và thanh toán.

Điều 2. Hiệu lực

Hợp đồng có hiệu lực kể từ ngày ký./.`,
  "cong-van": `Thực hiện kế hoạch năm 2026, Ủy ban nhân dân xã đề nghị Sở Nội vụ hướng dẫn các nội dung sau:

1. Thời hạn nộp hồ sơ:

a) Hồ sơ giấy;

b) Hồ sơ điện tử.

2. Mẫu báo cáo.

Trân trọng cảm ơn./.`,
};

function regulation(scope: string): string {
  return `Chương I
QUY ĐỊNH CHUNG

Điều 1. Phạm vi điều chỉnh

${scope}

Điều 2. Nguyên tắc

1. Công khai, minh bạch.

2. Đúng thời hạn, gồm:

a) Thời hạn tiếp nhận;

b) Thời hạn trả lời.

Chương II
TỔ CHỨC THỰC HIỆN

Điều 3. Trách nhiệm

Các bộ phận, cá nhân có liên quan chịu trách nhiệm thực hiện./.`;
}

const plain = (end: string): string => `Ủy ban nhân dân xã thực hiện các nội dung sau:

I. KẾT QUẢ

1. Rà soát các công trình thủy lợi.

2. Báo cáo kết quả trước ngày 20 tháng 8 năm 2026.

II. TỔ CHỨC THỰC HIỆN

1. Phòng Kinh tế theo dõi, đôn đốc${end}`;

function stateLetter({ slug, name, code }: DocumentType): string {
  const number =
    slug === "cong-van" ? "\nSố: 45/UBND-KT\nV/v rà soát công trình\n" : code ? `\nSố: 45/${code}-UBND\n` : "";
  const date = slug === "bien-ban" ? "" : "\nPhú Nghĩa, ngày 12 tháng 8 năm 2026\n";
  const title = slug === "cong-van" ? "Kính gửi: Sở Nội vụ" : `${name.toUpperCase()}\nVề việc rà soát công trình`;
  return `ỦY BAN NHÂN DÂN
XÃ PHÚ NGHĨA
${number}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
${date}
${title}

${stateBodies[slug] ?? plain("./.")}

Nơi nhận:
- Như trên;
- Lưu: VT, KT.

CHỦ TỊCH

Trần Văn Hòa
`;
}

const partyArticles = `- Căn cứ Điều lệ Đảng;
- Căn cứ Quy chế làm việc của Đảng ủy.

BAN THƯỜNG VỤ QUYẾT ĐỊNH

Điều 1. Thành lập Chi bộ thôn Đông.

Điều 2. Văn phòng Đảng ủy và Chi bộ thôn Đông thi hành Quyết định này.`;

function partyLetter({ slug, name, code }: DocumentType): string {
  const number = code ? `\nSố 12-${code}/ĐU\n${slug === "cong-van" ? "về việc rà soát đảng viên\n" : ""}` : "";
  const title =
    slug === "cong-van" ? "Kính gửi: Các chi bộ" : `${name.toUpperCase()}\nrà soát đảng viên năm 2026\n-----`;
  const bodies: Readonly<Record<string, string>> = {
    "quyet-dinh": partyArticles,
    "quy-che": regulation("Quy chế này quy định việc tiếp đảng viên.").replace("./.", "."),
    "quy-dinh": regulation("Quy định này quy định việc tiếp đảng viên.").replace("./.", "."),
    "dieu-le-dang": regulation("Điều lệ này quy định việc tổ chức đảng.").replace("./.", "."),
  };
  return `ĐẢNG BỘ TỈNH TRÀ VINH
ĐẢNG ỦY XÃ PHÚ NGHĨA
*
${number}
ĐẢNG CỘNG SẢN VIỆT NAM

Phú Nghĩa, ngày 12 tháng 8 năm 2026

${title}

${bodies[slug] ?? plain(".").replace("Ủy ban nhân dân", "Đảng ủy").replace("Phòng Kinh tế", "Văn phòng")}

Nơi nhận:
- Như trên;
- Lưu Văn phòng Đảng ủy.

T/M ĐẢNG ỦY
BÍ THƯ

Trần Văn Hòa
`;
}

/** Errors and warnings about the body, and about what parts it from the subject. */
function complaints(text: string): string[] {
  return lint(readLetter(text))
    .findings.filter((f) => f.severity !== "info" && (f.rule.component === "body" || f.rule.name === "subject-hyphens"))
    .map((f) => `${f.rule.name}: ${f.message.vi}`);
}

const cases = (types: readonly DocumentType[], write: (type: DocumentType) => string) =>
  types.map((type) => [type.name, type.slug, write(type)] as const);

describe("the 29 types of the State", () => {
  test("are 29", () => expect(stateTypes).toHaveLength(29));
  test.each(cases(stateTypes, stateLetter))("%s", (_, slug, text) => {
    const letter = readLetter(text);
    expect([letter.system, letter.type]).toEqual(["state", slug]);
    expect(letter.signature?.name?.text).toBe("Trần Văn Hòa");
    expect(complaints(text)).toEqual([]);
  });
});

describe("the types of the Party", () => {
  test.each(cases(partyTypes, partyLetter))("%s", (_, slug, text) => {
    const letter = readLetter(text);
    expect([letter.system, letter.type]).toEqual(["party", slug]);
    expect(letter.signature?.name?.text).toBe("Trần Văn Hòa");
    expect(complaints(text)).toEqual([]);
  });
});

describe("a regulation behind the decision that promulgates it", () => {
  const decision = stateLetter(stateTypes.find((t) => t.slug === "quyet-dinh") as DocumentType);
  const header = "ỦY BAN NHÂN DÂN\nXÃ PHÚ NGHĨA\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n";
  const text = `QUY CHẾ
Tiếp công dân của Ủy ban nhân dân xã
(Kèm theo Quyết định số 45/QĐ-UBND ngày 12 tháng 8 năm 2026 của Chủ tịch Ủy ban nhân dân xã)

${stateBodies["quy-che"]}
`;
  test.each([
    ["with its title alone", `${decision}\n${text}`],
    ["with a header of its own", `${decision}\n${header}\n${text}`],
  ])("%s", (_, whole) => {
    const letter = readLetter(whole);
    expect(letter.type).toBe("quyet-dinh");
    expect(letter.header.number?.text.text).toBe("Số: 45/QĐ-UBND");
    expect(letter.signature?.name?.text).toBe("Trần Văn Hòa");
    expect(letter.appendices).toHaveLength(1);
    const counted = numberingsOf(letter).map((n) =>
      n.lists.filter((l) => l.level === "article").map((l) => l.marks.map((m) => m.numeral).join(" ")),
    );
    expect(counted).toEqual([["1 2"], ["1 2 3"]]);
    expect(complaints(whole)).toEqual([]);
  });
});
