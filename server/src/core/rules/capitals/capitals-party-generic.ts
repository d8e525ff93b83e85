import { partyKinds } from "../../words/state-words.ts";
import { rule } from "../rule.ts";
import { sinceCircular } from "./since.ts";
import { spelled } from "./spelled.ts";

/** A kind of Party organ is no name: `các tỉnh ủy, thành ủy`, beside `Tỉnh ủy Bắc Kạn`. */
export const capitalsPartyGeneric = rule({
  name: "capitals-party-generic",
  component: "capitals",
  severity: "info",
  basis: "practice",
  source: { hd36: "QĐ 4148-QĐ/VPTW, Đ.3", hd05: "QĐ 4148-QĐ/VPTW, Đ.3" },
  holds: sinceCircular,
  message: {
    vi: "“{found}” chỉ chung nhiều tổ chức, không phải tên riêng, nên viết thường: “{wanted}”.",
    en: "“{found}” means any organs of a kind and is no name: small letters, “{wanted}”.",
  },
  why: {
    vi: "Chữ hoa dành cho tên một tổ chức đảng cụ thể (“Tỉnh ủy Bắc Kạn”). Văn bản của Trung ương ghi “các tỉnh ủy, thành ủy”, “các cấp ủy”, “các chi bộ”.",
    en: "Capitals are for the name of one organ (“Tỉnh ủy Bắc Kạn”). Central documents write “các tỉnh ủy, thành ủy”, “các cấp ủy”, “các chi bộ”.",
  },
  fixes: ["suggested"],
  check: spelled(partyKinds, { suggested: true }),
});
