import { standards } from "../../core/standards/choose.ts";
import type { Standard } from "../../core/standards/standard.ts";
import type { ServiceContext } from "../context.ts";
import { type Component, components } from "../names.ts";
import type { Cursor } from "./cursor.ts";
import { symbols } from "./number.ts";
import { organOf } from "./organs.ts";
import { begins, type Suggestion } from "./suggestion.ts";

/** The lines of the header that are still missing, in the words of the standard: offered at the start of a line. */
export function headerLines(context: ServiceContext, cursor: Cursor): Suggestion[] {
  const { letter, result } = context;
  if (cursor.trigger !== null || cursor.zone !== "header" || !cursor.atEnd || cursor.before.length > 50) return [];
  const { header, title, subject, addressees } = letter;
  const found: Suggestion[] = [];
  const line = (component: Component, label: string, standard: Standard, newText?: string) => {
    const { vi } = components[component];
    if (!begins(cursor.before, label, vi)) return;
    found.push({
      label,
      ...(newText ? { newText } : {}),
      from: cursor.at(0),
      kind: newText ? "block" : "line",
      detail: `${vi} (${standard.shortName})`,
      also: vi,
    });
  };
  const standard = result.standard;
  for (const s of candidates(context)) {
    const { nationalTitle, motto, partyTitle, star } = s.header;
    if (nationalTitle && motto && !header.nationalTitle && !header.motto)
      line("nationalTitle", nationalTitle, s, `${nationalTitle}\n${motto}`);
    else if (nationalTitle && !header.nationalTitle) line("nationalTitle", nationalTitle, s);
    if (motto && !header.motto) line("motto", motto, s);
    if (partyTitle && !header.partyTitle) line("partyTitle", partyTitle, s);
    if (star && header.issuer && !header.star && cursor.before === "") line("number", star, s);
  }
  const organ = organOf(letter);
  if (!header.number) {
    const symbol = symbols(context)[0]?.text ?? "…";
    const { label, separator } = standard.number;
    line("number", `${label}      ${separator}${symbol}`, standard);
  }
  if (!header.placeAndDate && organ.place) line("placeAndDate", `${organ.place}, ngày … tháng … năm …`, standard);
  if (!title && !subject && header.number && standard.subject.prefix)
    line("subject", `${standard.subject.prefix} `, standard);
  if (!title && !addressees)
    for (const type of standard.types)
      if (type.slug !== "cong-van" && cursor.before !== "") line("title", type.name.toUpperCase(), standard);
  if (!addressees) {
    const label = standard.addressees.labels[letter.type ?? ""] ?? standard.addressees.label;
    line("addressees", `${label}:`, standard, `${label}: `);
  }
  return found;
}

/** The standards a header may still turn out to follow: both systems' as long as nothing tells. */
function candidates({ letter: { header }, result }: ServiceContext): Standard[] {
  const told = header.nationalTitle ?? header.motto ?? header.partyTitle ?? header.issuer ?? header.number;
  if (told) return [result.standard];
  const newest = Object.values(standards).filter((s) => s.to === null);
  return [result.standard, ...newest.filter((s) => s.system !== result.standard.system)];
}
