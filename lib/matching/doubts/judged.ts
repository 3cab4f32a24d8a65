import type { Claim } from '../../model/claim';
import type { Comparison } from '../../model/comparison';
import type { Stage } from '../../model/stage';
import type { Linked } from '../link';

/** A claim with what it was set beside in, how far its number is borne out by that and by the figures around it out. */
export type Judged = Pick<
  Claim,
  'start' | 'end' | 'measure' | 'election' | 'stage' | 'scope' | 'unit' | 'value' | 'step' | 'why'
> & {
  linked: Linked;
  /** What its sentence speaks of: asked for where it matters alone. */
  spoken: () => Spoken;
};

/** What a sentence says that makes a number of the whole nation doubtful. */
export interface Spoken {
  /** It speaks of places or groups. */
  parts: boolean;
  /** The sentence before does. */
  partsBefore: boolean;
  /** It or the sentence before speaks of one place without its name. */
  onePart: boolean;
  /** It speaks of ratings and of what people think. */
  ratings: boolean;
  /** Years named here and in the sentence before. */
  years: readonly number[];
}

export interface Signs {
  /** A source gives the number for that vote, or rounds to it. */
  agrees: boolean;
  /** How far the nearest of this vote's numbers lies, in points or per cent of it: 0 where one fits what the text says. */
  off: number;
  /** It agrees in so many digits, or along with so many figures beside it, or is so near, that this is no chance. */
  backed: boolean;
}

/** Digits by which a number is known again. */
const TELLING = 100;
/** Points, or per cent, by which two counts of one thing differ. */
export const CLOSE = 0.5;
/** Figures beside it that agree, too: "Labour finished on 203, the SNP [48], Liberal Democrats 11". */
const ALONG_WITH = 2;
/** Characters around a figure: a list, or two sentences. */
const BESIDE = 250;

/** One for each claim; `claims` are in the text's order. */
export function signsOf(claims: readonly Judged[]): Signs[] {
  const agreeing = claims.map(agrees);
  return claims.map((claim, index) => {
    const isAgreed = agreeing[index]!;
    const off = distanceOf(claim);
    const isTelling = Math.round(claim.value / claim.step) >= TELLING;
    const along = () =>
      beside(claims, index, BESIDE).filter(
        (at) =>
          agreeing[at] && claims[at]!.measure !== 'seats-total' && claims[at]!.election?.id === claim.election?.id,
      ).length;
    const backed = isAgreed
      ? isTelling || along() >= ALONG_WITH
      : isTelling && off > 0 && off <= CLOSE && !isAsked(claim);
    return { agrees: isAgreed, off, backed };
  });
}

/** Figures looked at on one side: a list of more is cut. */
const MOST = 20;

/** The indexes of the claims within so many characters of one. */
export function beside(claims: readonly Judged[], index: number, reach: number): number[] {
  const { start } = claims[index]!;
  const found: number[] = [];
  for (let at = index - 1; at >= Math.max(0, index - MOST) && start - claims[at]!.start < reach; at--) found.push(at);
  for (let at = index + 1; at <= index + MOST && at < claims.length && claims[at]!.start - start < reach; at++)
    found.push(at);
  return found;
}

export const ruleOf = ({ why }: Judged, field: string) => why.find((entry) => entry.field === field)?.rule ?? '';

export const isAsked = ({ stage }: Judged) => ASKED.has(stage);
const ASKED: ReadonlySet<Stage> = new Set(['opinion-poll', 'projection']);

/** Whether a source gives the claim's number for its vote; what was counted agrees with no poll but by chance. */
export const agrees = (claim: Judged): boolean =>
  ofItsKind(claim).some(({ verdict }) => verdict === 'same' || verdict === 'rounds-to');

const COUNTED: ReadonlySet<Stage> = new Set(['preliminary', 'final']);

/** What its vote's sources give, polls aside where it was counted and counts are at hand. */
function ofItsKind({ stage, linked }: Judged): Comparison[] {
  const own = linked.comparisons.filter(({ relation }) => relation !== 'earlier-election');
  const counted = COUNTED.has(stage) ? own.filter(({ observation }) => COUNTED.has(observation.stage)) : [];
  return counted.length > 0 ? counted : own;
}

function distanceOf(claim: Judged): number {
  const distances = ofItsKind(claim).flatMap(({ verdict, difference = 0, unit, observation, onBase }) => {
    if (verdict === 'not-comparable') return [];
    if (verdict !== 'differs' || onBase) return [0];
    return [unit === 'points' ? Math.abs(difference) : (100 * Math.abs(difference)) / Math.max(1, observation.value)];
  });
  return distances.length === 0 ? 0 : Math.min(...distances);
}
