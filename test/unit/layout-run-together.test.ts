import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { nothingKnown } from "../../server/src/core/citations/resolution.ts";
import { runTogether } from "../../server/src/core/layout/run-together.ts";
import { lint } from "../../server/src/core/lint.ts";
import { readLetter } from "../../server/src/core/read.ts";
import { type Structure, structure } from "../../server/src/core/structure.ts";
import { decode } from "../../server/src/core/text/decode.ts";
import { applyEdits } from "../../server/src/core/text/edit.ts";
import { ownLetters } from "../support/own-letters.ts";

const name = "layout-run-together";
const words = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(" ");
/** Errors and warnings: hints about what was right before are no matter here. */
const findingsOf = (text: string) => lint(readLetter(text)).findings.filter((f) => f.severity !== "info");
const read = (text: string): Structure => {
  const letter = readLetter(text);
  const found = structure(letter, lint(letter).standard, nothingKnown);
  return {
    ...found,
    citations: found.citations.map((c) => ({ ...c, range: letter.source.rangeOf({ start: 0, end: 0 }) })),
  };
};
/** The fields of the head alone: what stands below may only become readable by being laid out. */
const head = ({ issuer, number, place, date, title, subject, type }: Structure) => ({
  issuer,
  number,
  place,
  date,
  title,
  subject,
  type,
});

/** Makes the offered fix, or gives the text back where none is offered. */
function laidOut(text: string): string {
  const fix = findingsOf(text).find((f) => f.rule.name === name)?.fixes[0];
  return fix ? applyEdits(text, fix.edits) : text;
}

