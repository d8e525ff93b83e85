import { partyOrgans, stateOrgans } from "../citations/organs.ts";

/** A body that is no more under its name, and what there is instead. */
export interface FormerBody {
  /** As it was written in full. */
  readonly name: string;
  /** First day on which nothing can be sent to it any more (`yyyy-mm-dd`). */
  readonly since: string;
  /** Names of those that took its work over, as a reader is told. */
  readonly heirs: string;
  /** What ended it, in short. */
  readonly source: string;
}

/** Ministries: Nghị quyết 176/2025/QH15, in force on 2025-03-01. Older mergers are remembered by nobody's habit. */
const ministries = "2025-03-01";
/** The Party's central bodies: announced on 2025-02-03. */
const party = "2025-02-04";
/**
 * What each province did on a day of its own in the first months of 2025 counts from the day on which the last of them
 * had done it.
 */
const provinces = "2025-07-01";

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

const central: readonly FormerBody[] = [...stateOrgans, ...partyOrgans]
  // Customs went to a department of the ministry, which the table below names.
  .filter(({ code, to }) => to !== null && to >= "2025-01-01" && code !== "TCHQ")
  .map(({ name, to, successors }) => ({
    name,
    since: dayAfter(to ?? ""),
    heirs: successors.join(", "),
    source: name.startsWith("Ban ") ? "Kết luận 121-KL/TW" : "Nghị quyết 176/2025/QH15",
  }));

const body = (name: string, since: string, heirs: string, source: string): FormerBody => ({
  name,
  since,
  heirs,
  source,
});

const others: readonly FormerBody[] = [
  body("Tổng cục Thuế", ministries, "Cục Thuế thuộc Bộ Tài chính", "Nghị định 29/2025/NĐ-CP"),
  body("Tổng cục Hải quan", ministries, "Cục Hải quan thuộc Bộ Tài chính", "Nghị định 29/2025/NĐ-CP"),
  body("Tổng cục Thống kê", ministries, "Cục Thống kê thuộc Bộ Tài chính", "Nghị định 29/2025/NĐ-CP"),
  body("Tổng cục Dự trữ Nhà nước", ministries, "Cục Dự trữ Nhà nước thuộc Bộ Tài chính", "Nghị định 29/2025/NĐ-CP"),
  body("Ủy ban Quản lý vốn nhà nước tại doanh nghiệp", ministries, "Bộ Tài chính", "Nghị định 29/2025/NĐ-CP"),
  body("Ủy ban Giám sát tài chính Quốc gia", ministries, "Bộ Tài chính", "Nghị định 29/2025/NĐ-CP"),
  body("Ban Đối ngoại Trung ương", "2025-03-01", "Bộ Ngoại giao", "Kết luận 121-KL/TW"),
  body("Đảng ủy Khối các cơ quan Trung ương", party, "Đảng ủy các cơ quan Đảng Trung ương", "Kết luận 121-KL/TW"),
  body("Đảng ủy Khối Doanh nghiệp Trung ương", party, "Đảng ủy Chính phủ", "Kết luận 121-KL/TW"),
  body("Ban cán sự đảng", provinces, "đảng ủy của chính cơ quan đó", "Kết luận 121-KL/TW"),
  body("Đảng đoàn", provinces, "đảng ủy của chính cơ quan đó", "Kết luận 121-KL/TW"),
  body("Đảng ủy Khối các cơ quan tỉnh", provinces, "Đảng ủy các cơ quan Đảng tỉnh", "Kết luận 121-KL/TW"),
  body(
    "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh",
    provinces,
    "Đảng ủy các cơ quan Đảng tỉnh",
    "Kết luận 121-KL/TW",
  ),
  body("Ban Dân vận Tỉnh ủy", provinces, "Ban Tuyên giáo và Dân vận Tỉnh ủy", "Kết luận 121-KL/TW"),
  body("Ban Dân vận Thành ủy", provinces, "Ban Tuyên giáo và Dân vận Thành ủy", "Kết luận 121-KL/TW"),
  body("Ban Tuyên giáo Tỉnh ủy", provinces, "Ban Tuyên giáo và Dân vận Tỉnh ủy", "Kết luận 121-KL/TW"),
  body("Ban Tuyên giáo Thành ủy", provinces, "Ban Tuyên giáo và Dân vận Thành ủy", "Kết luận 121-KL/TW"),
  body("Sở Kế hoạch và Đầu tư", provinces, "Sở Tài chính", "Nghị định 45/2025/NĐ-CP"),
  body("Sở Giao thông vận tải", provinces, "Sở Xây dựng", "Nghị định 45/2025/NĐ-CP"),
  body(
    "Sở Thông tin và Truyền thông",
    provinces,
    "Sở Khoa học và Công nghệ; Sở Văn hóa, Thể thao và Du lịch",
    "Nghị định 45/2025/NĐ-CP",
  ),
  body("Sở Lao động - Thương binh và Xã hội", provinces, "Sở Nội vụ", "Nghị định 45/2025/NĐ-CP"),
  body("Sở Tài nguyên và Môi trường", provinces, "Sở Nông nghiệp và Môi trường", "Nghị định 45/2025/NĐ-CP"),
  body("Sở Nông nghiệp và Phát triển nông thôn", provinces, "Sở Nông nghiệp và Môi trường", "Nghị định 45/2025/NĐ-CP"),
  body("Tòa án nhân dân cấp cao", provinces, "Tòa án nhân dân tối cao", "Luật 81/2025/QH15"),
  body("Viện kiểm sát nhân dân cấp cao", provinces, "Viện kiểm sát nhân dân tối cao", "Luật 82/2025/QH15"),
];

