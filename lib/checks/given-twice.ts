import type { Check } from '../model/check';
import type { MeasureName } from '../model/measure';
import type { ReportedClaim } from '../model/report';
import { type Count, type Placed, subjectOf } from './counts';
import { DUST, intervalOf, somehow, stepOf } from './interval';

/**
 * One quantity of one count has one number: "turnout was [71.8 percent] … the turnout of [78.1 percent]". Told only
 * where the text says what count it was, and where the one is not the other rounded.
 */

/** Measures of which an election has one number a contestant; seats and margins are told of many votes at once. */
const ONCE: ReadonlySet<MeasureName> = new Set([
  'vote-share',
  'votes',
  'turnout',
  'ballots-cast',
  'valid-votes',
  'invalid-votes',
]);

/** Numbers further apart than this are two quantities: a slip of one digit stays near, a vote of another day does not. */
const NEAR = { points: 3, ratio: 0.1 };

function isNear(a: ReportedClaim, b: ReportedClaim): boolean {
  const apart = Math.abs(a.value - b.value);
  return a.unit === 'percent' ? apart <= NEAR.points : apart <= NEAR.ratio * Math.max(a.value, b.value);
}

/** Whether both may be prints of one number: the finer one rounds or is cut to the coarser. */
function mayBeOne(a: ReportedClaim, b: ReportedClaim): boolean {
  const [coarse, fine] = stepOf(a) >= stepOf(b) ? [a, b] : [b, a];
  return (
    a.value === b.value ||
    (stepOf(fine) < stepOf(coarse) &&
      somehow((printing) => {
        const { low, high } = intervalOf(coarse, printing);
        return fine.value >= low - DUST && fine.value <= high + DUST;
      }))
  );
}

/** A count that the text names: its stage, and for one under way how far it was. */
function isNamed({ stage, counted, hour, source, measure }: ReportedClaim): boolean {
  if (stage === 'final' || stage === 'preliminary') return true;
  if (stage === 'partial') return measure === 'turnout' ? hour !== undefined : counted !== undefined;
  return stage === 'exit-poll' && source !== null;
}

function sameQuantity(a: ReportedClaim, b: ReportedClaim): boolean {
  return a.measure === b.measure && a.unit === b.unit && subjectOf(a) === subjectOf(b);
}

export function givenTwice({ claims }: Count): Check[] {
  const named = claims.filter(({ claim }) => ONCE.has(claim.measure) && isNamed(claim));
  const seen: Placed[] = [];
  const found: Check[] = [];
  for (const placed of named) {
    const given = seen.filter(({ claim }) => sameQuantity(claim, placed.claim));
    const other = given.find(({ claim }) => !mayBeOne(claim, placed.claim));
    // Three numbers for one thing are a table of several.
    if (given.length < 2 && other && isNear(other.claim, placed.claim))
      found.push({
        rule: 'given-twice',
        claims: [other.index, placed.index],
        holds: false,
        working: `${other.claim.value} ≠ ${placed.claim.value}`,
        explanations: ['two-times', 'two-sources'],
      });
    if (!given.some(({ claim }) => claim.value === placed.claim.value)) seen.push(placed);
  }
  return found;
}
