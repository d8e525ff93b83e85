import { child, type Element, elements } from "../package/xml.ts";
import { readBlocks } from "./blocks.ts";
import type { TextBox } from "./model.ts";
import type { Story } from "./story.ts";

interface Shapes {
  readonly boxes: readonly TextBox[];
  readonly drawsLine: boolean;
}

/** Names of drawn lines: in the present language of drawings, and as types of the old one. */
const lineShape = /^(?:line|straightConnector\d)$/;
const oldLine = /^#_x0000_t(?:20|32)$/;

/** Text boxes and lines in a drawing, in groups of drawings too; pictures and embedded things are counted. */
export function readShapes(drawing: Element, story: Story): Shapes {
  const boxes: TextBox[] = [];
  let drawsLine = false;
  const { counts } = story.reading;
  const walk = (node: Element, left: number | null): void => {
    const { name, attributes } = node;
    if (name === "w:txbxContent") {
      boxes.push({ blocks: readBlocks(node, { ...story, fields: [] }), left });
      return;
    }
    if (name === "pic:pic" || name === "v:imagedata") counts.pictures++;
    if (name === "c:chart" || name === "dgm:relIds" || name === "o:OLEObject") counts.embedded++;
    if (
      name === "v:line" ||
      (name === "a:prstGeom" && lineShape.test(attributes.prst ?? "")) ||
      oldLine.test(attributes.type ?? "")
    )
      drawsLine = true;
    const word = name === "v:textpath" ? attributes.string : undefined;
    if (word) boxes.push({ blocks: [wordArt(word, story)], left });
    if (name === "mc:AlternateContent") {
      const taken = child(node, "mc:Choice") ?? child(node, "mc:Fallback");
      if (taken) walk(taken, left);
      return;
    }
    const own = leftOf(node);
    for (const inner of elements(node)) walk(inner, own === null ? left : own + (left ?? 0));
  };
  walk(drawing, null);
  return { boxes, drawsLine };
}

/** In EMU: where a drawing hangs, or where a shape stands in it. */
function leftOf(node: Element): number | null {
  if (node.name === "wp:anchor") {
    const across = child(node, "wp:positionH");
    const offset = child(across, "wp:posOffset")?.children.join("");
    if (offset !== undefined) return Number(offset) || 0;
    return edges[child(across, "wp:align")?.children.join("") ?? ""] ?? null;
  }
  if (node.name === "wps:wsp") {
    const at = child(child(child(node, "wps:spPr"), "a:xfrm"), "a:off")?.attributes.x;
    return at === undefined ? null : Number(at) || 0;
  }
  if (!node.name.startsWith("v:")) return null;
  const [, length = "", unit = ""] =
    /(?:^|;)\s*(?:margin-left|left)\s*:\s*(-?\d{1,6}(?:\.\d{1,6})?)(pt|in|cm|mm)?/.exec(node.attributes.style ?? "") ??
    [];
  return length === "" ? null : Number(length) * (perUnit[unit] ?? 12_700);
}

const perUnit: Readonly<Record<string, number>> = { pt: 12_700, in: 914_400, cm: 360_000, mm: 36_000 };
/** Where `left`, `center` and `right` are on A4. */
const edges: Readonly<Record<string, number>> = {
  left: 0,
  inside: 0,
  center: 2_500_000,
  right: 5_000_000,
  outside: 5_000_000,
};

/** Text as a drawing (a watermark, a stamp). */
function wordArt(text: string, { reading }: Story): TextBox["blocks"][number] {
  const resolved = reading.looks.paragraph(undefined, null);
  const run = { text, look: reading.looks.run(undefined, resolved).look };
  return { kind: "paragraph", runs: [run], marker: "", look: resolved.look, boxes: [], drawsLine: false };
}
