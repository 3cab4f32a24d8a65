import type { DatasetIndex } from '../model/dataset';
import type { Election, ElectionType } from '../model/election';
import { daysBetween } from './days';
import type { ArticleEvidence, ElectionEvidence } from './election-evidence';
import { electionsOf, partWords } from './series';
import { SPECIAL } from './vote-kind';

/**
 * The kind of vote that a text is about in, the kind that a figure with another year, or of another place, is of out: in a
 * text on a by-election, "Labour had kept the town in 2019 by [3,595] votes" is of the chamber's own vote.
 */

/** Votes that a year's mention means. */
export const MAIN: ReadonlySet<ElectionType> = new Set(['presidential', 'parliamentary', 'referendum']);

/** "3 % of the vote in 2020": the kind of the one vote of that year, where the kind at hand had none and is not said. */
export function heldType(
  type: ElectionType,
  country: string,
  claim: ElectionEvidence,
  article: ArticleEvidence,
  index: DatasetIndex,
): ElectionType {
  const { year, types, subjectKind } = claim;
  if (types.length > 0) return type;
  if (type === 'by-election') return chamberOf(claim, country, article, index) ?? type;
  if (year === undefined) return type;
  if (type === 'primary') return againstOthers(claim, country, article, index) ?? type;
  // Which years had a part's or a council's vote, the dataset seldom knows.
  if (SPECIAL.has(type) && article.types[0]?.type === type) return type;
  const held = kindsOf(year, country, subjectKind, index);
  return held.has(type) || held.size !== 1 ? type : [...held][0]!;
}

/** "Trump, who carried the state by [14 points] in 2016", in a text on a primary: nobody here stood in primaries alone. */
function againstOthers(
  { year, stoodIn = [], stoodBeside = [] }: ElectionEvidence,
  country: string,
  { time: { date } }: ArticleEvidence,
  index: DatasetIndex,
): ElectionType | undefined {
  if (date === undefined || year === undefined || year >= Number(date.slice(0, 4))) return undefined;
  const people = [stoodIn, ...stoodBeside].filter((own) => own.length > 0);
  const stood = (own: string[], kind: ElectionType) =>
    electionsOf(index, country).some(
      (election) => election.type === kind && election.year === year && own.includes(election.id),
    );
  const isAll = people.length > 0 && people.every((own) => stood(own, 'presidential'));
  return isAll ? 'presidential' : undefined;
}

/** The kinds of the main votes of a year that somebody may have stood in. */
const kindsOf = (
  year: number,
  country: string,
  subjectKind: ElectionEvidence['subjectKind'],
  index: DatasetIndex,
): Set<ElectionType> =>
  new Set(
    electionsOf(index, country)
      .filter((election) => election.year === year && MAIN.has(election.type))
      .map((election) => election.type)
      .filter((held) => held !== 'referendum' || !(subjectKind === 'person' || subjectKind === 'party')),
  );

/** What a by-election's seat was won by before, and what its chamber holds: of the chamber's own vote. */
function chamberOf(
  { year, previous, subjectKind }: ElectionEvidence,
  country: string,
  { time, types }: ArticleEvidence,
  index: DatasetIndex,
): ElectionType | undefined {
  const isEarlier = year !== undefined && time.date !== undefined && year < Number(time.date.slice(0, 4));
  if (!isEarlier && !(previous && year === undefined)) return undefined;
  const count = (type: ElectionType) => types.find((entry) => entry.type === type)?.count ?? 0;
  if (count('local') > count('parliamentary') + count('regional')) return 'local';
  if (count('regional') > count('parliamentary') && !isNews('regional', country, time.date, index)) return 'regional';
  if (year === undefined) return 'parliamentary';
  const held = kindsOf(year, country, subjectKind, index);
  return held.has('parliamentary') ? 'parliamentary' : held.size === 1 ? [...held][0] : undefined;
}

/** Whether a kind of vote was held in the weeks before a text: what it says of such is of that one. */
const isNews = (type: ElectionType, country: string, date: string | undefined, index: DatasetIndex): boolean =>
  date !== undefined &&
  electionsOf(index, country).some((election) => {
    const since = daysBetween(election.date, date);
    return election.type === type && since >= -PARTS_NEWS && since <= PARTS_NEWS;
  });

/** Days before a text in which a part's vote was held, and about it in which the nation's would be the news. */
const [PARTS_NEWS, NATIONS] = [21, 60];

/**
 * "Parliamentary elections", days after Scotland's and far from any of the nation's, in a text that opens with Scotland or
 * a paragraph that names it: the part's.
 */
export function typeOfPart(
  type: ElectionType,
  country: string,
  { year, previous, places, countsSeats, measure, types, poll, ahead, result, ofSeats, holdsNow }: ElectionEvidence,
  { time: { date, words }, types: named }: ArticleEvidence,
  index: DatasetIndex,
): ElectionType {
  if (!date || previous || (year !== undefined && year !== Number(date.slice(0, 4)))) return type;
  const isOpened = type === 'parliamentary';
  // A seat's vote has no seats of its own, and no turnout of a whole part.
  const isNamed = type === 'by-election' && types.length === 0 && (countsSeats || OF_PARTS.has(measure));
  if (!isOpened && !isNamed) return type;
  const elections = electionsOf(index, country);
  const ofPart = elections.some(({ id, date: held, type: kind }) => {
    const since = daysBetween(held, date);
    if (kind !== 'regional' || since < 0 || since > PARTS_NEWS) return false;
    const part = partWords(id);
    return part.length > 0 && part.every((word) => places?.has(word) || (isOpened && words?.has(word)));
  });
  const ofNation = ({ type: kind, date: held }: Election) =>
    kind === 'parliamentary' && Math.abs(daysBetween(held, date)) <= NATIONS;
  if (ofPart) return elections.some(ofNation) ? type : 'regional';
  // Of a part's vote that the dataset has not: what came out, far from any vote of the nation, where the text tells of parts'.
  const count = (kind: ElectionType) => named.find((entry) => entry.type === kind)?.count ?? 0;
  const isTold = (result || ofSeats || OF_PARTS.has(measure)) && year === undefined && !poll && !ahead && !holdsNow;
  const isFar = !elections.some(
    ({ type: kind, date: held }) => kind === 'parliamentary' && Math.abs(daysBetween(held, date)) <= FAR,
  );
  return isOpened && isTold && isFar && count('regional') > 1 && count('regional') * 2 >= count('parliamentary')
    ? 'regional'
    : type;
}

/** Days about a text in which a nation's vote would be what it tells of. */
const FAR = 180;

const OF_PARTS: ReadonlySet<string> = new Set(['seats', 'seats-total', 'turnout']);
