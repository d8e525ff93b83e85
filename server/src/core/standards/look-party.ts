import type { Look, LookName, PageLook } from "./look.ts";
import { look } from "./look-of.ts";

/**
 * Hướng dẫn 05-HD/VPTW, Phụ lục 2 (the same numbers as Phụ lục 3 of Hướng dẫn 36-HD/VPTW, as far as those rows are known):
 * the table of type. Of a range the lower size is printed, as the guideline shows no samples.
 */
export const partyLook: Readonly<Record<LookName, Look>> = {
  nationalTitle: look([15, 15], 15, "bold capitals", "PL 2.1"),
  motto: look([15, 15], 15, "bold", "PL 2.1"),
  partyTitle: look([15, 15], 15, "bold capitals", "PL 2.1"),
  parent: look([14, 14], 14, "capitals", "PL 2.2"),
  issuer: look([14, 14], 14, "bold capitals", "PL 2.2"),
  star: look([14, 14], 14, "", "PL 2.2"),
  number: look([14, 14], 14, "", "PL 2.3"),
  placeAndDate: look([14, 14], 14, "italic", "PL 2.4"),
  title: look([15, 16], 16, "bold capitals", "PL 2.5"),
  subject: look([14, 15], 14, "bold", "PL 2.5"),
  letterSubject: look([12, 12], 12, "italic", "PL 2.5"),
  bodyAuthority: look([14, 15], 14, "bold capitals", "PL 2.6"),
  basis: look([14, 15], 14, "", "PL 2.6"),
  verb: look([14, 15], 14, "bold capitals", "PL 2.6"),
  body: look([14, 15], 14, "", "PL 2.6"),
  partLabel: look([14, 15], 14, "bold", "PL 2.6"),
  partTitle: look([14, 15], 14, "bold capitals", "PL 2.6"),
  section: look([14, 15], 14, "bold", "PL 2.6"),
  article: look([14, 15], 14, "bold", "PL 2.6"),
  clauseTitle: look([14, 15], 14, "bold", "PL 2.6"),
  clause: look([14, 15], 14, "", "PL 2.6"),
  point: look([14, 15], 14, "", "PL 2.6"),
  authority: look([14, 14], 14, "bold capitals", "PL 2.7"),
  position: look([14, 14], 14, "capitals", "PL 2.7"),
  signer: look([14, 14], 14, "bold", "PL 2.7"),
  addresseesLabel: look([14, 14], 14, "italic", "PL 2.9"),
  addressees: look([14, 15], 14, "", "PL 2.9"),
  distributionLabel: look([14, 14], 14, "underline", "PL 2.9"),
  distribution: look([12, 12], 12, "", "PL 2.9"),
  drafterMark: look([11, 11], 11, "", "PL 2.13"),
  appendixLabel: look([14, 15], 14, "bold", "PL 2.10"),
  appendixTitle: look([14, 15], 14, "bold capitals", "PL 2.10"),
  appendixPointer: look([14, 15], 14, "italic", "PL 2.10"),
  secrecy: look([14, 14], 14, "bold capitals", "PL 2.11"),
  urgency: look([14, 14], 14, "bold capitals", "PL 2.11"),
  circulation: look([12, 12], 12, "bold capitals", "PL 2.12"),
  draft: look([14, 14], 14, "italic", "PL 2.12"),
  copyKind: look([13, 13], 13, "bold capitals", "PL 3"),
  contact: look([10, 10], 10, "", "PL 2.14"),
  pageNumber: look([14, 14], 14, "", "PL 2.15"),
};

/** Hướng dẫn 05-HD/VPTW, mục IV and II.I.6; Hướng dẫn 36-HD/VPTW gives the same. */
export const partyPage: PageLook = {
  width: 210,
  height: 297,
  margins: {
    top: { least: 20, greatest: 20, printed: 20 },
    bottom: { least: 20, greatest: 20, printed: 20 },
    left: { least: 30, greatest: 30, printed: 30 },
    right: { least: 15, greatest: 15, printed: 15 },
  },
  font: "Times New Roman",
  firstLine: [10],
  firstLineWithin: 3,
  between: 6,
  lines: { unit: "points", least: 18, greatest: 22, printed: 18 },
  pageNumberFromTop: 10,
  rules: { motto: null, partyTitle: 1, issuer: null, subject: null },
  contactPage: "last",
  source: "IV",
};
