import type { Standard } from "../../core/standards/standard.ts";
import type { Letter } from "../../core/syntax/letter.ts";
import { foldTone } from "../../core/text/vietnamese.ts";
import type { ServiceContext } from "../context.ts";
import { components } from "../names.ts";
import type { Cursor } from "./cursor.ts";
import { begins, type Suggestion } from "./suggestion.ts";

const label = /^N[oơ]i\snh[aậ]n\s?:$/iu;
const item = /^-\s(?<typed>.{0,60})$/u;

/** The distribution list as a block at the start of a line or behind its label, and its prescribed lines one by one. */
export function distributionLines(context: ServiceContext, cursor: Cursor): Suggestion[] {
  const { letter, result } = context;
  const { before, trigger, zone, offset, atEnd } = cursor;
  const { standard } = result;
  if (!atEnd || (trigger !== null && trigger !== ":" && trigger !== " ")) return [];
  const lines = prescribed(letter, standard);
  const block = lines.map((l) => `- ${l}`).join("\n");
  const title = `${standard.distribution.label}:`;
  if (label.test(before))
    return [{ label: lines.join(" "), newText: `\n${block}`, from: offset, kind: "block", detail: title }];
  if (!letter.distribution && trigger === null && zone !== "header" && before.length < 12 && begins(before, title))
    return [
      {
        label: title,
        newText: `${title}\n${block}`,
        from: cursor.at(0),
        kind: "block",
        detail: components.distribution.vi,
      },
    ];
  const typed = zone === "closing" && trigger !== ":" ? item.exec(before)?.groups?.typed : undefined;
  if (typed === undefined) return [];
  const there = new Set(letter.distribution?.items.map((i) => i.text.text));
  return lines
    .filter((l) => begins(typed, l) && !there.has(l.slice(0, -1)))
    .map((l) => ({ label: l, from: cursor.at(before.length - typed.length), kind: "line" }));
}

/** What the standard puts first and last: `Như trên` or `Như Điều 3`, and where the copy is filed. */
function prescribed(letter: Letter, { distribution, filing }: Standard): string[] {
  const articles = letter.body.blocks.filter((b) => b.kind === "article");
  const last = /\d+/.exec(articles.at(-1)?.marker?.text ?? "")?.[0];
  const first = letter.addressees ? distribution.asAbove : last ? `Như Điều ${last}` : null;
  const filed = filing.registry ? `${filing.label} ${filing.registry}, …` : `${filing.label} ${office(letter)}`;
  return [...(first ? [`${first}${distribution.separator}`] : []), `${filed}${distribution.last}`];
}

/** Where a Party organ keeps its copies: a committee's office, else the organ itself. */
function office({ header: { issuer } }: Letter): string {
  const name = foldTone(issuer?.text ?? "").toUpperCase();
  const committee = /^(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) ỦY/.exec(name)?.[0];
  if (committee) return `Văn phòng ${sentence(committee)}`;
  return /^CHI BỘ/.test(name) ? "Chi bộ" : "…";
}

const sentence = (text: string): string => text.charAt(0) + text.slice(1).toLowerCase();
