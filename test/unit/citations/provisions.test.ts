import { describe, expect, it } from "vitest";
import type { Provision } from "../../../server/src/core/citations/provisions.ts";
import { cite } from "./support.ts";

const shown = ({ appendix, part, chapter, section, article, clause, point }: Provision): string =>
  [
    point && `điểm ${point}`,
    clause && `khoản ${clause}`,
    article && `Điều ${article}`,
    section && `Mục ${section}`,
    chapter && `Chương ${chapter}`,
    part && `Phần ${part}`,
    appendix && `Phụ lục ${appendix}`,
  ]
    .filter((piece) => piece !== null)
    .join(" ");

describe("the places that a provision names", () => {
  it.each([
    ["Điều 5", "Điều 5"],
    ["khoản 1a Điều 3", "khoản 1a Điều 3"],
    ["Khoản 1, Điều 18", "khoản 1 Điều 18"],
    ["điểm a, b và d khoản 2 Điều 4", "điểm a khoản 2 Điều 4 | điểm b khoản 2 Điều 4 | điểm d khoản 2 Điều 4"],
    ["các khoản 1, 3 Điều 5 và Điều 7", "khoản 1 Điều 5 | khoản 3 Điều 5 | Điều 7"],
    ["Điều 3, Điều 4 và khoản 2 Điều 6", "Điều 3 | Điều 4 | khoản 2 Điều 6"],
    ["Điều 5, 6 và 7", "Điều 5 | Điều 6 | Điều 7"],
    ["khoản 1 và khoản 3 Điều 192", "khoản 1 Điều 192 | khoản 3 Điều 192"],
    ["điểm a khoản 1, điểm b khoản 2 Điều 5", "điểm a khoản 1 Điều 5 | điểm b khoản 2 Điều 5"],
    ["điểm b khoản 3 và khoản 6 Điều 22", "điểm b khoản 3 Điều 22 | khoản 6 Điều 22"],
    ["khoản 1 Điều 5, 7", "khoản 1 Điều 5 | Điều 7"],
    ["điểm b.2 khoản 7 Điều 52", "điểm b.2 khoản 7 Điều 52"],
    ["tiết đ.1 điểm đ khoản 2 Điều 2", "điểm đ khoản 2 Điều 2"],
    ["Mục 2 Chương III", "Mục 2 Chương III"],
    ["điểm 1.1 Mục I Phần B", "điểm 1.1 Mục I Phần B"],
    ["Phụ lục II", "Phụ lục II"],
    ["Phụ lục I, Phần I, Mục II, khoản 6, điểm b", "điểm b khoản 6 Mục II Phần I Phụ lục I"],
  ])("%s", (written, places) => {
    expect(cite(`theo ${written} Nghị định số 30/2020/NĐ-CP`)[0]?.provisions.map(shown).join(" | ")).toBe(places);
  });

  it("stand where the text names them, over lines and inside emphasis", () => {
    const source = "theo **điểm a,\nb** khoản 2\nĐiều 4 Nghị định số 30/2020/NĐ-CP";
    expect(cite(source)[0]?.provisions.map(({ span }) => source.slice(span.start, span.end))).toEqual(["điểm a", "b"]);
  });

  it.each(["ban hành kèm theo", "được ban hành kèm theo", "kèm theo", "của", "tại"])("are tied by “%s”", (words) => {
    const [citation] = cite(`theo mẫu tại Phụ lục II ${words} Nghị định số 30/2020/NĐ-CP`);
    expect(citation?.provision?.text).toBe("Phụ lục II");
    expect(citation?.provisions).toMatchObject([{ appendix: "II", article: null }]);
  });

  it("are none where none is named", () => {
    expect(cite("Nghị định số 30/2020/NĐ-CP")[0]?.provisions).toEqual([]);
    expect(cite("theo danh sách kèm theo Quyết định số 12/QĐ-UBND")[0]?.provisions).toEqual([]);
  });

  it("belong to the document right behind them", () => {
    expect(
      cite("Điều 3 Luật Đất đai, khoản 2 Điều 5 và Phụ lục I Nghị định số 12/2020/NĐ-CP").map(({ provisions }) =>
        provisions.map(shown),
      ),
    ).toEqual([["Điều 3"], ["khoản 2 Điều 5", "Phụ lục I"]]);
  });
});
