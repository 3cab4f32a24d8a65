import type { Claim } from '../model/claim';
import type { Comparison, Relation } from '../model/comparison';
import type { Pack } from '../model/dataset';
import { CONTESTED } from '../model/measure';
import type { Observation, ReportedObservation } from '../model/observation';
import type { FoundReason } from '../model/report';
import { STAGE_ORDER } from '../model/stage';
import { compareValues } from './compare';
import { compareClaim } from './compare-claim';
import { isGivenElsewhere } from './elsewhere';
import { earlierRows } from './history';
import { leadIn } from './poll-lead';
import { type Placed, relationOf } from './relation';
import { rowsOfQuantity } from './rows';
import { sourcesOf } from './sources';
import { contestantOf } from './subjects';

/** A claim and its country's pack in, the comparisons out, most telling first, or why there are none. */
export interface Linked {
  comparisons: Comparison[];
  reason?: FoundReason;
}

/** Below this a claim is "found, not compared": silence over guessing. Chosen from the curve of reading/certainty.ts. */
export const ENOUGH = 0.62;
/** The same where a source gives this very number: such a hit is evidence of its own, the more digits the better. */
const ENOUGH_WHERE_SAME = 0.43;
const ENOUGH_WHERE_TELLING = 0.3;
const TELLING_DIGITS = 3;
/** Measures whose values of other sources say nothing of this one. */
const LONELY = new Set(['margin', 'swing', 'sample-size', 'margin-of-error', 'threshold', 'other']);
const ORDER: Relation[] = [
  'quoted-source',
  'later-stage',
  'same-stage',
  'earlier-stage',
  'other-source',
  'earlier-election',
];

export function linkClaim(claim: Claim, pack: Pack | undefined, scopeIds: string[], ambiguous: boolean): Linked {
  const none = (reason: FoundReason): Linked => ({ comparisons: [], reason });
  if (!claim.election) return none('no-election');
  const id = claim.election.id;
  if (!pack || !id) return none('election-not-held');
  if (LONELY.has(claim.measure)) return none('not-comparable-measure');
  if (CONTESTED.has(claim.measure)) {
    if (ambiguous) return none('ambiguous-subject');
    if (claim.subjectIds.length !== 1) return none('no-subject');
  }
  if (claim.scope !== 'national' && scopeIds.length === 0) return none('not-national');
  if (claim.certainty < ENOUGH_WHERE_TELLING) return none('uncertain');
  const subject = CONTESTED.has(claim.measure) ? claim.subjectIds[0]! : null;
  const scopes = claim.scope === 'national' ? ['national'] : scopeIds;
  const rows = rowsOfQuantity(pack, claim.measure, subject, scopes);
  const sources = sourcesOf(pack);
  const name = subject === null ? undefined : contestantOf(pack, subject)?.name;
  const report = (observation: Observation): ReportedObservation => {
    const source = sources.get(observation.source);
    const { source: sourceId, ...rest } = observation;
    return {
      ...rest,
      ...(name === undefined ? {} : { subjectName: name }),
      source: {
        id: sourceId,
        name: source?.name ?? sourceId,
        kind: source?.kind ?? 'outlet',
        origin: source?.origin ?? sourceId,
      },
    };
  };
  const origin = (observation: Observation) => sources.get(observation.source)?.origin ?? observation.source;
  const held = rows(id).filter((observation) => isWorthSetting(claim, observation));
  const placed = placeInTime(claim, held, origin);
  const related = held.map((observed) => ({ observed, relation: relationOf(placed, observed, origin(observed)) }));
  const quotedRow = related.find(({ relation }) => relation === 'quoted-source')?.observed;
  const beside = (observed: Observation, relation: Relation) =>
    compareClaim({
      claim,
      observed,
      reported: report(observed),
      relation,
      pack,
      ...(quotedRow && { quoted: quotedRow }),
    });
  const comparisons = related.map(({ observed, relation }): Comparison => {
    const lead = relation === 'quoted-source' ? leadIn(observed, pack) : undefined;
    return { ...beside(observed, relation), ...(lead && { lead }) };
  });
  if (comparisons.length === 0) return none('no-observation');
  // Where a source gives the very number, no other base is needed to explain it.
  if (comparisons.some(({ verdict }) => verdict === 'same'))
    for (const comparison of comparisons) delete comparison.onBase;
  // A number that the source rounded agrees with many.
  const agreed = comparisons.some(
    ({ verdict, coarser }) => (verdict === 'same' || verdict === 'rounds-to') && coarser === undefined,
  );
  const least = !agreed ? ENOUGH : isTelling(claim) ? ENOUGH_WHERE_TELLING : ENOUGH_WHERE_SAME;
  if (claim.certainty < least) return none('uncertain');
  // What the credited source itself published is set beside the quote however far apart they are.
  const quoted = comparisons.some(({ relation }) => relation === 'quoted-source');
  if (!quoted && !held.some((observation, index) => isNear(claim, observation, comparisons[index]!)))
    return none('far-from-all');
  if (!agreed && !quoted && isGivenElsewhere(claim, pack, subject)) return none('uncertain');
  comparisons.sort((a, b) => rank(claim, a) - rank(claim, b));
  const earlier = earlierRows(claim, pack, rows).map((observed) => beside(observed, 'earlier-election'));
  return { comparisons: [...comparisons, ...earlier] };
}

