import type { AuthorityKind, Standard } from "../../core/standards/standard.ts";
import type { ServiceContext } from "../context.ts";
import { components } from "../names.ts";
import type { Cursor } from "./cursor.ts";
import { type Organ, organOf } from "./organs.ts";
import { begins, type Suggestion } from "./suggestion.ts";

/** One way to sign, line by line from the authority down: Nghị định 30/2020/NĐ-CP, Điều 13; HD 05-HD/VPTW, II.I.7.1. */
type Signing = readonly string[];

/** The lines above the name that fit the issuing organ and the standard: whole, or what follows the line above. */
export function signatureLines(context: ServiceContext, cursor: Cursor): Suggestion[] {
  const { letter, result } = context;
  const { before, trigger, zone, atEnd, line } = cursor;
  if (!atEnd || zone === "header" || zone === "addressees" || before.length > 60) return [];
  const prefixes = Object.values(result.standard.authority);
  const afterPrefix = prefixes.some((p) => before === `${p} `);
  if (trigger !== null && !(trigger === " " && afterPrefix)) return [];
  // In the text a paragraph may well begin with “Chủ tịch”.
  if (zone === "body" && /\p{Ll}{3}/u.test(before)) return [];
  const ways = signings(organOf(letter), result.standard);
  const above = lineAbove(context, line);
  const found: Suggestion[] = [];
  for (const way of ways) {
    const done = above === "" ? -1 : way.indexOf(above);
    const rest = above === "" ? way : done < 0 ? [] : way.slice(done + 1);
    const [first] = rest;
    if (first === undefined || !begins(before, first) || (before === "" && zone === "body" && above !== "")) continue;
    if (found.some((f) => f.newText === rest.join("\n"))) continue;
    const label = rest.join(" / ");
    found.push({
      label,
      newText: rest.join("\n"),
      from: cursor.at(0),
      kind: "position",
      detail: components.signature.vi,
    });
  }
  return found;
}

/** The line above without emphasis, if it is part of a signature: what comes next follows from it. */
function lineAbove({ letter: { source } }: ServiceContext, line: number): string {
  const text =
    line > 0
      ? source
          .line(line - 1)
          .replace(/[*_]/g, "")
          .trim()
          .normalize("NFC")
      : "";
  return text !== "" && text === text.toUpperCase() && !text.startsWith("-") ? text : "";
}

/** Ways to sign for an organ: the head for the collective, the deputy for the head, alone or for the collective. */
function signings({ collectives, head, deputy }: Organ, standard: Standard): Signing[] {
  if (!head || !deputy) return collectives.map((c) => [`${standard.authority.collective} ${c}`]);
  const sign = (kind: AuthorityKind, whom: string) => `${standard.authority[kind]} ${whom}`;
  if (collectives.length === 0) return [[head], [sign("deputy", head), deputy], [sign("acting", head)]];
  // Deputies of a Party committee sign for it as its head does, a State organ's deputies for its head.
  const byDeputy = standard.system === "party" ? [deputy] : [sign("deputy", head), deputy];
  return [
    ...collectives.flatMap((c) => [
      [sign("collective", c), head],
      [sign("collective", c), ...byDeputy],
    ]),
    ...(standard.system === "party"
      ? collectives.filter((c) => c === "BAN THƯỜNG VỤ").map((c) => [sign("order", c), "CHÁNH VĂN PHÒNG"])
      : [[head], [sign("deputy", head), deputy], [sign("order", head), "CHÁNH VĂN PHÒNG"]]),
  ];
}
