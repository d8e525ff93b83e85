import type { LintOptions, Organ } from "./config.ts";
import { isOwn } from "./rules/issuer/profile.ts";
import { symbolParts } from "./rules/number/symbol.ts";
import type { Letter } from "./syntax/letter.ts";

/** A profile with the name that a person chooses it by. */
export interface NamedProfile {
  readonly name: string;
  readonly organ: Organ;
}

/**
 * The profile that a letter is held against: of several the one whose organ issues it by its name, else the only one
 * whose abbreviation its number bears, else the folder's own (`organ`). `null` where there is none at all.
 */
export function profileOf(letter: Letter, { organ = null, profiles = {} }: Profiled): Organ | null {
  const others = Object.values(profiles);
  if (others.length === 0) return organ;
  const all = organ ? [organ, ...others] : others;
  return all.find((o) => isOwn(letter, o)) ?? bySymbol(letter, all) ?? organ;
}

type Profiled = { readonly organ?: Organ | null } & Pick<LintOptions, "profiles">;

function bySymbol({ header: { number } }: Letter, all: readonly Organ[]): Organ | null {
  if (!number?.symbol) return null;
  const groups = symbolParts(number.symbol).groups.map((g) => g.text);
  const [found, ...more] = all.filter((o) => o.symbol !== null && groups.includes(o.symbol));
  return found && more.length === 0 ? found : null;
}

/** All profiles of a configuration, the folder's own first: it is called by its organ's name. */
export function profilesOf({ organ, profiles = {} }: Pick<LintOptions, "organ" | "profiles">): NamedProfile[] {
  const own = organ && organ.name !== null ? [{ name: organ.name, organ }] : [];
  return [...own, ...Object.entries(profiles).map(([name, profile]) => ({ name, organ: profile }))];
}
