import { longDate } from "../../core/citations/document-words.ts";
import type { Organ } from "../../core/config.ts";
import { isProvince, provincesOn } from "../../core/places/gazetteer.ts";
import { isNamedAfter, nameAtStart, nameInText } from "../../core/places/named.ts";
import { profilesOf } from "../../core/profiles.ts";
import { standards } from "../../core/standards/choose.ts";
import type { Standard } from "../../core/standards/standard.ts";
import { headerName } from "../../drafts/names.ts";
import type { ServiceContext } from "../context.ts";
import { type Component, components, say } from "../names.ts";
import type { Article } from "./articles.ts";
import type { Cursor } from "./cursor.ts";
import type { Desk } from "./desk.ts";
import { centralBodies, departments, unitsBelow } from "./local-organs.ts";
import { symbols } from "./number.ts";
import { begins, beginsWord, keyOf, type Suggestion } from "./suggestion.ts";

/** What stands for a number or a day that is still to come. */
const blank = "      ";

/** The lines of the header that are still missing, in the words of the standard: offered at the start of a line. */
export function headerLines(context: ServiceContext, cursor: Cursor, desk: Desk): Suggestion[] {
  const { letter, result, locale } = context;
  if (cursor.trigger !== null || cursor.zone !== "header" || !cursor.atEnd || cursor.before.length > 50) return [];
  const { header, title, subject, addressees } = letter;
  const found: Suggestion[] = [];
  const line = (component: Component, article: Article, label: string, standard: Standard, newText?: string) => {
    const { vi } = components[component];
    if (!begins(cursor.before, label, vi)) return;
    found.push({
      label,
      ...(newText ? { newText } : {}),
      from: cursor.at(0),
      kind: newText ? "block" : "line",
      detail: `${say(components[component], locale)} (${standard.shortName})`,
      also: vi,
      article,
    });
  };
  const standard = result.standard;
  found.push(...issuers(context, cursor, desk));
  for (const s of candidates(context, desk)) {
    const { nationalTitle, motto, partyTitle, star } = s.header;
    if (nationalTitle && motto && !header.nationalTitle && !header.motto)
      line("nationalTitle", "nationalTitle", nationalTitle, s, `${nationalTitle}\n${motto}`);
    else if (nationalTitle && !header.nationalTitle) line("nationalTitle", "nationalTitle", nationalTitle, s);
    if (motto && !header.motto) line("motto", "nationalTitle", motto, s);
    if (partyTitle && !header.partyTitle) line("partyTitle", "partyTitle", partyTitle, s);
    if (star && header.issuer && !header.star && cursor.before === "") line("number", "star", star, s);
  }
  if (!header.number) {
    const symbol = symbols(context, desk)[0]?.text ?? "…";
    const { label, separator } = standard.number;
    line("number", "number", `${label}${blank}${separator}${symbol}`, standard);
  }
  if (!header.placeAndDate)
    for (const place of places(cursor, desk))
      for (const label of dateLines(place, desk, standard)) line("placeAndDate", "date", label, standard);
  if (!title && !subject && header.number && standard.subject.prefix)
    line("subject", "subject", `${standard.subject.prefix} `, standard);
  if (!title && !addressees)
    for (const type of standard.types)
      if (type.slug !== "cong-van" && cursor.before !== "") line("title", "title", type.name.toUpperCase(), standard);
  if (!addressees) {
    const label = standard.addressees.labels[letter.type ?? ""] ?? standard.addressees.label;
    line("addressees", "addressees", `${label}:`, standard, `${label}: `);
  }
  return found;
}

const behindPlace = /^(?<place>\p{Lu}[\p{L}. -]{1,50}),\s(?<typed>[^,]{0,20})$/u;

/** The date behind a place and its comma, in the header: there it opens by itself. */
export function headerDate({ letter, result }: ServiceContext, cursor: Cursor, desk: Desk): Suggestion[] {
  const { trigger, before, zone, atEnd } = cursor;
  const { place, typed } = behindPlace.exec(before)?.groups ?? {};
  const asked = trigger === null || (trigger === " " && typed === "");
  if (!asked || zone !== "header" || !atEnd || !place || typed === undefined || !desk.today) return [];
  if (letter.header.placeAndDate?.date || !isPlace(place, desk)) return [];
  const from = cursor.at(before.length - typed.length);
  return dateLines(null, desk, result.standard)
    .filter((label) => begins(typed, label))
    .map((label) => ({ label, from, kind: "line", article: "date" }));
}

const isPlace = (written: string, desk: Desk): boolean =>
  keyOf(written) === keyOf(desk.profile?.place ?? desk.facts.place ?? "") ||
  [...provincesOn(desk.day), ...unitsBelow(desk)].some((u) =>
    [u.name, nameAtStart(u)].some((name) => keyOf(name) === keyOf(written)),
  );

