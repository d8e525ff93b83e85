import { describe, expect, test } from "vitest";
import type { CompletionItem } from "vscode-languageserver-types";
import { TextEdit } from "vscode-languageserver-types";
import { defaultConfig, type Organ } from "../../server/src/core/config.ts";
import { completion } from "../../server/src/service/completion.ts";
import type { Locale } from "../../server/src/service/context.ts";
import { contextOf } from "./context.ts";
import { decision } from "./letters.ts";
import { atCursor } from "./marker.ts";

const organ: Organ = {
  ...defaultConfig.organ,
  name: "Ủy ban nhân dân tỉnh An Giang",
  symbol: "UBND",
  place: "An Giang",
  units: { KGVX: "Phòng Khoa giáo - Văn xã", NC: "Phòng Nội chính" },
  signers: [
    { name: "Trần Văn Sơn", position: "Chủ tịch" },
    { name: "Lê Thị Bình", position: "Phó Chủ tịch" },
  ],
  distribution: ["Thường trực Tỉnh ủy;"],
  addressees: ["Bộ Nội vụ"],
  contact: "Địa chỉ: 16C Tôn Đức Thắng, phường Long Xuyên",
};
const council = { ...organ, name: "Hội đồng nhân dân tỉnh An Giang", symbol: "HĐND" };
const config = { ...defaultConfig, organ, profiles: { "hội đồng": council } };

function ask(marked: string, trigger: string | null = null, locale: Locale = "vi") {
  const { text, offset } = atCursor(marked);
  const context = { ...contextOf(text, { locale }), config };
  const answer = completion(context, offset, { trigger, today: "2026-11-02" });
  const { source } = context.letter;
  const apply = ({ textEdit }: CompletionItem): string => {
    if (!TextEdit.is(textEdit)) throw new Error("an edit of a range is expected");
    const { start, end } = textEdit.range;
    return source.text.slice(0, source.offsetAt(start)) + textEdit.newText + source.text.slice(source.offsetAt(end));
  };
  return { ...answer, labels: answer.list.items.map((i) => i.label), apply };
}

/** The letter after the item that is called so was taken, from the cursor's line on. */
function taken(marked: string, label: string, trigger: string | null = null): string {
  const { list, labels, apply } = ask(marked, trigger);
  const item = list.items.find((i) => i.label === label);
  if (!item) throw new Error(`“${label}” is not among ${labels.join(" · ")}`);
  return apply(item).slice(marked.lastIndexOf("\n", marked.indexOf("|")) + 1);
}

const state = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n";
const own = `ỦY BAN NHÂN DÂN\nTỈNH AN GIANG\n\n${state}`;
const dated = `${own}Số:      /UBND-NC\nV/v rà soát\n\nAn Giang, ngày 02 tháng 11 năm 2026\n\n`;
const written = `${dated}Kính gửi: Bộ Nội vụ\n\nThực hiện kế hoạch, Ủy ban nhân dân tỉnh báo cáo.\n\n`;
const listed = `${written}Nơi nhận:\n- Như trên;\n- Lưu: VT, NC.\n\n`;

