import type { Organ, Signer } from "../core/config.ts";
import { hd05 } from "../core/standards/hd05.ts";
import { nd30 } from "../core/standards/nd30.ts";
import type { Standard } from "../core/standards/standard.ts";
import type { System } from "../core/syntax/letter.ts";
import type { Answer } from "./citing.ts";

/** What a new document is made from. What is not given is a tab stop in the draft. */
export interface DraftRequest {
  /** Slug of the type: `quyet-dinh`. */
  readonly type: string;
  readonly system: System;
  readonly organ: Organ;
  readonly signer?: Signer | null;
  readonly addressees?: readonly string[];
  /** Without `V/v` and `Về việc`, or with: it is written as the type asks. */
  readonly subject?: string | null;
  /** Abbreviation of the unit that drafts: `VP`. */
  readonly unit?: string | null;
  /** The document that an official letter answers, carries out or passes on: its first sentence cites it in full. */
  readonly answers?: Answer | null;
  /** The day of drafting, `yyyy-mm-dd`: only its year is written, the day is that of signing. */
  readonly today: string;
}

/** New documents follow the newest standard of their system. */
export const standardFor = (system: System): Standard => (system === "party" ? hd05 : nd30);