/** Today in full, and with the day left blank: the day is that of the signature. */
function dateLines(place: string | null, { today }: Desk, standard: Standard): string[] {
  const lead = place === null ? "" : `${place}, `;
  if (today === null) return [`${lead}ngày … tháng … năm …`];
  const whole = longDate(today, standard);
  return [`${lead}${whole.replace(/^ngày \d+/u, `ngày${blank}`)}`, `${lead}${whole}`];
}

/** The organ's own place first; others once their beginning is typed. */
function places(cursor: Cursor, desk: Desk): string[] {
  // Behind the comma the date alone is offered.
  if (desk.today !== null && cursor.before.includes(",")) return [];
  const own = desk.profile?.place ?? desk.facts.place;
  const typed = cursor.before;
  const others =
    typed.length < 2
      ? []
      : [...provincesOn(desk.day), ...unitsBelow(desk)]
          .map((u) =>
            isNamedAfter(u.name) || (isProvince(u) && /Hồ Chí Minh/u.test(u.name)) ? nameAtStart(u) : u.name,
          )
          .filter((name) => begins(typed, name));
  return [...new Set([...(own ? [own] : []), ...others])].slice(0, 20);
}

/** Organs that may issue the letter: those of the profiles, and others once their beginning is typed. */
function issuers({ letter, config, result, locale }: ServiceContext, cursor: Cursor, desk: Desk): Suggestion[] {
  const { issuer, parent } = letter.header;
  const { before, line } = cursor;
  const { source } = letter;
  // What is being typed may be read as an issuer already.
  const above = issuer && source.lineAt(issuer.span.start) !== line ? issuer : parent;
  if (above && source.lineAt(above.span.start) !== line) return [];
  const detail = say(components.issuer, locale);
  const block = (lines: readonly string[], also: string): Suggestion => ({
    label: lines.join(" / "),
    newText: lines.join("\n"),
    from: cursor.at(0),
    kind: "organ",
    detail,
    also,
    article: "issuer",
  });
  const own = profilesOf(config)
    .filter(({ name, organ }) => begins(before, name, ...headerOf(organ)) || beginsWord(before, organ.name ?? ""))
    .map(({ name, organ }) => block(headerOf(organ), `${name} ${organ.name ?? ""}`));
  if (before.length < 2) return own;
  const party = result.standard.system === "party" && (letter.header.partyTitle ?? letter.header.star) !== null;
  const names = party ? partyIssuers(desk) : stateIssuers(desk);
  const fits = names.filter((lines) => lines.some((l) => begins(before, l)) || begins(before, lines.join(" ")));
  return [...own, ...fits.slice(0, 40).map((lines) => ({ ...block(lines, ""), partial: true }))];
}

const headerOf = ({ name, parent }: Organ): string[] => [
  ...(parent ? [parent.normalize("NFC").toUpperCase()] : []),
  ...headerName(name ?? ""),
];

const upper = (text: string): string => text.normalize("NFC").toUpperCase();

function stateIssuers(desk: Desk): string[][] {
  const { day, province } = desk;
  const where = province ? [province, ...unitsBelow(desk)] : provincesOn(day);
  const councils = ["ỦY BAN NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN"].flatMap((body) =>
    where.map((unit) => [body, upper(nameInText(unit))]),
  );
  const parent = province ? [`ỦY BAN NHÂN DÂN ${upper(nameInText(province))}`] : [];
  return [
    ...centralBodies("state", day).map((name) => [upper(name)]),
    ...councils,
    ...departments(day).map((name) => [...parent, upper(name)]),
  ];
}

function partyIssuers(desk: Desk): string[][] {
  const { day, province } = desk;
  const committees = (province ? [province] : provincesOn(day)).map((unit) => [
    `${unit.level === "thành phố" ? "THÀNH ỦY" : "TỈNH ỦY"} ${upper(unit.name)}`,
  ]);
  const parent = province ? [`ĐẢNG BỘ ${upper(nameInText(province))}`] : [];
  return [...committees, ...unitsBelow(desk).map((unit) => [...parent, `ĐẢNG ỦY ${upper(nameInText(unit))}`])];
}

/** The standards a header may still turn out to follow: both systems' as long as nothing tells. */
function candidates({ letter: { header }, result }: ServiceContext, { profile }: Desk): Standard[] {
  const told = header.nationalTitle ?? header.motto ?? header.partyTitle ?? header.issuer ?? header.number;
  if (told) return [result.standard];
  const newest = Object.values(standards).filter((s) => s.to === null);
  const all = [result.standard, ...newest.filter((s) => s.system !== result.standard.system)];
  const party = profile?.name && /^(?:tỉnh ủy|thành ủy|đảng ủy|chi bộ)/iu.test(profile.name.normalize("NFC"));
  return party ? all.sort((a, b) => Number(b.system === "party") - Number(a.system === "party")) : all;
}
