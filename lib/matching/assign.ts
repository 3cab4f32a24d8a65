import type { DatasetIndex } from '../model/dataset';
import type { ElectionRef, ElectionType } from '../model/election';
import {
  agreedElection,
  OF_POLLS,
  stoodElection,
  withFallback,
  withNeighbours,
  withPolls,
  withPrevious,
  withRace,
} from './agreed-election';
import { countryFinder } from './country-of';
import type { ArticleEvidence, ElectionEvidence } from './election-evidence';
import { electionFinder } from './election-finder';
import { type ElectionHints, type FoundElection, refOf } from './elections';
import { heldIn, heldOn, isAhead, lastOf, standsFirst } from './last-vote';
import { likeliestElections, type RankElection } from './likeliest/rank';
import { votesTogether } from './same-day';
import { electionsOf } from './series';
import { singleSeat } from './single-seat';
import { NATIONAL, SPECIAL, typeOf } from './vote-kind';
import { heldType, typeOfPart } from './year-kind';

/**
 * The election of each claim. What the sentence says wins, then what the article is about: its main country and type,
 * and for each contestant the election it was first told of.
 */
export interface Assigned {
  election: ElectionRef | null;
  rule: string;
  /** How sure of the election, 0..1. */
  weight: number;
}

/** The rules' election of each claim; where they are not sure the ranker's, which is handed in. */
export function assignElections(
  claims: ElectionEvidence[],
  article: ArticleEvidence,
  index: DatasetIndex,
  rank: RankElection,
): Assigned[] {
  const assigned = assignByRules(claims, article, index);
  const find = electionFinder(article.time, index);
  return withPolls(claims, likeliestElections({ claims, assigned, article, index, find }, rank));
}

export function assignByRules(claims: ElectionEvidence[], article: ArticleEvidence, index: DatasetIndex): Assigned[] {
  const countryFor = countryFinder(article, index);
  const findElection = electionFinder(article.time, index);
  const polled = claims.some(({ poll, measure }) => poll && ASKED.has(measure));
  const near = withNeighbours(claims, withPrevious(claims, claims.map(assign)), index);
  return withPolls(claims, withFallback(claims, withRace(claims, near), article, findElection));

  function assign(said: ElectionEvidence): Assigned {
    if (said.several) return { election: null, rule: 'several elections', weight: 0 };
    const { country, weight: sure } = countryFor(said);
    const claim = dated(
      isGeneral(said) && votesTogether(country, article.time.date, index) ? withoutGeneral(said) : said,
      country,
    );
    if (!country) return { election: null, rule: 'no country', weight: 0 };
    const type = typeOf(claim, article, country, index);
    if (!type) return { election: null, rule: 'no type', weight: 0 };
    const onDay = heldOn(claim, type.type, country, article.time.date, index);
    if (onDay) return { election: onDay, rule: 'the vote of that day', weight: sure * 0.95 };
    const then = heldIn(claim, type.type, country, article.time.date, index);
    if (then) return { election: refOf(then, false), rule: 'the vote of that month', weight: sure * 0.95 };
    const kind = heldType(type.type, country, claim, article, index);
    const ofPart = typeOfPart(kind, country, claim, article, index);
    const hints: ElectionHints = {
      country,
      type: ofPart,
      ahead: !claim.holdsNow && (claim.ahead === true || claim.poll),
      poll: claim.poll && !claim.holdsNow,
      year: claim.year ?? yearOfMonth(claim, ofPart, article.time.date),
      month: claim.month,
      // "Down from the 68 % of the parliamentary election", in a text on councils: the last of that kind.
      // So is what a seat's party had "last time": the chamber's last vote.
      previous:
        turnsTo(claim, type.type, article) || (type.type === 'by-election' && kind !== type.type)
          ? undefined
          : claim.previous,
      round: claim.round,
    };
    const like = likeRound(claim, hints, findElection);
    if (like !== undefined) hints.round = like;
    const found = findElection(hints);
    const lies =
      (claim.result || claim.holdsNow === true) &&
      claim.year === undefined &&
      !hints.ahead &&
      isAhead(found.election, article.time.date, index) &&
      !standsFirst(claim, article.time.date, index);
    // A result lies behind its text: of the round before, or of this year's vote, held by the dataset or not.
    const behind =
      lies && hints.round !== undefined && hints.round > 1
        ? { round: hints.round - 1 }
        : { year: Number(article.time.date?.slice(0, 4)) };
    const seat = singleSeat(hints.type, claim, article, country, lies && !polled, index);
    const last = hints.round === undefined ? lastOf(claim, found.election, article.time.date, index) : undefined;
    // Shares told without a word of when, in a text on polls for a vote to come, are the polls'.
    const isAsked = polled && ASKED.has(claim.measure) && !last && !claim.holdsNow;
    const held =
      seat === hints.type
        ? { ...hints, ...(lies && behind), ...(lies && last && { year: last.year }) }
        : { ...hints, ...behind, type: seat };
    const { election, sure: certain } = (lies && !isAsked) || seat !== hints.type ? findElection(held) : found;
    const stood = stoodElection(claim, election, country, article.time.date, index);
    if (stood) return { election: stood, rule: 'where the candidate stood', weight: 0.88 };
    const agreed = agreedElection(claim, election, country, index);
    if (agreed) return { election: agreed, rule: 'a source gives this number', weight: 0.95 };
    const rule =
      kind !== type.type && (type.type === 'primary' || type.type === 'by-election')
        ? 'another vote than the seat’s'
        : claim.year !== undefined
          ? 'year said'
          : claim.previous
            ? 'the one before'
            : lies && claim.holdsNow
              ? 'what they hold now'
              : ofPart === kind
                ? type.rule
                : 'the part’s own vote';
    // What a count yields is of no vote that is still to come, and a poll without a date may be of any.
    const doubt =
      (claim.result && isAhead(election, article.time.date, index)) || (claim.poll && !article.time.date && !claim.year)
        ? DOUBT
        : 1;
    return { election, rule, weight: sure * type.weight * certain * doubt * (election?.id ? 1 : 0.9) };
  }

  /** "A survey of [14,941] adults in December 2023": a year of polls, in which nobody voted. */
  function isAskedIn(year: number, country: string | undefined): boolean {
    const { date } = article.time;
    return (
      date !== undefined &&
      Number(date.slice(0, 4)) - year >= 0 &&
      Number(date.slice(0, 4)) - year <= ASKED_YEARS &&
      !electionsOf(index, country ?? '').some((election) => election.year === year)
    );
  }

  /** "Two years ago" in an article of 2014: 2012, where a vote of that year is known; else the one before. */
  function dated(claim: ElectionEvidence, country: string | undefined): ElectionEvidence {
    const isAsked = claim.poll || OF_POLLS.has(claim.measure);
    if (isAsked && claim.year !== undefined && isAskedIn(claim.year, country)) {
      const { year: _asked, ...rest } = claim;
      return rest;
    }
    if (claim.ago === undefined || claim.year !== undefined) return claim;
    const year = article.time.date && Number(article.time.date.slice(0, 4)) - claim.ago;
    const known =
      year &&
      (article.time.years.includes(year) ||
        // Which years had a part's or a council's vote, the dataset seldom knows.
        SPECIAL.has(article.types[0]?.type ?? 'parliamentary') ||
        electionsOf(index, country ?? '').some((election) => election.year === year));
    return known ? { ...claim, ago: undefined, year } : { ...claim, ago: undefined, previous: true };
  }
}

