import type { Claim } from '../model/claim';
import type { Comparison, Rebased, Relation } from '../model/comparison';
import type { Pack } from '../model/dataset';
import type { Base, Observation, ReportedObservation } from '../model/observation';
import { baseOf, rebase, USUAL_BASE } from './bases';
import { compareValues, isRoundedBySource } from './compare';
import { inVotes } from './in-votes';
import { marginBeside } from './margin';

/**
 * A claim, one observation of its quantity and how the two stand in time in; the whole comparison out. A difference is
 * explained by base and by rounding before it is called one: "[51.2 percent]" is the 52.3 % of valid votes, of ballots.
 */
export interface Beside {
  claim: Claim;
  observed: Observation;
  /** The observation with its source spelled out. */
  reported: ReportedObservation;
  relation: Relation;
  pack: Pack;
  /** The row of the credited source at that stage, where there is one. */
  quoted?: Observation;
}

export function compareClaim({ claim, observed, reported, relation, pack, quoted }: Beside): Comparison {
  if (claim.unit !== observed.unit && !(claim.unit === 'points' && observed.unit === 'percent')) {
    return { relation, verdict: 'not-comparable', reason: 'other-unit', observation: reported };
  }
  const unit = claim.unit === 'percent' ? 'points' : claim.unit;
  const direct = compareValues(claim, observed);
  const base = claim.base ?? USUAL_BASE[claim.measure];
  const isElsewhere = base !== undefined && baseOf(observed) !== base;
  // Equal numbers are told of one base: the invalid votes alone part a share of ballots from one of valid votes.
  if (isElsewhere && (direct.verdict === 'differs' || claim.base !== undefined)) {
    const rebased = rebase(observed, base, pack);
    if (!rebased) return { relation, verdict: 'not-comparable', reason: 'other-base', observation: reported };
    const { verdict, difference } = compareValues(claim, { value: rebased.value });
    // What was worked out is sure to a hundredth: as much apart is the same.
    const isSame = verdict === 'differs' && Math.abs(difference) <= claim.step / 2 + REBASED_SLACK;
    return { relation, verdict: isSame ? 'rounds-to' : verdict, difference, unit, rebased, observation: reported };
  }
  const isHistory = relation === 'earlier-election';
  const margin =
    claim.unit === 'percent' && !isHistory ? marginBeside(claim, observed, quoted, direct.difference) : undefined;
  const made: Comparison = { relation, ...direct, unit, ...(margin && { margin }), observation: reported };
  if (direct.verdict !== 'differs') return made;
  // Who repeats a number rounds it; an authority's 92.1 may as well be 92.10.
  const repeats = reported.source.origin !== reported.source.id;
  if (repeats && isRoundedBySource(claim, observed)) return { ...made, verdict: 'rounds-to', coarser: 'source' };
  if (isHistory) return made;
  const onBase = baseThatFits(claim, observed, pack);
  const votes = inVotes(claim, observed, direct.difference, pack);
  return { ...made, ...(onBase && { onBase }), ...(votes !== undefined && { votes }) };
}

/** Half a step of the two decimals that a share is worked out to, and the counts' own last votes. */
const REBASED_SLACK = 0.0075;
/** Digits from which a share does not fit another base by chance, and steps by which it must lie off its own. */
const TELLING = 100;
const STEPS_OFF = 10;
const OTHER_BASES: Base[] = ['ballots-cast', 'registered-voters'];
const RESULTS = new Set(['preliminary', 'final', 'unstated']);

/** A difference that another base explains: the same votes, as a share of all ballots or of the roll. */
function baseThatFits(claim: Claim, observed: Observation, pack: Pack): Rebased | undefined {
  if (claim.measure !== 'vote-share' || claim.base !== undefined || claim.qualifier !== 'exact') return undefined;
  if (claim.high !== undefined || claim.value / claim.step < TELLING) return undefined;
  if (!RESULTS.has(claim.stage) || !RESULTS.has(observed.stage) || baseOf(observed) !== 'valid-votes') return undefined;
  if (Math.abs(observed.value - claim.value) < claim.step * STEPS_OFF) return undefined;
  return OTHER_BASES.map((base) => rebase(observed, base, pack)).find(
    (found) => found && Math.abs(found.value - claim.value) <= claim.step / 2 + REBASED_SLACK,
  );
}
