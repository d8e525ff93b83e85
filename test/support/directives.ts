import type { Formatting, ParagraphAlign } from "../../server/src/core/formatting.ts";
import type { PageFacts } from "../../server/src/core/page-facts.ts";
import { alignWords, lookWords } from "../../server/src/core/rules/formatting/words.ts";
import type { LookName } from "../../server/src/core/standards/look.ts";
import type { Standard } from "../../server/src/core/standards/standard.ts";
import type { Letter } from "../../server/src/core/syntax/letter.ts";
import {
  conformantDraft,
  type DraftFormatting,
  type DraftParagraph,
  type DraftRun,
  isRunningLook,
} from "./formatted.ts";

// What is otherwise than prescribed in a Word file, in one line: `body.size=12; page.left=20; issuer.bold=no`.
// Targets are `pages` and `sections` (how many there are), `page`, `pageNumber`, `all`, `text` (the body with its bases
// and headings), `body` (without them) and the parts of the table of type; `[2]` behind a target means its second section
// or paragraph only, `“trước 16 giờ”` these words of it.

interface Directive {
  readonly target: string;
  /** From 1; `null` for all. */
  readonly index: number | null;
  /** Of a part only these words; `null` for all of it. */
  readonly words: string | null;
  readonly property: string;
  readonly value: string;
}

export interface Formatted {
  readonly formatting: Formatting;
  readonly pages?: () => PageFacts;
}

const pattern = /^(?<target>\w+)(?:\[(?<index>\d+)\])?(?:“(?<words>[^”]+)”)?(?:\.(?<property>\w+))?=(?<value>.+)$/;

const parse = (line: string): Directive[] =>
  line
    .split(";")
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .map((one) => {
      const { target = "", index, words = null, property = "", value = "" } = pattern.exec(one)?.groups ?? {};
      if (target === "") throw new Error(`not a directive: ${one}`);
      return { target, index: index === undefined ? null : Number(index), words, property, value };
    });

/** The Word file of a letter, as prescribed but for what the line says. */
export function formattedBy(line: string, letter: Letter, standard: Standard): Formatted {
  const draft = conformantDraft(letter, standard);
  let pages: number | null = null;
  for (const directive of parse(line)) {
    if (directive.target === "pages") pages = Number(directive.value);
    else if (directive.target === "sections") draft.sections.length = Number(directive.value);
    else apply(directive, draft, letter.source.text);
  }
  return pages === null ? { formatting: draft } : { formatting: draft, pages: () => facts(pages) };
}

const facts = (pages: number): PageFacts => ({ pages, broken: [], closing: null });

function apply(directive: Directive, draft: DraftFormatting, text: string): void {
  const { target, index, words, property, value } = directive;
  if (target === "page" || target === "pageNumber") {
    draft.sections.forEach((section, i) => {
      if (index !== null && index !== i + 1) return;
      if (target === "pageNumber") section.pageNumber = numberBy(directive, section.pageNumber);
      else if (property === "width" || property === "height") section[property] = Number(value);
      else if (property in section.margins) section.margins = { ...section.margins, [property]: Number(value) };
      else throw new Error(`nothing of a page: ${property}`);
    });
    return;
  }
  const own = draft.paragraphs.filter((p) => p.runs.some((run) => isMeant(target, run.look)));
  const meant = (index === null ? own : own.slice(index - 1, index)).filter(({ span }) =>
    text.slice(span.start, span.end).includes(words ?? ""),
  );
  if (meant.length === 0) throw new Error(`the letter has no ${target} ${words ?? ""}`);
  for (const paragraph of meant) {
    const set = paragraphSetters[property];
    if (set) set(paragraph, value);
    else
      for (const run of words === null ? paragraph.runs : runsOf(words, paragraph, text))
        if (isMeant(target, run.look)) setRun(run, property, value);
  }
}

/** The runs of some words of a paragraph, which are made runs of their own. */
function runsOf(words: string, { runs, span }: DraftParagraph, text: string): DraftRun[] {
  const start = text.indexOf(words, span.start);
  const end = start + words.length;
  for (const at of [start, end]) {
    const i = runs.findIndex((run) => run.span.start < at && at < run.span.end);
    const run = runs[i];
    if (run)
      runs.splice(i, 1, { ...run, span: { ...run.span, end: at } }, { ...run, span: { ...run.span, start: at } });
  }
  return runs.filter((run) => run.span.start >= start && run.span.end <= end);
}

const text: ReadonlySet<string> = new Set(["basis", "verb", "bodyAuthority", "partLabel", "partTitle"]);

function isMeant(target: string, look: LookName | null): boolean {
  if (target === "all") return true;
  if (look === null) return false;
  if (target === "body") return isRunningLook(look);
  if (target === "text") return isRunningLook(look) || text.has(look);
  if (!(target in lookWords)) throw new Error(`no part is called ${target}`);
  return look === target;
}

const isYes = (value: string): boolean => {
  if (value !== "yes" && value !== "no") throw new Error(`neither yes nor no: ${value}`);
  return value === "yes";
};

