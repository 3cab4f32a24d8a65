import type { Claim } from '../model/claim';
import type { Pack } from '../model/dataset';
import type { Observation } from '../model/observation';
import { baseOf, wholeOf } from './bases';

/**
 * A difference of two shares in, the same in votes out, as exactly as the printed decimals allow:
 * [0.07 points] of 4 996 000 valid votes are about 3 500; of shares printed without decimals nothing can be said.
 */

/** Results alone: a poll's points are of people asked, and an early count's of another whole. */
const RESULTS = new Set(['partial', 'preliminary', 'final', 'unstated']);

/** A difference is told in votes from this many times its slack, and with two digits from that many. */
const LEAST_SLACKS = 1.9;
const ONE_DIGIT = 3.9;

/** Half a step of each of the two shares: how far the difference may be off, in points. */
const slackOf = (claim: Pick<Claim, 'step'>, observed: number) => claim.step / 2 + 10 ** -decimals(observed) / 2;

function decimals(value: number): number {
  const [, after = ''] = String(value).split('.');
  return Math.min(4, after.length);
}

/** Undefined where the base is not known, or the two shares are too coarse for their difference to tell. */
export function inVotes(
  claim: Pick<Claim, 'measure' | 'unit' | 'step' | 'stage' | 'qualifier' | 'high'>,
  observation: Observation,
  difference: number,
  pack: Pack,
): number | undefined {
  if (claim.unit !== 'percent' || observation.unit !== 'percent' || difference === 0) return undefined;
  if (claim.qualifier !== 'exact' || claim.high !== undefined || observation.high !== undefined) return undefined;
  if (!RESULTS.has(claim.stage) || !RESULTS.has(observation.stage)) return undefined;
  // Turnout of an hour and of the day are two things, not one that differs.
  if (claim.measure === 'turnout' && (claim.stage === 'partial' || observation.stage === 'partial')) return undefined;
  const base = baseOf(observation);
  const whole = base && wholeOf(base, observation, pack);
  if (whole === undefined) return undefined;
  const votes = (difference / 100) * whole;
  const slack = (slackOf(claim, observation.value) / 100) * whole;
  const size = Math.abs(votes);
  if (size < slack * LEAST_SLACKS || size < 1) return undefined;
  // Two digits, or one where the slack is large: 3 497 ± 500 is about 3 500, 990 ± 500 about 1 000.
  const place = 10 ** Math.max(0, Math.floor(Math.log10(size)) - (slack * ONE_DIGIT > size ? 0 : 1));
  return Math.round(votes / place) * place;
}
