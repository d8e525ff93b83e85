import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Catalogue } from "../../server/src/catalogue/catalogue.ts";
import { national } from "../../server/src/catalogue/national.ts";
import { isNamed } from "../../server/src/core/citations/document-words.ts";
import { issuerKey } from "../../server/src/core/citations/key.ts";
import type { KnownDocument, Resolution } from "../../server/src/core/citations/resolution.ts";
import { firstCitation, shortCitation } from "../../server/src/core/citations/write.ts";
import { factsOf, keyOf } from "../../server/src/core/number-facts.ts";
import { readLetter } from "../../server/src/core/read.ts";
import { nd30 } from "../../server/src/core/standards/nd30.ts";

const catalogue = new Catalogue();
const documents = [...national().all()].filter((d) => !isNamed(d.type) && d.number !== null && d.issued !== null);
const any = fc.constantFrom(...documents);

/** How the only citation of a basis is resolved in a letter of our days; `null` where it is not read as one. */
function resolved(citation: string): Resolution | null {
  const letter = readLetter(
    `ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN\n\nSố: 27/UBND-VX\n\nLạng Sơn, ngày 19 tháng 11 năm 2026\n\nKính gửi: Sở Nội vụ\n\nCăn cứ ${citation};\n`,
  );
  const [first] = letter.citations;
  return first ? catalogue.resolve(first, letter) : null;
}

const same = (a: KnownDocument, b: KnownDocument): boolean =>
  a.number !== null && b.number !== null && keyOf(a.number) === keyOf(b.number) && a.issued === b.issued;

/** Whether a citation is linked to the document with nothing said against it. */
const linksQuietly = (citation: string, to: KnownDocument): boolean => {
  const answer = resolved(citation);
  return answer?.document != null && answer.contradictions.length === 0 && same(answer.document, to);
};

const runs = { numRuns: 300 };
const withTitle = (d: KnownDocument): string => firstCitation(d, nd30, "basis");
const withoutTitle = (d: KnownDocument): string => firstCitation({ ...d, title: null }, nd30, "basis");

describe("no wrong link", () => {
  test("a document cited in full or shortly is itself or nothing", () => {
    fc.assert(
      fc.property(any, fc.constantFrom(withTitle, withoutTitle, shortCitation), (document, write) => {
        const found = resolved(write(document))?.document ?? null;
        expect(found === null || keyOf(found.number ?? "") === keyOf(document.number ?? "")).toBe(true);
        if (write !== shortCitation && found) expect(found.issued).toBe(document.issued);
      }),
      runs,
    );
  });

  test("most of them are found", () => {
    const sample = documents.filter((_, n) => n % 25 === 0);
    const found = sample.filter((document) => linksQuietly(withoutTitle(document), document));
    expect(found.length / sample.length).toBeGreaterThan(0.9);
  });

  test("another sequence, year or symbol is another document", () => {
    fc.assert(
      fc.property(any, any, fc.integer({ min: 1, max: 999 }), fc.constantFrom(0, 1, 2), (document, other, by, what) => {
        const { parts } = factsOf(document.number ?? "");
        const number = document.number ?? "";
        const changed = [
          number.replace(/^\d+/, (digits) => String(Number(digits) + by)),
          number.replace(/\/((?:19|20)\d\d)\//, (_, year: string) => `/${Number(year) - 1 - (by % 7)}/`),
          number.replace(/[^/]*$/, (other.number ?? "").replace(/^.*\//, "")),
        ][what] as string;
        fc.pre(parts.form !== "bare" && keyOf(changed) !== keyOf(number));
        expect(linksQuietly(withoutTitle({ ...document, number: changed }), document)).toBe(false);
      }),
      runs,
    );
  });

  test("another day or issuer is told, or no link", () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 20 }), (document, days) => {
        fc.pre(document.checked !== "doubtful"); // dates known to be in doubt speak against no citation
        const issued = new Date(Date.parse(document.issued ?? "") + days * 86_400_000).toISOString().slice(0, 10);
        expect(linksQuietly(withoutTitle({ ...document, issued }), document)).toBe(false);
      }),
      runs,
    );
    fc.assert(
      fc.property(
        any,
        fc.constantFrom("Quốc hội", "Bộ Quốc phòng", "UBND tỉnh Lạng Sơn", "Ban Bí thư"),
        (document, issuer) => {
          fc.pre(!document.issuer?.includes(issuer));
          // A few rows name their issuers otherwise than their symbols do: nobody can say who is meant there.
          const said = document.number === null ? null : factsOf(document.number).issuer;
          fc.pre(said !== null && document.issuer !== null && issuerKey(said) === issuerKey(document.issuer));
          expect(linksQuietly(withoutTitle({ ...document, issuer }), document)).toBe(false);
        },
      ),
      runs,
    );
  });
});
