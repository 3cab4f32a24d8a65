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
  const sources = new Map(packs.flatMap((pack) => pack.sources).map((source) => [source.id, source]));
  const origins = new Map<string, Set<string>>();
  for (const { election, source } of packs.flatMap((pack) => pack.observations)) {
    const origin = sources.get(source)?.origin ?? source;
    origins.set(election, (origins.get(election) ?? new Set()).add(origin));
  }
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
