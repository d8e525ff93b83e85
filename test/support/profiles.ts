import { defaultConfig, type Organ } from "../../server/src/core/config.ts";
import type { System } from "../../server/src/core/syntax/letter.ts";

/** An organ to draft for. */
export interface SampleProfile {
  readonly name: string;
  readonly system: System;
  readonly organ: Organ;
}

const sample = (name: string, system: System, organ: Partial<Organ>): SampleProfile => ({
  name,
  system,
  organ: { ...defaultConfig.organ, ...organ },
});

/** Organs of every level of the State and of the Party, each with a head and a deputy. */
export const sampleProfiles: readonly SampleProfile[] = [
  sample("province", "state", {
    name: "Ủy ban nhân dân tỉnh Sơn La",
    symbol: "UBND",
    place: "Sơn La",
    units: { VP: "Văn phòng", NC: "Nội chính" },
    signers: [
      { name: "Lò Văn Pản", position: "Chủ tịch" },
      { name: "Hà Thị Mai", position: "Phó Chủ tịch UBND tỉnh" },
    ],
    distribution: ["Như trên", "Thường trực Tỉnh ủy (để báo cáo)", "Lưu: VT, NC"],
    addressees: ["Các sở, ban, ngành tỉnh", "Ủy ban nhân dân các xã, phường"],
  }),
  sample("department", "state", {
    name: "Sở Nội vụ",
    parent: "Ủy ban nhân dân tỉnh Vĩnh Long",
    symbol: "SNV",
    place: "Vĩnh Long",
    signers: [
      { name: "Sơn Minh Trí", position: "Giám đốc" },
      { name: "Kim Thị Mỹ Dung", position: "Phó Giám đốc Sở" },
    ],
    distribution: ["Giám đốc, các Phó Giám đốc Sở"],
    addressees: ["Sở Tài chính tỉnh Vĩnh Long", "Ủy ban nhân dân các xã, phường"],
    contact: "Địa chỉ: 01 đường Hưng Đạo Vương, phường Long Châu; ĐT: 0270 3823 456",
  }),
  sample("commune", "state", {
    name: "Ủy ban nhân dân xã Cái Bè",
    symbol: "UBND",
    place: "Cái Bè",
    units: { KT: "Phòng Kinh tế" },
    signers: [
      { name: "Lê Hoàng Phúc", position: "Chủ tịch", authority: "TM. ỦY BAN NHÂN DÂN" },
      { name: "Võ Tấn Lộc", position: "Phó Chủ tịch", authority: "TM. / KT." },
    ],
    distribution: ["Thường trực Đảng ủy"],
    addressees: ["Ủy ban nhân dân tỉnh Đồng Tháp", "Sở Nội vụ tỉnh Đồng Tháp"],
  }),
  sample("council", "state", {
    name: "Hội đồng nhân dân tỉnh Hà Tĩnh",
    symbol: "HĐND",
    place: "Hà Tĩnh",
    signers: [
      { name: "Phan Xuân Trường", position: "Chủ tịch" },
      { name: "Trần Nhật Tân", position: "Phó Chủ tịch" },
    ],
    addressees: ["Ủy ban nhân dân tỉnh Hà Tĩnh"],
  }),
  sample("ministry", "state", {
    name: "Bộ Tư pháp",
    symbol: "BTP",
    place: "Hà Nội",
    signers: [
      { name: "Vương Đình Sơn", position: "Bộ trưởng" },
      { name: "Lương Thanh Mai", position: "Thứ trưởng" },
    ],
    distribution: ["Bộ trưởng (để báo cáo)", "Các Thứ trưởng"],
    addressees: ["Bộ Tài chính", "Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương"],
  }),
  sample("bureau", "state", {
    name: "Cục Bổ trợ tư pháp",
    parent: "Bộ Tư pháp",
    symbol: "BTTP",
    place: "Hà Nội",
    signers: [
      { name: "Lại Thị Bích", position: "Cục trưởng" },
      { name: "Trần Quang Huy", position: "Phó Cục trưởng", authority: "KT. CỤC TRƯỞNG" },
    ],
    addressees: ["Sở Tư pháp các tỉnh, thành phố"],
  }),
  sample("party province", "party", {
    name: "Tỉnh ủy Hà Tĩnh",
    symbol: "TU",
    place: "Hà Tĩnh",
    signers: [
      { name: "Lê Ngọc Hà", position: "Bí thư" },
      { name: "Trần Nhật Tân", position: "Phó Bí thư Tỉnh ủy", authority: "T/M" },
    ],
    distribution: ["Thường trực Tỉnh ủy", "Lưu Văn phòng Tỉnh ủy"],
    addressees: ["Các đảng ủy trực thuộc", "Các ban đảng, Văn phòng Tỉnh ủy"],
  }),
  sample("party commune", "party", {
    name: "Đảng ủy xã Hương Khê",
    parent: "Đảng bộ tỉnh Hà Tĩnh",
    symbol: "ĐU",
    place: "Hương Khê",
    signers: [
      { name: "Lê Quang Vinh", position: "Bí thư" },
      { name: "Phan Thị Hồng", position: "Phó Bí thư" },
    ],
    distribution: ["Thường trực Tỉnh ủy (để báo cáo)"],
    addressees: ["Ban Thường vụ Tỉnh ủy Hà Tĩnh"],
  }),
  sample("party board", "party", {
    name: "Ban Tổ chức",
    parent: "Tỉnh ủy An Giang",
    symbol: "BTCTU",
    place: "An Giang",
    signers: [
      { name: "Trần Thị Thúy", position: "Trưởng ban" },
      { name: "Đinh Công Thắng", position: "Phó Trưởng ban" },
    ],
    addressees: ["Các đảng ủy trực thuộc Tỉnh ủy"],
  }),
  sample("party cell", "party", {
    name: "Chi bộ thôn Phú Yên",
    parent: "Đảng bộ xã Hương Khê",
    symbol: "CB",
    place: "Hương Khê",
    signers: [
      { name: "Phan Thị Hồng", position: "Bí thư" },
      { name: "Ngô Thị Bé Tư", position: "Phó Bí thư" },
    ],
    addressees: ["Đảng ủy xã Hương Khê"],
  }),
];
