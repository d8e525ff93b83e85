import type { AuthorityKind, Standard } from "../../core/standards/standard.ts";
import { signingOf } from "../../drafts/signing.ts";
import type { ServiceContext } from "../context.ts";
import { components, say } from "../names.ts";
import type { Cursor } from "./cursor.ts";
import type { Desk } from "./desk.ts";
import { begins, type Suggestion } from "./suggestion.ts";

/** One way to sign, line by line from the authority down: Nghị định 30/2020/NĐ-CP, Điều 13; HD 05-HD/VPTW, II.I.7.1. */
interface Signing {
  readonly lines: readonly string[];
  /** The profile's signer who signs so; `null` for a way that fits the organ. */
  readonly name: string | null;
}

/**
 * The lines above the name that fit the issuing organ and the standard: whole, or what follows the line above. Of the
 * profile's signers the name comes with them, and alone where the lines are there already.
 */
export function signatureLines(context: ServiceContext, cursor: Cursor, desk: Desk): Suggestion[] {
  const { result, locale } = context;
  const { before, trigger, zone, atEnd } = cursor;
  if (!atEnd || zone === "header" || zone === "addressees" || before.length > 60) return [];
  const prefixes = Object.values(result.standard.authority);
  const afterPrefix = prefixes.some((p) => before === `${p} `);
  if (trigger !== null && !(trigger === " " && afterPrefix)) return [];
  const names = signerNames(context, cursor, desk);
  // In the text a paragraph may well begin with “Chủ tịch”.
  if (zone === "body" && /\p{Ll}{3}/u.test(before)) return names;
  const ways = [...own(desk, result.standard, context.letter.type), ...signings(desk, result.standard)];
  const above = lineAbove(context, cursor.line);
  // Below the position comes the name, below the name nothing more.
  const { signature } = context.letter;
  const signed = [...(signature?.positions ?? []), signature?.name ?? null].some(
    (p) => p && p.span.end < cursor.offset,
  );
  if (signed && above === "" && before === "") return names;
  const found: Suggestion[] = names;
  for (const { lines, name } of ways) {
    const done = above === "" ? -1 : lines.indexOf(above);
    const rest = above === "" ? lines : done < 0 ? [] : lines.slice(done + 1);
    const [first] = rest;
    if (first === undefined || (before === "" && zone === "body" && above !== "")) continue;
    if (!begins(before, first) && !(name !== null && begins(before, name))) continue;
    const newText = [...rest, ...(name === null ? [] : ["", name])].join("\n");
    if (found.some((f) => f.newText === newText)) continue;
    found.push({
      label: [...rest, ...(name === null ? [] : [name])].join(" / "),
      newText,
      from: cursor.at(0),
      kind: name === null ? "position" : "person",
      detail: say(components.signature, locale),
      article: "signature",
    });
  }
  return found;
}

/** How the profile's signers sign. */
const own = ({ profile, name }: Desk, standard: Standard, type: string | null): Signing[] =>
  (profile?.signers ?? []).map((signer) => {
    const { authorities, position } = signingOf(signer, name, standard, type === "quyet-dinh");
    return { lines: [...authorities, position], name: signer.name };
  });

/** Below the position: the names of those who bear it. */
function signerNames({ letter, locale }: ServiceContext, cursor: Cursor, { profile }: Desk): Suggestion[] {
  const { before, trigger, line } = cursor;
  const { source, signature } = letter;
  if (trigger !== null || !profile || (signature?.name && source.lineAt(signature.name.span.start) !== line)) return [];
  const above = [1, 2, 3, 4, 5].map((up) => plainLine(source.line(line - up))).find((text) => text !== "") ?? "";
  if (above === "" || above !== above.toUpperCase()) return [];
  return profile.signers
    .filter((s) => s.position.normalize("NFC").toUpperCase() === above && begins(before, s.name))
    .map((s) => ({
      label: s.name,
      from: cursor.at(0),
      kind: "person",
      detail: `${say(components.signer, locale)} (${s.position})`,
      article: "signature",
    }));
}

const plainLine = (line: string): string => line.replace(/[*_]/g, "").trim().normalize("NFC");

/** The line above without emphasis, if it is part of a signature: what comes next follows from it. */
function lineAbove({ letter: { source } }: ServiceContext, line: number): string {
  const text = line > 0 ? plainLine(source.line(line - 1)) : "";
  return text !== "" && text === text.toUpperCase() && !text.startsWith("-") ? text : "";
}

/** Ways to sign for an organ: the head for the collective, the deputy for the head, alone or for the collective. */
function signings({ facts: { collectives, head, deputy } }: Desk, standard: Standard): Signing[] {
  const ways = (): string[][] => {
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
  };
  return ways().map((lines) => ({ lines, name: null }));
}
