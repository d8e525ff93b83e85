import { Catalogue } from "../../../server/src/catalogue/catalogue.ts";
import { DocumentIndex, type Documents, listRows } from "../../../server/src/catalogue/documents.ts";
import { LetterIndex, summarise } from "../../../server/src/catalogue/letters/letters.ts";
import { readRegister } from "../../../server/src/catalogue/registers/register.ts";
import { blankDocument, type KnownDocument, type Resolution } from "../../../server/src/core/citations/resolution.ts";
import { readLetter } from "../../../server/src/core/read.ts";
import type { Letter } from "../../../server/src/core/syntax/letter.ts";

/** A record with what a test cares about. */
export const record = (known: Partial<KnownDocument>): KnownDocument => ({
  ...blankDocument,
  source: null,
  ...known,
});

export const builtIn =
  (...documents: readonly Partial<KnownDocument>[]): (() => Documents) =>
  () =>
    new DocumentIndex(listRows(documents.map(record)));

interface Draft {
  readonly issuer?: string;
  readonly parent?: string;
  readonly number?: string;
  /** `13/5/2021`; empty for a draft without a date. */
  readonly date?: string;
  readonly place?: string;
  readonly subject?: string;
}

/** A letter of the State in the ordinary shape. */
export function letterText(body: string, draft: Draft = {}): string {
  const { issuer = "ỦY BAN NHÂN DÂN TỈNH HÀ NAM", parent, number = "100/UBND-VP", place = "Hà Nam" } = draft;
  const { date = "13/5/2021", subject = "thực hiện nhiệm vụ" } = draft;
  const [day = "    ", month = "    ", year = "2026"] = date === "" ? [] : date.split("/");
  return `${parent ? `${parent}\n` : ""}${issuer}

Số: ${number}
V/v ${subject}

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

${place}, ngày ${day.padStart(2, "0")} tháng ${month} năm ${year}

Kính gửi: Các sở, ban, ngành.

${body}

Nơi nhận:
- Như trên;
- Lưu: VT.

CHỦ TỊCH

Nguyễn Văn An
`;
}

export const letter = (body: string, draft?: Draft): Letter => readLetter(letterText(body, draft));

/** A catalogue of the workspace's letters by address, registers by address, and a small national set. */
export function catalogueOf(
  parts: {
    readonly letters?: Readonly<Record<string, string>>;
    readonly registers?: Readonly<Record<string, string>>;
    readonly organ?: string;
    readonly national?: readonly Partial<KnownDocument>[];
  } = {},
): Catalogue {
  const letters = new LetterIndex();
  for (const [uri, text] of Object.entries(parts.letters ?? {})) letters.set(summarise(uri, readLetter(text)));
  const registers = Object.entries(parts.registers ?? {}).map(([uri, text]) =>
    readRegister(uri, text, { organ: parts.organ ?? null }),
  );
  return new Catalogue(letters, registers, builtIn(...(parts.national ?? [])));
}

/** How the only citation of a sentence is resolved in a letter. */
export function resolveOne(catalogue: Catalogue, sentence: string, draft?: Draft): Resolution {
  const read = letter(`Thực hiện ${sentence}, đề nghị các đơn vị triển khai.`, draft);
  const [citation, ...more] = read.citations;
  if (!citation || more.length > 0) throw new Error(`${read.citations.length} citations in: ${sentence}`);
  return catalogue.resolve(citation, read);
}

/** Milliseconds of processor time that `run` costs: what else the machine does hardly shows in it. */
export function cost(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Whether the cost of `run` grows no faster than `n`, with room for noise: four times as much is far from sixteen. What
 * a busy machine makes look slow once does not look so each time.
 */
export function isLinear(run: (n: number) => void, n: number): boolean {
  run(n);
  const least = (size: number): number => Math.min(...[1, 2, 3].map(() => cost(() => run(size))));
  return [1, 2, 3].some(() => {
    const few = least(n);
    return least(4 * n) < 9 * Math.max(few, 2);
  });
}
