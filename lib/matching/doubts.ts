import type { Claim } from '../model/claim';
import type { Comparison } from '../model/comparison';
import type { MeasureName } from '../model/measure';
import type { Stage } from '../model/stage';
import type { Linked } from './link';

/**
 * All claims of a text with what they were set beside in, those out whose comparison the text as a whole makes doubtful:
 * a number far from every source's is likelier of another place or vote where its contestant was guessed, where nothing
 * but the text's kind tells the vote, or where other numbers of that vote lie far off too. A wrong comparison is worse
 * than none.
 *
 * Chosen in November 2026 on the 674 compared claims of 373 annotated articles, 39 of them wrong: 47 are set aside here,
 * 24 of them wrong.
 */
export type Judged = Pick<
  Claim,
  'start' | 'end' | 'measure' | 'election' | 'stage' | 'scope' | 'unit' | 'value' | 'step' | 'why'
> & {
  linked: Linked;
};

export function doubtful<T extends Judged>(claims: readonly T[]): Set<T> {
  const rest = new Map<string, { agree: number; far: number }>();
  const signs = claims.map(({ linked }) => ({
    agrees: linked.comparisons.some(isSame),
    off: distanceOf(linked.comparisons),
  }));
  claims.forEach(({ election, linked }, index) => {
    if (!election?.id) return;
    const counts = rest.get(election.id) ?? { agree: 0, far: 0 };
    rest.set(election.id, counts);
    if (signs[index]!.agrees) counts.agree++;
    if (linked.reason === 'far-from-all') counts.far++;
  });
  const limited = claims.filter(({ scope }) => scope !== 'national').length > claims.length * PARTED;
  return new Set(
    claims.filter((claim, index) => {
      const id = claim.election?.id;
      if (claim.linked.comparisons.length === 0 || !id) return false;
      if (ALIKE.has(claim.measure) && HARDLY_TOLD.has(ruleOf(claim, 'election'))) return true;
      if (claim.measure === 'seats' && isOfPart(claim, claims[index + 1])) return true;
      const { agrees, off } = signs[index]!;
      const { agree, far } = rest.get(id)!;
      if (isRound(claim) && ruleOf(claim, 'election') === BY_TYPE && (limited || far > 0)) return true;
      if (agrees || off === 0) return false;
      if (far > agree) return true;
      return (
        off >= (ASKED.has(claim.stage) ? FAR_ASKED : FAR) &&
        (GUESSED.has(ruleOf(claim, 'subject')) || (agree === 0 && UNTOLD.has(ruleOf(claim, 'election'))))
      );
    }),
  );
}

/** "[48] of the 59 seats": of a chamber that sources give another size, or that is limited itself, the seats of a part of the country. */
const isOfPart = ({ end }: Judged, next: Judged | undefined): boolean =>
  next?.measure === 'seats-total' &&
  next.start - end < BESIDE &&
  (next.scope !== 'national' ||
    next.linked.reason === 'far-from-all' ||
    (next.linked.comparisons.length > 0 && !next.linked.comparisons.some(isSame)));
/** Characters of "seats of the", and room for a word. */
const BESIDE = 20;

/** A text of which a larger part is told of places and groups turns to them without a word, too. */
const PARTED = 0.1;
/** A whole percent is met by chance. */
const isRound = ({ unit, value, step }: Judged) => unit === 'percent' && value / step < 100;
const BY_TYPE = 'the article’s type';
/** What one chamber has at vote after vote: an equal number does not tell the vote. */
const ALIKE: ReadonlySet<MeasureName> = new Set(['seats-total']);
/** Rules by which the text's kind alone tells the vote. */
const HARDLY_TOLD = new Set([BY_TYPE, 'a chamber is named', 'type of the sentences before']);
const UNTOLD = new Set([...HARDLY_TOLD, 'the one before']);
/** Rules by which a contestant is taken from what stands around. */
const GUESSED = new Set(['nearest', 'pronoun', 'last spoken of', 'side of a referendum']);
/** Points, or per cent of the number held, from which a number is far. */
const FAR = 2;
/** Polls lie farther from each other and from the result. */
const FAR_ASKED = 5;
const ASKED: ReadonlySet<Stage> = new Set(['opinion-poll', 'projection']);

const ruleOf = ({ why }: Judged, field: string) => why.find((entry) => entry.field === field)?.rule ?? '';

const isSame = ({ relation, verdict }: Comparison) =>
  relation !== 'earlier-election' && (verdict === 'same' || verdict === 'rounds-to');

/** How far the nearest of this vote's numbers lies: 0 where one agrees with what the text says. */
function distanceOf(comparisons: Comparison[]): number {
  const distances = comparisons.flatMap(({ relation, verdict, difference = 0, unit, observation, onBase }) => {
    if (relation === 'earlier-election' || verdict === 'not-comparable') return [];
    if (verdict !== 'differs' || onBase) return [0];
    return [unit === 'points' ? Math.abs(difference) : (100 * Math.abs(difference)) / Math.max(1, observation.value)];
  });
  return distances.length === 0 ? 0 : Math.min(...distances);
}
