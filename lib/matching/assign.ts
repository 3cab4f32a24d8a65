import type { DatasetIndex } from '../model/dataset';
import type { ElectionRef, ElectionType } from '../model/election';
import type { MeasureName } from '../model/measure';
import { type ArticleTime, findElection } from './elections';

/**
 * The election of each claim. What the sentence says wins, then what the article is about: its main country and type,
 * and for each contestant the election it was first told of.
 */
export interface ElectionEvidence {
  /** Countries named in the claim's sentence, nearest to the figure first. */
  countries: string[];
  /** Countries whose dataset knows the subject. */
  subjectCountries: string[];
  /** Identity of the subject, for what was told of it before. */
  subject: object | undefined;
  measure: MeasureName;
  types: ElectionType[];
  /** Types named in the sentences before, nearest first. */
  typesBefore: ElectionType[];
  year?: number;
  previous?: boolean;
  round?: number;
  ahead?: boolean;
  poll: boolean;
  paragraph: number;
}

export interface ArticleEvidence {
  time: ArticleTime;
  /** Surest first. */
  countries: { country: string; score: number }[];
  /** Types by how often they are named, most first. */
  types: { type: ElectionType; count: number }[];
}

export interface Assigned {
  election: ElectionRef | null;
  rule: string;
  /** How sure of the election, 0..1. */
  weight: number;
}

/** Measures that a presidential vote cannot have, the United States' electoral votes aside. */
const OF_CHAMBERS: ReadonlySet<MeasureName> = new Set(['seats', 'seats-total']);

export function assignElections(claims: ElectionEvidence[], article: ArticleEvidence, index: DatasetIndex): Assigned[] {
  const countryOf = new Map<object, string>();
  const mainCountry = article.countries[0]?.country;
  const rival = article.countries[1];
  const clear = !rival || article.countries[0]!.score >= rival.score * 1.5;
  return claims.map((claim) => {
    const strong = new Set(article.countries.filter((entry) => entry.score >= 6).map((entry) => entry.country));
    const said = claim.countries.find((country) => country !== mainCountry && strong.has(country));
    const told = claim.subject && countryOf.get(claim.subject);
    const country =
      told ??
      (claim.countries.includes(mainCountry ?? '') ? mainCountry : said) ??
      claim.subjectCountries.find((code) => code === mainCountry) ??
      (claim.subjectCountries.length === 1 && !mainCountry ? claim.subjectCountries[0] : mainCountry);
    if (!country) return { election: null, rule: 'no country', weight: 0 };
    if (claim.subject && !countryOf.has(claim.subject)) countryOf.set(claim.subject, country);
    const type = typeOf(claim, article, country, index);
    if (!type) return { election: null, rule: 'no type', weight: 0 };
    const hints = {
      country,
      type: type.type,
      ahead: claim.ahead === true || claim.poll,
      ...(claim.year === undefined ? {} : { year: claim.year }),
      ...(claim.previous ? { previous: true } : {}),
      ...(claim.round === undefined ? {} : { round: claim.round }),
    };
    const election = findElection(hints, article.time, index);
    const weight =
      (country === mainCountry ? (clear ? 0.97 : 0.8) : told || said ? 0.8 : 0.6) *
      type.weight *
      (election?.id ? 1 : 0.9);
    return {
      election,
      rule: claim.year !== undefined ? 'year said' : claim.previous ? 'the one before' : type.rule,
      weight,
    };
  });
}

function typeOf(
  claim: ElectionEvidence,
  article: ArticleEvidence,
  country: string,
  index: DatasetIndex,
): { type: ElectionType; rule: string; weight: number } | undefined {
  const seats = OF_CHAMBERS.has(claim.measure);
  const fits = (type: ElectionType) =>
    !(seats && ((type === 'presidential' && country !== 'US') || type === 'referendum'));
  const held = (type: ElectionType) =>
    index.elections.some((election) => election.country === country && election.type === type);
  const specific = claim.types.filter((type) => fits(type));
  // "Parliament", "seats" and "lawmakers" name a chamber more often than a contest: another type in the sentence wins.
  const said = specific.find((type) => type !== 'parliamentary') ?? specific[0];
  const main = article.types.find((entry) => fits(entry.type));
  if (said && said === main?.type) return { type: said, rule: 'type said', weight: 0.98 };
  if (said && (said !== 'parliamentary' || !main || main.count < 4 || seats))
    return { type: said, rule: 'type said', weight: main && main.count > 8 ? 0.8 : 0.9 };
  const before = claim.typesBefore.find((type) => fits(type) && type !== 'parliamentary');
  if (before && before === main?.type) return { type: before, rule: 'type of the sentences before', weight: 0.95 };
  if (main)
    return {
      type: main.type,
      rule: 'the article’s type',
      weight: article.types[1] && article.types[1].count * 2 > main.count ? 0.8 : 0.94,
    };
  if (held('parliamentary') && seats) return { type: 'parliamentary', rule: 'seats', weight: 0.8 };
  return undefined;
}
