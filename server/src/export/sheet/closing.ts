import type { Copy, Distribution, LetterParts, Signature } from "../../core/syntax/letter.ts";
import type { Located } from "../../core/text/span.ts";
import { unaccent } from "../../core/text/vietnamese.ts";
import { listItem } from "./addressees.ts";
import { centred, type Desk, paragraph, present, printed, runsOf } from "./paragraph.ts";
import type { Columns, Paragraph } from "./sheet.ts";

/** Lines left free for signature and seal, which is 36 mm across with a third of it on the signature. */
const roomLines = 5;

/** Nơi nhận on the left, the signature on the right; where two sign together, one of them above Nơi nhận. */
export function closing(
  desk: Desk,
  { distribution, signature }: Pick<LetterParts | Copy, "distribution" | "signature">,
): Columns[] {
  const { between } = desk.standard.page;
  const begun = signature ? blocksOf(desk, signature).map((block) => ({ block, above: above(desk, block) })) : [];
  const list = distribution ? receivers(desk, distribution) : [];
  const blocks = begun.map(({ block, above }) => signed(desk, block, above));
  if (blocks.length < 2) return columns(desk, list, blocks[0] ?? []);
  const rows: Columns[] = [];
  for (let i = 0; i < blocks.length; i += 2) {
    const [left, right] = [blocks[i] ?? [], blocks[i + 1] ?? []];
    const below = i + 2 >= blocks.length ? list.map((p, n) => (n === 0 ? { ...p, before: 2 * between } : p)) : [];
    rows.push(...columns(desk, [...left, ...below], right));
  }
  return rows;
}

function columns({ textWidth, standard }: Desk, left: readonly Paragraph[], right: readonly Paragraph[]): Columns[] {
  if (left.length + right.length === 0) return [];
  const half = textWidth / 2;
  const before = standard.page.between;
  return [{ kind: "columns", role: "closing", widths: [half, half], left, right, before, after: 0 }];
}

/** Who sign, from left to right: whoever chairs stands on the right. */
function blocksOf(desk: Desk, signature: Signature): Signature[] {
  if (signature.others.length === 0) return [signature];
  const all = [signature, ...signature.others].sort((a, b) => a.span.start - b.span.start);
  const ordered = [...all.filter((s) => !chairs(s)), ...all.filter(chairs)];
  const [left, right, third] = ordered;
  return left && right && !third ? sideBySide(desk, left, right) : ordered;
}

/** How far a column's lines may begin before its first one. */
const slack = 4;

/** Two who sign beside each other: each has what stands in his column. */
function sideBySide({ ink: { source } }: Desk, left: Signature, right: Signature): Signature[] {
  const line = source.lineAt(right.span.start);
  if (source.lineAt(left.span.start) !== line) return [left, right];
  const column = ({ span }: Located): number => span.start - source.lineStart(source.lineAt(span.start));
  const border = column(right) - slack;
  const both = [left, right];
  const of = (isRight: boolean) => ({
    authorities: both.flatMap((s) => s.authorities).filter((a) => column(a) >= border === isRight),
    positions: both.flatMap((s) => s.positions).filter((p) => column(p) >= border === isRight),
  });
  return [
    { ...left, ...of(false) },
    { ...right, ...of(true) },
  ];
}

const chairs = ({ positions }: Signature): boolean => positions.some((p) => /^CHU (?:TOA|TRI)/i.test(unaccent(p.text)));

/** Authority and position, in the order in which they stand. */
function above(desk: Desk, { authorities, positions }: Signature): Paragraph[] {
  const parts = [
    ...authorities.map((a) => ({ look: "authority" as const, text: a.text })),
    ...positions.map((text) => ({ look: "position" as const, text })),
  ].sort((a, b) => a.text.span.start - b.text.span.start);
  return present(parts.map(({ look, text }) => printed(desk, look, text, centred)));
}

/** What stands above the name, room to sign with what was written into it (`(Đã ký)`), and the name. */
function signed(desk: Desk, { name }: Signature, above: readonly Paragraph[]): Paragraph[] {
  const last = printed(desk, "signer", name, { ...centred, keepNext: false });
  const from = above.at(-1)?.span?.end;
  const to = last?.span?.start;
  const written = from === undefined || to === undefined ? [] : desk.ink.left(from, to);
  const inside = present(written.map((part) => printed(desk, "body", part, centred)));
  const room = Array.from({ length: Math.max(2, roomLines - inside.length) }, () => paragraph("signer", [], centred));
  const half = Math.ceil(room.length / 2);
  return [...above, ...room.slice(0, half), ...inside, ...room.slice(half), ...(last ? [last] : [])];
}

/** Nơi nhận with its groups, items and the drafter's mark, in the order in which they stand. */
function receivers(desk: Desk, list: Distribution): Paragraph[] {
  const label = runsOf(desk, "distributionLabel", list.label, list.colon);
  const head = label.length > 0 ? [paragraph("distributionLabel", label, { keepNext: true, keepLines: true })] : [];
  const parts = present([
    ...list.items.map((item) => listItem(desk, "distribution", item)),
    ...list.groups.map((group) => printed(desk, "distribution", group, {})),
    printed(desk, "drafterMark", list.drafterMark, {}),
  ]);
  const others = desk.ink.left(list.span.start, list.span.end).map((part) => printed(desk, "distribution", part, {}));
  const items = [...parts, ...present(others)].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
  return [...head, ...items.map((p, i) => ({ ...p, keepNext: i < items.length - 1, keepLines: true }))];
}
