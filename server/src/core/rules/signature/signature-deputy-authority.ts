import { insert } from "../../text/edit.ts";
import { isEnclosure } from "../header/progress.ts";
import { rule, suggest } from "../rule.ts";
import { kindOf } from "./prefix.ts";
import { deputyOf, plain } from "./titles.ts";

const people = /^(?:ỦY BAN NHÂN DÂN|UBND)(?!\p{L})/u;
/** A line of authority that a scan has torn off the signature. */
const damaged = /(?<!\p{L})(?:K\s?[./]?\s?T|T\s?[./]?\s?L|TUQ)\s?[.,/]/u;

/** A deputy of the State's organs signs for the head: `KT.` and the head's title stand above. */
export const signatureDeputyAuthority = rule({
  name: "signature-deputy-authority",
  component: "signature",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.7.b" },
  message: {
    vi: "Cấp phó ký thay người đứng đầu, kể cả khi được giao phụ trách: phía trên “{found}” ghi “{wanted}”.",
    en: "A deputy signs for the head, in charge or not: “{wanted}” stands above “{found}”.",
  },
  why: {
    vi: "Cấp phó không có thẩm quyền riêng đối với văn bản của cơ quan; thiếu dòng “KT.” thì văn bản bị coi là ký không đúng thẩm quyền.",
    en: "A deputy has no authority of his own; without the line KT. the document counts as signed by the wrong person.",
  },
  fixes: ["suggested"],
  check({ letter, standard, report }) {
    const { signature, source, type, body } = letter;
    const position = signature?.positions[0];
    if (!signature || !position || signature.positions.length !== 1 || type === "bien-ban") return;
    if (signature.authorities.some((a) => kindOf(a) !== "collective" || !people.test(plain(a.holder.text)))) return;
    const head = deputyOf(plain(position.text));
    if (!head || isEnclosure(letter)) return;
    if (damaged.test(source.text.slice(Math.max(0, body.span.end - 200), signature.span.end + 400))) return;
    const wanted = `${standard.authority.deputy} ${head}`;
    const edit = insert(position.span.start, `${wanted}\n`);
    report(
      position,
      { wanted, found: position.text },
      suggest(edit, { vi: "Thêm dòng “{wanted}”", en: "Add the line “{wanted}”" }),
    );
  },
});