describe("the organ's profile", () => {
  test("writes the issuer, that of any of the folder's organs", () => {
    expect(ask("|").labels).toEqual(
      expect.arrayContaining(["ỦY BAN NHÂN DÂN / TỈNH AN GIANG", "HỘI ĐỒNG NHÂN DÂN / TỈNH AN GIANG"]),
    );
    expect(taken("an giang|", "ỦY BAN NHÂN DÂN / TỈNH AN GIANG")).toBe("ỦY BAN NHÂN DÂN\nTỈNH AN GIANG");
    expect(taken("hoi dong|", "HỘI ĐỒNG NHÂN DÂN / TỈNH AN GIANG")).toBe("HỘI ĐỒNG NHÂN DÂN\nTỈNH AN GIANG");
  });

  test("gives symbol and units, with the units' names", () => {
    const { labels, list } = ask(`${own}Số:      /|`, "/");
    expect(labels.slice(0, 2)).toEqual(["UBND-KGVX", "UBND-NC"]);
    expect(list.items[1]?.detail).toBe("Phòng Nội chính");
  });

  test("gives the place, and the desk's clock the day", () => {
    expect(ask(`${own}Số:      /UBND-NC\n\nan|`).labels).toEqual(
      expect.arrayContaining(["An Giang, ngày       tháng 11 năm 2026", "An Giang, ngày 02 tháng 11 năm 2026"]),
    );
    expect(taken(`${own}An Giang, |`, "ngày 02 tháng 11 năm 2026", " ")).toBe("An Giang, ngày 02 tháng 11 năm 2026");
    expect(ask(`${own}Theo đó, |`, " ").labels).toEqual([]);
  });

  test("puts the usual addressees first, and never those who are there", () => {
    expect(ask(`${dated}Kính gửi: |`, " ").labels.slice(0, 2)).toEqual(["- …", "Bộ Nội vụ"]);
    expect(ask(`${dated}Kính gửi:\n\n- |`, " ").labels[0]).toBe("Bộ Nội vụ");
    expect(ask(`${dated}Kính gửi:\n\n- Bộ Nội vụ;\n- |`, " ").labels).not.toContain("Bộ Nội vụ");
  });

  test("has its distribution list, filed with the unit that drafts", () => {
    expect(taken(`${written}noi|`, "Nơi nhận:")).toBe("Nơi nhận:\n- Như trên;\n- Thường trực Tỉnh ủy;\n- Lưu: VT, NC.");
  });

  test("has signers who bring authority and position along", () => {
    const { labels } = ask(`${listed}|`);
    expect(labels.slice(0, 2)).toEqual([
      "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Trần Văn Sơn",
      "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Lê Thị Bình",
    ]);
    expect(taken(`${listed}le thi|`, labels[1] ?? "")).toBe(
      "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Thị Bình",
    );
    expect(ask(`${listed}KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n|`).labels).toEqual(["Lê Thị Bình"]);
  });

  test("has the line for contacts, below the name", () => {
    const signed = `${listed}TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Sơn\n\n`;
    expect(ask(`${signed}|`).labels).toEqual(["Phụ lục", organ.contact]);
    expect(taken(`${signed}phu|`, "Phụ lục")).toBe(
      "Phụ lục\nTÊN PHỤ LỤC\n(Kèm theo Công văn số       /UBND-NC ngày 02 tháng 11 năm 2026 của Ủy ban nhân dân tỉnh An Giang)",
    );
  });

  test("is silent in somebody else's letter", () => {
    const other = `SỞ NỘI VỤ\n\n${state}Số:      /|`;
    expect(ask(other, "/").labels[0]).toBe("SNV-VP");
  });
});

describe("who writes, and when", () => {
  const to = (header: string, date: string, typed = "|") =>
    ask(`${header}\n\n${state}Số:      /X-VP\nV/v rà soát\n\n${date}\n\nKính gửi:\n\n- ${typed}`).labels;

  test("a province writes to its departments and communes, by name when typed", () => {
    const header = "ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI";
    const day = "Lào Cai, ngày 02 tháng 11 năm 2026";
    expect(to(header, day)).toEqual(expect.arrayContaining(["Các sở, ban, ngành tỉnh", "Sở Dân tộc và Tôn giáo"]));
    expect(to(header, day, "sa pa|")).toEqual(
      ["Ủy ban nhân dân Phường Sa Pa"].map((n) => expect.stringMatching(new RegExp(n, "iu"))),
    );
    expect(to(header, day, "bac kan|")).toEqual([]);
  });

  test("with districts before July 2025, and the departments of the time", () => {
    const found = to("ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI", "Lào Cai, ngày 02 tháng 11 năm 2024");
    expect(found).toEqual(
      expect.arrayContaining(["Ủy ban nhân dân các huyện, thị xã, thành phố", "Sở Kế hoạch và Đầu tư"]),
    );
    expect(found).not.toContain("Ủy ban nhân dân các xã, phường");
  });

  test("a commune writes to its province", () => {
    expect(to("ỦY BAN NHÂN DÂN\nXÃ AN PHÚ", "An Phú, ngày 02 tháng 11 năm 2026")[0]).not.toBe("");
    const parent = to("ỦY BAN NHÂN DÂN TỈNH AN GIANG\nSỞ NỘI VỤ", "An Giang, ngày 02 tháng 11 năm 2026");
    expect(parent[0]).toBe("Ủy ban nhân dân tỉnh An Giang");
    expect(parent).not.toContain("Sở Nội vụ");
  });

  test("a ministry writes to provinces and ministries of the day", () => {
    const now = to("BỘ Y TẾ", "Hà Nội, ngày 02 tháng 11 năm 2026", "b|");
    expect(now).toContain("Bộ Nông nghiệp và Môi trường");
    expect(now).not.toContain("Bộ Giao thông vận tải");
    const then = to("BỘ Y TẾ", "Hà Nội, ngày 02 tháng 11 năm 2024", "b|");
    expect(then).toContain("Bộ Giao thông vận tải");
    expect(then).not.toContain("Bộ Nông nghiệp và Môi trường");
  });

  test("the Party writes to its own", () => {
    const text =
      "ĐẢNG BỘ TỈNH AN GIANG\nĐẢNG ỦY XÃ AN PHÚ\n*\n\nSố      -CV/ĐU\nvề việc đại hội\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nAn Phú, ngày 02 tháng 11 năm 2026\n\nKính gửi:\n\n- |";
    expect(ask(text, " ").labels.slice(0, 2)).toEqual(["Tỉnh ủy An Giang", "Các chi, đảng bộ trực thuộc"]);
  });
});

