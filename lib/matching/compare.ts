import type { Claim } from '../model/claim';
import type { Comparison, Relation, Verdict } from '../model/comparison';
import type { MeasureName } from '../model/measure';
import type { Observation, ReportedObservation } from '../model/observation';
import { STAGE_ORDER } from '../model/stage';

/**
 * One observation against one claim of the same quantity: how it stands to it, and what the numbers say at the text's
 * own precision. "over [92 percent]" against 92.12 is within; 92 against 92.12 rounds to it; 92.05 differs by 0.07.
 */

/** Below this two numbers are one: sources print at most three decimals of a percent. */
const SAME = 0.0005;
/** "About" and "some": within a twentieth, or one step of what is printed, whichever is more. */
const ABOUT = 0.05;
/** "Nearly" and "up to": at most a tenth below. */
const NEARLY = 0.1;

export function compareValues(
  claim: Pick<Claim, 'value' | 'high' | 'qualifier' | 'step'>,
  observed: Pick<Observation, 'value' | 'high' | 'qualifier'>,
): { verdict: Verdict; difference: number } {
  const low = claim.value;
  const difference = round(observed.value - claim.value);
  const top = observed.high ?? observed.value;
  const verdict = (): Verdict => {
    if (claim.high !== undefined) {
      if (observed.high === undefined)
        return observed.value >= low && observed.value <= claim.high ? 'within' : 'differs';
      return near(observed.value, low) && near(observed.high, claim.high) ? 'same' : 'differs';
    }
    if (observed.high !== undefined && claim.qualifier === 'exact')
      return low >= observed.value && low <= top ? 'within' : 'differs';
    if (near(observed.value, low) && (observed.qualifier ?? 'exact') === claim.qualifier) return 'same';
    if (
      observed.qualifier === 'over' &&
      claim.qualifier === 'exact' &&
      low >= observed.value &&
      low <= observed.value * (1 + NEARLY)
    )
      return 'within';
    switch (claim.qualifier) {
      case 'over':
        return observed.value >= low - SAME ? 'within' : 'differs';
      case 'under':
        return observed.value <= low + SAME && observed.value >= low * (1 - NEARLY) ? 'within' : 'differs';
      case 'about':
        return Math.abs(difference) <= Math.max(low * ABOUT, claim.step) ? 'within' : 'differs';
      default:
        if (near(observed.value, low)) return 'same';
        return Math.abs(difference) <= claim.step / 2 + SAME ? 'rounds-to' : 'differs';
    }
  };
  return { verdict: verdict(), difference };
}

const near = (a: number, b: number) => Math.abs(a - b) < SAME;
/** Differences of decimals, without the noise of binary fractions. */
const round = (value: number) => Math.round(value * 1e6) / 1e6;

export function relationOf(
  claim: Pick<Claim, 'stage' | 'counted' | 'sourceIds' | 'asOf' | 'hour'>,
  observed: Observation,
  origin: string,
): Relation {
  const hour = observed.asOf?.slice(11, 16) || undefined;
  const sameHour = claim.hour === undefined || hour === undefined || hour === claim.hour;
  // The last hour's turnout is the day's preliminary one: the hour tells, not the word.
  const atHour = claim.hour !== undefined && hour === claim.hour && ['partial', 'preliminary'].includes(observed.stage);
  const sameStage =
    atHour ||
    (claim.stage === observed.stage &&
      sameCount(claim.counted, observed.counted) &&
      sameHour &&
      sameTime(claim, observed));
  const credited = claim.sourceIds.includes(observed.source) || claim.sourceIds.includes(origin);
  if (credited && (sameStage || (claim.stage === 'unstated' && !isLater(observed)))) return 'quoted-source';
  if (credited && claim.stage === 'administrative' && observed.stage === 'administrative') return 'quoted-source';
  if (sameStage) return 'same-stage';
  const own = STAGE_ORDER[claim.stage];
  const other = STAGE_ORDER[observed.stage];
  if (own === undefined || other === undefined) return 'other-source';
  if (own === other) {
    if (claim.counted !== undefined && observed.counted !== undefined)
      return observed.counted > claim.counted ? 'later-stage' : 'earlier-stage';
    if (claim.hour !== undefined && hour !== undefined) return hour > claim.hour ? 'later-stage' : 'earlier-stage';
    // Bulletins of one stage follow each other by the hour: turnout at noon, at three.
    if (claim.asOf !== undefined && observed.asOf !== undefined && claim.asOf !== observed.asOf)
      return observed.asOf > claim.asOf ? 'later-stage' : 'earlier-stage';
    return 'same-stage';
  }
  return other > own ? 'later-stage' : 'earlier-stage';
}

/** Bulletins of a count under way are told apart by their time. */
const sameTime = (claim: Pick<Claim, 'stage' | 'asOf'>, observed: Observation) =>
  claim.stage !== 'partial' ||
  claim.asOf === undefined ||
  observed.asOf === undefined ||
  claim.asOf.slice(0, 16) === observed.asOf.slice(0, 16);

const isLater = (observed: Observation) => observed.stage === 'partial' || observed.stage === 'opinion-poll';
/** Two counts are one where neither or both name the same share; an unnamed share may be any. */
const sameCount = (a: number | undefined, b: number | undefined) =>
  a === undefined || b === undefined || Math.abs(a - b) < 0.05;

/** What a share is a share of where nobody says. */
const BASE: Partial<Record<MeasureName, NonNullable<Observation['base']>>> = {
  'vote-share': 'valid-votes',
  turnout: 'registered-voters',
};

/** The whole comparison; `bare` where the numbers rest on different bases or counts cannot be set side by side. */
export function compareClaim(
  claim: Claim,
  observed: Observation,
  reported: ReportedObservation,
  relation: Relation,
): Comparison {
  if (claim.unit !== observed.unit && !(claim.unit === 'points' && observed.unit === 'percent')) {
    return { relation, verdict: 'not-comparable', reason: 'other-unit', observation: reported };
  }
  const { verdict, difference } = compareValues(claim, observed);
  // A share of ballots and one of valid votes differ by the invalid ones alone; equal numbers are told of one base.
  if (verdict === 'differs' && observed.base !== undefined && observed.base !== BASE[claim.measure]) {
    return { relation, verdict: 'not-comparable', reason: 'other-base', observation: reported };
  }
  return {
    relation,
    verdict,
    difference,
    unit: claim.unit === 'percent' ? 'points' : claim.unit,
    observation: reported,
  };
}
