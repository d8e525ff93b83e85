import { describe, expect, test } from "vitest";
import { readLetter } from "../../../server/src/core/read.ts";
import type { Signature } from "../../../server/src/core/syntax/letter.ts";

const closing = "Cục thông báo để các đơn vị biết./.\n\nNơi nhận:\n- Lưu: VT.\n\nCỤC TRƯỞNG\n\nTrần Quang Huy\n\n";
const read = (after: string) => readLetter(closing + after);
const signer = (s: Signature | null | undefined) => s && [s.positions.map((p) => p.text), s.name?.text];

describe("appendices", () => {
  test("the label's numeral, the name and what it is attached to", () => {
    const [appendix] = read(
      "PHỤ LỤC 02\nDANH MỤC\nHỒ SƠ\n(Kèm theo Công văn số 12/ATTP-VP ngày 05 tháng 3 năm 2024\ncủa Cục An toàn thực phẩm)\n\n1. Hồ sơ.\n",
    ).appendices;
    expect(appendix?.word?.text).toBe("PHỤ LỤC");
    expect(appendix?.numeral?.text).toBe("02");
    expect(appendix?.title?.text).toBe("DANH MỤC HỒ SƠ");
    expect(appendix?.pointer?.opening.text).toBe("Kèm theo");
    expect(appendix?.pointer?.type?.text).toBe("Công văn");
    expect(appendix?.pointer?.number?.sequence?.text).toBe("12");
    expect(appendix?.pointer?.number?.symbol?.text).toBe("ATTP-VP");
    expect(appendix?.pointer?.date?.iso).toBe("2024-03-05");
    expect(appendix?.pointer?.issuer?.text).toBe("Cục An toàn thực phẩm");
    expect(appendix?.blocks.at(-1)?.kind).toBe("clause");
  });

  test("blank places of an electronic document", () => {
    const [appendix] = read("Phụ lục\n(Kèm theo Văn bản số …/… ngày … tháng … năm … của …)\n").appendices;
    expect(appendix?.title).toBeNull();
    expect(appendix?.pointer?.number?.sequence).toBeNull();
    expect(appendix?.pointer?.date?.iso).toBeNull();
  });

  test("the name behind the label, on its line", () => {
    const [appendix] = read("Phụ lục I. DANH MỤC HỒ SƠ\n").appendices;
    expect(appendix?.title?.text).toBe("DANH MỤC HỒ SƠ");
  });

  test("a sentence that begins with the word heads nothing", () => {
    const found = read("Phụ lục I\nDANH MỤC\n\nPhụ lục II ban hành theo Thông tư này gồm ba biểu.\n").appendices;
    expect(found.map((a) => a.numeral?.text)).toEqual(["I"]);
  });

  test("an attached text is no appendix, but what it is attached to is read", () => {
    const [attached] = read(
      "QUY CHẾ\nTiếp công dân\n(Kèm theo Quyết định số 08/QĐ-ATTP ngày 05 tháng 3 năm 2024 của Cục An toàn thực phẩm)\n",
    ).appendices;
    expect(attached?.word).toBeNull();
    expect(attached?.pointer?.number?.symbol?.text).toBe("QĐ-ATTP");
  });

  test("a file that is an appendix and nothing else", () => {
    const letter = readLetter("Phụ lục II\nDANH MỤC\n\n1. Hồ sơ.\n");
    expect(letter.appendices.map((a) => a.numeral?.text)).toEqual(["II"]);
    expect(letter.body.blocks).toEqual([]);
  });
});

