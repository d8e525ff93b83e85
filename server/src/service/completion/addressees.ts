import type { ServiceContext } from "../context.ts";
import type { Cursor } from "./cursor.ts";
import type { Desk } from "./desk.ts";
import { usualAddressees } from "./local-organs.ts";
import { beginsWord, keyOf, type Suggestion } from "./suggestion.ts";

const inline = /^(?<label>K[ií]nh\s(?:g[uử]i|tr[iì]nh)\s?:)(?<space>\s*)(?<typed>[^:]*)$/iu;
const item = /^-\s(?<typed>[^:]*)$/u;
/** Most names shown at once: with more, one types on. */
const limit = 60;

/** Behind `Kính gửi:` the list or the single addressee, on a line of the list another addressee. */
export function addresseeNames(context: ServiceContext, cursor: Cursor, desk: Desk): Suggestion[] {
  const { before, trigger, zone, behind } = cursor;
  // Enter leaves a sign behind the cursor of a new item.
  if (!/^[\s*_]*[;,.]?[\s*_]*$/.test(behind) || (trigger !== null && trigger !== ":" && trigger !== " ")) return [];
  // A space opens the list, not each word of a name.
  const typing = (typed: string): boolean => typed.length > 60 || (trigger === " " && typed !== "");
  const { standard } = context.result;
  const open = inline.exec(before)?.groups;
  if (open && zone !== "closing") {
    const { space = "", typed = "" } = open;
    const from = cursor.at(before.length - typed.length);
    if (typing(typed)) return [];
    const list: Suggestion[] =
      typed === ""
        ? [{ label: "- …", newText: blank(context), from: from - space.length, kind: "block", article: "addressees" }]
        : [];
    return [...list, ...suggest(context, desk, typed, from, space === "" ? " " : "", "")];
  }
  const typed = zone === "addressees" ? item.exec(before)?.groups?.typed : undefined;
  if (typed === undefined || typing(typed) || trigger === ":") return [];
  const closing = /[;,.]/.test(behind) ? "" : standard.addressees.separator;
  return suggest(context, desk, typed, cursor.at(before.length - typed.length), "", closing);
}

function suggest(
  context: ServiceContext,
  desk: Desk,
  typed: string,
  from: number,
  lead: string,
  closing: string,
): Suggestion[] {
  const there = new Set(context.letter.addressees?.items.map((i) => i.text.text));
  const usual = desk.profile?.addressees ?? [];
  const names = new Set([...usual, ...answered(context), ...usualAddressees(desk, context.result.standard.system)]);
  const own = keyOf(desk.name ?? "");
  const isOwn = (name: string): boolean => keyOf(name) === own;
  const fits = [...names].filter((n) => !(there.has(n) && n !== typed.trim()) && !isOwn(n) && beginsWord(typed, n));
  const partial = fits.length > limit || typed === "";
  return fits.slice(0, limit).map((n) => ({
    label: n,
    newText: `${lead}${n}${closing}`,
    from,
    kind: "organ",
    article: "addressees",
    partial,
  }));
}

/** Two items to fill in, with the signs of the standard. */
const blank = ({ result }: ServiceContext): string => {
  const { separator, last } = result.standard.addressees;
  return `\n\n- …${separator}\n- …${last ?? separator}`;
};

/** A letter mostly goes to whom it answers: the issuers it cites that are no more than mentioned by their symbol. */
function answered({ letter }: ServiceContext): string[] {
  const names = letter.citations.flatMap((c) => (c.issuerText && c.kind === "Công văn" ? [c.issuerText.text] : []));
  return [...new Set(names)];
}
