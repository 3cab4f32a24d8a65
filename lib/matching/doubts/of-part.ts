import type { MeasureName } from '../../model/measure';
import { agrees, beside, type Judged, type Signs } from './judged';

/** Whether a figure read as the whole nation's may be a part's. A number that sources bear out is the nation's all the same. */

/** Measures told by place and by group in words that no list has all of; seats are told with the place's name. */
const TOLD_BY_PART: ReadonlySet<MeasureName> = new Set(['vote-share', 'votes', 'turnout']);

/** "Of early voters in [battlegrounds], Moss has 52 percent", whatever rule of scopes missed it. */
export function speaksOfParts({ measure, scope, spoken }: Judged, signs: Signs): boolean {
  if (scope !== 'national' || signs.backed || !TOLD_BY_PART.has(measure)) return false;
  const { parts, partsBefore } = spoken();
  return parts || (partsBefore && !signs.agrees);
}

/** "43 seats in the State. The party won [37]": a state's seats. */
export const speaksOfOnePart = ({ measure, scope, spoken }: Judged, { backed }: Signs): boolean =>
  measure === 'seats' && scope === 'national' && !backed && spoken().onePart;

/** Characters: a sentence. */
const NEXT_TO = 150;

/** A figure of its kind right beside it is a part's: "62 of the state's 80 seats … that tally fell to [35]". */
export function standsBesideParts(claims: readonly Judged[], index: number, { backed }: Signs): boolean {
  const { measure, scope } = claims[index]!;
  if (scope !== 'national' || backed || !(TOLD_BY_PART.has(measure) || measure === 'seats')) return false;
  const kind = measure === 'seats' ? 'seats-total' : measure;
  return beside(claims, index, NEXT_TO).some((at) => claims[at]!.scope !== 'national' && claims[at]!.measure === kind);
}

/** "[48] of the 59 seats": of a chamber that sources give another size, or that is limited itself. */
export const isOfPart = ({ measure, end }: Judged, next: Judged | undefined): boolean =>
  measure === 'seats' &&
  next?.measure === 'seats-total' &&
  next.start - end < BETWEEN &&
  (next.scope !== 'national' ||
    next.linked.reason === 'far-from-all' ||
    (next.linked.comparisons.length > 0 && !agrees(next)));
/** Characters of "seats of the", and room for a word. */
const BETWEEN = 20;
