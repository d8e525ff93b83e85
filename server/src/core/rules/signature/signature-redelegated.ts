import type { AuthorityKind } from "../../standards/standard.ts";
import { rule } from "../rule.ts";
import { authorityOf } from "./prefix.ts";

/** Whose right to sign may not be passed on: by mandate in the State, by order in the Party. */
const personal: Readonly<Record<"state" | "party", AuthorityKind>> = { state: "mandate", party: "order" };

/** Who signs by mandate (in the Party by order) signs himself: no deputy does it for him. */
export const signatureRedelegated = rule({
  name: "signature-redelegated",
  component: "signature",
  severity: "warning",
  basis: "statute",
  source: { nd30: "Đ.13.3", hd36: "II.1.7", hd05: "II.I.7.1.3" },
  message: {
    vi: "Người được giao ký “{given}” phải tự ký, không giao lại cho cấp phó: bỏ “{found}”.",
    en: "Who is given “{given}” signs in person and does not pass it on to a deputy: remove “{found}”.",
  },
  why: {
    vi: "Người được giao ký chịu trách nhiệm trực tiếp; giao lại lần nữa thì chuỗi ủy quyền không còn căn cứ.",
    en: "Who is charged to sign answers for it in person; passed on once more, the mandate has no ground.",
  },
  check({ letter: { signature }, standard, report }) {
    const given = authorityOf(signature, personal[standard.system]);
    const deputy = authorityOf(signature, "deputy");
    if (given && deputy) report(deputy.text, { given: given.text.text, found: deputy.text.text });
  },
});
