import type { Pack, TellingName } from '../model/dataset';

/**
 * All packs in, the contestants' names out that say by themselves which country a text is about: full names that stand
 * in one country, or two. "Andrzej Duda" is one; "Green Party", "Labour", "SDP" and surnames alone are none.
 */

/** Names that more countries have say nothing. */
const MOST_COUNTRIES = 2;
const LEAST_LETTERS = 8;
/** What electoral laws call lists, whatever a party of that name was. */
const TERM = /^(?:national|united|joint|common|party|state|civic|citizens) list$/i;

export function tellingNames(packs: Pack[]): TellingName[] {
  const found = packs.flatMap(({ country, contestants }) =>
    contestants.flatMap(({ kind, names }) =>
      names.filter(({ name }) => isFull(name)).map(({ name }) => ({ name, country, kind })),
    ),
  );
  const countries = new Map<string, Set<string>>();
  for (const { name, country } of found) {
    const key = name.toLowerCase();
    const held = countries.get(key);
    if (held) held.add(country);
    else countries.set(key, new Set([country]));
  }
  return found
    .filter(({ name, kind }) => kind !== 'option' && countries.get(name.toLowerCase())!.size <= MOST_COUNTRIES)
    .sort((a, b) => compareText(a.country, b.country) || compareText(a.name, b.name));
}

/** Two words or more, none of them an initial, a bracket or a stroke. */
function isFull(name: string): boolean {
  const words = name.split(/[\s-]+/);
  return (
    words.length > 1 &&
    words.length < 6 &&
    /^[\p{L}\p{M}.'’ -]+$/u.test(name) &&
    name.length >= LEAST_LETTERS &&
    !TERM.test(name)
  );
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
