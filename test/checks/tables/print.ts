import type { MeasureName } from '../../../lib/model/measure';
import type { Stage } from '../../../lib/model/stage';
import type { Random } from '../../reading/random';
import type { Table } from './facts';

/**
 * A result table as an article prints it. In: a table, choices. Out: its numbers in order: shares to 0, 1 or 2 places,
 * the first few contestants or all, with or without the others, some with "about", votes whole or in thousands.
 */

export interface Figure {
  measure: MeasureName;
  id?: string;
  name?: string;
  value: number;
  /** Decimals printed; negative for thousands. */
  decimals: number;
  unit: 'percent' | 'count';
  about: boolean;
}

export interface Printed {
  table: Table;
  numbers: Figure[];
  stage: Stage;
}

/** Rounded as on paper: halves away from zero, without the dust of binary fractions. */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale * (1 + Number.EPSILON * 4)) / scale;
}

function percent(measure: MeasureName, value: number, decimals: number, about: boolean, who = {}): Figure {
  return { measure, value: roundTo(value, decimals), decimals, unit: 'percent', about, ...who };
}

function count(measure: MeasureName, value: number, decimals: number, about: boolean, who = {}): Figure {
  return { measure, value: roundTo(value, decimals), decimals, unit: 'count', about, ...who };
}

/** Every chance in this function is one that newsrooms take; how often each is taken is a guess. */
export function printTable(table: Table, random: Random): Printed {
  const chance = (percent: number) => random.below(100) < percent;
  const decimals = random.below(3);
  // What a source lumps together is worked out anew: an article's others are all whom it leaves out.
  const all = table.rows.filter(({ id }) => !id.startsWith('others'));
  const rows = chance(50) ? all : all.slice(0, 2 + random.below(6));
  const about = chance(10);
  const votesTo = chance(15) ? -3 : 0;
  const withVotes = chance(75);
  const withSeats = chance(60);
  const numbers: Figure[] = [];
  let told = 0;
  for (const [at, row] of rows.entries()) {
    const who = { id: row.id, name: row.name };
    // In a hedged list the hedge is usually on the first number.
    const hedged = about && (at === 0 || chance(30));
    if (row.votes && withVotes) numbers.push(count('votes', row.votes, votesTo, hedged, who));
    if (row.share !== undefined) {
      const trimmed = Math.min(decimals, row.decimals);
      numbers.push(percent('vote-share', row.share, trimmed, hedged, who));
      told += row.share;
    }
    if (row.seats && withSeats) numbers.push(count('seats', row.seats, 0, false, who));
  }
  const shares = numbers.filter(({ measure }) => measure === 'vote-share').length;
  if (shares >= 2 && told < 99 && chance(35))
    numbers.push(percent('vote-share', 100 - told, decimals, false, { id: 'others', name: 'Others' }));
  if (table.turnout !== undefined && chance(80))
    numbers.push(percent('turnout', table.turnout, Math.min(random.below(3), table.turnoutDecimals), chance(5)));
  const counts = {
    'registered-voters': table.roll,
    'ballots-cast': table.ballots,
    'valid-votes': table.valid,
  } as const;
  for (const [measure, value] of Object.entries(counts)) {
    if (value && chance(70)) numbers.push(count(measure as MeasureName, value, chance(10) ? -3 : 0, chance(5)));
  }
  if (table.invalid && chance(60)) numbers.push(count('invalid-votes', table.invalid, 0, false));
  if (table.chamber && withSeats && chance(70)) numbers.push(count('seats-total', table.chamber, 0, false));
  return { table, numbers, stage: table.stage };
}
