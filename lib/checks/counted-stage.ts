import type { Check } from '../model/check';
import { type Count, type Placed, subjectOf } from './counts';
import { DUST, intervalOf, stepOf } from './interval';

/**
 * Numbers and the share counted go together: votes do not fall as the count goes on, and two contestants do not have the
 * very same numbers at "[54 percent] counted" and "with all votes counted".
 */

/** Shares counted nearer than this are one count, told twice. */
const APART = 1;
/** From 98 % counted on, newsrooms speak of the result (figure-spec.md, "Decided cases"). */
const NEARLY_ALL = 98;
/** One contestant's number may stand still; that of two does not. */
const LEAST_SAME = 2;

/** How much was counted, percent; undefined where the text does not say. */
function countedOf({ claims }: Count): number | undefined {
  const said = claims.find(({ claim }) => claim.counted !== undefined)?.claim.counted;
  if (said !== undefined) return said;
  const stage = claims[0]?.claim.stage;
  return stage === 'final' || stage === 'preliminary' ? NEARLY_ALL : undefined;
}

/** Finely printed, so that it is not the same by rounding. */
function isFine({ claim }: Placed): boolean {
  return claim.measure === 'votes'
    ? claim.value >= 1000 && stepOf(claim) === 1
    : claim.measure === 'vote-share' && stepOf(claim) < 1;
}

const sameQuantity = (a: Placed, b: Placed) =>
  a.claim.measure === b.claim.measure && a.claim.unit === b.claim.unit && subjectOf(a.claim) === subjectOf(b.claim);

const contestOf = ({ claims }: Count) => {
  const { election, scope } = claims[0]!.claim;
  return [election?.country, election?.type, election?.year, election?.round, scope].join('|');
};

function compare(early: Count, late: Count, counted: [number, number]): Check[] {
  const pairs = early.claims.flatMap((a) => {
    const b = isFine(a) && subjectOf(a.claim) !== null && late.claims.find((other) => sameQuantity(a, other));
    return b ? [{ a, b }] : [];
  });
  const same = pairs.filter(({ a, b }) => a.claim.value === b.claim.value);
  const fallen = pairs.filter(
    ({ a, b }) => a.claim.measure === 'votes' && intervalOf(a.claim).low > intervalOf(b.claim).high + DUST,
  );
  const told = fallen.length > 0 ? fallen : same.length >= LEAST_SAME && same.length === pairs.length ? same : [];
  if (told.length === 0) return [];
  const [less, more] = counted;
  return [
    {
      rule: 'counted-stage',
      claims: told.flatMap(({ a, b }) => [a.index, b.index]),
      holds: false,
      working: `${less} %: ${told.map(({ a }) => a.claim.value).join(', ')}; ${more} %: ${told.map(({ b }) => b.claim.value).join(', ')}`,
      explanations: ['two-sources'],
    },
  ];
}

/** A live text may tell a count in this many steps; of more, the first are looked at. */
const MOST_STEPS = 12;

export function countedStage(counts: readonly Count[]): Check[] {
  const contests = new Map<string, { count: Count; counted: number }[]>();
  for (const count of counts) {
    const counted = countedOf(count);
    if (counted === undefined) continue;
    const steps = contests.get(contestOf(count)) ?? [];
    if (steps.length < MOST_STEPS) contests.set(contestOf(count), [...steps, { count, counted }]);
  }
  return [...contests.values()].flatMap((steps) =>
    steps.flatMap((early) =>
      steps.flatMap((late) =>
        late.counted - early.counted >= APART ? compare(early.count, late.count, [early.counted, late.counted]) : [],
      ),
    ),
  );
}
