import { verbLineOf, verbs } from "../../core/rules/body/verb-line.ts";
import { foldTone } from "../../core/text/vietnamese.ts";
import { deciderOf, signingOf } from "../../drafts/signing.ts";
import type { ServiceContext } from "../context.ts";
import type { Cursor } from "./cursor.ts";
import type { Desk } from "./desk.ts";
import { begins, type Suggestion } from "./suggestion.ts";

/** Of a decision or a resolution: who decides, the line that leads to the articles, and the next article. */
export function decisionLines(context: ServiceContext, cursor: Cursor, desk: Desk): Suggestion[] {
  const { letter, result } = context;
  const { trigger, before, atEnd, zone } = cursor;
  const verb = verbs[letter.type ?? ""];
  if (trigger !== null || !atEnd || zone === "closing" || before.length > 40 || !letter.title || !verb) return [];
  const line = (label: string, newText: string, article: Suggestion["article"]): Suggestion[] =>
    begins(before, label) && before !== newText
      ? [{ label, newText, from: cursor.at(0), kind: "line", ...(article && { article }) }]
      : [];
  const { blocks } = letter.body;
  const articles = blocks.filter((b) => b.kind === "article");
  const last = /\d+/.exec(articles.at(-1)?.marker?.text ?? "")?.[0];
  if (articles.length > 0 || verbLineOf(letter)) {
    // Behind all articles only: those between are counted anew by a command.
    const behind = articles.every((a) => a.span.start <= cursor.offset);
    const next = `Điều ${Number(last ?? 0) + 1}.`;
    return behind ? line(next, `${next} `, "articleNumber") : [];
  }
  if (blocks.some((b) => b.kind === "authority")) return line(verb, verb, "authorityLine");
  if (result.standard.system === "party") {
    const words = partyVerb(verb, desk);
    return words ? line(words, words, "authorityLine") : [];
  }
  const deciders = whoDecides(context, desk);
  return [...deciders, verb].flatMap((words) => line(words, words, "authorityLine"));
}

/** Who decides and that he does, on one line: `BAN THƯỜNG VỤ ĐẢNG ỦY QUYẾT ĐỊNH`. */
function partyVerb(verb: string, { name }: Desk): string | null {
  const committee = /^(?:TỈNH|THÀNH|ĐẢNG) ỦY/u.exec(foldTone((name ?? "").normalize("NFC").toUpperCase()))?.[0];
  return committee && verb === verbs["quyet-dinh"] ? `BAN THƯỜNG VỤ ${committee} QUYẾT ĐỊNH` : null;
}

/** The head and the body, in capitals: `CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ AN PHÚ`, `ỦY BAN NHÂN DÂN XÃ AN PHÚ`. */
function whoDecides({ result: { standard } }: ServiceContext, { name, facts, profile }: Desk): string[] {
  if (name === null) return [];
  const capitals = name.normalize("NFC").replace(/\s+/g, " ").toUpperCase();
  const signers = (profile?.signers ?? []).map((s) => {
    const decider = deciderOf(signingOf(s, name, standard, true));
    return decider.kind === "head" ? `${decider.title} ${capitals}` : capitals;
  });
  const head = facts.head && standard.system === "state" ? [`${facts.head} ${capitals}`] : [];
  return [...new Set([...signers, ...head, capitals])].map((s) => s.replace(/\s+/g, " "));
}
