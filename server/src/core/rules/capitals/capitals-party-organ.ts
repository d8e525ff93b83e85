import { partyOrganNames } from "../../words/party-organ-names.ts";
import { rule } from "../rule.ts";
import { sinceCircular } from "./since.ts";
import { spelled } from "./spelled.ts";

/** Leading organs of the Party: `Ban Chấp hành Trung ương`, `Bộ Chính trị`. */
export const capitalsPartyOrgan = rule({
  name: "capitals-party-organ",
  component: "capitals",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL II, IV.1.b", hd36: "QĐ 4148-QĐ/VPTW, Đ.3", hd05: "QĐ 4148-QĐ/VPTW, Đ.3" },
  holds: sinceCircular,
  message: {
    vi: "Tên cơ quan lãnh đạo, tham mưu của Đảng ở Trung ương ghi “{wanted}”, không ghi “{found}”.",
    en: "The Party's central organ is written “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Tên các cơ quan Trung ương của Đảng có cách viết hoa riêng, viết thống nhất ở mọi văn bản. Viết khác đi là ghi sai tên cơ quan.",
    en: "The Party's central organs have a spelling of their own, the same in all documents. Another one is a wrong name.",
  },
  fixes: ["safe"],
  check: spelled(partyOrganNames, { small: "unsure" }),
});
