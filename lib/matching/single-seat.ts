import type { DatasetIndex } from '../model/dataset';
import type { ElectionType } from '../model/election';
import type { MeasureName } from '../model/measure';
import { daysBetween } from './days';
import type { ArticleEvidence, ElectionEvidence } from './election-evidence';
import { electionsOf } from './series';

/** A figure of a chamber's vote in, whether it is of one seat's out: a by-election between two votes for the chamber. */

/** What is the whole chamber's. */
const SEATS: ReadonlySet<MeasureName> = new Set(['seats', 'seats-total']);
/** Days about a text in which a chamber's own vote is near. */
const SEASON = 150;

/**
 * "The Senate race" of a text that names a special election, months from any vote for the chamber: that one. So is a
 * person's count of votes where the chamber's next vote is still to come.
 */
export function singleSeat(
  type: ElectionType,
  { year, previous, ahead, subjectKind, measure }: ElectionEvidence,
  article: ArticleEvidence,
  country: string,
  lies: boolean,
  index: DatasetIndex,
): ElectionType {
  const { date } = article.time;
  // "Five provincial assembly seats", in a text on by-elections and weeks from any vote of a province.
  if (type === 'regional' && article.types[0]?.type === 'by-election' && measure !== 'seats-total' && date)
    return year === undefined && !previous && !isHeldNear(type, country, date, index) ? 'by-election' : type;
  if (type !== 'parliamentary' || SEATS.has(measure) || !date || year !== undefined || previous || ahead) return type;
  const series = electionsOf(index, country).filter((election) => election.type === type);
  if (series.length === 0 || series.some((election) => Math.abs(daysBetween(election.date, date)) <= SEASON))
    return type;
  const isNamed = article.types.some((entry) => entry.type === 'by-election');
  return isNamed || (lies && (subjectKind === 'person' || measure === 'votes')) ? 'by-election' : type;
}

/** Days about a text in which a part's vote is its news. */
const WEEKS = 40;

const isHeldNear = (type: ElectionType, country: string, date: string, index: DatasetIndex): boolean =>
  electionsOf(index, country).some(
    (election) => election.type === type && Math.abs(daysBetween(election.date, date)) <= WEEKS,
  );
