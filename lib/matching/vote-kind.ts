import type { DatasetIndex } from '../model/dataset';
import type { ElectionType } from '../model/election';
import { ADMINISTRATIVE, type MeasureName } from '../model/measure';
import { daysBetween } from './days';
import type { ArticleEvidence, ElectionEvidence } from './election-evidence';
import { electionOf, electionsOf, isOpened } from './series';

/** What a figure's words and its article say in, the kind of vote it is of out: presidential, parliamentary, referendum. */

/** Measures that a presidential vote cannot have, the United States' electoral votes aside. */
const OF_CHAMBERS: ReadonlySet<MeasureName> = new Set(['seats', 'seats-total']);
/** What an option has; a party told by the side it took has seats. */
const OF_OPTIONS: ReadonlySet<MeasureName> = new Set(['vote-share', 'votes', 'margin']);

/** Votes of a whole country: a by-election or a state's primary is no news of the nation's. */
export const NATIONAL: ReadonlySet<ElectionType> = new Set([
  'presidential',
  'parliamentary',
  'referendum',
  'european',
  'local',
]);

/** Kinds that a text turns to for a sentence or two. */
export const SPECIAL: ReadonlySet<ElectionType> = new Set(['regional', 'local', 'by-election', 'leadership']);

/** Days after a vote in which "the election" is that one, whatever others a text names. */
const JUST_HELD = 7;

/** Days in which a vote is told of more than others that are named about as often. */
const WEEKS = 35;

/** Days in which a country's one vote is what news of an election there means. */
const RECENT = 120;

/** The kind of the one vote that a country held in the days before; undefined where it held none, or several kinds. */
function newsType(
  country: string,
  date: string | undefined,
  index: DatasetIndex,
  words: ReadonlySet<string> | undefined,
  days = JUST_HELD,
): ElectionType | undefined {
  if (!date) return undefined;
  let type: ElectionType | undefined;
  for (const election of electionsOf(index, country)) {
    if (election.type === type || !NATIONAL.has(election.type)) continue;
    const since = daysBetween(election.date, date);
    if (since < 0 || since > days || !isOpened(election, words)) continue;
    if (type !== undefined) return undefined;
    type = election.type;
  }
  return type;
}

/** Days around a vote in which news of its candidates is news of it. */
const STANDS = 500;

