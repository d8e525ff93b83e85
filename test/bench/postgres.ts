import pg from "pg";
import { blankDocument, type KnownDocument } from "../../server/src/core/citations/resolution.ts";
import { keyOf } from "../../server/src/core/number-facts.ts";
import { connect } from "../../server/src/postgres/index.ts";
import { startPostgres } from "../postgres/server.ts";
import { type Figure, percentile } from "./measure.ts";

/** What an office's server is commonly set to, with memory to spare; all else, `fsync` above all, is as it comes. */
const settings = { shared_buffers: "512MB", max_wal_size: "4GB" };

/** Imports so many records into a server of its own, looks documents up and searches as people type. */
export async function postgresFigures(records = 1_000_000): Promise<Figure[]> {
  const server = await startPostgres({ settings });
  const url = await server.createDatabase("bench");
  const catalogue = await connect(url, { query: 60_000 });
  try {
    await catalogue.migrate();
    const start = performance.now();
    await catalogue.import(documents(records), { source: "bench" });
    const seconds = (performance.now() - start) / 1000;
    // An office's server is not one that is still writing a million rows to the disk.
    await checkpoint(server.url);
    const lookUps: number[] = [];
    for (let n = 0; n < 600; n++) {
      const keys = [keyOf(documentAt((n * 7919) % records).number ?? "")];
      lookUps.push(await time(() => catalogue.numbered(keys)));
    }
    const searches: number[] = [];
    for (let n = 0; n < 200; n++)
      for (const query of queriesFor(documentAt((n * 104_729) % records)))
        searches.push(await time(() => catalogue.search(query, 20)));
    const size = `${records.toLocaleString("en")} records`;
    return [
      {
        name: "PostgreSQL: import",
        value: records / seconds,
        unit: "rows/s",
        budget: 20_000,
        atLeast: true,
        note: `${size} in ${seconds.toFixed(1)} s`,
      },
      {
        name: "PostgreSQL: look-up, p95",
        value: percentile(lookUps.slice(20), 95),
        unit: "ms",
        budget: 5,
        note: `median ${percentile(lookUps, 50).toFixed(2)} ms, ${size}`,
      },
      {
        name: "PostgreSQL: fuzzy search, p95",
        value: percentile(searches.slice(20), 95),
        unit: "ms",
        budget: 150,
        note: `median ${percentile(searches, 50).toFixed(1)} ms, longest ${Math.max(...searches).toFixed(0)} ms, ${size}`,
      },
    ];
  } finally {
    await catalogue.close();
    await server.stop();
  }
}

