import {
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  type FileChild,
  Footer,
  FootnoteReferenceRun,
  Header,
  InsertedTextRun,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  Tab,
  Table,
  TableCell,
  TableRow,
  Textbox,
  TextRun,
} from "docx";
import fc from "fast-check";
import mammoth from "mammoth";
import { expect, test } from "vitest";
import { importDocx } from "../../../server/src/import/import.ts";

// Nothing of the text is lost: the words in are the words out, wherever in a Word file they stand.

/** Among words of every sort those that make the reader think of a letter's parts. */
const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ..."ủy ban nhân dân đề nghị báo cáo kết quả 2026 12/8 (b/c); thực hiện./. a) & <x>".split(" "),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "Kính gửi:",
      "Nơi nhận:",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "TM. ỦY BAN NHÂN DÂN",
      "CHỦ TỊCH",
      "Phụ lục I",
      "QUYẾT ĐỊNH",
      "Điều 1.",
      "Số: 5/QĐ-UBND",
      "ĐẢNG CỘNG SẢN VIỆT NAM",
    ),
  },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(..."aăđêồứừịỵ9Z") }) },
);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(" "));

/** A piece of a Word file, and the words that are seen in it. */
interface Made<T> {
  readonly made: T;
  readonly seen: readonly string[];
}

const tokens = (text: string): string[] => text.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token));

/** What stands in the footnote: it comes out as often as it is referred to. */
const note = "chúthích";

const inline: fc.Arbitrary<Made<ParagraphChild>> = words.chain((text) => {
  const spaced = `${text} `;
  const shown = { seen: tokens(text) };
  return fc.constantFrom<Made<ParagraphChild>>(
    { made: new TextRun(spaced), ...shown },
    { made: new TextRun({ text: spaced, bold: true, italics: true, size: 26 }), ...shown },
    { made: new TextRun({ text: spaced, break: 1 }), ...shown },
    { made: new TextRun({ children: [new Tab(), spaced] }), ...shown },
    { made: new ExternalHyperlink({ link: "https://example.vn", children: [new TextRun(spaced)] }), ...shown },
    { made: new InsertedTextRun({ text: spaced, id: 1, author: "a", date: "2026-01-01T00:00:00Z" }), ...shown },
    { made: new DeletedTextRun({ text: spaced, id: 2, author: "a", date: "2026-01-01T00:00:00Z" }), seen: [] },
    { made: new SimpleField("AUTHOR", spaced), ...shown },
    { made: new TextRun({ children: [PageNumber.CURRENT] }), seen: [] },
    { made: new FootnoteReferenceRun(1), seen: [note] },
  );
});

const together = <T>(parts: readonly Made<T>[]): string[] => parts.flatMap(({ seen }) => seen);
const made = <T>(parts: readonly Made<T>[]): T[] => parts.map((part) => part.made);

const paragraph: fc.Arbitrary<Made<FileChild>> = fc
  .record({
    content: fc.array(inline, { maxLength: 4 }),
    numbering: fc.constantFrom(undefined, { reference: "list", level: 0 }, { reference: "list", level: 1 }),
    alignment: fc.constantFrom("left", "center", "right", "both"),
    style: fc.constantFrom(undefined, "Heading1"),
  })
  .map(({ content, numbering, alignment, style }) => ({
    made: new Paragraph({ children: made(content), numbering, alignment, style }),
    seen: together(content),
  }));

const textbox: fc.Arbitrary<Made<FileChild>> = fc.array(inline, { minLength: 1, maxLength: 3 }).map((content) => ({
  made: new Textbox({
    children: [new Paragraph({ children: made(content) })],
    style: { width: "100pt" },
  }) as unknown as FileChild,
  seen: together(content),
}));

const { block } = fc.letrec<{ block: Made<FileChild> }>((tie) => ({
  block: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    paragraph,
    paragraph,
    textbox,
    fc
      .array(fc.array(fc.array(tie("block"), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }), {
        minLength: 1,
        maxLength: 3,
      })
      .map((rows) => ({
        made: new Table({
          rows: rows.map(
            (cells) =>
              new TableRow({
                children: cells.map(
                  (blocks) => new TableCell({ children: [...made(blocks), new Paragraph("")] as Paragraph[] }),
                ),
              }),
          ),
        }),
        seen: rows.flatMap((cells) => cells.flatMap((blocks) => together(blocks))),
      })),
  ),
}));

interface Letter {
  readonly bytes: Uint8Array;
  /** What must be in the draft, and what the notes must tell. */
  readonly seen: readonly string[];
  readonly told: string;
}

const letter: fc.Arbitrary<Promise<Letter>> = fc
  .record({ blocks: fc.array(block, { maxLength: 8 }), header: words, footer: words })
  .map(async ({ blocks, header, footer }) => {
    const document = new Document({
      numbering: {
        config: [
          {
            reference: "list",
            levels: [
              { level: 0, format: "decimal", text: "§%1" },
              { level: 1, format: "bullet", text: "-" },
            ],
          },
        ],
      },
      footnotes: { 1: { children: [new Paragraph(note)] } },
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph(header)] }) },
          footers: { default: new Footer({ children: [new Paragraph(footer)] }) },
          children: made(blocks),
        },
      ],
    });
    const bytes = new Uint8Array(await Packer.toBuffer(document));
    return { bytes, seen: together(blocks), told: `${header} ${footer}` };
  });

/** What Word counts, and what stands for footnotes, is no word of the letter's. */
const own = (text: string): string[] => tokens(text.replace(/§\d+|\[\d+\]/g, " "));

const sorted = (list: readonly string[]): string[] => [...list].sort();

test("the words in are the words out", async () => {
  await fc.assert(
    fc.asyncProperty(letter, async (given) => {
      const { bytes, seen, told } = await given;
      const { text, formatting, notes } = await importDocx(bytes);
      expect(sorted(own(text))).toEqual(sorted(own(seen.join(" "))));
      const message = notes.map((n) => n.message.vi).join("\n");
      for (const token of tokens(told)) expect(message).toContain(token);
      let last = 0;
      for (const { span, runs } of formatting.paragraphs) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(text.slice(span.start, span.end)).toMatch(/^\S(?:.*\S)?$/s);
        last = span.end;
        let at = span.start;
        for (const run of runs) {
          expect(run.span.start).toBeGreaterThanOrEqual(at);
          expect(run.span.end).toBeLessThanOrEqual(span.end);
          at = run.span.end;
        }
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);

test("another reader finds no word that this one does not", async () => {
  await fc.assert(
    fc.asyncProperty(letter, async (given) => {
      const { bytes } = await given;
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
      const left = tokens((await importDocx(bytes)).text.replace(/§\d+|\[\d+\]/g, " "));
      for (const token of tokens(value.replace(/\[\d+\]/g, " "))) {
        const at = left.indexOf(token);
        expect(at, token).toBeGreaterThanOrEqual(0);
        left.splice(at, 1);
      }
    }),
    { numRuns: 15 },
  );
}, 60_000);
