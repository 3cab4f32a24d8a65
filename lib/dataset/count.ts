import type { Pack } from '../model/dataset';
import type { Compiled } from './compile';

/** A compiled dataset in, its extent in numbers out: 1 country, 10 elections, 870 observations… */
export interface Counts {
  /** Countries that can be recognised in a text. */
  countries: number;
  /** Those with figures. */
  packs: number;
  elections: number;
  contestants: number;
  observations: number;
  statements: number;
  sources: number;
  /** Sources that make their own numbers, of those with figures: a compilation adds no voice. */
  origins: number;
  /** Elections with figures of two, and of three, origins or more. */
  electionsWithTwo: number;
  electionsWithThree: number;
}

export function countDataset({ index, packs }: Compiled): Counts {
  const sources = new Set(packs.flatMap((pack) => pack.sources.map(({ id }) => id)));
  const origins = originsOf(packs);
  const sum = (size: (pack: Pack) => number) => packs.reduce((total, pack) => total + size(pack), 0);
  return {
    countries: index.countries.length,
    packs: packs.length,
    elections: index.elections.length,
    contestants: sum((pack) => pack.contestants.length),
    observations: sum((pack) => pack.observations.length),
    statements: sum((pack) => pack.statements.length),
    sources: sources.size,
    origins: new Set([...origins.values()].flatMap((set) => [...set])).size,
    electionsWithTwo: [...origins.values()].filter((set) => set.size >= 2).length,
    electionsWithThree: [...origins.values()].filter((set) => set.size >= 3).length,
  };
}

/** Whose numbers there are, by election: a compilation repeats the authority of the country that the pack is of. */
export function originsOf(packs: Pack[]): Map<string, Set<string>> {
  const origins = new Map<string, Set<string>>();
  for (const pack of packs) {
    const own = new Map(pack.sources.map(({ id, origin }) => [id, origin]));
    for (const { election, source } of pack.observations)
      origins.set(election, (origins.get(election) ?? new Set()).add(own.get(source) ?? source));
  }
  return origins;
}
