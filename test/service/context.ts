import { Catalogue } from "../../server/src/catalogue/catalogue.ts";
import { DocumentIndex, listRows } from "../../server/src/catalogue/documents.ts";
import { LetterIndex, summarise } from "../../server/src/catalogue/letters/letters.ts";
import { readRegister } from "../../server/src/catalogue/registers/register.ts";
import { blankDocument, type KnownDocument } from "../../server/src/core/citations/resolution.ts";
import { defaultConfig } from "../../server/src/core/config.ts";
import { lint } from "../../server/src/core/lint.ts";
import { readLetter } from "../../server/src/core/read.ts";
import type { Range } from "../../server/src/core/text/source.ts";
import type { Locale, ServiceContext } from "../../server/src/service/context.ts";

export const here = "file:///van-phong/cong-van.congvan";

interface World {
  /** Other letters of the workspace by their address. */
  readonly letters?: Readonly<Record<string, string>>;
  /** Registers as CSV text by their address. */
  readonly registers?: Readonly<Record<string, string>>;
  /** What stands for the national set. */
  readonly documents?: readonly Partial<KnownDocument>[];
  readonly locale?: Locale;
}

export const known = (document: Partial<KnownDocument>): KnownDocument => ({
  ...blankDocument,
  checked: "list",
  ...document,
});

/** Few documents whose data the tests can count on. */
export const national: readonly Partial<KnownDocument>[] = [
  {
    type: "Nghị định",
    number: "30/2020/NĐ-CP",
    issued: "2020-03-05",
    issuer: "Chính phủ",
    title: "Về công tác văn thư",
    effective: "2020-03-05",
    aliases: ["NĐ 30"],
  },
  {
    type: "Nghị định",
    number: "99/2004/NĐ-CP",
    issued: "2004-02-23",
    issuer: "Chính phủ",
    title: "Quy định về con *dấu*",
    effective: "2004-03-10",
    expired: "2016-07-01",
    replacedBy: ["99/2016/NĐ-CP"],
  },
  {
    type: "Luật",
    number: "72/2025/QH15",
    issued: "2025-06-16",
    issuer: "Quốc hội",
    title: "Tổ chức chính quyền địa phương",
    effective: "2025-06-16",
  },
  {
    type: "Luật",
    number: "77/2015/QH13",
    issued: "2015-06-19",
    issuer: "Quốc hội",
    title: "Tổ chức chính quyền địa phương",
    effective: "2016-01-01",
    expired: "2025-03-01",
  },
  {
    type: "Chỉ thị",
    number: "02/CT-TTg",
    issued: "2021-01-14",
    issuer: "Thủ tướng Chính phủ",
    title: "Về bầu cử",
    checked: "general knowledge",
  },
];

/** A letter read, checked and ready to be asked about, in a small world of its own. */
export function contextOf(text: string, world: World = {}): ServiceContext {
  const index = new LetterIndex();
  for (const [uri, other] of Object.entries(world.letters ?? {})) index.set(summarise(uri, readLetter(other)));
  const letter = readLetter(text);
  index.set(summarise(here, letter));
  const registers = Object.entries(world.registers ?? {}).map(([uri, csv]) => readRegister(uri, csv));
  const builtIn = new DocumentIndex(listRows((world.documents ?? national).map(known)));
  const catalogue = new Catalogue(index, registers, () => builtIn);
  return {
    uri: here,
    letter,
    result: lint(letter, defaultConfig, catalogue),
    config: defaultConfig,
    catalogue,
    locale: world.locale ?? "vi",
  };
}

/** What stands in a range of the letter. */
export const textAt = ({ letter: { source } }: ServiceContext, { start, end }: Range): string =>
  source.text.slice(source.offsetAt(start), source.offsetAt(end));
