import type { DatasetIndex } from '../model/dataset';
import type { ElectionRef, ElectionType } from '../model/election';
import type { MeasureName } from '../model/measure';
import type { Agreement } from './agreement';
import { type ArticleTime, daysBetween, findElection, refOf } from './elections';

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

/** Measures that a presidential vote cannot have, the United States' electoral votes aside. */
const OF_CHAMBERS: ReadonlySet<MeasureName> = new Set(['seats', 'seats-total']);
/** A country named less is an aside. */
const STRONG = 3;

export function assignElections(claims: ElectionEvidence[], article: ArticleEvidence, index: DatasetIndex): Assigned[] {
  const european = article.types[0]?.type === 'european';
  const countries = article.countries.filter((entry) => european || entry.country !== 'EU');
  const main = countries[0]?.country;
  const clear = countries.length > 0 && (countries[1]?.score ?? 0) * 1.6 <= countries[0]!.score;
  const strong = new Set(countries.filter((entry) => entry.score >= STRONG).map((entry) => entry.country));
  const countryOf = new Map<object, string>();
  return withFallback(withNeighbours(claims, claims.map(assign), index));

  function assign(claim: ElectionEvidence): Assigned {
    if (claim.several) return { election: null, rule: 'several elections', weight: 0 };
    const { country, weight: sure } = countryFor(claim);
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
      ...(claim.previous ? { previous: true } : {}),
      ...(claim.round === undefined ? {} : { round: claim.round }),
    };
    const found = findElection(hints, article.time, index);
    const lies = claim.result && !hints.ahead && isAhead(found.election, article.time.date, index);
    const { election, sure: certain } =
      lies && hints.round !== undefined
        ? findElection({ ...hints, round: hints.round - 1 }, article.time, index)
        : found;
    const agreed = agreedElection(claim, election, index);
    if (agreed) return { election: agreed, rule: 'a source gives this number', weight: 0.95 };
    const rule = claim.year !== undefined ? 'year said' : claim.previous ? 'the one before' : type.rule;
    return { election, rule, weight: sure * type.weight * certain * (election?.id ? 1 : 0.9) };
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

/**
 * "Rajapaksa polled 52.25 percent while Premadasa polled [41.99]": a number that no source gives for the election at
 * hand, but one gives for that of a figure in the same paragraph, is of the latter.
 */
function withNeighbours(claims: ElectionEvidence[], assigned: Assigned[], index: DatasetIndex): Assigned[] {
  return assigned.map((one, at) => {
    const { agreement, year, types, paragraph } = claims[at]!;
    const id = one.election?.id;
    if (!agreement?.telling || year !== undefined || types.length > 0 || (id && agreement.near.has(id))) return one;
    const beside = assigned.find(
      ({ election }, other) =>
        other !== at &&
        claims[other]!.paragraph === paragraph &&
        election?.id &&
        agreement.elections.includes(election.id),
    );
    const election = beside && index.elections.find((held) => held.id === beside.election!.id);
    return election ? { election: beside.election, rule: 'a source gives this number', weight: 0.9 } : one;
  });
}

/** A figure whose kind of vote nothing tells is of the one election that the text's other figures are of. */
function withFallback(assigned: Assigned[]): Assigned[] {
  const keys = new Set(assigned.flatMap(({ election }) => (election ? JSON.stringify(election) : [])));
  if (keys.size !== 1) return assigned;
  const { election } = assigned.find((one) => one.election)!;
  return assigned.map((one) =>
    one.rule === 'no type' ? { election, rule: 'the only election of the text', weight: 0.6 } : one,
  );
}

/** Where the text itself names neither year nor kind, the one election for which a source gives the very number. */
function agreedElection(
  { agreement, year, types, round }: ElectionEvidence,
  found: ElectionRef | null,
  index: DatasetIndex,
): ElectionRef | undefined {
  // Where sources give the quantity for the election at hand, another number there is what the reader is told of.
  if (!agreement?.telling || (found?.id && agreement.held.has(found.id))) return undefined;
  const fitting = index.elections.filter(
    (election) =>
      agreement.elections.includes(election.id) &&
      (year === undefined || election.year === year) &&
      (types.length === 0 || types.includes(election.type)) &&
      (round === undefined || election.round === undefined || election.round === round),
  );
  return fitting.length === 1 ? refOf(fitting[0]!, fitting[0]!.round !== undefined) : undefined;
}

/** Whether the vote was still to come when the article was written. */
function isAhead(election: ElectionRef | null, date: string | undefined, index: DatasetIndex): boolean {
  const held = date && election?.id ? index.elections.find(({ id }) => id === election.id) : undefined;
  return held !== undefined && daysBetween(date!, held.date) > 1;
}

/** "3 % of the vote in 2020": the kind of the one vote of that year, where the kind at hand had none and is not said. */
function heldType(
  type: ElectionType,
  country: string,
  { year, types }: ElectionEvidence,
  index: DatasetIndex,
): ElectionType {
  if (year === undefined || types.length > 0) return type;
  const held = new Set(
    index.elections
      .filter((election) => election.country === country && election.year === year && MAIN.has(election.type))
      .map((election) => election.type),
  );
  return held.has(type) || held.size !== 1 ? type : [...held][0]!;
}

/** Votes that a year's mention means. */
const MAIN: ReadonlySet<ElectionType> = new Set(['presidential', 'parliamentary', 'referendum']);

/** Days after a vote in which "the election" is that one, whatever others a text names. */
const JUST_HELD = 7;

/** The kind of the one vote that a country held in the days before. */
function newsType(country: string, date: string | undefined, index: DatasetIndex): ElectionType | undefined {
  if (!date) return undefined;
  const types = new Set(
    index.elections
      .filter((election) => {
        const since = election.country === country ? daysBetween(election.date, date) : -1;
        return since >= 0 && since <= JUST_HELD;
      })
      .map((election) => election.type),
  );
  return types.size === 1 ? [...types][0] : undefined;
}

function typeOf(
  claim: ElectionEvidence,
  article: ArticleEvidence,
  country: string,
  index: DatasetIndex,
): { type: ElectionType; rule: string; weight: number } | undefined {
  const seats = OF_CHAMBERS.has(claim.measure);
  const [first, second] = article.types;
  const onReferendum = first?.type === 'referendum' && first.count > 2 * (second?.count ?? 0);
  const fits = (type: ElectionType) =>
    !((seats || claim.ofSeats) && ((type === 'presidential' && country !== 'US') || type === 'referendum')) &&
    !(type === 'referendum' && !onReferendum && (claim.subjectKind === 'person' || claim.subjectKind === 'party')) &&
    !(type === 'european' && country === 'US');
  const said = claim.types.find(fits);
  const main = article.types.find((entry) => fits(entry.type));
  const news = newsType(country, article.time.date, index);
  if (said) return { type: said, rule: 'type said', weight: said === main?.type ? 0.98 : 0.88 };
  const before = claim.typesBefore.find(fits);
  if (before && before === main?.type) return { type: before, rule: 'type of the sentences before', weight: 0.95 };
  if (news && news !== main?.type && fits(news)) return { type: news, rule: 'the vote just held', weight: 0.85 };
  if (main) {
    const close = article.types.filter((entry) => fits(entry.type))[1];
    const doubt = close && close.count * 2 > main.count;
    if (doubt && before) return { type: before, rule: 'type of the sentences before', weight: 0.8 };
    return { type: main.type, rule: 'the article’s type', weight: doubt ? 0.78 : 0.94 };
  }
  const held = (type: ElectionType) =>
    index.elections.some((election) => election.country === country && election.type === type);
  if (seats || claim.chamber || article.chamber)
    return { type: 'parliamentary', rule: 'a chamber is named', weight: 0.8 };
  if (claim.subjectKind === 'party') return { type: 'parliamentary', rule: 'parties stand', weight: 0.8 };
  return held('presidential') ? undefined : { type: 'parliamentary', rule: 'no other vote known', weight: 0.6 };
}
