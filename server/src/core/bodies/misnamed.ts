/** Names of ministries and departments by what may be written for them. Names: Nghị quyết 176/2025/QH15, Nghị định 45/2025/NĐ-CP. */
const pairs = ["Giáo dục và Đào tạo", "Khoa học và Công nghệ", "Nông nghiệp và Môi trường", "Dân tộc và Tôn giáo"];

const culture = "Văn hóa, Thể thao và Du lịch";
const cultureForms = [
  "Văn hóa Thể thao và Du lịch",
  "Văn hóa - Thể thao và Du lịch",
  "Văn hóa, Thể thao, Du lịch",
  "Văn hóa, Thể thao & Du lịch",
  "Văn hóa Thể thao Du lịch",
  "Văn hóa - Thể thao - Du lịch",
  "Văn hóa Thể thao & Du lịch",
];

const wrong: readonly (readonly [form: string, name: string])[] = [
  ...pairs.flatMap((name) => [" ", " - ", " & "].map((sign) => [name.replace(" và ", sign), name] as const)),
  ...cultureForms.map((form) => [form, culture] as const),
];

/** Ways in which the names of bodies are often written, with the name that the body has. */
export const misnamedBodies: readonly (readonly [form: string, name: string])[] = ["Bộ", "Sở"].flatMap((head) =>
  wrong.map(([form, name]) => [`${head} ${form}`, `${head} ${name}`] as const),
);