/** A letter as a scanner reads its two columns, and as a web page's table is pasted. */
const State = { title: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", motto: "Độc lập - Tự do - Hạnh phúc" };

interface Columns {
  readonly issuer: string[];
  readonly number: string;
  readonly subject: string[];
  readonly date: string;
  readonly below: string;
}

/** The parts of one of our own State letters whose subject stands below the number. */
function columnsOf(text: string): Columns {
  const [upper = "", below = ""] = text.split(/(?<=, ngày \d+ tháng \d+ năm \d+)\n\n/);
  const lines = upper.split("\n").filter((l) => l !== "" && l !== State.title && l !== State.motto && l !== "HỎA TỐC");
  const at = lines.findIndex((l) => l.startsWith("Số:"));
  return {
    issuer: lines.slice(0, at),
    number: lines[at] ?? "",
    subject: lines.slice(at + 1, -1),
    date: lines.at(-1) ?? "",
    below,
  };
}

const scanned = ({ issuer, number, subject, date, below }: Columns): string =>
  [
    `${issuer[0]} ${State.title}`,
    `${issuer[1] ?? "———"} ${State.motto}`,
    `${number} ${date}`,
    ...subject,
    "",
    below,
  ].join("\n");

const pasted = ({ issuer, number, subject, date, below }: Columns): string =>
  [
    `${issuer.join(" ")} -------`,
    `${State.title} ${State.motto} ---------------`,
    `${number} ${subject.join(" ")}`,
    `${date} ${below}`,
  ].join("\n");

const letters = ownLetters.filter((l) => l.standard === "nd30" && l.type === "cong-van");

describe.each(letters)("$name", ({ text, number, date, signer }) => {
  const parts = columnsOf(text);
  const tidy = laidOut(scanned(parts));

  test.each([
    ["scanned", scanned(parts)],
    ["pasted", pasted(parts)],
  ])("%s: one finding, and laid out it reads the same", (_, broken) => {
    expect(findingsOf(broken).map((f) => f.rule.name)).toEqual([name]);
    const mended = laidOut(broken);
    expect(mended).not.toBe(broken);
    expect(words(mended)).toBe(words(broken));
    expect(head(read(mended))).toEqual(head(read(broken)));
    expect(laidOut(mended)).toBe(mended);
    expect(findingsOf(mended).map((f) => f.rule.name)).toEqual([]);
    expect(read(mended)).toEqual(read(tidy));
  });

  test("in one paragraph: one finding, and laid out it is a letter again", () => {
    const broken = text.replace("\n\nHỎA TỐC", "").replace(/\s*\n\s*/g, " ");
    expect(findingsOf(broken).map((f) => f.rule.name)).toEqual([name]);
    const mended = laidOut(broken);
    expect(words(mended)).toBe(words(broken));
    expect(laidOut(mended)).toBe(mended);
    expect(read(mended)).toMatchObject({ number: { text: number }, date, signature: { name: signer } });
    expect(read(mended).distribution).toEqual(read(text).distribution);
  });
});

test("list and signature that run together: one finding for the whole letter, and both read the same", () => {
  const { text } = ownLetters.find((l) => l.name === "cong-van-so") ?? { text: "" };
  const closed = text
    .replace("\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", "")
    .replace("Nơi nhận:\n- Như trên;", "Noi nhận: KT. GIÁM ĐỐC\n~ Như trên; PHÓ GIÁM ĐỐC");
  expect(findingsOf(closed).map((f) => f.rule.name)).toEqual([name]);
  const mended = laidOut(closed);
  expect(words(mended)).toBe(words(closed));
  expect(read(mended).signature).toEqual(read(text).signature);
  expect(read(mended).distribution).toEqual(read(text).distribution);
  expect(findingsOf(mended).map((f) => f.rule.name)).toEqual(["distribution-label", "distribution-dash"]);
  const both = closed.replace("Số: 2618/SYT-NVY\nV/v", "Số: 2618/SYT-NVY V/v");
  const [finding, ...more] = findingsOf(both);
  expect(more).toEqual([]);
  expect(finding?.related).toHaveLength(1);
  expect(finding?.fixes[0]?.edits).toHaveLength(2);
});

test("a rule of a covered component is silent inside the lines, not below them", () => {
  const text = `BỘ Y TẾ CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập – Tự do – Hạnh phúc
Số: 12/BYT-VP Hà Nội, ngày 8 tháng 5 năm 2026

Kính gởi: Sở Y tế tỉnh Sơn La
`;
  const names = findingsOf(text).map((f) => f.rule.name);
  expect(names).not.toContain("motto-wording");
  expect(names).not.toContain("date-day-zero");
  expect(names).toContain("addressees-label");
  expect(findingsOf(laidOut(text)).map((f) => f.rule.name)).toEqual(
    expect.arrayContaining(["motto-wording", "date-day-zero", "addressees-label"]),
  );
});

test("where the rule is off, or silenced, everything is said", () => {
  const text = "BỘ Y TẾ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập – Tự do – Hạnh phúc\n";
  const off = lint(readLetter(text), { standard: "auto", rules: { [name]: "off" } });
  expect(off.findings.map((f) => f.rule.name)).toContain("motto-wording");
  const silenced = findingsOf(`<!-- congvan-disable-next-line ${name} -- trang web -->\n${text}`);
  expect(silenced.map((f) => f.rule.name)).toContain("motto-wording");
});

test("a long line costs no more than its length", () => {
  const text = `BỘ Y TẾ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ${"Độc lập. 1. A; - a ./. KT. A ".repeat(40_000)}`;
  const start = performance.now();
  findingsOf(text);
  expect(performance.now() - start).toBeLessThan(3000);
});

const folder = path.resolve(import.meta.dirname, "../../../shared/letters/real");

describe.runIf(existsSync(folder))("letters as found", () => {
  const files = existsSync(folder) ? readdirSync(folder).filter((f) => f.endsWith(".txt")) : [];
  const texts = files.flatMap((f) => {
    const { text } = decode(readFileSync(path.join(folder, f)));
    return text && runTogether(readLetter(text)) ? [[f, text] as const] : [];
  });

  test("most of them run their columns together, and nearly all can be laid out", () => {
    expect(texts.length).toBeGreaterThan(40);
    expect(texts.filter(([, text]) => laidOut(text) === text).length).toBeLessThanOrEqual(3);
  });

  test.each(texts)("%s: no word is lost, the same is read, and fixing again changes nothing", (_, text) => {
    const mended = laidOut(text);
    expect(words(mended)).toBe(words(text));
    expect(head(read(mended))).toEqual(head(read(text)));
    expect(read(mended).signature).toEqual(read(text).signature);
    expect(read(mended).distribution).toEqual(read(text).distribution);
    expect(laidOut(mended)).toBe(mended);
  });
});
