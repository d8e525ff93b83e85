import { kinds } from "../../core/citations/kinds.ts";
import type { Block, Letter } from "../../core/syntax/letter.ts";
import type { Edit } from "../../core/text/edit.ts";
import type { PlainText } from "../../core/text/plain-text.ts";
import { overlaps, type Span } from "../../core/text/span.ts";
import { enclosing, type Numbered, type Outline } from "./outline.ts";

/** Words of references, the smaller first, with the levels they may mean. */
const units: Readonly<Record<string, readonly Numbered["level"][]>> = {
  điểm: ["point"],
  khoản: ["clause"],
  điều: ["article"],
  "tiểu mục": ["subdivision"],
  mục: ["division", "section", "clause"],
  chương: ["chapter"],
  phần: ["part"],
};
const order = Object.keys(units);

const id = "(?:\\d{1,3}(?:\\.\\d{1,3}){0,3}|[IVXL]{1,6}|[a-zđ])(?![\\p{L}\\d])";
const unit = new RegExp(
  `(?<![\\p{L}\\d])(?<word>điểm|khoản|điều|tiểu\\s{1,2}mục|mục|chương|phần)\\s{1,3}(?:(?<this>này)(?!\\p{L})|(?<ids>${id}(?:(?:\\s{0,2}[,;]\\s{1,2}(?:và\\s{1,2})?|\\s{1,2}(?:và|hoặc|đến)\\s{1,2})${id}){0,9}))`,
  "giu",
);
const oneId = new RegExp(id, "giu");
/** Between the smaller and the larger: `khoản 2 Điều 5`, `điểm a, khoản 2 của Điều 5`. */
const inside = /^\s{0,2},?\s{1,3}(?:của\s{1,3})?$/u;
/** Between two of a kind: `khoản 1 và khoản 2 Điều 5`. */
const beside = /^\s{0,2}(?:,|;|và|hoặc|đến|tới|,\s{0,2}và)\s{1,3}$/u;

/** One word of a reference with its numbers: `khoản 1, 3`. */
interface Named {
  readonly word: string;
  readonly own: boolean;
  readonly start: number;
  readonly end: number;
  readonly ids: readonly { readonly text: string; readonly start: number }[];
  /** The larger ones that stand behind it, the next first. */
  outer: readonly Named[];
}

/** The edits by which references follow what they mean, and those of which that is not certain. */
export function referencesIn(
  letter: Letter,
  outlines: readonly Outline[],
  now: (place: Numbered) => string,
): { readonly follow: Edit[]; readonly unsure: Span[] } {
  const follow: Edit[] = [];
  const unsure: Span[] = [];
  const look = (
    text: PlainText,
    outline: Outline,
    at: Numbered | null,
    block: Block | null,
    certain: boolean,
  ): void => {
    for (const named of namesIn(text.text, block !== null && outline.places.has(block))) {
      const owner = ownerOf(letter, text, named, block, outline, certain);
      if (owner === "other") continue;
      for (const { text: written, start } of named.ids) {
        const found = meant(outline, named, written, at);
        const numerals = new Set(found.map(now));
        const place = text.slice(start, start + written.length);
        if (numerals.size === 1 && numerals.has(written)) continue;
        if (owner === "own" && numerals.size === 1)
          follow.push({ span: place.span, newText: [...numerals][0] as string });
        else if (found.length > 0 || owner === "own") unsure.push(place.span);
      }
    }
  };
  for (const outline of outlines) {
    for (const block of outline.blocks) {
      if (block.kind === "basis") continue;
      look(block.text, outline, outline.within.get(block) ?? null, block, false);
    }
  }
  const [body] = outlines;
  for (const item of letter.distribution?.items ?? [])
    if (body) look(item.text, body, null, null, /^Như\s/u.test(item.text.text));
  return { follow, unsure };
}

function namesIn(text: string, opens: boolean): Named[] {
  const found: Named[] = [];
  for (const m of text.matchAll(unit)) {
    const { word = "", ids, this: own } = m.groups ?? {};
    // What opens the block is its own number.
    if (opens && m.index === 0) continue;
    const from = m.index + m[0].length - (ids?.length ?? 0);
    found.push({
      word: word.toLowerCase().replace(/\s+/g, " "),
      own: own !== undefined,
      start: m.index,
      end: m.index + m[0].length,
      ids: [...(ids ?? "").matchAll(oneId)].map((i) => ({ text: i[0], start: from + i.index })),
      outer: [],
    });
  }
  for (let i = found.length - 2; i >= 0; i--) {
    const [named, next] = [found[i] as Named, found[i + 1] as Named];
    const gap = text.slice(named.end, next.start);
    if (order.indexOf(named.word) < order.indexOf(next.word) && inside.test(gap)) named.outer = [next, ...next.outer];
    else if (named.word === next.word && beside.test(gap)) named.outer = next.outer;
  }
  return found;
}