/** Whether a number is written to enough digits that two of them do not agree by chance. */
const isTelling = (claim: Claim) => Math.round(claim.value / claim.step) >= 10 ** (TELLING_DIGITS - 1);

/** Points by which a share may lie off the nearest number held: a poll or an early count farther than a result. */
const FAR_POINTS: Partial<Record<Claim['stage'], number>> = {
  'opinion-poll': 10,
  projection: 10,
  partial: 8,
  'exit-poll': 6,
};
const FAR_RESULT = 4;
/** The same for counts, as a part of the number held: rolls and votes move by some per cent, not by a tenth. */
const FAR_PART: Partial<Record<Claim['stage'], number>> = {
  partial: 0.6,
  administrative: 0.5,
  projection: 0.35,
  'exit-poll': 0.25,
};
const FAR_COUNT = 0.1;
/** How far above its number a text's "over" still speaks of it: writers name the nearest round number. */
const OVER_POINTS = 10;
const OVER_PART = 0.5;

/**
 * Whether the number held could be of the same quantity. Where none is near, the likelier story is that the text speaks
 * of something else (a district, another round), and silence is better than a comparison.
 */
function isNear(claim: Claim, observation: Observation, comparison: Comparison): boolean {
  // On another base it may well be near.
  if (comparison.onBase) return true;
  const { verdict, difference = 0 } = comparison.rebased ? comparison : compareValues(claim, observation);
  // "Over 23,000" holds of a roll of millions too, and is not of it.
  if (verdict === 'within' && claim.qualifier === 'over')
    return difference <= (claim.unit === 'percent' ? OVER_POINTS : Math.max(2, claim.value * OVER_PART));
  if (verdict !== 'differs' || claim.unit !== observation.unit) return verdict !== 'differs';
  if (claim.unit === 'percent') return Math.abs(difference) <= (FAR_POINTS[claim.stage] ?? FAR_RESULT);
  return (
    Math.abs(difference) <=
    Math.max(2, observation.value * (FAR_PART[claim.stage] ?? FAR_PART[observation.stage] ?? FAR_COUNT))
  );
}

/** How much was counted is set beside the same bulletin alone: another hour's share says nothing of it. */
function isWorthSetting(claim: Claim, observation: Observation): boolean {
  return claim.measure !== 'counted' || compareValues(claim, observation).verdict !== 'differs';
}

/**
 * A claim whose stage the text leaves unsaid stands where the credited source, or the authority, published that very
 * number: "turnout was 76.73 percent, the commission said" is the count of election night, and the final one is later.
 */
function placeInTime(claim: Claim, held: Observation[], origin: (observation: Observation) => string): Placed {
  const own = held.filter(
    (observation) =>
      claim.sourceIds.length === 0 ||
      claim.sourceIds.includes(observation.source) ||
      claim.sourceIds.includes(origin(observation)),
  );
  if (claim.stage !== 'unstated') {
    const standing = own.find(
      (observation) => observation.stage === claim.stage && compareValues(claim, observation).verdict === 'same',
    )?.standing;
    return standing === undefined ? claim : { ...claim, standing };
  }
  const found =
    own.find((observation) => compareValues(claim, observation).verdict === 'same') ??
    own
      .filter((observation) => compareValues(claim, observation).verdict !== 'differs')
      .sort((a, b) => (STAGE_ORDER[b.stage] ?? 0) - (STAGE_ORDER[a.stage] ?? 0))[0];
  if (!found) return claim;
  const { stage, counted, asOf, standing } = found;
  return {
    ...claim,
    stage,
    ...(counted === undefined ? {} : { counted }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(standing === undefined ? {} : { standing }),
  };
}

/** The quoted source's own figure at that stage first, then later counts, the nearest in stage and time before others. */
function rank(claim: Claim, comparison: Comparison): number {
  const { observation } = comparison;
  const counted =
    claim.counted !== undefined && observation.counted !== undefined
      ? Math.abs(claim.counted - observation.counted) / 10_000
      : 0;
  const agreeing = comparison.verdict === 'same' ? 0 : comparison.verdict === 'differs' ? 0.3 : 0.1;
  const kind = {
    authority: 0,
    court: 0.01,
    'parallel-count': 0.02,
    observer: 0.02,
    pollster: 0.03,
    compilation: 0.05,
    outlet: 0.04,
    party: 0.04,
  }[observation.source.kind];
  const final = comparison.relation === 'later-stage' && observation.stage !== 'final' ? 0.5 : 0;
  return (
    ORDER.indexOf(comparison.relation) +
    counted +
    agreeing * (comparison.relation === 'quoted-source' ? 1 : 0) +
    kind +
    final
  );
}
