import type { Standard } from "../../standards/standard.ts";
import type { Letter } from "../../syntax/letter.ts";

const pointsPerMillimetre = 72 / 25.4;

/** Width of letters on the average of a line, as a share of the size: a little more than Vietnamese text has. */
const letterWidth = 0.46;
/** Height of a single line, as a share of the size. */
const single = 1.15;
/** In points: names, number and title with the space around them; a mark in its frame; the lines left free to sign. */
const header = 110;
const mark = 45;
const roomToSign = 85;
/** A subject beside the date, items of `Nơi nhận` and names of positions are broken where longer. */
const subjectWidth = 32;
const listWidth = 44;
const nameWidth = 24;

/**
 * Whether a letter has so little text that it surely lies on one page: who asks about pages need not lay it out. Only
 * counts paragraphs and characters.
 */
export function isOnePage(letter: Letter, { page, look }: Standard): boolean {
  const { margins, lines, between } = page;
  const height = (page.height - margins.top.printed - margins.bottom.printed) * pointsPerMillimetre;
  const width = (page.width - margins.left.printed - margins.right.printed) * pointsPerMillimetre;
  const line = lines.unit === "points" ? lines.printed : look.body.size * single * lines.printed;
  const perLine = width / (look.body.size * letterWidth);
  const { addressees, body, contact, subject } = letter;
  const { marks, otherNumbers } = letter.header;
  let free = height - header - marks.length * mark - closingHeight(letter, look);
  free -=
    (Math.ceil((subject?.text.text.length ?? 0) / subjectWidth) + otherNumbers.length) *
    look.letterSubject.size *
    single;
  free -= (addressees?.items.length ?? 0) * line;
  if (contact) free -= 3 * line;
  for (const { span } of body.blocks) {
    free -= Math.ceil((span.end - span.start + 7) / perLine) * line + between;
    if (free < 0) return false;
  }
  return true;
}

/** Of the list of receivers and the signature the higher one, where one person signs. */
function closingHeight({ distribution, signature }: Letter, look: Standard["look"]): number {
  const item = look.distribution.size * single;
  let listed = look.distributionLabel.size * single;
  for (const { span } of distribution?.items ?? []) listed += Math.ceil((span.end - span.start) / listWidth) * item;
  listed += (distribution?.groups.length ?? 0) * item;
  if (!signature) return listed;
  let signed = 0;
  for (const { authorities, positions } of [signature, ...signature.others]) {
    let named = 1;
    for (const { text } of authorities) named += Math.ceil(text.text.length / nameWidth);
    for (const { text } of positions) named += Math.ceil(text.length / nameWidth);
    signed += named * look.signer.size * single + roomToSign;
  }
  return signature.others.length > 0 ? signed + listed : Math.max(signed, listed);
}
