import { skipBlanks } from "./chars.ts";
import { type ReadDate, readDate } from "./date.ts";
import { type ReadIssuer, readIssuer } from "./issuer.ts";
import { takeFromBefore } from "./issuer-before.ts";
import { issuerKey, issuerOfParts, type NumberParts } from "./key.ts";
import { type Mention, singleBlanks } from "./mention.ts";
import { provisionBefore } from "./provision.ts";

const bareYear = /\s{1,3}(?:19|20)\d\d(?![\p{L}\d/-])/uy;

/** Adds date and issuer behind the mention, in either order, the provision before it, and what its number says. */
export function completed(text: string, m: Mention, parts: NumberParts | null): Mention {
  const joint = parts?.organ?.includes("-") ?? false;
  for (let round = 0; round < 2; round++) {
    const date = m.dateAt ? null : dateBehind(text, m);
    const issuer = date || m.issuerAt ? null : issuerBehind(text, m, joint);
    if (date) {
      m.date = date.iso;
      m.dateAt = { start: date.start, end: date.end };
      m.end = date.end;
    } else if (issuer) {
      setIssuer(text, m, issuer);
      m.end = issuer.end;
    } else break;
  }
  m.provision = provisionBefore(text, m.start);
  if (!parts) return m;
  m.issuer ??= issuerOfParts(parts);
  if (m.issuer === null || m.dateAt === null) takeFromBefore(text, m);
  return m;
}

/** A law's date stands right behind its name: after a comma the sentence goes on, `theo Luật Đất đai, ngày …`. */
function dateBehind(text: string, { nameAt, number, end }: Mention): ReadDate | null {
  if (nameAt === null) return readDate(text, end);
  if (number === null && text.charAt(skipBlanks(text, end, 2)) === ",") return null;
  return readDate(text, end) ?? readBareYear(text, end);
}

const lawgivers = new Set(["Quốc hội", "Ủy ban Thường vụ Quốc hội", "Hội đồng Nhà nước"].map(issuerKey));

function issuerBehind(text: string, { nameAt, end }: Mention, joint: boolean): ReadIssuer | null {
  const issuer = readIssuer(text, end, joint);
  return issuer && nameAt && !lawgivers.has(issuerKey(text.slice(issuer.start, issuer.end))) ? null : issuer;
}

function readBareYear(text: string, at: number): ReadDate | null {
  bareYear.lastIndex = at;
  const end = bareYear.exec(text) ? bareYear.lastIndex : at;
  return end > at ? { start: end - 4, end, iso: null } : null;
}

export function setIssuer(text: string, m: Mention, { start, end }: ReadIssuer): void {
  m.issuer = singleBlanks(text.slice(start, end));
  m.issuerAt = { start, end };
}
