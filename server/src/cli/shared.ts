import { citedBy } from "../catalogue/letters/letters.ts";
import { nameKey, splitYear } from "../catalogue/resolving/names.ts";
import type { SharedDocuments } from "../catalogue/shared.ts";
import type { KnownDocument } from "../core/citations/resolution.ts";
import { keyOf } from "../core/number-facts.ts";
import type { Bilingual } from "../core/rules/rule.ts";
import { SharedCache } from "../postgres/cache.ts";
import { isConnectionString, sharedName } from "../postgres/entry.ts";
import { SharedError, sharedError } from "../postgres/errors.ts";
import type { Failures } from "./failures.ts";
import type { ReadLetter } from "./letters.ts";

/** Documents that lead to others (`replaced by`): how far they are followed. */
const rounds = 3;
/** Nobody is typing: a server far away may take its time, in milliseconds. */
const limits = { connect: 5000, query: 10_000 };

/**
 * What the shared catalogues named among `entries` know of everything the letters cite, asked for in one go. A server
 * that cannot be asked is one note: what it may know is then not called unknown. `where` says who names the entries.
 */
export async function sharedDocuments(
  entries: readonly string[],
  letters: readonly ReadLetter[],
  where: string,
  failed: Failures,
): Promise<SharedDocuments | null> {
  if (entries.some(isConnectionString)) failed.add(where.replace(/: $/, "") || "--catalogue", noSecret);
  const [name] = [...new Set(entries.flatMap((entry) => sharedName(entry) ?? []))];
  if (name === undefined) return null;
  const cache = new SharedCache({ open: () => open(name), changed() {}, told() {} });
  try {
    await cache.fetch(keysOf(letters));
    for (let round = 0; round < rounds; round++) {
      const numbered = related([...cache.all()]).filter((key) => cache.isPending(key));
      if (numbered.length === 0) break;
      await cache.fetch({ numbered, named: [] });
    }
  } catch (error) {
    const { vi, en } = sharedError(error).bilingual;
    failed.note(`${where}postgres:${name}`, {
      vi: `${vi}; văn bản không tìm thấy ở nơi khác thì không bị báo là chưa có`,
      en: `${en}; documents that are found nowhere else are not reported as unknown`,
    });
  }
  await cache.close();
  return cache;
}

async function open(name: string) {
  const connectionString = process.env[name];
  if (!connectionString) throw new SharedError("unset");
  const { connect } = await import("../postgres/index.ts");
  return connect(connectionString, limits);
}

function keysOf(letters: readonly ReadLetter[]) {
  const numbered = new Set<string>();
  const named = new Set<string>();
  for (const one of letters)
    for (const citation of (one.hasCitations && one.letter()?.citations) || []) {
      const { number, name } = citedBy(citation);
      if (number !== null) numbered.add(keyOf(number));
      else if (name !== null) named.add(splitYear(nameKey(name)).name);
    }
  return { numbered: [...numbered], named: [...named] };
}

const related = (documents: readonly KnownDocument[]): string[] => [
  ...new Set(documents.flatMap((d) => [...d.replacedBy, ...d.amendedBy].map(keyOf))),
];

const noSecret: Bilingual = {
  vi: "không ghi chuỗi kết nối ở đây; đặt chuỗi vào biến môi trường và ghi “postgres:TÊN_BIẾN”",
  en: "no connection string may stand here; put it into an environment variable and write “postgres:VARIABLE”",
};
