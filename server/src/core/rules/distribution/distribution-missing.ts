import { isEnclosure } from "../header/progress.ts";
import { rule } from "../rule.ts";

/** What scanners make of `Nơi nhận`; where it is there, however damaged, it is not missing. */
const damagedLabel = /(?<!\p{L})N\S{1,2}i?\s?nh\S{1,2}n/iu;
/** Types without an official model, or with signers but no receivers. */
const free: ReadonlySet<string> = new Set([
  "hop-dong",
  "ban-ghi-nho",
  "ban-thoa-thuan",
  "thu-cong",
  "giay-nghi-phep",
  "bien-ban",
]);

/** Every document says at its end who receives it. */
export const distributionMissing = rule({
  name: "distribution-missing",
  component: "distribution",
  severity: { nd30: "error", hd36: "warning", hd05: "error" },
  basis: "statute",
  source: { nd30: "PL I, I.II.9", hd36: "II.1.9", hd05: "II.I.9.2.1" },
  message: {
    vi: "Thiếu phần “{label}:” ở cuối văn bản.",
    en: "The distribution list “{label}:” at the end is missing.",
  },
  why: {
    vi: "Không có nơi nhận thì văn thư không biết nhân bao nhiêu bản, gửi đi đâu và lưu ở đâu.",
    en: "Without the list the registry does not know how many copies to make, for whom, and where the original is kept.",
  },
  check({ letter, standard, report }) {
    const { distribution, signature, body, header, source, type } = letter;
    const known = standard.types.some((t) => t.slug === type);
    if (distribution || !signature?.name || body.blocks.length === 0 || !header.number) return;
    if (!known || free.has(type ?? "") || isEnclosure(letter)) return;
    const tail = source.text
      .slice(Math.max(body.span.start, body.span.end - 3000), source.text.length)
      .slice(0, 20_000);
    if (damagedLabel.test(tail)) return;
    report(signature.authorities[0]?.text ?? signature.positions[0] ?? signature.name, {
      label: standard.distribution.label,
    });
  },
});