const isGeneral = ({ general, typesBefore, toldBefore = typesBefore }: ElectionEvidence) =>
  general === true || toldBefore.length < typesBefore.length;

/** A claim where "the general election" names no kind of vote. */
const withoutGeneral = (claim: ElectionEvidence): ElectionEvidence => ({
  ...claim,
  types: claim.general ? claim.types.filter((type) => type !== 'parliamentary') : claim.types,
  typesBefore: claim.toldBefore ?? claim.typesBefore,
});

/** Kinds of which the data hold few votes. */
const SELDOM: ReadonlySet<string> = new Set(['referendum', 'regional', 'local', 'by-election', 'primary']);

/** "[In November] 64 percent of Florida voters approved it", of a text of March: of the year before. */
function yearOfMonth({ heldIn: month, result }: ElectionEvidence, type: string, date = ''): number | undefined {
  if (!month || !result || !date || !SELDOM.has(type)) return undefined;
  return Number(date.slice(0, 4)) - (month > Number(date.slice(5, 7)) ? 1 : 0);
}

/** What polls ask. */
const ASKED: ReadonlySet<string> = new Set(['vote-share', 'margin']);

/** Turnout, and a chamber's shares, are set beside those of the round before them. */
const OF_ROUNDS: ReadonlySet<string> = new Set(['turnout', 'vote-share', 'votes', 'margin']);

/** "Less than the [48.7%] of 2017", in a text between two rounds: of the first of 2017. */
function likeRound(
  { year, previous, round, measure }: ElectionEvidence,
  { country, type, poll }: ElectionHints,
  find: (hints: ElectionHints) => FoundElection,
): number | undefined {
  if (round !== undefined || (year === undefined && !previous) || !OF_ROUNDS.has(measure)) return undefined;
  if (type === 'presidential' && measure !== 'turnout') return undefined;
  const atHand = find({ country, type, poll }).election;
  return atHand?.round === 1 && atHand.id && atHand.year !== year ? 1 : undefined;
}

/** How sure an election is that hardly can be the figure's. */
const DOUBT = 0.45;

/** Years over which polls for one vote are told. */
const ASKED_YEARS = 3;

/** Whether the words beside a figure name a contest of another kind than the text is about. */
const turnsTo = ({ hasContest, types }: ElectionEvidence, type: ElectionType, article: ArticleEvidence): boolean =>
  hasContest === true &&
  types[0] === type &&
  NATIONAL.has(type) &&
  article.time.date !== undefined &&
  article.types[0]?.type !== type;
