import type { DatasetIndex } from '../model/dataset';
import type { ElectionRef, ElectionType } from '../model/election';
import type { MeasureName } from '../model/measure';
import {
  agreedElection,
  OF_POLLS,
  stoodElection,
  withFallback,
  withNeighbours,
  withPolls,
  withRace,
} from './agreed-election';
import type { Agreement } from './agreement';
import { countryFinder } from './country-of';
import { electionFinder } from './election-finder';
import { type ArticleTime, refOf } from './elections';
import { heldIn, isAhead, lastOf, standsFirst } from './last-vote';
import { likeliestElections, type RankElection } from './likeliest/rank';
import { electionsOf } from './series';
import { singleSeat } from './single-seat';
import { heldType, NATIONAL, SPECIAL, typeOf } from './vote-kind';

/**
 * The election of each claim. What the sentence says wins, then what the article is about: its main country and type,
 * and for each contestant the election it was first told of.
 */
export interface ElectionEvidence {
  /** Countries named in the claim's sentence, nearest to the figure first. */
  countries: string[];
  /** The words beside the figure name its contest. */
  hasContest?: boolean;
  /** The country named right in front of the figure's own contest. */
  contestIn?: string | undefined;
  /** Countries named in the sentences before, nearest sentence first. */
  countriesBefore: string[];
  /** Those of them that stand beside a contest: "the election in France". */
  contestsBefore: string[];
  /** Countries whose dataset knows the subject. */
  subjectCountries: string[];
  /** The one country that knows the subject as a candidate. */
  candidateOf?: string | undefined;
  /** The country of the place that the claim's paragraph of a digest is dated from. */
  dateline?: string | undefined;
  /** Countries named in the claim's paragraph, each as often as named. */
  paragraphCountries: string[];
  /** Elections in which the subject stood, where the dataset knows it as a candidate. */
  stoodIn?: string[] | undefined;
  /** "two years ago", in years. */
  ago?: number | undefined;
  /** A month named without a contest, 1 to 12. */
  heldIn?: number | undefined;
  /** The month of the contest named, 1 to 12, without a year. */
  month?: number | undefined;
  /** Identity of the subject, for what was told of it before. */
  subject: object | undefined;
  subjectKind: 'person' | 'party' | 'option' | 'other' | undefined;
  measure: MeasureName;
  /** A number of seats that a law asks for. */
  ofSeats?: boolean | undefined;
  types: ElectionType[];
  /** A chamber is named in the sentence. */
  chamber: boolean;
  /** Types named in the sentences before, nearest first. */
  typesBefore: ElectionType[];
  year?: number | undefined;
  previous?: boolean | undefined;
  several?: boolean | undefined;
  round?: number | undefined;
  ahead?: boolean | undefined;
  poll: boolean;
  /** A count yields it: what has a value before the vote is a poll's or a law's. */
  result: boolean;
  paragraph: number;
  sentence: number;
  /** Elections for which a source gives this very number. */
  agreement?: Agreement | undefined;
}

export interface ArticleEvidence {
  time: ArticleTime;
  /** Surest first. */
  countries: { country: string; score: number }[];
  /** Types by how often they are named, most first. */
  types: { type: ElectionType; count: number }[];
  /** A chamber is named somewhere. */
  chamber: boolean;
}

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
  return withPolls(claims, withFallback(withRace(claims, withNeighbours(claims, claims.map(assign), index))));

  function assign(said: ElectionEvidence): Assigned {
    if (said.several) return { election: null, rule: 'several elections', weight: 0 };
    const { country, weight: sure } = countryFor(said);
    const claim = dated(said, country);
    if (!country) return { election: null, rule: 'no country', weight: 0 };
    const type = typeOf(claim, article, country, index);
    if (!type) return { election: null, rule: 'no type', weight: 0 };
    const then = heldIn(claim, country, article.time.date, index);
    if (then) return { election: refOf(then, false), rule: 'the vote of that month', weight: sure * 0.95 };
    const hints = {
      country,
      type: heldType(type.type, country, claim, article, index),
      ahead: claim.ahead === true || claim.poll,
      poll: claim.poll,
      year: claim.year,
      month: claim.month,
      // "Down from the 68 % of the parliamentary election", in a text on councils: the last of that kind.
      previous: turnsTo(claim, type.type, article) ? undefined : claim.previous,
      round: claim.round,
    };
    const found = findElection(hints);
    const lies =
      claim.result &&
      !hints.ahead &&
      isAhead(found.election, article.time.date, index) &&
      !standsFirst(claim, article.time.date, index);
    // A result lies behind its text: of the round before, or of this year's vote, held by the dataset or not.
    const behind =
      hints.round === undefined ? { year: Number(article.time.date?.slice(0, 4)) } : { round: hints.round - 1 };
    const seat = singleSeat(hints.type, claim, article, country, lies, index);
    const last = hints.round === undefined ? lastOf(claim, found.election, article.time.date, index) : undefined;
    const held =
      seat === hints.type
        ? { ...hints, ...(lies && behind), ...(lies && last && { year: last.year }) }
        : { ...hints, ...behind, type: seat };
    const { election, sure: certain } = lies || seat !== hints.type ? findElection(held) : found;
    const stood = stoodElection(claim, election, country, article.time.date, index);
    if (stood) return { election: stood, rule: 'where the candidate stood', weight: 0.88 };
    const agreed = agreedElection(claim, election, country, index);
    if (agreed) return { election: agreed, rule: 'a source gives this number', weight: 0.95 };
    const rule = claim.year !== undefined ? 'year said' : claim.previous ? 'the one before' : type.rule;
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
