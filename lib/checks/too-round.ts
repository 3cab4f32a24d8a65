import type { Check } from '../model/check';
import { bySubject, type Count, only, type Placed } from './counts';
import { result, stepOf } from './interval';

/**
 * Votes that are the whole numbers nearest to round percents of their total: of 10,058,774 votes, [5,150,092] are
 * 51.2 %, 4,445,978 are 44.2 % and 462,704 are 4.6 %, each to within one vote. Of a thousand tenths of a percent, one in
 * ten thousand numbers of that size is so near to one; two of three by chance are one in a hundred million.
 */

/** Told only where chance would give it less often than this. */
const CHANCE = 1e-6;
/** Percents in whole numbers or tenths are round. */
const ROUND_TO = [1, 0.1];
const LEAST = 2;

/** The round percent that the votes are to within one vote; undefined where there is none. */
function roundShare(votes: number, total: number, unit: number): number | undefined {
  const steps = Math.round((100 * votes) / total / unit);
  return steps > 0 && Math.round((steps * unit * total) / 100) === votes ? steps * unit : undefined;
}

/** How often as many free numbers are that near to round percents by chance. */
function chance(free: number, total: number, unit: number): number {
  return Math.min(1, (100 / unit + 1) / total) ** free;
}

function asRound(list: readonly Placed[], total: number, sumsToTotal: boolean): Check[] {
  // The last of a whole list follows from the others.
  const free = sumsToTotal ? list.length - 1 : list.length;
  for (const unit of ROUND_TO) {
    const shares = list.map(({ claim }) => roundShare(claim.value, total, unit));
    if (shares.some((share) => share === undefined) || chance(free, total, unit) > CHANCE) continue;
    const terms = list.map(({ claim }, at) => `${claim.value} = ${Number(shares[at]!.toFixed(1))} % × ${total}`);
    return [
      {
        rule: 'too-round',
        claims: list.map(({ index }) => index),
        holds: false,
        working: terms.join('; '),
        ...result(total, { low: total, high: total }, 'count'),
        explanations: ['computed-back'],
      },
    ];
  }
  return [];
}

export function tooRound({ claims }: Count): Check[] {
  const votes = bySubject(claims, 'votes', 'count');
  if (!votes || votes.size < LEAST) return [];
  const list = [...votes.values()];
  if (list.some(({ claim }) => stepOf(claim) !== 1)) return [];
  const sum = list.reduce((all, { claim }) => all + claim.value, 0);
  const given = (['valid-votes', 'ballots-cast'] as const).flatMap((measure) => only(claims, measure, 'count') ?? []);
  const totals = [...new Set([...given.map(({ claim }) => claim.value), sum])].filter((total) => total >= sum);
  for (const total of totals) {
    const found = asRound(list, total, total === sum);
    if (found.length > 0) return found;
  }
  return [];
}
