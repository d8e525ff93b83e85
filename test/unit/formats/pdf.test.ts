import { describe, expect, test } from "vitest";
import { pdfText } from "../../../server/src/formats/pdf.ts";
import { FormatError } from "../../../server/src/formats/text.ts";
import { column, makePdf, type PdfLine } from "../../support/pdf.ts";

const linesOf = async (...pages: readonly (readonly PdfLine[])[]): Promise<string[]> =>
  (await pdfText(makePdf(pages))).text.split("\n");

/** A line as wide as the page's text goes. */
const full = (text: string): string => text.replace(/ (?=\S+$)/, ` ${"x".repeat(70 - text.length)} `);

const faultOf = (bytes: Uint8Array): Promise<unknown> =>
  pdfText(bytes).then(
    () => null,
    (error: unknown) => (error instanceof FormatError ? error.fault : error),
  );

describe("the text of a PDF", () => {
  test("is Vietnamese as it is written, letters composed", async () => {
    const text = "Điều 1. Ủy ban nhân dân xã Ngọc Sơn, đường Lê Lợi";
    expect(await linesOf(column([text.normalize("NFD")]))).toEqual([text]);
  });

  test("joins the lines of a paragraph, and no others", async () => {
    const lines = [
      "QUY ĐỊNH CHUNG",
      full("Điều 1. Phạm vi điều chỉnh"),
      full("của Nghị định này"),
      "là công tác văn thư.",
      full("1. Khoản này có hai dòng theo quy định tại"),
      "Điều 5 Nghị định này;",
      full("2. Khoản này dài đúng một dòng."),
      "Đoạn mới mở đầu bằng chữ hoa sau một câu đã hết.",
      full("a) Điểm này cũng đầy dòng"),
      "b) Điểm sau;",
      full("- Gạch đầu dòng"),
      "+ Gạch sau.",
    ];
    expect((await linesOf(column(lines))).map((line) => line.replace(/ x+/g, ""))).toEqual([
      "QUY ĐỊNH CHUNG",
      "Điều 1. Phạm vi điều chỉnh của Nghị định này là công tác văn thư.",
      "1. Khoản này có hai dòng theo quy định tại Điều 5 Nghị định này;",
      "2. Khoản này dài đúng một dòng.",
      "Đoạn mới mở đầu bằng chữ hoa sau một câu đã hết.",
      "a) Điểm này cũng đầy dòng",
      "b) Điểm sau;",
      "- Gạch đầu dòng",
      "+ Gạch sau.",
    ]);
  });

  test("joins a number that is broken over two lines without a blank", async () => {
    const first = `${"y".repeat(60)} số 241/TB-`;
    expect(await linesOf(column([first, "VPCP ngày 05 tháng 3"]))).toEqual([`${first}VPCP ngày 05 tháng 3`]);
  });

  test("keeps the two halves of a header apart, and lines that are set in or lie far apart", async () => {
    const wide = full("Dòng đầy");
    const page = [
      { text: "BỘ NỘI VỤ", x: 72, y: 800 },
      { text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA", x: 320, y: 800 },
      { text: wide, y: 700 },
      { text: "thụt vào", x: 120, y: 684 },
      { text: wide, y: 600 },
      { text: "cách xa", y: 500 },
    ];
    expect(await linesOf(page)).toEqual(["BỘ NỘI VỤ    CỘNG HÒA XÃ HỘI CHỦ NGHĨA", wide, "thụt vào", wide, "cách xa"]);
  });

  test("has an empty line between pages, and counts those that are pictures", async () => {
    const text = await pdfText(makePdf([column(["Trang một"]), [], column(["Trang ba", "3"])]));
    expect(text).toEqual({ text: "Trang một\n\nTrang ba\n3", pages: 3, pictures: 1 });
  });
});

describe("a PDF without text", () => {
  test("that holds only pictures says so", async () => {
    expect(await faultOf(makePdf([[], []]))).toBe("pictures");
  });

  test("that asks for a password says so", async () => {
    expect(await faultOf(makePdf([column(["Mật"])], { locked: true }))).toBe("locked");
  });

  test.each([
    ["that is none", new TextEncoder().encode("không phải PDF")],
    ["that is empty", new Uint8Array()],
    ["that breaks off after its first bytes", makePdf([column(["Trang một"])]).slice(0, 60)],
  ])("%s is damaged", async (_, bytes) => {
    expect(await faultOf(bytes)).toBe("damaged");
  });

  test("whose end has been cut off is read all the same", async () => {
    const whole = makePdf([column(["Trang một"])]);
    const { text } = await pdfText(whole.slice(0, whole.length - 10));
    expect(text).toBe("Trang một");
  });
});
