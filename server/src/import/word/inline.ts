import { child, type Element, elements } from "../package/xml.ts";
import { isLegacy, shown } from "./legacy-fonts.ts";
import type { ResolvedParagraph, ResolvedRun } from "./looks.ts";
import type { Run, TextBox } from "./model.ts";
import { readShapes } from "./shapes.ts";
import { isShown, type Story } from "./story.ts";
import { symbolOf } from "./symbols.ts";

/** What stands in a paragraph. */
export interface Content {
  readonly runs: readonly Run[];
  readonly boxes: readonly TextBox[];
  readonly drawsLine: boolean;
}

/** Characters before their font is looked at. */
interface Piece {
  text: string;
  readonly run: ResolvedRun;
}

/** What is no text of the letter as it stands: deleted, moved away, properties, codes. */
const skipped: ReadonlySet<string> = new Set([
  "w:pPr",
  "w:rPr",
  "w:sdtPr",
  "w:sdtEndPr",
  "w:customXmlPr",
  "w:smartTagPr",
  "w:delText",
  "w:delInstrText",
  "w:annotationRef",
  "w:footnoteRef",
  "w:endnoteRef",
  "w:pgNum",
  "m:ctrlPr",
]);

const signs: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
  "w:softHyphen": "",
};

/** Reads what stands in a paragraph, as it is seen: changes accepted, fields by what they show. */
export function readContent(paragraph: Element, resolved: ResolvedParagraph, story: Story): Content {
  const reader = new InlineReader(resolved, story);
  reader.read(paragraph);
  return { runs: reader.runs(), boxes: reader.boxes, drawsLine: reader.drawsLine };
}

class InlineReader {
  readonly boxes: TextBox[] = [];
  drawsLine = false;
  readonly #pieces: Piece[] = [];
  readonly #resolved: ResolvedParagraph;
  readonly #story: Story;
  #run: ResolvedRun;

  constructor(resolved: ResolvedParagraph, story: Story) {
    this.#resolved = resolved;
    this.#story = story;
    this.#run = story.reading.looks.run(undefined, resolved);
  }

  read(parent: Element): void {
    for (const node of parent.children) if (typeof node !== "string") this.#element(node);
  }

  runs(): Run[] {
    const { counts } = this.#story.reading;
    return this.#pieces.map(({ text, run }) => {
      const font = /\P{ASCII}/u.test(text) ? run.look.font : run.ascii;
      const read = shown(text, font);
      if (read !== text || (isLegacy(font) && /\P{ASCII}/u.test(text))) counts.legacy++;
      return {
        text: run.caps ? read.toUpperCase() : read,
        look: font === run.look.font ? run.look : { ...run.look, font },
      };
    });
  }

  #element(node: Element): void {
    const { name } = node;
    if (skipped.has(name)) return;
    const sign = signs[name];
    if (sign !== undefined) this.#add(sign);
    else (this.#readers[name] ?? this.#inside)(node);
  }

  readonly #inside = (node: Element): void => this.read(node);

  /** What is more than something that stands around text. */
  readonly #readers: Readonly<Record<string, (node: Element) => void>> = {
    "w:r": (node) => this.#runOf(node),
    "m:r": (node) => this.#runOf(node),
    "w:t": (node) => this.#add(written(node)),
    "m:t": (node) => this.#add(written(node)),
    "w:del": () => this.#deletion(),
    "w:moveFrom": () => this.#deletion(),
    "w:ins": (node) => this.#insertion(node),
    "w:moveTo": (node) => this.#insertion(node),
    "w:sym": (node) => this.#symbol(node),
    "w:fldChar": ({ attributes }) => this.#field(attributes["w:fldCharType"]),
    "w:instrText": (node) => this.#code(node),
    "w:fldSimple": (node) => this.#simpleField(node),
    "w:footnoteReference": (node) => this.#note("footnote", node),
    "w:endnoteReference": (node) => this.#note("endnote", node),
    "w:commentReference": () => this.#comment(),
    "mc:AlternateContent": (node) => this.#alternative(node),
    "w:drawing": (node) => this.#shapes(node),
    "w:pict": (node) => this.#shapes(node),
    "w:object": (node) => this.#shapes(node),
  };

  #runOf(node: Element): void {
    this.#run = this.#story.reading.looks.run(child(node, "w:rPr"), this.#resolved);
    this.read(node);
  }

  #deletion(): void {
    this.#story.reading.counts.deletions++;
  }

  #insertion(node: Element): void {
    this.#story.reading.counts.insertions++;
    this.read(node);
  }

  #comment(): void {
    this.#story.reading.counts.comments++;
  }

  #code(node: Element): void {
    const field = this.#story.fields.at(-1);
    if (field && !field.shows) field.code += node.children.join("");
  }

  #simpleField(node: Element): void {
    this.#story.fields.push({ code: node.attributes["w:instr"] ?? "", shows: true });
    this.read(node);
    this.#story.fields.pop();
  }

  #add(text: string): void {
    if (text === "" || !isShown(this.#story)) return;
    if (this.#run.hidden) {
      this.#story.reading.counts.hidden++;
      return;
    }
    const last = this.#pieces.at(-1);
    if (last && sameRun(last.run, this.#run)) last.text += text;
    else this.#pieces.push({ text, run: this.#run });
  }

  #symbol({ attributes }: Element): void {
    const sign = symbolOf(attributes["w:char"] ?? "", attributes["w:font"] ?? "");
    if (sign === null) this.#story.reading.counts.symbols++;
    this.#add(sign ?? "•");
  }

  #field(what: string | undefined): void {
    const { fields } = this.#story;
    if (what === "begin") fields.push({ code: "", shows: false });
    else if (what === "end") fields.pop();
    else if (what === "separate") {
      const field = fields.at(-1);
      if (field) field.shows = true;
    }
  }

  #note(kind: "footnote" | "endnote", { attributes }: Element): void {
    const sign = this.#story.reading.note(kind, attributes["w:id"] ?? "");
    // Where the writer has set a sign of his own, it follows.
    if (attributes["w:customMarkFollows"] === undefined) this.#add(sign);
  }

  /** The same thing drawn for new programs and for old ones: one of the two, the one with text where only one has. */
  #alternative(node: Element): void {
    const [choice, fallback] = [elements(node, "mc:Choice")[0], child(node, "mc:Fallback")];
    const taken = choice && (holdsText(choice) || !fallback || !holdsText(fallback)) ? choice : fallback;
    if (taken) this.read(taken);
  }

  #shapes(node: Element): void {
    if (!isShown(this.#story)) return;
    const found = readShapes(node, this.#story);
    this.boxes.push(...found.boxes);
    this.drawsLine ||= found.drawsLine;
  }
}

const holdsText = (element: Element): boolean =>
  element.name === "w:t" || element.name === "w:sym" || elements(element).some(holdsText);

/** Without the mark that says otherwise, white space around a piece of text is only the file's own. */
function written({ attributes, children }: Element): string {
  const text = children.join("").replace(/[\r\n\t]+/g, " ");
  return attributes["xml:space"] === "preserve" ? text : text.replace(/^ +| +$/g, "");
}

const sameRun = (a: ResolvedRun, b: ResolvedRun): boolean =>
  a === b ||
  (a.caps === b.caps &&
    a.ascii === b.ascii &&
    a.look.font === b.look.font &&
    a.look.size === b.look.size &&
    a.look.bold === b.look.bold &&
    a.look.italic === b.look.italic &&
    a.look.underline === b.look.underline &&
    a.look.color === b.look.color);
