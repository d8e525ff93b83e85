/**
 * Closed lists of the words by which components are recognised, without diacritics and in capitals, so that a
 * letter read from a scan is still understood. Judging the wording is the rules' business.
 */

/** First words of names of organs: a line of the header that begins with one begins a name. */
export const organHeads: readonly string[] = [
  "BAN",
  "BAN CHAP HANH",
  "BAN CHI DAO",
  "BAN QUAN LY",
  "BAN THUONG VU",
  "BAO",
  "BAO HIEM",
  "BAO TANG",
  "BENH VIEN",
  "BO",
  "BO CHI HUY",
  "BO TU LENH",
  "BUU DIEN",
  "CANG VU",
  "CHI BO",
  "CHI CUC",
  "CHI NHANH",
  "CHINH PHU",
  "CHU TICH",
  "CONG AN",
  "CONG DOAN",
  "CONG TY",
  "CUC",
  "DAI",
  "DAI HOC",
  "DAI HOI",
  "DANG BO",
  "DANG DOAN",
  "DANG UY",
  "DIEN LUC",
  "DOAN",
  "DOI",
  "DU AN",
  "HAT KIEM LAM",
  "HDND",
  "HIEP HOI",
  "HOC VIEN",
  "HOI",
  "HOI DONG",
  "HUYEN UY",
  "KHO BAC",
  "KHOA",
  "KIEM TOAN",
  "LIEN DOAN",
  "LIEN HIEP",
  "LIEN MINH",
  "MAT TRAN",
  "NGAN HANG",
  "NHA XUAT BAN",
  "PHONG",
  "PHU THU TUONG",
  "QUAN UY",
  "QUOC HOI",
  "QUY",
  "SO",
  "TAND",
  "TAP CHI",
  "TAP DOAN",
  "THANH DOAN",
  "THANH TRA",
  "THANH UY",
  "THI UY",
  "THONG TAN XA",
  "THU TUONG",
  "THU VIEN",
  "THUONG TRUC",
  "TIEU BAN",
  "TINH DOAN",
  "TINH UY",
  "TO",
  "TOA AN",
  "TONG CONG TY",
  "TONG CUC",
  "TONG LIEN DOAN",
  "TRAM",
  "TRUNG TAM",
  "TRUONG",
  "UBMTTQ",
  "UBND",
  "UY BAN",
  "VAN PHONG",
  "VIEN",
  "VIEN KIEM SAT",
  "VU",
  "XI NGHIEP",
];

/** Organs of the Party: they speak for the Party's standard. */
export const partyOrgans =
  /^(?:DANG (?:BO|UY|DOAN)|TINH UY|THANH UY|HUYEN UY|QUAN UY|THI UY|CHI BO|BAN CHAP HANH TRUNG UONG|BAN CAN SU DANG|(?:BAN CHAP HANH|BAN THUONG VU) DANG)(?!\p{L})/u;

/** Bare heads that need the next line to be a name: `VĂN PHÒNG` / `HỘI ĐỒNG NHÂN DÂN VÀ …`. */
export const bareHeads: ReadonlySet<string> = new Set([
  "VAN PHONG",
  "TRUONG",
  "TRUNG TAM",
  "BAN QUAN LY",
  "BAN CHI DAO",
  "HOI DONG",
  "BENH VIEN",
  "CONG TY",
]);

/** First words of positions, in the signature block. */
export const positionHeads =
  /^(?:(?:PHO|QUYEN|Q\.|NGUYEN)\s)?(?:CHU TICH|BI THU|TONG BI THU|BO TRUONG|THU TRUONG|TRUONG|GIAM DOC|TONG GIAM DOC|TONG THU KY|THU KY|CUC TRUONG|CHI CUC TRUONG|TONG CUC TRUONG|VU TRUONG|VIEN TRUONG|HIEU TRUONG|CHANH|CHU NHIEM|THU TUONG|THONG DOC|HANG TRUONG|TONG THANH TRA|TONG KIEM TOAN|CHU TRI|CHU TOA|DAI DIEN BEN|NGUOI|TU LENH|CHI HUY TRUONG|TO TRUONG|DOI TRUONG|TRAM TRUONG|HAT TRUONG|KE TOAN TRUONG|UY VIEN|TONG BIEN TAP|TONG CONG TY|PHO|KIEM SAT VIEN|DOAN CHU TICH|VIEN|GIAM THI|CHINH UY|CHINH TRI VIEN|QUAN DOC|DAI SU)(?!\p{L})/u;

