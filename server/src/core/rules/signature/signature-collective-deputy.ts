import { rule } from "../rule.ts";
import { authorityOf } from "./prefix.ts";

/** In the Party who signs for a body does not also sign for its head. */
export const signatureCollectiveDeputy = rule({
  name: "signature-collective-deputy",
  component: "signature",
  severity: "error",
  basis: "statute",
  source: { hd36: "II.1.7", hd05: "II.I.7.1.1" },
  message: {
    vi: "Đã thay mặt tập thể (“{collective}”) thì không ghi “{deputy}”: dưới “{collective} …” ghi ngay chức vụ người ký.",
    en: "Having signed for the body (“{collective}”) one does not add “{deputy}”: the signer's position follows at once.",
  },
  why: {
    vi: "Đã ký thay mặt tập thể thì trách nhiệm là của tập thể; thêm “K/T” nữa là ký thay hai lần trong một chữ ký.",
    en: "Who signs for the body signs for all of it; a deputy's mark besides would be acting for two at once.",
  },
  check({ letter: { signature }, standard, report }) {
    const collective = authorityOf(signature, "collective");
    const deputy = authorityOf(signature, "deputy");
    if (!collective || !deputy) return;
    const { authority } = standard;
    report(deputy.text, { collective: authority.collective ?? "", deputy: authority.deputy ?? "" });
  },
});
