import { memo } from "../text/memo.ts";
import { codeKey } from "./kinds.ts";

/**
 * A central organ as numbers abbreviate it. `from` and `to` are the first and the last day of its existence under
 * this name (`yyyy-mm-dd`), where they are known; `successors` took its work over.
 */
export interface Organ {
  readonly code: string;
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly successors: readonly string[];
}

const organ = (
  codes: string,
  name: string,
  from: string | null = null,
  to: string | null = null,
  ...successors: string[]
): Organ[] => codes.split(" ").map((code) => ({ code, name, from, to, successors }));

/** Last day of the ministries that Nghị quyết 176/2025/QH15 merged, and first day of those it made. */
const merged = "2025-02-28";
const made = "2025-03-01";
/** The same of Nghị quyết 01/2007/QH12. */
const merged2007 = "2007-08-07";
const made2007 = "2007-08-08";
/** The same of Nghị quyết 02/2002/QH11. */
const merged2002 = "2002-08-04";
const made2002 = "2002-08-05";

/** Last day, and first, of the Party's central bodies that were merged, as announced on 2025-02-03. */
const partyMerged = "2025-02-03";
const partyMade = "2025-02-03";

const propaganda = "Ban Tuyên giáo và Dân vận Trung ương";
const strategy = "Ban Chính sách, chiến lược Trung ương";

const environment = "Bộ Nông nghiệp và Môi trường";
const religion = "Bộ Dân tộc và Tôn giáo";
const science = "Bộ Khoa học và Công nghệ";
const culture = "Bộ Văn hóa, Thể thao và Du lịch";
const trade = "Bộ Công Thương";
const farming = "Bộ Nông nghiệp và Phát triển nông thôn";
const media = "Bộ Thông tin và Truyền thông";

/** State: Nghị định 30/2020/NĐ-CP, Phụ lục VI for the codes in use, Nghị quyết 176/2025/QH15 for the ministries. */
export const stateOrgans: readonly Organ[] = [
  organ("CP", "Chính phủ"),
  organ("TTg", "Thủ tướng Chính phủ"),
  organ("CTN", "Chủ tịch nước"),
  organ("VPQH", "Văn phòng Quốc hội"),
  organ("VPCTN", "Văn phòng Chủ tịch nước"),
  organ("VPCP", "Văn phòng Chính phủ"),
  organ("TTKQH", "Tổng Thư ký Quốc hội"),
  organ("TANDTC TATC", "Tòa án nhân dân tối cao"),
  organ("HĐTP", "Hội đồng Thẩm phán Tòa án nhân dân tối cao"),
  organ("VKSNDTC VKSTC", "Viện kiểm sát nhân dân tối cao"),
  organ("KTNN", "Kiểm toán nhà nước"),
  organ("BQP", "Bộ Quốc phòng"),
  organ("BCA", "Bộ Công an"),
  organ("BNG", "Bộ Ngoại giao"),
  organ("BNV", "Bộ Nội vụ"),
  organ("BTP", "Bộ Tư pháp"),
  organ("BTC", "Bộ Tài chính"),
  organ("BCT", trade, made2007),
  organ("BNNMT", environment, made),
  organ("BXD", "Bộ Xây dựng"),
  organ("BVHTTDL", culture, made2007),
  organ("BKHCN", science, made2002),
  organ("BGDĐT GDĐT BGD&ĐT GD&ĐT", "Bộ Giáo dục và Đào tạo"),
  organ("BYT", "Bộ Y tế"),
  organ("BDTTG", religion, made),
  organ("NHNN NHNNVN", "Ngân hàng Nhà nước Việt Nam"),
  organ("TTCP", "Thanh tra Chính phủ"),
  organ("BKHĐT BKH", "Bộ Kế hoạch và Đầu tư", null, merged, "Bộ Tài chính"),
  organ("BGTVT", "Bộ Giao thông vận tải", null, merged, "Bộ Xây dựng"),
  organ("BTTTT", media, made2007, merged, science, culture),
  organ("BLĐTBXH LĐTBXH BLĐTB&XH", "Bộ Lao động - Thương binh và Xã hội", null, merged, "Bộ Nội vụ"),
  organ("BTNMT", "Bộ Tài nguyên và Môi trường", made2002, merged, environment),
  organ("BNNPTNT BNN BNN&PTNT", farming, "1995-11-01", merged, environment),
  organ("UBDT", "Ủy ban Dân tộc", made2002, merged, religion),
  organ("BVHTT", "Bộ Văn hóa - Thông tin", null, merged2007, culture, media),
  organ("BTM", "Bộ Thương mại", null, merged2007, trade),
  organ("BCN", "Bộ Công nghiệp", null, merged2007, trade),
  organ("BTS", "Bộ Thủy sản", null, merged2007, farming),
  organ("BBCVT", "Bộ Bưu chính, Viễn thông", made2002, merged2007, media),
  organ("UBTDTT", "Ủy ban Thể dục thể thao", null, merged2007, culture),
  organ("BKHCNMT", "Bộ Khoa học, Công nghệ và Môi trường", null, merged2002, science, "Bộ Tài nguyên và Môi trường"),
  organ("BTCCBCP", "Ban Tổ chức - Cán bộ Chính phủ", null, merged2002, "Bộ Nội vụ"),
  organ("TCHQ", "Tổng cục Hải quan", null, merged, "Bộ Tài chính"),
  organ("KBNN", "Kho bạc Nhà nước"),
  organ("TLĐ", "Tổng Liên đoàn Lao động Việt Nam"),
  organ("HĐBT", "Hội đồng Bộ trưởng", "1981-07-04", "1992-09-23", "Chính phủ"),
].flat();

/** Party: Hướng dẫn 05-HD/VPTW, Phần II, I.3.1.2. `TW` alone is the Central Committee, the Politburo or the Secretariat. */
export const partyOrgans: readonly Organ[] = [
  organ("VPTW", "Văn phòng Trung ương Đảng"),
  organ("UBKTTW", "Ủy ban Kiểm tra Trung ương"),
  organ("BTCTW", "Ban Tổ chức Trung ương"),
  organ("BTGTW", "Ban Tuyên giáo Trung ương", null, partyMerged, propaganda),
  organ("BDVTW", "Ban Dân vận Trung ương", null, partyMerged, propaganda),
  organ("BTGDVTW", propaganda, partyMade),
  organ("BKTTW", "Ban Kinh tế Trung ương", null, partyMerged, strategy),
  organ("BCSCLTW", strategy, partyMade),
  organ("BNCTW", "Ban Nội chính Trung ương"),
  organ("QUTW", "Quân ủy Trung ương"),
].flat();

const index = (organs: readonly Organ[]): ReadonlyMap<string, Organ> =>
  new Map(organs.flatMap((o) => [[o.code, o] as const, [codeKey(o.code), o] as const]));

const byStateCode = index(stateOrgans);
const byPartyCode = index(partyOrgans);

/** The central organ that a code of a State number stands for. Codes of local organs (`UBND`) say nothing. */
export const organOfCode = memo(
  (code: string): Organ | null => byStateCode.get(code) ?? byStateCode.get(codeKey(code)) ?? null,
);

/** The same for a number of the Party. */
export const organOfPartyCode = memo(
  (code: string): Organ | null => byPartyCode.get(code) ?? byPartyCode.get(codeKey(code)) ?? null,
);