type PageNumber = Formatting["sections"][number]["pageNumber"];

function numberBy({ property, value }: Directive, number: PageNumber): PageNumber {
  if (property === "" || !number) return null;
  if (property === "where" || property === "align" || property === "font") return { ...number, [property]: value };
  if (property === "size" || property === "fromEdge") return { ...number, [property]: Number(value) };
  if (property === "startsAt") return { ...number, startsAt: value === "none" ? null : Number(value) };
  if (property === "bold" || property === "italic" || property === "onFirstPage")
    return { ...number, [property]: isYes(value) };
  throw new Error(`nothing of a page number: ${property}`);
}

const paragraphSetters: Readonly<Record<string, (paragraph: DraftParagraph, value: string) => void>> = {
  align(paragraph, value) {
    paragraph.align = value as ParagraphAlign;
  },
  firstLine(paragraph, value) {
    paragraph.firstLine = Number(value);
  },
  indent(paragraph, value) {
    paragraph.left = Number(value);
  },
  before(paragraph, value) {
    paragraph.before = Number(value);
  },
  after(paragraph, value) {
    paragraph.after = Number(value);
  },
  lines(paragraph, value) {
    const unit = value.endsWith("pt") ? (value.startsWith(">") ? "at-least" : "points") : "multiple";
    paragraph.lines = { unit, value: Number.parseFloat(value.replace(">", "")) };
  },
  rule(paragraph, value) {
    paragraph.ruleBelow = isYes(value);
  },
  table(paragraph, value) {
    paragraph.inTable = isYes(value);
  },
  column(paragraph, value) {
    paragraph.column = Number(value);
  },
};

function setRun(run: DraftRun, property: string, value: string): void {
  if (property === "size") run.size = Number(value);
  else if (property === "font" || property === "color") run[property] = value;
  else if (property === "bold" || property === "italic" || property === "underline") run[property] = isYes(value);
  else throw new Error(`nothing of a run: ${property}`);
}

/** What a line of directives says, in words: `Nội dung: cỡ chữ 12; lề trái 20 mm`. */
export const inWords = (line: string): string => parse(line).map(wordsFor).join("; ");

function wordsFor({ target, index, words, property, value }: Directive): string {
  const said =
    propertyWords[property]?.[value] ?? propertyWords[property]?.any?.replace("…", vietnamese(value, property));
  if (target === "pages") return `văn bản dài ${value} trang`;
  if (target === "sections") return `cả tệp có ${value} section`;
  if (target === "pageNumber" && property === "") return "không đánh số trang";
  if (said === undefined) throw new Error(`no words for ${property}=${value}`);
  if (target === "page") return index === null ? said : `phần thứ ${index}: ${said}`;
  const which = index === null ? "" : ` (${target === "pageNumber" ? "phần" : "đoạn"} thứ ${index})`;
  return `${targetWords(target)}${which}${words === null ? "" : `, “${words}”`}: ${said}`;
}

const targetWords = (target: string): string =>
  ({ all: "Cả văn bản", text: "Toàn bộ nội dung" })[target] ?? lookWords[target as LookName].vi;

const vietnamese = (value: string, property: string): string =>
  property === "color"
    ? `#${value}`
    : property === "lines"
      ? value.endsWith("pt")
        ? `${value.replace(">", "tối thiểu ").replace("pt", "").replace(".", ",")} pt`
        : `${value.replace(".", ",")} dòng đơn`
      : value.replace(".", ",");

const yesNo = (yes: string, no: string) => ({ yes, no });

const propertyWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  size: { any: "cỡ chữ …" },
  font: { any: "phông …" },
  color: { any: "màu …", auto: "màu đen" },
  bold: yesNo("chữ đậm", "chữ không đậm"),
  italic: yesNo("chữ nghiêng", "chữ đứng"),
  underline: yesNo("chữ gạch chân", "chữ không gạch chân"),
  align: Object.fromEntries(Object.entries(alignWords).map(([align, { vi }]) => [align, vi])),
  firstLine: { any: "đầu dòng lùi … mm" },
  indent: { any: "cả đoạn lùi … mm" },
  before: { any: "cách đoạn trên … pt" },
  after: { any: "cách đoạn dưới … pt" },
  lines: { any: "dòng cách dòng …" },
  rule: yesNo("có đường kẻ bên dưới", "không có đường kẻ bên dưới"),
  table: yesNo("trong bảng", "ngoài bảng"),
  column: { 0: "ở cột trái", 1: "ở cột phải" },
  left: { any: "lề trái … mm" },
  right: { any: "lề phải … mm" },
  top: { any: "lề trên … mm" },
  bottom: { any: "lề dưới … mm" },
  width: { any: "khổ giấy rộng … mm" },
  height: { any: "khổ giấy cao … mm" },
  where: { header: "ở lề trên", footer: "ở lề dưới" },
  onFirstPage: yesNo("hiện ở trang thứ nhất", "không hiện ở trang thứ nhất"),
  fromEdge: { any: "cách mép giấy … mm" },
  startsAt: { any: "bắt đầu từ …", none: "đánh tiếp theo phần trước" },
};
