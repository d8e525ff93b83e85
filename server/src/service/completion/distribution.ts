import type { Standard } from "../../core/standards/standard.ts";
import type { Letter } from "../../core/syntax/letter.ts";
import { partyOffice } from "../../drafts/names.ts";
import type { ServiceContext } from "../context.ts";
import { components, say } from "../names.ts";
import type { Cursor } from "./cursor.ts";
import type { Desk } from "./desk.ts";
import { begins, beginsWord, type Suggestion } from "./suggestion.ts";

const label = /^N[oơ]i\snh[aậ]n\s?:$/iu;
const item = /^-\s(?<typed>.{0,60})$/u;

/** The distribution list as a block at the start of a line or behind its label, and its lines one by one. */
export function distributionLines(context: ServiceContext, cursor: Cursor, desk: Desk): Suggestion[] {
  const { letter, result, locale } = context;
  const { before, trigger, zone, offset, atEnd, behind } = cursor;
  const { standard } = result;
  // Enter leaves a sign behind the cursor of a new item.
  if (!/^[\s*_]*[;,.]?[\s*_]*$/.test(behind)) return [];
  if (trigger !== null && trigger !== ":" && trigger !== " ") return [];
  const { first, usual, filed } = prescribed(letter, standard, desk);
  const { separator, last } = standard.distribution;
  const lines = [
    ...[...first, ...usual].map((l) => `${l}${separator}`),
    ...filed.slice(0, 1).map((l) => `${l}${last}`),
  ];
  const block = lines.map((l) => `- ${l}`).join("\n");
  const title = `${standard.distribution.label}:`;
  const article = "distribution";
  if (label.test(before) && atEnd)
    return [{ label: lines.join(" "), newText: `\n${block}`, from: offset, kind: "block", detail: title, article }];
  if (!letter.distribution && trigger === null && zone !== "header" && before.length < 12 && begins(before, title)) {
    const detail = say(components.distribution, locale);
    return [{ label: title, newText: `${title}\n${block}`, from: cursor.at(0), kind: "block", detail, article }];
  }
  const typed = zone === "closing" && trigger !== ":" ? item.exec(before)?.groups?.typed : undefined;
  if (typed === undefined || (trigger === " " && typed !== "")) return [];
  const there = new Set(letter.distribution?.items.map((i) => i.text.text));
  const signed = /[;,.]/.test(behind);
  const isFiled = letter.distribution?.filingLine != null;
  const from = cursor.at(before.length - typed.length);
  const offered = [
    ...[...first, ...usual].map((l) => [l, separator] as const),
    ...others(context, desk).map((l) => [l, separator] as const),
    ...(isFiled && !there.has(typed) && !/^l/iu.test(typed) ? [] : filed.map((l) => [l, last] as const)),
  ];
  return offered
    .filter(([l], i) => beginsWord(typed, l) && !there.has(l) && offered.findIndex(([o]) => o === l) === i)
    .map(([l, sign]) => ({ label: `${l}${sign}`, newText: `${l}${signed ? "" : sign}`, from, kind: "line", article }));
}

const asAbove = /^Như (?:trên|Điều|thành phần)(?!\p{L})/iu;
const filing = /^Lưu(?!\p{L})/u;
/** How an item of a profile's list may be written there: with dash and sign, too. */
const bare = (text: string): string => text.replace(/^\s*[-+•–]\s*/, "").replace(/\s*[;,.]+\s*$/, "");

/** What the standard puts first and last (`Như trên` or `Như Điều 3`, where the copy is filed), and the organ's own list. */
function prescribed(letter: Letter, { distribution, filing: filed }: Standard, { profile, name }: Desk) {
  const articles = letter.body.blocks.filter((b) => b.kind === "article");
  const last = /\d+/.exec(articles.at(-1)?.marker?.text ?? "")?.[0];
  const first = letter.addressees ? distribution.asAbove : last ? `Như Điều ${last}` : null;
  const list = (profile?.distribution ?? []).map(bare);
  const units = Object.keys(profile?.units ?? {});
  // The unit that the number names is the one that drafts.
  const drafts = units.find((u) => letter.header.number?.symbol?.text.endsWith(`-${u}`));
  const ordered = [...new Set([...(drafts ? [drafts] : []), ...units])];
  const own = filed.registry
    ? (ordered.length > 0 ? ordered : ["…"]).map((unit) => `${filed.label} ${filed.registry}, ${unit}`)
    : [`${filed.label} ${office(name)}`];
  return {
    first: first === null ? [] : [first],
    usual: list.filter((l) => !filing.test(l) && !asAbove.test(l)),
    filed: [...(ordered.length > 0 ? [] : list.filter((l) => filing.test(l))), ...own],
  };
}

/** Whom else letters are mostly copied to: those above, and the organ's own leaders. Custom. */
function others({ result: { standard } }: ServiceContext, { rung, level, province }: Desk): string[] {
  const where = level ?? "tỉnh";
  const place = province ? ` ${province.level}` : "";
  if (standard.system === "party") {
    const committee = province?.level === "thành phố" ? "Thành ủy" : "Tỉnh ủy";
    return rung === "commune"
      ? [`Thường trực ${committee}`, `Văn phòng ${committee}`, "Các đồng chí Ủy viên Ban Chấp hành"]
      : ["Văn phòng Trung ương Đảng", `Thường trực ${committee}`, "Các đồng chí Ủy viên Ban Chấp hành"];
  }
  if (rung === "central")
    return ["Thủ tướng, các Phó Thủ tướng Chính phủ", "Văn phòng Chính phủ", "Bộ trưởng, các Thứ trưởng"];
  if (rung === "commune")
    return [
      `Ủy ban nhân dân${place || " tỉnh"}`,
      `Thường trực Đảng ủy, Hội đồng nhân dân ${where}`,
      "Chủ tịch, các Phó Chủ tịch",
    ];
  return [
    ...(rung === "department" ? [`Ủy ban nhân dân${place || " tỉnh"}`, "Giám đốc, các Phó Giám đốc"] : []),
    `Thường trực ${where === "thành phố" ? "Thành ủy" : "Tỉnh ủy"}, Hội đồng nhân dân ${where}`,
    `Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân ${where}`,
  ];
}

/** Where a Party organ keeps its copies: a committee's office, else the organ itself. */
const office = (name: string | null): string => partyOffice(name) ?? "…";
