import type { Bilingual } from "../rule.ts";

/** What a model asks for: its label there, and whatever else says the same in a letter that puts it in its own words. */
export interface Field {
  readonly label: Bilingual;
  readonly said: RegExp;
}

const field = (vi: string, en: string, said: RegExp): Field => ({
  label: { vi: `“${vi}”`, en: `“${vi}” (${en})` },
  said,
});

/** The fields of the models that are filled in, by type. Phụ lục III, Mẫu 1.7 to 1.10. */
export const fieldsOf: Readonly<Record<string, readonly Field[]>> = {
  "giay-moi": [
    field("trân trọng kính mời", "who is invited", /(?<!\p{L})(?:mời|đại biểu|thành phần|Thành phần)/u),
    field("Thời gian", "when", /[Tt]hời gian|\d\s?(?:giờ|h\d|g\d|h00)|(?:sáng|chiều|[Nn]gày)\s?(?:ngày )?\d|vào hồi/u),
    field(
      "Địa điểm",
      "where",
      /[Đđ]ịa điểm|(?<!\p{L})[Tt]ại (?!đây|điểm|khoản|điều|Điều)|trực tuyến|hội trường|Hội trường|[Pp]hòng họp/u,
    ),
  ],
  "bien-ban": [
    field("Thời gian bắt đầu", "when it began", /[Tt]hời gian|[Bb]ắt đầu|\d\s?(?:giờ|h\d|h00)|(?:[Hh]ôm nay|[Vv]ào)/u),
    field("Địa điểm", "where", /[Đđ]ịa điểm|(?<!\p{L})[Tt]ại(?!\p{L})/u),
    field(
      "Thành phần tham dự",
      "who took part",
      /[Tt]hành phần|[Tt]ham dự|[Cc]ó mặt|gồm|[Đđ]ại diện|[Tt]hành viên|(?<!\p{L})(?:[Ôô]ng|[Bb]à)(?!\p{L})/u,
    ),
    field("Chủ trì (chủ tọa)", "who chaired", /[Cc]hủ (?:trì|t[oọ][aạ]|tịch đoàn)|[Đđ]iều hành|[Đđ]ại diện/u),
    field(
      "Thư ký (người ghi biên bản)",
      "who kept the minutes",
      /[Tt]hư ký|[Nn]gười ghi|[Gg]hi biên bản|[Ll]ập biên bản/u,
    ),
  ],
  "giay-gioi-thieu": [
    field("trân trọng giới thiệu", "who is introduced", /giới thiệu/u),
    field("Được cử đến", "where to", /[Đđ]ược cử|(?<!\p{L})[Đđ]ến(?!\p{L})|tới/u),
    field("Về việc", "what for", /[Vv]ề việc|(?<!\p{L})[Đđ]ể(?!\p{L})|liên hệ/u),
    field("Giấy này có giá trị đến hết ngày", "until when it holds", /giá trị|hiệu lực|thời hạn|(?<!\p{L})hết ngày/u),
  ],
  "giay-nghi-phep": [
    field("cấp cho: Ông (bà)", "whose leave", /(?<!\p{L})(?:[Ôô]ng|[Bb]à|cấp cho|đồng chí)(?!\p{L})/u),
    field("Được nghỉ phép trong thời gian", "how long", /thời gian|từ ngày|\d ngày/u),
    field("tại …", "where the leave is spent", /(?<!\p{L})(?:tại|nơi nghỉ|Nơi nghỉ)(?!\p{L})/u),
  ],
};
