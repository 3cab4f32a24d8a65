import type { Claim } from '../model/claim';
import type { Margin } from '../model/comparison';
import type { Observation } from '../model/observation';

/**
 * The sampling error of a poll's share: as its maker printed it, else worked out from the number of people asked.
 *
 * The rule: half the width of the 95 % interval of a share p of a simple random sample of n, 1.96 × √(p(1−p)/n)
 * (AAPOR, "Margin of Sampling Error / Credibility Interval"). Real samples are clustered, weighted or drawn from panels,
 * so the true error is larger: what is computed here is the least it can be.
 */
const Z_95 = 1.96;
/** Fewer people than this are no sample that the rule holds for. */
const LEAST_SAMPLE = 100;

/** Points, for a share in percent of `asked` people; rounded to a tenth, as polls print it. */
export function samplingError(share: number, asked: number): number {
  const part = Math.min(1, Math.max(0, share / 100));
  return Math.round(Z_95 * Math.sqrt((part * (1 - part)) / asked) * 1000) / 10;
}

const POLLED = new Set(['opinion-poll', 'exit-poll']);

/** The margin of one poll's row; undefined for results, seats, and polls that say neither margin nor sample. */
export function marginOf(observation: Observation): { points: number; computed: boolean } | undefined {
  const { stage, unit, marginOfError, sampleSize, value, measure, high } = observation;
  if (!POLLED.has(stage) || unit !== 'percent' || high !== undefined) return undefined;
  if (measure !== 'vote-share' && measure !== 'turnout') return undefined;
  if (marginOfError !== undefined) return { points: marginOfError, computed: false };
  if (sampleSize === undefined || sampleSize < LEAST_SAMPLE) return undefined;
  const points = samplingError(value, sampleSize);
  return points > 0 ? { points, computed: true } : undefined;
}

/** Beside the other source's number: its own margin where it is a poll, else that of the poll that the page quotes. */
export function marginBeside(
  claim: Pick<Claim, 'stage'>,
  observation: Observation,
  quoted: Observation | undefined,
  difference: number,
): Margin | undefined {
  const own = marginOf(observation);
  const page = !own && POLLED.has(claim.stage) && quoted && quoted !== observation ? marginOf(quoted) : undefined;
  const found = own ?? page;
  if (!found) return undefined;
  return { ...found, of: own ? 'source' : 'page', within: Math.abs(difference) <= found.points + 1e-9 };
}
