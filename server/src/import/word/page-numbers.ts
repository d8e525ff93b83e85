import type { PageNumber, ParagraphAlign } from "../../core/formatting.ts";
import type { Part } from "../package/package.ts";
import { child, type Element, elements } from "../package/xml.ts";
import type { ResolvedParagraph, ResolvedRun } from "./looks.ts";
import type { Reading } from "./story.ts";

/** How a page's number is set in a header or footer, without where on the page that is. */
type NumberLook = Pick<PageNumber, "align" | "size" | "font" | "bold" | "italic">;

const pageCode = /^\s{0,20}PAGE(?![A-Z])/i;

/** The number of the page in a header or footer; `null` where there is none. */
export function pageNumberIn({ root }: Part, { looks }: Reading): NumberLook | null {
  for (const paragraph of paragraphsBelow(root)) {
    const run = numberRun(paragraph);
    if (run === null) continue;
    const resolved = looks.paragraph(child(paragraph, "w:pPr"), null);
    const look: ResolvedRun = looks.run(child(run.element, "w:rPr"), resolved);
    return {
      align: alignOf(resolved, run.tabs, run.placed),
      size: look.look.size,
      font: look.ascii,
      bold: look.look.bold,
      italic: look.look.italic,
    };
  }
  return null;
}

function paragraphsBelow(root: Element): Element[] {
  return elements(root).flatMap((node) => {
    if (node.name === "mc:Fallback") return [];
    return node.name === "w:p" ? [node, ...paragraphsBelow(node)] : paragraphsBelow(node);
  });
}

interface NumberRun {
  readonly element: Element;
  /** Tabs before it in the paragraph. */
  readonly tabs: number;
  /** Where a tab of the new sort sends it. */
  readonly placed: string | undefined;
}

/** The run that shows the number: the first behind the field's separator, else the one with its code. */
function numberRun(paragraph: Element): NumberRun | null {
  let tabs = 0;
  let placed: string | undefined;
  let coded: Element | null = null;
  let separated = false;
  const walk = (parent: Element): Element | null => {
    for (const node of elements(parent)) {
      if (/^w:(?:pPr|rPr|drawing|pict|txbxContent)$/.test(node.name) || node.name === "mc:AlternateContent") continue;
      if (coded && separated && node.name === "w:r" && child(node, "w:t")) return node;
      if (node.name === "w:fldSimple" && pageCode.test(node.attributes["w:instr"] ?? ""))
        return child(node, "w:r") ?? node;
      if (node.name === "w:pgNum") return parent;
      if (node.name === "w:tab") tabs++;
      if (node.name === "w:ptab") placed = node.attributes["w:alignment"];
      if (node.name === "w:instrText" && pageCode.test(node.children.join(""))) coded = parent;
      if (coded && node.name === "w:fldChar") {
        if (node.attributes["w:fldCharType"] === "separate") separated = true;
        else if (node.attributes["w:fldCharType"] === "end") return coded;
      }
      const found = walk(node);
      if (found) return found;
    }
    return null;
  };
  const element = walk(paragraph) ?? coded;
  return element && { element, tabs, placed };
}

const aligned: Readonly<Record<string, ParagraphAlign>> = {
  left: "left",
  center: "center",
  right: "right",
  end: "right",
};

/** Frames and tabs place a number as well as alignment does. */
function alignOf({ look, properties }: ResolvedParagraph, tabs: number, placed: string | undefined): ParagraphAlign {
  const frame = aligned[properties.frameAlign ?? ""] ?? aligned[placed ?? ""];
  if (frame) return frame;
  if (tabs === 0 || (look.align !== "left" && look.align !== "justify")) return look.align;
  const stops = (properties.tabs ?? []).filter(({ align }) => align !== "clear").sort((a, b) => a.at - b.at);
  return aligned[stops[tabs - 1]?.align ?? ""] ?? look.align;
}