describe("subjects, decisions, articles", () => {
  test("a subject opens behind its prefix, or below the title", () => {
    expect(ask(`${own}Số:      /UBND-NC\nV/v |`, " ").labels).toContain("triển khai thực hiện");
    expect(taken(`${own}Số:      /UBND-NC\nV/v trien|`, "triển khai thực hiện")).toBe("V/v triển khai thực hiện ");
    expect(ask(`${own}Số:      /BC-UBND\n\nBÁO CÁO\nket|`).labels).toContain("Kết quả thực hiện");
  });

  test("who decides, the verb line, the next article", () => {
    const before = decision.slice(0, decision.indexOf("CHỦ TỊCH ỦY BAN"));
    expect(ask(`${before}|`).labels).toEqual(
      expect.arrayContaining(["CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ PHÚ LỘC", "ỦY BAN NHÂN DÂN XÃ PHÚ LỘC"]),
    );
    const bases = decision.slice(0, decision.indexOf("QUYẾT ĐỊNH:"));
    expect(ask(`${bases}qu|`).labels[0]).toBe("QUYẾT ĐỊNH:");
    const articles = decision.slice(0, decision.indexOf("Điều 3."));
    expect(taken(`${articles}di|`, "Điều 3.")).toBe("Điều 3. ");
  });

  test("a Party committee decides on one line", () => {
    const text =
      "ĐẢNG BỘ TỈNH AN GIANG\nĐẢNG ỦY XÃ AN PHÚ\n*\n\nSố      -QĐ/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nQUYẾT ĐỊNH\nvề việc khen thưởng\n-----\n\n- Căn cứ Điều lệ Đảng Cộng sản Việt Nam.\n\nban|";
    expect(ask(text).labels).toContain("BAN THƯỜNG VỤ ĐẢNG ỦY QUYẾT ĐỊNH");
  });

  test("closing phrases by type", () => {
    const minutes = `${own}Số:      /BB-UBND\n\nBIÊN BẢN\nHọp giao ban\n\nNội dung họp.\n\nCuộc|`;
    expect(ask(minutes).labels[0]).toMatch(/^Cuộc họp kết thúc vào/);
  });
});

describe("what an item means", () => {
  test("with the article, in both languages", () => {
    const { list, documentationOf } = ask(`${listed}|`);
    expect(documentationOf(0)).toContain("Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7, điểm b");
    expect(ask(`${listed}|`, null, "en").documentationOf(0)).toContain("KT. (K/T) for the head");
    expect(documentationOf(list.items.length)).toBeNull();
  });

  test("every item of the header, the lists and the closing has one", () => {
    for (const marked of ["|", "uy|", `${own}Số:      /|`, `${dated}Kính gửi: |`, `${written}noi|`, `${listed}|`]) {
      const { list, documentationOf } = ask(marked);
      expect(list.items.length, marked).toBeGreaterThan(0);
      for (const rank of list.items.keys()) expect(documentationOf(rank), list.items[rank]?.label).toMatch(/\*$/);
    }
  });
});
