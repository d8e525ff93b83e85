/** Types that always go to somebody: `Kính gửi` (`Kính trình`) is part of them. Phụ lục I, Phần I, Mục II, khoản 9, điểm b. */
export const alwaysAddressed: ReadonlySet<string> = new Set(["cong-van", "to-trinh"]);

/** Types that are made known by the distribution list alone. Báo cáo and papers that go from hand to hand are not among them. */
export const neverAddressed: ReadonlySet<string> = new Set([
  "nghi-quyet",
  "quyet-dinh",
  "chi-thi",
  "ket-luan",
  "quy-che",
  "quy-dinh",
  "thong-cao",
  "thong-bao",
  "huong-dan",
  "chuong-trinh",
  "ke-hoach",
  "phuong-an",
  "de-an",
  "du-an",
]);
