import type { Organ } from "../../config.ts";
import { replace } from "../../text/edit.ts";
import { searchKey } from "../../text/vietnamese.ts";
import { isDraft, isOwn } from "../issuer/profile.ts";
import { rule, suggest } from "../rule.ts";
import { symbolParts } from "./symbol.ts";

/** The unit in an official letter's symbol is one that the organ's profile lists. */
export const profileUnit = rule({
  name: "profile-unit",
  component: "number",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.3.c" },
  message: {
    vi: "“{found}” không có trong các đơn vị của congvan.json ({units}): sửa ký hiệu hoặc bổ sung đơn vị.",
    en: "“{found}” is none of the units in congvan.json ({units}): correct the symbol or add the unit.",
  },
  why: {
    vi: "Chữ viết tắt đơn vị soạn thảo do cơ quan quy định thống nhất; ghi mỗi lúc một kiểu thì không lọc được văn bản theo đơn vị.",
    en: "The organ lays down how its units are abbreviated; written in several ways, their letters cannot be told apart.",
  },
  fixes: ["suggested"],
  check({ letter, organ, report }) {
    const { number } = letter.header;
    if (!organ || letter.type !== "cong-van" || !number?.symbol) return;
    const units = Object.keys(organ.units);
    if (units.length === 0 || !organ.symbol || !isOwn(letter, organ)) return;
    const { groups } = symbolParts(number.symbol);
    const unit = groups.length === 2 && groups[0]?.text === organ.symbol ? groups[1] : undefined;
    if (!unit || knows(organ, unit.text)) return;
    const meant = units.find((u) => searchKey(u) === searchKey(unit.text));
    if (!meant && !isDraft(letter)) return;
    report(unit, { found: unit.text, units: units.join(", ") }, ...(meant ? [suggest(replace(unit, meant))] : []));
  },
});

const knows = ({ units }: Organ, unit: string): boolean => Object.hasOwn(units, unit.normalize("NFC"));
