import type { FormattedSection, PageNumber } from "../../core/formatting.ts";
import type { Part } from "../package/package.ts";
import { child, type Element, elements } from "../package/xml.ts";
import { readBlocks } from "./blocks.ts";
import type { Block, Section } from "./model.ts";
import { pageNumberIn } from "./page-numbers.ts";
import { type Reading, storyOf } from "./story.ts";
import { isOn, millimetres, points } from "./units.ts";

/** Headers and footers by kind (`header default`); a section that names none has those of the one before. */
export type Edges = ReadonlyMap<string, string>;

/** How the pages of a section are set. Word's own page where the file does not say: Letter with margins of an inch. */
export function readSection(
  properties: Element | null,
  blocks: readonly Block[],
  before: Edges,
  part: Part,
  reading: Reading,
): { readonly section: Section; readonly edges: Edges } {
  const edges = new Map(before);
  for (const node of elements(properties ?? undefined)) {
    const kind = /^w:(header|footer)Reference$/.exec(node.name)?.[1];
    const id = node.attributes["r:id"];
    if (kind !== undefined && id !== undefined) edges.set(`${kind} ${node.attributes["w:type"] ?? "default"}`, id);
  }
  const size = child(properties ?? undefined, "w:pgSz")?.attributes ?? {};
  const margins = child(properties ?? undefined, "w:pgMar")?.attributes ?? {};
  const length = (value: string | undefined, otherwise: number) => millimetres(Math.abs(points(value) ?? otherwise));
  const gutter = length(margins["w:gutter"], 0);
  const title = child(properties ?? undefined, "w:titlePg");
  const titled = title !== undefined && isOn(title.attributes["w:val"]);
  const page: Omit<FormattedSection, "span"> = {
    width: length(size["w:w"], 612),
    height: length(size["w:h"], 792),
    margins: {
      top: length(margins["w:top"], 72),
      bottom: length(margins["w:bottom"], 72),
      left: length(margins["w:left"], 72) + gutter,
      right: length(margins["w:right"], 72),
    },
    pageNumber: pageNumber(edges, titled, part, reading, {
      header: length(margins["w:header"], 36),
      footer: length(margins["w:footer"], 36),
      startsAt: numberOf(child(properties ?? undefined, "w:pgNumType")?.attributes["w:start"]),
    }),
  };
  const said = (where: "header" | "footer") => linesOf(where, edges, before, titled, part, reading);
  return { section: { blocks, page, headers: said("header"), footers: said("footer") }, edges };
}

function pageNumber(
  edges: Edges,
  titled: boolean,
  part: Part,
  reading: Reading,
  at: Readonly<Record<"header" | "footer", number>> & Pick<PageNumber, "startsAt">,
): PageNumber | null {
  const on = (where: "header" | "footer", kind: string) => {
    const found = part.related(edges.get(`${where} ${kind}`) ?? "");
    return found && pageNumberIn(found, reading);
  };
  for (const where of ["header", "footer"] as const) {
    const usual = on(where, "default");
    const look = usual ?? (titled ? on(where, "first") : null);
    if (look)
      return {
        where,
        ...look,
        onFirstPage: titled ? on(where, "first") !== null : usual !== null,
        fromEdge: at[where],
        startsAt: at.startsAt,
      };
  }
  return null;
}

const numberOf = (value: string | undefined): number | null => {
  const number = Number(value ?? Number.NaN);
  return Number.isInteger(number) ? number : null;
};

/** What is left of `Trang 2/5` without its numbers. */
const aroundNumber = /^[-–—~\s/|.()]{0,20}(?:trang|page|tr)?[-–—~\s/|.:()]{0,20}(?:of|trên|\/)?[-–—~\s/|.()]{0,20}$/iu;

/** What headers or footers say that the section before did not have, beside the number of the page. */
function linesOf(where: string, edges: Edges, before: Edges, titled: boolean, part: Part, reading: Reading): string[] {
  const found: string[] = [];
  for (const kind of ["first", "default", "even"]) {
    const id = edges.get(`${where} ${kind}`);
    if (id === undefined || id === before.get(`${where} ${kind}`) || (kind === "first" && !titled)) continue;
    const target = part.related(id);
    if (!target) continue;
    for (const line of plainLines(readBlocks(target.root, storyOf(reading, target, true))))
      if (!aroundNumber.test(line) && !found.includes(line)) found.push(line);
  }
  return found;
}

/** The lines of blocks, boxes and cells included, as bare text. */
export function plainLines(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "table") return block.rows.flatMap((row) => row.flatMap((cell) => plainLines(cell.blocks)));
    const text = block.marker + block.runs.map((run) => run.text).join("");
    const lines = text.split("\n").map((line) => line.replace(/\s+/g, " ").trim());
    return [...block.boxes.flatMap((box) => plainLines(box.blocks)), ...lines.filter((line) => line !== "")];
  });
}
