import type { Severity } from "./rules/rule.ts";
import type { StandardId } from "./standards/standard.ts";

/** Which rules are on, and how loud, before `rules` says otherwise of some (`severity.ts`). */
export const presetNames = ["recommended", "strict", "all"] as const;
export type Preset = (typeof presetNames)[number];

/** What a letter's configuration says about checking it; the defaults apply where it is silent. */
export interface LintOptions {
  /** `auto`: from the header and the date. */
  readonly standard: StandardId | "auto";
  /** `recommended`, where nothing is said. */
  readonly preset?: Preset;
  readonly rules: Readonly<Record<string, Severity | "off">>;
  /** What the letters are held against, where the organ has said it. */
  readonly organ?: Organ;
  /** Further organs whose letters lie in the same folder, by the name that a person knows them by. */
  readonly profiles?: Readonly<Record<string, Organ>>;
}

export const defaultOptions: LintOptions = { standard: "auto", rules: {} };

/** Who may sign, and as what. */
export interface Signer {
  readonly name: string;
  readonly position: string;
  /** `TM.`, `KT. CHỦ TỊCH`, `TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH`: what stands above the position; what is usual, where not given. */
  readonly authority?: string;
}

/** The organ whose letters these are. */
export interface Organ {
  readonly name: string | null;
  /** The direct superior that stands above the name in the header. */
  readonly parent: string | null;
  /** As in the number: `UBND`. */
  readonly symbol: string | null;
  /** Place of issue: `Hà Nội`. */
  readonly place: string | null;
  /** Names of the units by their abbreviation in the number: `VP` → `Văn phòng`. */
  readonly units: Readonly<Record<string, string>>;
  readonly signers: readonly Signer[];
  /** The usual distribution list. */
  readonly distribution: readonly string[];
  /** To whom its letters usually go. */
  readonly addressees: readonly string[];
  /** The line at the foot of official letters: address, telephone, mail. */
  readonly contact: string | null;
}

/** The nearest `congvan.json` above a letter, read. */
export interface Config extends LintOptions {
  readonly organ: Organ;
  readonly profiles: Readonly<Record<string, Organ>>;
  /** Files and globs beside the configuration, or `postgres:` with the name of an environment variable. */
  readonly catalogue: readonly string[];
}

export const defaultConfig: Config = {
  ...defaultOptions,
  organ: {
    name: null,
    parent: null,
    symbol: null,
    place: null,
    units: {},
    signers: [],
    distribution: [],
    addressees: [],
    contact: null,
  },
  profiles: {},
  catalogue: [],
};
