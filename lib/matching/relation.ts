import type { Claim } from '../model/claim';
import type { Relation } from '../model/comparison';
import type { Observation, Standing } from '../model/observation';
import { STAGE_ORDER } from '../model/stage';

/**
 * How an observation stands to a claim of the same quantity: of the source that the text credits, at that stage, later,
 * earlier, of others. The [93.35 % counted] of a commission is earlier than its final result.
 */

/** A claim as far as its place in time goes; `standing` where it is the number of a row that has one. */
export interface Placed extends Pick<Claim, 'stage' | 'counted' | 'sourceIds' | 'asOf' | 'hour'> {
  standing?: Standing;
}

/** Numbers that stand against the official count, not before or behind it. */
const ASIDE: ReadonlySet<Standing> = new Set(['disputed', 'parallel-count']);
const isAside = (standing: Standing | undefined) => standing !== undefined && ASIDE.has(standing);
const REPLACED: ReadonlySet<Standing> = new Set(['superseded']);
const isReplaced = (standing: Standing | undefined) => standing !== undefined && REPLACED.has(standing);

export function relationOf(claim: Placed, observed: Observation, origin: string): Relation {
  const credited = claim.sourceIds.includes(observed.source) || claim.sourceIds.includes(origin);
  const relation = inTime(claim, observed, credited);
  if (relation !== 'quoted-source' && isAside(claim.standing) !== isAside(observed.standing)) return 'other-source';
  // A number that was replaced is earlier than the one that replaced it, whatever the stage is called.
  if (isReplaced(claim.standing) !== isReplaced(observed.standing) && STAGE_ORDER[claim.stage] !== undefined) {
    if (isReplaced(claim.standing) && relation !== 'earlier-stage') return 'later-stage';
    if (isReplaced(observed.standing) && relation !== 'later-stage') return 'earlier-stage';
  }
  return relation;
}

function inTime(claim: Placed, observed: Observation, credited: boolean): Relation {
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
