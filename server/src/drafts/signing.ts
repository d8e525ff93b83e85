import type { Signer } from "../core/config.ts";
import { type OrganFacts, organFacts } from "../core/organ-facts.ts";
import { deputyOf, headTitle, isDeputy, plain } from "../core/rules/signature/titles.ts";
import type { AuthorityKind, Standard } from "../core/standards/standard.ts";
import { titleOfOrgan } from "./names.ts";

/** What stands above the name of who signs, in capitals. */
export interface Signing {
  readonly authorities: readonly string[];
  readonly position: string;
}

/** Organs' names, which a profile may give behind the title and the header gives already. */
const organ =
  /^(?:UBND|ỦY BAN|HĐND|HỘI ĐỒNG NHÂN DÂN|SỞ|BỘ|CỤC|CHI CỤC|TỔNG CỤC|VỤ|TỈNH ỦY|THÀNH ỦY|ĐẢNG ỦY|CHI BỘ|ĐẢNG BỘ|BAN|VĂN PHÒNG|TRUNG TÂM|TRƯỜNG)(?!\p{L})/u;

/** A position as it is written below the letter: in capitals, without the organ's name. */
export function positionLine(position: string): string {
  const text = position.normalize("NFC").replace(/\s+/g, " ").trim().toUpperCase();
  const deputy = /^PHÓ /.test(text) ? 4 : 0;
  const title = headTitle(plain(text.slice(deputy)));
  const rest = title === null ? "" : text.slice(deputy + title.length).trim();
  return title !== null && organ.test(plain(rest)) ? text.slice(0, deputy + title.length) : text;
}

/**
 * How somebody signs for an organ: as the profile says; where it is silent, the head of a collective body for the body
 * and a deputy for the head. `personal`: what the head of a State organ decides alone (`QUYẾT ĐỊNH` of a chairman).
 * Nghị định 30/2020/NĐ-CP, Điều 13; Hướng dẫn 05-HD/VPTW, Phần II, mục I.7.
 */
export function signingOf(signer: Signer, name: string | null, standard: Standard, personal: boolean): Signing {
  const facts = organFacts(name, null);
  const position = positionLine(signer.position);
  const given = (signer.authority ?? "").split(/\s+\/\s+|\n/).filter((line) => line.trim() !== "");
  const authorities =
    given.length > 0
      ? given.map((line) => whole(line.trim(), facts, position, standard))
      : usual(facts, position, standard, personal);
  return { authorities, position };
}

/** `KT.` alone is completed by whom one signs for. */
function whole(line: string, facts: OrganFacts, position: string, { authority }: Standard): string {
  const kind = (Object.keys(authority) as AuthorityKind[]).find((k) => authority[k] === line);
  if (kind === undefined) return line.normalize("NFC");
  if (kind === "collective") return `${line} ${facts.collectives[0] ?? "…"}`;
  const head = kind === "deputy" ? (deputyOf(plain(position)) ?? facts.head) : facts.head;
  return kind === "acting" ? `${line} ${position}` : `${line} ${head ?? "…"}`;
}

function usual(facts: OrganFacts, position: string, { authority, system }: Standard, personal: boolean): string[] {
  const [collective] = facts.collectives;
  const party = system === "party";
  const deputy = isDeputy(plain(position)) ? (deputyOf(plain(position)) ?? facts.head) : null;
  // Who heads another body than the issuer signs as whatever he is: nothing is known of his authority.
  const ofThisOrgan = facts.head === null || plain(position).endsWith(facts.head) || plain(position) === facts.deputy;
  const forAll = collective && ofThisOrgan && !(personal && !party) ? [`${authority.collective} ${collective}`] : [];
  // A Party committee's deputies sign for it as its head does.
  return deputy === null || (party && forAll.length > 0) ? forAll : [...forAll, `${authority.deputy} ${deputy}`];
}

/** Who decides by such a signature: the body whose name is in it, its standing committee, or its head. */
type Decider = { readonly kind: "body" | "committee" } | { readonly kind: "head"; readonly title: string };

export function deciderOf({ authorities, position }: Signing): Decider {
  if (authorities.some((a) => /^T[/]M BAN THƯỜNG VỤ$/u.test(a))) return { kind: "committee" };
  if (authorities.some((a) => /^T(?:M\.|[/]M)/.test(a))) return { kind: "body" };
  const head = authorities.map((a) => /^K(?:T\.|[/]T) (.+)$/.exec(a)?.[1]).find((a) => a !== undefined);
  return { kind: "head", title: head ?? deputyOf(plain(position)) ?? position };
}

/**
 * Who decides, as it stands above the bases, in capitals; `collective`: the body, whoever signs for it. Phụ lục III,
 * Mẫu 1.1 to 1.3; HD 05, Phần II, mục I.7.
 */
export function decider(name: string, signing: Signing, collective: boolean): string {
  const capitals = name.normalize("NFC").toUpperCase();
  const by = deciderOf(signing);
  if (by.kind === "committee") return `BAN THƯỜNG VỤ ${capitals}`;
  return by.kind === "head" && !collective ? titleOfOrgan(by.title, capitals) : capitals;
}

/** How the head of an organ signs for it, where nothing else is known. */
export function headOf(name: string | null): Signer | null {
  const { head } = organFacts(name, null);
  return head === null ? null : { name: "", position: head };
}