/** The kind of the nearest vote in which the subject stands, primaries aside. */
function stoodType(
  { stoodIn = [] }: ElectionEvidence,
  date: string | undefined,
  index: DatasetIndex,
): ElectionType | undefined {
  const near = stoodIn
    .flatMap((id) => electionOf(index, id) ?? [])
    .filter(
      (election) => election.type !== 'primary' && (!date || Math.abs(daysBetween(election.date, date)) <= STANDS),
    );
  const kinds = new Set(near.map((election) => election.type));
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

/** Measures of which a question has some. */
const OF_QUESTIONS: ReadonlySet<MeasureName> = new Set(['vote-share', 'votes', 'threshold', 'margin']);

/** Whether a country voted on a question in the days about a text. */
const isAskedNow = (
  { measure, subjectKind }: ElectionEvidence,
  country: string,
  date: string | undefined,
  index: DatasetIndex,
): boolean =>
  OF_QUESTIONS.has(measure) &&
  subjectKind !== 'person' &&
  subjectKind !== 'party' &&
  date !== undefined &&
  electionsOf(index, country).some(
    (election) => election.type === 'referendum' && Math.abs(daysBetween(election.date, date)) <= JUST_HELD * 2,
  );

/** What people have in a vote between them. */
const OF_RIVALS: ReadonlySet<MeasureName> = new Set([
  'vote-share',
  'votes',
  'margin',
  'sample-size',
  'margin-of-error',
]);

/** "Split 47 percent to [47] between Obama and Romney", in a text on Congress: of the vote for president of both. */
function rivalsType(
  { types, measure, year, previous, stoodIn = [], stoodBeside = [], subjectKind, matchUp, poll }: ElectionEvidence,
  country: string,
  { time, types: [first] }: ArticleEvidence,
  index: DatasetIndex,
): { type: ElectionType; rule: string; weight: number } | undefined {
  if (types.length > 0 || subjectKind === 'party' || !OF_RIVALS.has(measure) || first?.type === 'presidential')
    return undefined;
  const rule = 'rivals for president';
  const people = [...(stoodIn.length > 0 ? [stoodIn] : []), ...stoodBeside];
  const isMeant = (id: string) => {
    const held = electionOf(index, id);
    if (held?.type !== 'presidential' || held.country !== country) return false;
    if (year !== undefined) return held.year === year;
    if (!time.date || previous === true) return true;
    const since = daysBetween(held.date, time.date);
    // What was counted is of no vote to come.
    return Math.abs(since) <= STANDS && (poll || since >= -1);
  };
  const shared = people.flatMap((own) => own.filter(isMeant));
  if (new Set(shared).size < shared.length) return { type: 'presidential', rule, weight: 0.85 };
  // Of a nominee yet to be chosen, and whoever governs.
  if (matchUp && poll && first?.type === 'primary') return { type: 'presidential', rule, weight: 0.7 };
  return undefined;
}

/** Undefined where nothing tells. */
export function typeOf(
  claim: ElectionEvidence,
  article: ArticleEvidence,
  country: string,
  index: DatasetIndex,
): { type: ElectionType; rule: string; weight: number } | undefined {
  const seats = OF_CHAMBERS.has(claim.measure);
  const [first, second] = article.types;
  const news = newsType(country, article.time.date, index, article.time.words);
  const onReferendum = first?.type === 'referendum' && first.count > 2 * (second?.count ?? 0);
  const isAside =
    article.types.some((entry) => entry.type === 'by-election' && entry.count === 1) &&
    (seats || claim.subjectKind === 'party') &&
    (claim.chamber || article.chamber);
  const fits = (type: ElectionType) =>
    // One mention of a by-election, and all else is of the chamber: an aside.
    !(type === 'by-election' && isAside && !claim.types.includes(type)) &&
    // A poll of parties is of the nation, whichever seat is voted on that week.
    !(type === 'by-election' && claim.poll && claim.subjectKind === 'party' && article.types.length > 0) &&
    !((seats || claim.ofSeats) && ((type === 'presidential' && country !== 'US') || type === 'referendum')) &&
    !(claim.countsSeats && type === 'presidential') &&
    !(type === 'referendum' && claim.subjectKind === 'person' && (claim.stoodIn?.length ?? 0) > 0) &&
    !(
      type === 'referendum' &&
      !onReferendum &&
      (claim.subjectKind === 'person' ||
        claim.subjectKind === 'party' ||
        (claim.measure === 'swing' && news !== undefined && news !== 'referendum'))
    ) &&
    !(type === 'european' && country === 'US');
  // "Where more than 60% voted Remain": an option stands in a referendum alone.
  const asked =
    claim.subjectKind === 'option' &&
    OF_OPTIONS.has(claim.measure) &&
    article.types.some((entry) => entry.type === 'referendum');
  if (asked) return { type: 'referendum', rule: 'options stand', weight: 0.93 };
  // "The change got 5.6 million votes in favour", days after a referendum that was held beside another vote.
  if (claim.forAndAgainst && claim.types.length === 0 && isAskedNow(claim, country, article.time.date, index))
    return { type: 'referendum', rule: 'for and against', weight: 0.85 };
  const said = claim.types.find(fits);
  const main = article.types.find((entry) => fits(entry.type));
  if (said) return { type: said, rule: 'type said', weight: said === main?.type ? 0.98 : 0.88 };
  // "… for governor." right before: the kind is told, though another vote is the news.
  const rivals = rivalsType(claim, country, article, index);
  if (rivals) return rivals;
  const [last] = claim.typesBefore;
  if (last && SPECIAL.has(last) && fits(last))
    return { type: last, rule: 'type of the sentences before', weight: 0.85 };
  // "A poll has Biden ahead" in a text on a by-election: of the vote that he stands in.
  const standing =
    main?.type === 'by-election' && claim.subjectKind === 'person' && (claim.poll || claim.ahead)
      ? stoodType(claim, article.time.date, index)
      : undefined;
  if (standing) return { type: standing, rule: 'where the candidate stands', weight: 0.85 };
  const isNews = news !== undefined && fits(news);
  const named = article.types.find(({ type }) => type === news)?.count ?? 0;
  // What is set up is of the vote that the text speaks of, days after another one: "[22] electoral districts".
  const setUp = ADMINISTRATIVE.has(claim.measure) && (main?.count ?? 0) > 2 * named;
  if (isNews && named > 0 && !setUp) return { type: news, rule: 'the vote just held', weight: 0.92 };
  const before = claim.typesBefore.find(fits);
  if (before && before === main?.type) return { type: before, rule: 'type of the sentences before', weight: 0.95 };
  if (isNews && news !== main?.type) return { type: news, rule: 'the vote just held', weight: 0.85 };
  if (main) {
    const close = article.types.filter((entry) => fits(entry.type))[1];
    const doubt = close && close.count * 2 > main.count;
    const lately = newsType(country, article.time.date, index, article.time.words, WEEKS);
    if (close && close.count * 2 >= main.count && close.type === lately && NATIONAL.has(close.type))
      return { type: close.type, rule: 'the vote of these weeks', weight: 0.85 };
    if (doubt && before) return { type: before, rule: 'type of the sentences before', weight: 0.8 };
    return { type: main.type, rule: 'the article’s type', weight: doubt ? 0.78 : 0.94 };
  }
  const held = (type: ElectionType) => electionsOf(index, country).some((election) => election.type === type);
  if (seats || claim.chamber || article.chamber)
    return { type: 'parliamentary', rule: 'a chamber is named', weight: 0.8 };
  if (claim.subjectKind === 'party') return { type: 'parliamentary', rule: 'parties stand', weight: 0.8 };
  const stood = stoodType(claim, article.time.date, index);
  if (stood && fits(stood)) return { type: stood, rule: 'where the candidate stands', weight: 0.85 };
  const recent = newsType(country, article.time.date, index, article.time.words, RECENT);
  if (recent && fits(recent)) return { type: recent, rule: 'the vote of these months', weight: 0.7 };
  return held('presidential') ? undefined : { type: 'parliamentary', rule: 'no other vote known', weight: 0.6 };
}
