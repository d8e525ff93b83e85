import { describe, expect, test } from "vitest";
import { longSource } from "../../../server/src/core/lint.ts";
import type { Rule } from "../../../server/src/core/rules/rule.ts";
import { standards } from "../../../server/src/core/standards/choose.ts";
import type { StandardId } from "../../../server/src/core/standards/standard.ts";
import { findsX } from "../../support/own-rule.ts";

describe("sources are spelt out", () => {
  const spelt = (source: Rule["source"], id: StandardId) => longSource({ ...findsX, source }, standards[id]);

  test.each([
    ["PL I, I.II.3.c", "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3, điểm c"],
    ["PL I, I.V", "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục V"],
    ["PL II, IV.1.a", "Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục IV, khoản 1, điểm a"],
    ["PL III, Mẫu 1.5", "Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.5"],
    ["PL III, I", "Nghị định 30/2020/NĐ-CP, Phụ lục III, Mục I"],
    ["PL VI", "Nghị định 30/2020/NĐ-CP, Phụ lục VI"],
    ["PL I, I.V; Đ.15.2", "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục V; Điều 15, khoản 2"],
    ["NQ 203/2025/QH15, Đ.2; PL VI", "Nghị quyết 203/2025/QH15, Điều 2; Phụ lục VI"],
    ["Đ.15.2", "Nghị định 30/2020/NĐ-CP, Điều 15, khoản 2"],
    ["Đ.8", "Nghị định 30/2020/NĐ-CP, Điều 8"],
    ["NQ 203/2025/QH15, Đ.2", "Nghị quyết 203/2025/QH15, Điều 2"],
    ["congvan", "Công văn"],
  ])("%s", (short, long) => {
    expect(spelt({ nd30: short }, "nd30")).toBe(long);
  });

  test("of the Party", () => {
    expect(spelt({ hd36: "II.1.3" }, "hd36")).toBe("Hướng dẫn 36-HD/VPTW, Phần II, mục 1.3");
    expect(spelt({ hd05: "II.I.3.2" }, "hd05")).toBe("Hướng dẫn 05-HD/VPTW, Phần II, mục I.3.2");
    expect(spelt({ hd05: "QĐ 399-QĐ/TW, Đ.11" }, "hd05")).toBe("Quy định 399-QĐ/TW, Điều 11");
    expect(spelt({ hd36: "QĐ 66-QĐ/TW" }, "hd36")).toBe("Quy định 66-QĐ/TW");
  });
});