async function checkpoint(administrator: string): Promise<void> {
  const client = new pg.Client(administrator);
  await client.connect();
  await client.query("CHECKPOINT");
  await client.end();
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function* documents(count: number): Generator<KnownDocument> {
  for (let n = 0; n < count; n++) yield documentAt(n);
}

/** A province: departments with symbols of their own, and communes that share theirs. */
const departments =
  "SNV|Sở Nội vụ,STC|Sở Tài chính,SXD|Sở Xây dựng,SYT|Sở Y tế,STP|Sở Tư pháp,SCT|Sở Công Thương,SGDĐT|Sở Giáo dục và Đào tạo,SKHCN|Sở Khoa học và Công nghệ,SNNMT|Sở Nông nghiệp và Môi trường,SVHTTDL|Sở Văn hóa, Thể thao và Du lịch,TTr|Thanh tra tỉnh,BQLKCN|Ban Quản lý khu công nghiệp,CAT|Công an tỉnh,BHXH|Bảo hiểm xã hội,CTK|Thống kê tỉnh,VPUB|Văn phòng Ủy ban nhân dân"
    .split(/,(?=[A-ZĐa-z]+\|)/)
    .map((one) => one.split("|") as [string, string]);
const communes = "Tân Lập|Bình Minh|Hòa Sơn|Vĩnh Phúc|Nam Cường|Yên Phong|Đông Phú|Long Thành".split("|");
const organs: readonly (readonly [symbol: string, name: string])[] = [
  ...departments.map(([symbol, name]) => [symbol, `${name} tỉnh Sơn Hà`] as const),
  ...communes.map((name) => ["UBND", `Ủy ban nhân dân xã ${name}`] as const),
];
const kinds = [
  ["Công văn", "", "VP"],
  ["Quyết định", "QĐ-", ""],
  ["Thông báo", "TB-", ""],
  ["Kế hoạch", "KH-", ""],
  ["Báo cáo", "BC-", ""],
  ["Tờ trình", "TTr-", ""],
  ["Giấy mời", "GM-", ""],
] as const;
const acts =
  "phê duyệt|ban hành|điều chỉnh|triển khai thực hiện|tăng cường|thành lập|công bố|giao|sửa đổi, bổ sung|báo cáo kết quả|kiểm tra, giám sát|hướng dẫn|đề nghị|góp ý dự thảo|thu hồi|cấp".split(
    "|",
  );
const matters =
  "quy hoạch sử dụng đất|kế hoạch đầu tư công|đề án sắp xếp đơn vị hành chính|chương trình xây dựng nông thôn mới|công tác văn thư, lưu trữ|quy chế làm việc|dự toán thu, chi ngân sách|công tác phòng, chống thiên tai|cải cách thủ tục hành chính|chuyển đổi số|giá đất cụ thể|nhiệm vụ khoa học và công nghệ|công tác bảo vệ môi trường|phương án bồi thường, hỗ trợ, tái định cư|kiện toàn ban chỉ đạo|chế độ phụ cấp đối với cán bộ không chuyên trách|an toàn thực phẩm|tiêm chủng mở rộng|giáo dục nghề nghiệp|bảo hiểm y tế học sinh".split(
    "|",
  );
const places =
  "xã Tân Lập|phường Bình Minh|xã Hòa Sơn|thị trấn Phố Mới|xã Vĩnh Phúc|phường Nam Cường|khu công nghiệp Yên Phong|tuyến đường Trường Sơn|hồ chứa nước Cửa Đạt|trường Trung học phổ thông Lê Lợi|bệnh viện đa khoa khu vực|cụm công nghiệp Đông Phú|khu đô thị mới Nam sông Hậu|cảng hàng không Long Thành".split(
    "|",
  );

/** The n-th record, always the same: like those of an office's registers, each with a number of its own. */
function documentAt(n: number): KnownDocument {
  // Steps that share no divisor with the lists' lengths, so that their words meet in every combination.
  const pick = <T>(list: readonly T[], step: number): T => list[Math.floor(n / step) % list.length] as T;
  const [type, code, unit] = pick(kinds, 1);
  const [symbol, issuer] = pick(organs, 7);
  const year = 1998 + (Math.floor(n / 168) % 28);
  const sequence = 1 + Math.floor(n / 4704);
  const day = 1 + (n % 28);
  const month = 1 + (Math.floor(n / 13) % 12);
  return {
    ...blankDocument,
    type,
    number: `${sequence}/${code}${symbol}${unit && `-${unit}`}`,
    issued: `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
    issuer,
    title: `${pick(acts, 3)} ${pick(matters, 11)} ${n % 3 === 0 ? `tại ${pick(places, 17)} ` : ""}năm ${year + (n % 2)}, lô ${(n * 31) % 9973}`,
    from: "shared",
  };
}

/** What people would type to find it: its number, words of its title, bare of diacritics, half of a word, a slip. */
function queriesFor({ number, title, type, issuer }: KnownDocument): string[] {
  const words = (title ?? "").split(" ");
  const bare = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
  const slip = (text: string) => text.replace(/(\p{L})(\p{L})(?=\p{L}* \S+$)/u, "$2$1");
  return [
    number ?? "",
    (number ?? "").slice(0, 5),
    words.slice(0, 4).join(" "),
    bare(words.slice(0, 5).join(" ")),
    bare(words.slice(2, 7).join(" ")).slice(0, -1),
    slip(bare(words.slice(0, 5).join(" "))),
    `${type} ${words.slice(-1)[0]} ${issuer?.split(" ").slice(-2).join(" ")}`,
    bare(`${type} ${words.slice(0, 2).join(" ")}`),
  ];
}
