import type { Standard } from "../core/standards/standard.ts";
import { partyOffice } from "./names.ts";
import { joined, type Piece, type Pieces, stop } from "./pieces.ts";
import type { DraftRequest } from "./request.ts";
import { headOf, positionLine, signingOf } from "./signing.ts";
import type { Fields } from "./template.ts";

/** Room for the signature between position and name. */
const signatureRoom = "\n\n\n\n";

/** The fields below the body: distribution list, signature, contact line. */
export function closingFields(request: DraftRequest, standard: Standard, unit: Pieces): Fields {
  const { organ } = request;
  const block = (personal: boolean) => signature(request, standard, personal);
  return {
    // The argument is what the type's list begins with: `Như trên`, `Như Điều 3`.
    distribution: (first) => distribution(request, standard, unit, first),
    // `personal`: what the head of a State organ signs in his own name.
    signature: (how) => block(how === "personal"),
    signatureNamed: () => namedSignature(request, standard),
    filing: () => filingLine(organ.name, null, organ, standard, unit),
    positionLine: () => [request.signer ? positionLine(request.signer.position) : stop("position", "CHỨC VỤ")],
    signer: () => [signerName(request.signer, organ)],
    contact: () => (organ.contact ? [organ.contact] : []),
  };
}

const asAbove = /^Như (?:trên|Điều|thành phần)(?!\p{L})/iu;
const filed = /^Lưu(?!\p{L})/u;

/** What the type asks for first, the organ's usual list, and where the copy is kept. */
function distribution({ organ }: DraftRequest, standard: Standard, unit: Pieces, first: string): Pieces {
  const { label, separator, last } = standard.distribution;
  const usual = organ.distribution.map((item) => item.replace(/\s*[;,.]+\s*$/, "").replace(/^\s*[-+•–]\s*/, ""));
  const others = usual.filter((item) => !asAbove.test(item) && !filed.test(item));
  const filing = usual.find((item) => filed.test(item));
  const items: Pieces[] = [
    ...(first === "" ? [] : [[first]]),
    ...others.map((item) => [item]),
    ...(first === "" && others.length === 0 ? [[stop("recipient", "Các cơ quan, đơn vị có liên quan")]] : []),
    filingLine(organ.name, filing ?? null, organ, standard, unit),
  ];
  const lines = items.map((item, i): Piece[] => ["- ", ...item, i < items.length - 1 ? separator : last]);
  return [`${label}:\n`, ...joined(lines, "\n")];
}

/** `Lưu: VT, VP`, `Lưu Văn phòng Đảng ủy`. The unit is the one that drafts, where the organ has units. */
function filingLine(
  name: string | null,
  filing: string | null,
  { units }: DraftRequest["organ"],
  { filing: { label, registry } }: Standard,
  unit: Pieces,
): Pieces {
  const drafts = typeof unit[0] === "string" || Object.keys(units).length > 0;
  if (filing !== null && (registry === null || !drafts)) return [filing];
  if (registry !== null) return [`${label} ${registry}, `, ...unit];
  return [`${label} `, partyOffice(name) ?? stop("office", "Văn phòng")];
}

function signature({ signer, organ }: DraftRequest, standard: Standard, personal: boolean): Pieces {
  const who = signer ?? headOf(organ.name);
  const signing = who && signingOf(who, organ.name, standard, personal);
  const lines = signing ? [...signing.authorities, signing.position].join("\n") : "CHỨC VỤ CỦA NGƯỜI KÝ";
  return [signer ? lines : stop("position", lines), signatureRoom, signerName(signer, organ)];
}

const signerName = (signer: DraftRequest["signer"], { signers }: DraftRequest["organ"]) =>
  signer?.name ??
  stop(
    "signer",
    "Họ và tên",
    signers.map((s) => s.name),
  );

/** Where no header names the organ the signature does: `GIÁM ĐỐC SỞ NỘI VỤ`, by the head in his own name. */
function namedSignature({ signer, organ }: DraftRequest, standard: Standard): Pieces {
  const name = organ.name?.normalize("NFC").toUpperCase() ?? "";
  if (!signer) return [stop("position", `CHỨC VỤ ${name}`.trim()), signatureRoom, signerName(signer, organ)];
  const { authorities, position } = signingOf(signer, organ.name, standard, true);
  const [first, ...more] = [...authorities.filter((a) => !a.startsWith(`${standard.authority.collective}`)), position];
  return [[`${first} ${name}`.trim(), ...more].join("\n"), signatureRoom, signer.name];
}