/** Family names of nearly everyone; a line of two to five capitalised syllables that begins with one is a person's. */
export const familyNames: ReadonlySet<string> = new Set(
  (
    "Nguyen Tran Le Pham Hoang Huynh Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly Dinh Doan Luong Dao Truong Trinh Ha Mai To Lam Trieu Cu Chu Luu Cao " +
    "Thai Quach Tang Ta Nong Ma Hua Be La Lo Lu Luc Vi Vuong Tong Kieu Nghiem Phung Quan Thach Tiet Ton Tu Uong Van Giang Giap Khuat Khuc " +
    "Kim Lai Lang Mac Nhu Ninh Ong Phi Phu Son Si Sung Thao Thi Thieu Than Trang Tri Tuong Ung Vang Vien Y A Au An Ban Banh Bach Can Chau Chung Co Cong Dam " +
    "Danh Dau Dien Dong Doi Dieu Ao Giao Han Hau Hi Hong Hung Huu Khong Khoa Khang Mau Moong Siu Ksor Kpa Rmah Nay Nhan Nham Bo Binh Lieu Ling Long Lau Lao Loc Loi"
  ).split(" "),
);

/**
 * Further family names, most of them of the peoples of the mountains and of the Central Highlands, as they are written:
 * without their marks, or all in capitals, they would be words and places (`Mùa`, `HẠNG MỤC`, `Cam Ranh`).
 */
export const familyNamesAsWritten: ReadonlySet<string> = new Set(
  (
    "Cầm Quàng Đèo Lèo Lừ Lìm Ngần Xa Hạng Mùa Phàng Sồng Xồng Già Chá Cháng Chảo Chẻo Tẩn Pờ Lèng Thền Xin Sần Hù Pu Seo " +
    "Chìu Chíu Tằng Phún Trẩu Voòng Vy Sầm Cụt Xeo Kha Niê Mlô Êban Ayun Kbuôr Kră Knul Hmok Ktul Ktla Adrơng Hwing Byă Bkrông Kđoh " +
    "Rơ Rơchăm Rchom Rcom Rahlan Rlan Romah Puih Kpuih Chamaléa Katơr Pinăng Cil Liêng Kơ Alăng Bling Bhling Bhnướch Zơrâm Coor Arất " +
    "Pơloong Hiên Briu Riah Ating Neáng Néang Neang Thập Đàng Trượng Diệp Khương Mạch Diêm Sái Biện Tiêu Ngụy Nguỵ Trầm"
  ).split(" "),
);

/** The first of the bases; `Can cứ` is how scanners read it. */
export const firstBasis = /^(?:[-–]\s)?(?:Căn cứ|Can cứ)(?!\p{L})/u;

/** The line between bases and body: `QUYẾT ĐỊNH:`. */
export const verbLine = /^(?:QUYẾT (?:ĐỊNH|NGHỊ)|CHỈ THỊ|THÔNG BÁO|NGHỊ QUYẾT|Quyết (?:định|nghị))\s*[:;.,]?$/;

/** Marks of secrecy, urgency and circulation that stand in a header on lines of their own. */
export const markWords: readonly (readonly [kind: "secrecy" | "urgency" | "circulation" | "draft", pattern: RegExp])[] =
  [
    ["secrecy", /^(?:DO MAT ?: ?)?(?:TUYET MAT|TOI MAT|MAT)\s?[!.]?$/],
    ["urgency", /^(?:HOA TOC(?: HEN GIO)?|THUONG KHAN|RAT KHAN|KHAN(?: CAP)?)[!.]?$/],
    ["circulation", /^(?:XEM XONG TRA LAI|LUU HANH NOI BO|TAI LIEU HOI NGHI|TAI LIEU THU HOI)$/],
    ["draft", /^\(?DU THAO(?: (?:LAN )?(?:THU )?\d{1,2})?\)?$/],
  ];

/** Types of documents beside those of the standards that a title may name: normative documents and papers in use. */
export const otherTitles: Readonly<Record<string, string>> = {
  "NGHI DINH": "nghi-dinh",
  "THONG TU": "thong-tu",
  "THONG TU LIEN TICH": "thong-tu-lien-tich",
  LUAT: "luat",
  "BO LUAT": "bo-luat",
  "PHAP LENH": "phap-lenh",
  LENH: "lenh",
  "KET LUAN": "ket-luan",
  "PHIEU TRINH": "phieu-trinh",
  "CONG HAM": "cong-ham",
};

export const slugOf = (name: string): string => name.toLowerCase().replaceAll(" ", "-");
