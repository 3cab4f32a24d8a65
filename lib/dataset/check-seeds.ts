import { checkFacts } from './check-facts';
import { checkTurnouts, checkVotesShares } from './check-quotients';
import { checkReferences } from './check-references';
import { checkOneValue, checkSeatSums, checkShareSums } from './check-sums';
import { type Contradiction, type KnownContradiction, place, sortOutKnown } from './contradiction';
import { type Fault, sortFaults } from './fault';
import { contestantOf, groupRows } from './read-rows';
import { readTables, rowsOf, type SeedFile, type Tables } from './read-tables';
import { checkStandings } from './standings';

/**
 * The files of the seeds in; the tables, all their faults and the contradictions that are known and explained out.
 * `today` (ISO) is handed in: figures of tomorrow are faults.
 */
export function checkSeeds(
  files: SeedFile[],
  today: string,
): { tables: Tables; faults: Fault[]; known: KnownContradiction[] } {
  const { tables, faults } = readTables(files);
  const { faults: unknown, known } = sortOutKnown(
    findContradictions(tables),
    rowsOf(tables.global, 'known-contradictions'),
  );
  const all = [
    ...faults,
    ...checkReferences(tables),
    ...checkFacts(tables, today),
    ...unknown,
    ...checkStandings(tables),
  ];
  return { tables, faults: sortFaults(all), known };
}

/** Rows that cannot all be true, listed or not. */
export function findContradictions(tables: Tables): Contradiction[] {
  return [...tables.countries.keys()].flatMap((country) => contradictions(tables, country));
}

function contradictions(tables: Tables, country: string): Contradiction[] {
  const own = tables.countries.get(country);
  const placed = rowsOf(own, 'observations').map(place);
  const contestants = new Map(
    [...groupRows(rowsOf(own, 'contestants'), 'id')].map(([id, lines]) => [id, contestantOf(lines)]),
  );
  return [
    ...checkOneValue(placed),
    ...checkShareSums(placed, contestants),
    ...checkSeatSums(placed, contestants),
    ...checkVotesShares(placed),
    ...checkTurnouts(placed),
  ];
}