describe("a certified copy", () => {
  const block =
    "________________\n\nVĂN PHÒNG CỤC\n\nSố: 05/SY-VP\n\nSAO Y\n\nHà Nội, ngày 13 tháng 11 năm 2024\n\nNơi nhận:\n- Lưu: VT.\n\nCHÁNH VĂN PHÒNG\n\nMai Ngọc Ánh\n";

  test("organ, number, day, list and signer", () => {
    const { copy, signature, distribution, header } = read(block);
    expect(copy?.kind.text).toBe("SAO Y");
    expect(copy?.issuer?.text).toBe("VĂN PHÒNG CỤC");
    expect(copy?.number?.text.text).toBe("Số: 05/SY-VP");
    expect(copy?.placeAndDate?.date?.iso).toBe("2024-11-13");
    expect(copy?.distribution?.items).toHaveLength(1);
    expect(signer(copy?.signature)).toEqual([["CHÁNH VĂN PHÒNG"], "Mai Ngọc Ánh"]);
    // The letter keeps its own.
    expect(signer(signature)).toEqual([["CỤC TRƯỞNG"], "Trần Quang Huy"]);
    expect(distribution?.items).toHaveLength(1);
    expect(header.number).toBeNull();
  });

  test("below the appendices", () => {
    const letter = read(`Phụ lục\nDANH MỤC\n\n1. Hồ sơ.\n\n${block}`);
    expect(letter.appendices.map((a) => a.label.text)).toEqual(["Phụ lục"]);
    expect(letter.copy?.number?.symbol?.text).toBe("SY-VP");
    expect(letter.appendices[0]?.span.end).toBeLessThanOrEqual(letter.copy?.span.start ?? 0);
  });

  test("above them", () => {
    const letter = read(`${block}\nPhụ lục\nDANH MỤC\n`);
    expect(letter.copy?.issuer?.text).toBe("VĂN PHÒNG CỤC");
    expect(letter.appendices.map((a) => a.label.text)).toEqual(["Phụ lục"]);
  });

  test("run together with the organ's name by a scan", () => {
    const { copy } = read("LIÊN ĐOÀN LAO ĐỘNG TỈNH AN BÌNH SAO LỤC\nSố: 17/SL-LĐLĐ\n");
    expect([copy?.kind.text, copy?.issuer?.text]).toEqual(["SAO LỤC", "LIÊN ĐOÀN LAO ĐỘNG TỈNH AN BÌNH"]);
  });

  test("the words without a copy's number near are a text like any other", () => {
    expect(read("Phụ lục\nHỒ SƠ\n\nSAO Y\n\n1. Giấy khai sinh.\n").copy).toBeNull();
  });
});

test("a contact line belongs to no appendix", () => {
  const letter = read("Địa chỉ: 15 Trần Phú, Hà Nội\nĐT: 024.3825.111, Fax: 024.3825.112\n\nPhụ lục\nDANH MỤC\n");
  expect(letter.contact?.text.text).toBe("Địa chỉ: 15 Trần Phú, Hà Nội ĐT: 024.3825.111, Fax: 024.3825.112");
  expect(letter.appendices.map((a) => a.label.text)).toEqual(["Phụ lục"]);
});

describe("those who sign together", () => {
  const minutes = (signatures: string) =>
    readLetter(`BIÊN BẢN\nHọp giao ban\n\nCuộc họp kết thúc lúc 10 giờ./.\n\n${signatures}`);
  const both = [[["CHỦ TỌA"], "Trịnh Xuân Lâm"], [[["THƯ KÝ"], "Đỗ Văn Hiếu"]]];
  const signers = ({ signature }: ReturnType<typeof readLetter>) => [signer(signature), signature?.others.map(signer)];

  test.each([
    ["one below the other", "THƯ KÝ\n\nĐỗ Văn Hiếu\n\nCHỦ TỌA\n\nTrịnh Xuân Lâm\n"],
    ["above the list", "THƯ KÝ\n\nĐỗ Văn Hiếu\n\nCHỦ TỌA\n\nTrịnh Xuân Lâm\n\nNơi nhận:\n- Lưu: VT, Hồ sơ.\n"],
    ["side by side", "THƯ KÝ                CHỦ TỌA\n\n\nĐỗ Văn Hiếu           Trịnh Xuân Lâm\n"],
    ["positions first", "THƯ KÝ\nCHỦ TỌA\n\nĐỗ Văn Hiếu\nTrịnh Xuân Lâm\n"],
  ])("%s", (_, signatures) => {
    expect(signers(minutes(signatures))).toEqual(both);
  });

  test("the two sides of a contract", () => {
    const { signature } = readLetter(
      "HỢP ĐỒNG\nChỉnh lý tài liệu\n\nĐiều 1. Bên B chỉnh lý tài liệu.\n\nĐẠI DIỆN BÊN A           ĐẠI DIỆN BÊN B\n\n\nVõ Thị Hạnh              Lê Thu Hằng\n",
    );
    expect(signer(signature)).toEqual([["ĐẠI DIỆN BÊN A"], "Võ Thị Hạnh"]);
    expect(signature?.others.map(signer)).toEqual([[["ĐẠI DIỆN BÊN B"], "Lê Thu Hằng"]]);
  });

  test("anybody else signs alone", () => {
    const { signature } = read("");
    expect(signature?.others).toEqual([]);
  });
});
