import { replace } from "../../text/edit.ts";
import { singleSpaces } from "../header/compare.ts";
import { rule, safe } from "../rule.ts";

/** The words above the distribution list: `Nơi nhận`. */
export const distributionLabel = rule({
  name: "distribution-label",
  component: "distribution",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.9.d", hd36: "II.1.9", hd05: "II.I.9.2.1" },
  message: {
    vi: "Trên danh sách nơi nhận ghi “{wanted}”, ở đây là “{found}”.",
    en: "The distribution list is headed “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "“Nơi nhận” là tên cố định của phần này; đổi chữ thì người đọc và phần mềm không nhận ra danh sách phát hành.",
    en: "The part has a fixed name; under another neither people nor software recognise the list.",
  },
  fixes: ["safe"],
  check({ letter: { distribution }, standard, report }) {
    const wanted = standard.distribution.label;
    if (!distribution) return;
    const { label } = distribution;
    if (singleSpaces(label.text) === wanted) return;
    report(label, { wanted, found: label.text }, safe(replace(label, wanted)));
  },
});