/** The places that a number may mean: of its level, inside what the reference says, else inside what it stands in. */
function meant(outline: Outline, named: Named, numeral: string, at: Numbered | null): Numbered[] {
  const levels = units[named.word] ?? [];
  const fits = [...outline.places.values()].filter(
    (p) => !p.inserted && levels.includes(p.level) && p.numeral.toLowerCase() === numeral.toLowerCase(),
  );
  // A bare `mục 2` is a section or, where there is none of that number, a clause.
  const kind = levels.find((l) => fits.some((p) => p.level === l));
  const same = fits.filter((p) => p.level === kind);
  const said = same.filter((p) =>
    named.outer.every((outer) =>
      (units[outer.word] ?? []).some((level) => {
        const around = enclosing(p.parent, level);
        if (!around) return false;
        if (outer.own) return around === enclosing(at, level);
        return outer.ids.some((i) => i.text.toLowerCase() === around.numeral.toLowerCase());
      }),
    ),
  );
  if (named.outer.length > 0 || named.word === "điều" || kind === undefined) return said;
  const near = enclosing(at, "article") ?? enclosing(at, "section");
  const local = said.filter((p) => near !== null && isWithin(p, near));
  return local.length > 0 ? local : said;
}

function isWithin(place: Numbered, outer: Numbered): boolean {
  let at: Numbered | null = place.parent;
  while (at && at !== outer) at = at.parent;
  return at === outer;
}

const kindWords = [...kinds.map(({ name }) => name), "Văn bản", "Điều lệ", "Hiến pháp", "Pháp lệnh", "Hợp đồng"]
  .sort((a, b) => b.length - a.length)
  .flatMap((name) => [name, name.toLowerCase()])
  .join("|");
const ofDocument = new RegExp(
  `^\\s{0,2},?\\s{1,3}(?:của\\s{1,3}|tại\\s{1,3}|trong\\s{1,3})?(?:(?:ban\\s{1,3}hành\\s{1,3})?kèm\\s{1,3}theo\\s{1,3})?(?:các\\s{1,3})?(?<kind>${kindWords})(?!\\p{L})(?<this>\\s{1,3}này(?!\\p{L}))?`,
  "u",
);
/** Small, the other kinds are verbs as well: `Điều 3 báo cáo kết quả`. */
const neverVerb = /^(?:\p{Lu}|luật|bộ luật|nghị|thông tư|pháp lệnh|công văn|điều lệ|hiến pháp|quy chế|văn bản)/u;

/**
 * Whether a reference speaks of the letter itself. It says so (`Điều này`, `Quyết định này`, `Như Điều 3`), or there is
 * nothing else it could mean: no other document is named in its article.
 */
function ownerOf(
  letter: Letter,
  text: PlainText,
  named: Named,
  block: Block | null,
  outline: Outline,
  certain: boolean,
): "own" | "other" | "unclear" {
  const last = named.outer.at(-1) ?? named;
  const { span } = text.slice(named.start, named.end);
  const cites = (c: Letter["citations"][number], where: Span): boolean =>
    overlaps(c.span, where) || (c.provision !== null && overlaps(c.provision.span, where));
  if (letter.citations.some((c) => c.provision !== null && overlaps(c.provision.span, span))) return "other";
  const before = text.text.slice(0, named.start);
  if (before.lastIndexOf("“") > before.lastIndexOf("”")) return "other";
  const behind = ofDocument.exec(text.text.slice(last.end, last.end + 80))?.groups;
  if (behind?.this) return isItself(letter, outline, behind.kind ?? "") ? "own" : "unclear";
  if (behind?.kind && neverVerb.test(behind.kind)) return "other";
  if (certain || last.own) return "own";
  if (block === null || named.own) return "unclear";
  // A clause of the list of parts (`mục 2`) is said of anything.
  if (named.word === "mục" || named.word === "phần") return "unclear";
  const article = enclosing(outline.within.get(block) ?? null, "article");
  if (article === null) return "unclear";
  const around = outline.blocks.filter((b) => enclosing(outline.within.get(b) ?? null, "article") === article);
  const where = { start: around[0]?.span.start ?? 0, end: around.at(-1)?.span.end ?? 0 };
  return letter.citations.some((c) => cites(c, where)) ? "unclear" : "own";
}

/** Whether `Quyết định này` is what the reference stands in: the letter by its type, an attached text by its first line. */
function isItself(letter: Letter, outline: Outline, kind: string): boolean {
  const slug = (s: string): string => s.toLowerCase().normalize("NFC");
  if (slug(kind) === "văn bản") return true;
  if (outline.blocks[0] && letter.body.blocks.includes(outline.blocks[0]))
    return slug(letter.title?.text.text ?? (letter.type === "cong-van" ? "công văn" : "")) === slug(kind);
  const attached = letter.appendices.find(({ blocks }) => outline.blocks[0] && blocks.includes(outline.blocks[0]));
  return slug(attached?.label.text ?? "").startsWith(slug(kind));
}