/** Bodies that ended in 2025. */
const formerBodies: readonly FormerBody[] = [...central, ...others];

/** Other ways in which offices write a former ministry or department, after its first word; in full the name itself. */
const shortForms: Readonly<Record<string, readonly string[]>> = {
  "Kế hoạch và Đầu tư": ["KHĐT", "KH&ĐT", "KH-ĐT", "KH và ĐT", "Kế hoạch - Đầu tư", "Kế hoạch & Đầu tư"],
  "Giao thông vận tải": ["GTVT", "Giao thông - Vận tải", "Giao thông Vận tải"],
  "Thông tin và Truyền thông": ["TTTT", "TT&TT", "TT-TT", "Thông tin & Truyền thông", "Thông tin - Truyền thông"],
  "Lao động - Thương binh và Xã hội": [
    "LĐTBXH",
    "LĐTB&XH",
    "LĐ-TB&XH",
    "LĐ-TBXH",
    "LĐ-TB và XH",
    "LĐTB và XH",
    "Lao động, Thương binh và Xã hội",
    "Lao động Thương binh và Xã hội",
    "Lao động - TB và XH",
    "Lao động - TB&XH",
  ],
  "Tài nguyên và Môi trường": [
    "TNMT",
    "TN&MT",
    "TN-MT",
    "Tài nguyên & Môi trường",
    "Tài nguyên - Môi trường",
    "Tài nguyên môi trường",
  ],
  "Nông nghiệp và Phát triển nông thôn": [
    "NNPTNT",
    "NN&PTNT",
    "NN-PTNT",
    "NN và PTNT",
    "Nông nghiệp và PTNT",
    "Nông nghiệp & PTNT",
  ],
};

/** Every way in which a former body is written, with the body. */
export const formerForms: readonly (readonly [form: string, body: FormerBody])[] = formerBodies.flatMap((former) => {
  const [head = "", ...rest] = former.name.split(" ");
  const short = head === "Bộ" || head === "Sở" ? (shortForms[rest.join(" ")] ?? []) : [];
  return [[former.name, former] as const, ...short.map((form) => [`${head} ${form}`, former] as const)];
});
