import type { DatasetIndex } from '../model/dataset';
import type { ElectionRef, ElectionType } from '../model/election';
import type { MeasureName } from '../model/measure';
import { agreedElection, stoodElection, withFallback, withNeighbours } from './agreed-election';
import type { Agreement } from './agreement';
import { type ArticleTime, daysBetween, findElection } from './elections';
import { electionOf, electionsOf } from './series';
import { heldType, typeOf } from './vote-kind';

/**
 * The election of each claim. What the sentence says wins, then what the article is about: its main country and type,
 * and for each contestant the election it was first told of.
 */
export interface ElectionEvidence {
  /** Countries named in the claim's sentence, nearest to the figure first. */
  countries: string[];
  /** Countries named in the sentences before, nearest sentence first. */
  countriesBefore: string[];
  /** Countries whose dataset knows the subject. */
  subjectCountries: string[];
  /** The one country that knows the subject as a candidate. */
  candidateOf?: string | undefined;
  /** Countries named in the claim's paragraph, each as often as named. */
  paragraphCountries: string[];
  /** Elections in which the subject stood, where the dataset knows it as a candidate. */
  stoodIn?: string[];
  /** "two years ago", in years. */
  ago?: number;
  /** The month of the contest named, 1 to 12, without a year. */
  month?: number;
  /** Identity of the subject, for what was told of it before. */
  subject: object | undefined;
  subjectKind: 'person' | 'party' | 'option' | 'other' | undefined;
  measure: MeasureName;
  /** A number of seats that a law asks for. */
  ofSeats?: boolean;
  types: ElectionType[];
  /** A chamber is named in the sentence. */
  chamber: boolean;
  /** Types named in the sentences before, nearest first. */
  typesBefore: ElectionType[];
  year?: number;
  previous?: boolean;
  several?: boolean;
  round?: number;
  ahead?: boolean;
  poll: boolean;
  /** A count yields it: what has a value before the vote is a poll's or a law's. */
  result: boolean;
  paragraph: number;
  sentence: number;
  /** Elections for which a source gives this very number. */
  agreement?: Agreement;
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

/** A country named less is an aside. */
const STRONG = 4.5;

export function assignElections(claims: ElectionEvidence[], article: ArticleEvidence, index: DatasetIndex): Assigned[] {
  const european = article.types[0]?.type === 'european';
  const countries = article.countries.filter((entry) => european || entry.country !== 'EU');
  const main = countries[0]?.country;
  const clear = countries.length > 0 && (countries[1]?.score ?? 0) * 1.6 <= countries[0]!.score;
  const strong = new Set(countries.filter((entry) => entry.score >= STRONG).map((entry) => entry.country));
  const countryOf = new Map<object, string>();
  return withFallback(withNeighbours(claims, claims.map(assign), index));

  function assign(said: ElectionEvidence): Assigned {
    if (said.several) return { election: null, rule: 'several elections', weight: 0 };
    const { country, weight: sure } = countryFor(said);
    const claim = dated(said, country);
    if (!country) return { election: null, rule: 'no country', weight: 0 };
    if (claim.subject && !countryOf.has(claim.subject)) countryOf.set(claim.subject, country);
    const type = typeOf(claim, article, country, index);
    if (!type) return { election: null, rule: 'no type', weight: 0 };
    const hints = {
      country,
      type: heldType(type.type, country, claim, index),
      ahead: claim.ahead === true || claim.poll,
      poll: claim.poll,
      ...(claim.year === undefined ? {} : { year: claim.year }),
      ...(claim.month === undefined ? {} : { month: claim.month }),
      ...(claim.previous ? { previous: true } : {}),
      ...(claim.round === undefined ? {} : { round: claim.round }),
    };
    const found = findElection(hints, article.time, index);
    const lies = claim.result && !hints.ahead && isAhead(found.election, article.time.date, index);
    // A result lies behind its text: of the round before, or of this year's vote, held by the dataset or not.
    const behind =
      hints.round === undefined ? { year: Number(article.time.date?.slice(0, 4)) } : { round: hints.round - 1 };
    const { election, sure: certain } = lies ? findElection({ ...hints, ...behind }, article.time, index) : found;
    const stood = stoodElection(claim, election, country, index);
    if (stood) return { election: stood, rule: 'where the candidate stood', weight: 0.88 };
    const agreed = agreedElection(claim, election, country, index);
    if (agreed) return { election: agreed, rule: 'a source gives this number', weight: 0.95 };
    const rule = claim.year !== undefined ? 'year said' : claim.previous ? 'the one before' : type.rule;
    return { election, rule, weight: sure * type.weight * certain * (election?.id ? 1 : 0.9) };
  }

  /** "Two years ago" in an article of 2014: 2012, where a vote of that year is known; else the one before. */
  function dated(claim: ElectionEvidence, country: string | undefined): ElectionEvidence {
    if (claim.ago === undefined || claim.year !== undefined) return claim;
    const { ago, ...rest } = claim;
    const year = article.time.date && Number(article.time.date.slice(0, 4)) - ago;
    const known = year && electionsOf(index, country ?? '').some((election) => election.year === year);
    return known ? { ...rest, year } : { ...rest, previous: true };
  }

  function countryFor(claim: ElectionEvidence): { country: string | undefined; weight: number } {
    const said = claim.countries.filter((country) => european || country !== 'EU');
    const told = claim.subject && countryOf.get(claim.subject);
    const of = claim.subjectCountries;
    // A contestant that only one country of the text has.
    const own = of.filter((country) => strong.has(country) || of.length === 1);
    if (own.length === 1 && (said.includes(own[0]!) || own[0] === main || !main))
      return { country: own[0], weight: 0.97 };
    if (claim.candidateOf && !(main && said[0] === main)) return { country: claim.candidateOf, weight: 0.93 };
    if (main && said.includes(main)) return { country: main, weight: clear ? 0.97 : 0.9 };
    const named = said.find((country) => strong.has(country));
    if (told && told !== main && !named) return { country: told, weight: 0.85 };
    if (named) return { country: named, weight: 0.85 };
    const before = claim.countriesBefore.find((country) => strong.has(country));
    if (!clear && before && !claim.countriesBefore.includes(main!)) return { country: before, weight: 0.7 };
    const aside = claim.countriesBefore[0] ?? said[0];
    if (!clear && aside && !said.includes(main!) && !claim.countriesBefore.includes(main!))
      return { country: aside, weight: 0.6 };
    // A digest: the paragraph speaks of another country alone.
    const digest = new Set(claim.paragraphCountries.filter((country) => strong.has(country)));
    if (digest.size === 1 && !claim.paragraphCountries.includes(main!) && claim.paragraphCountries.length > 1)
      return { country: [...digest][0], weight: 0.8 };
    if (told) return { country: told, weight: 0.9 };
    return { country: main, weight: clear ? 0.95 : 0.75 };
  }
}

/** Whether the vote was still to come when the article was written. */
function isAhead(election: ElectionRef | null, date: string | undefined, index: DatasetIndex): boolean {
  const held = date && election?.id ? electionOf(index, election.id) : undefined;
  return held !== undefined && daysBetween(date!, held.date) > 1;
}
