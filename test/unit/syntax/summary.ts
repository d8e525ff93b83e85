import { readLetter } from "../../../server/src/core/read.ts";

/** A letter's parts as plain texts, for comparing in one look. */
export function summary(text: string) {
  const letter = readLetter(text);
  const { header } = letter;
  return {
    system: letter.system,
    type: letter.type,
    nationalTitle: header.nationalTitle?.text ?? null,
    motto: header.motto?.text ?? null,
    partyTitle: header.partyTitle?.text ?? null,
    star: header.star?.text ?? null,
    parent: header.parent?.text ?? null,
    issuer: header.issuer?.text ?? null,
    label: header.number?.label?.text ?? null,
    sequence: header.number?.sequence?.text ?? null,
    separator: header.number?.separator?.text ?? null,
    symbol: header.number?.symbol?.text ?? null,
    place: header.placeAndDate?.place?.text ?? null,
    date: header.placeAndDate?.date?.iso ?? null,
    title: letter.title?.text.text ?? null,
    subject: letter.subject?.content.text ?? null,
    addressees: letter.addressees?.items.map((i) => i.text.text) ?? null,
    blocks: letter.body.blocks.map((b) => `${b.kind}: ${b.text.text}`),
    endMark: letter.body.endMark?.text ?? null,
    distribution: letter.distribution?.items.map((i) => i.text.text) ?? null,
    groups: letter.distribution?.groups.map((g) => g.text) ?? null,
    drafterMark: letter.distribution?.drafterMark?.text ?? null,
    authorities: letter.signature?.authorities.map((a) => a.text.text) ?? null,
    positions: letter.signature?.positions.map((p) => p.text) ?? null,
    signer: letter.signature?.name?.text ?? null,
    appendices: letter.appendices.map((a) => a.label.text),
  };
}
