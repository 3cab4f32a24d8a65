import type { DatasetIndex } from '../model/dataset';
import type { Election, ElectionType } from '../model/election';
import { daysBetween } from './days';
import type { ArticleEvidence, ElectionEvidence } from './election-evidence';
import { isOfMonth } from './last-vote';
import { electionsOf } from './series';
import { NATIONAL } from './vote-kind';
import { MAIN } from './year-kind';

/**
 * A claim in, the country of its vote out, and how sure: what the sentence names, then what the article is about. "The
 * US" in a report on Iraq's vote of that day is an aside: "[328] seats" are Iraq's.
 */

/** A country named less is an aside. */
const STRONG = 4.5;
/** Days behind a vote, and ahead of it, in which it is the news of its country. */
const NEWS = 60;
const COMING = 30;
/** How much more an article speaks of the country that votes. */
const VOTES = 1.5;

interface Found {
  country: string | undefined;
  weight: number;
}

export function countryFinder(article: ArticleEvidence, index: DatasetIndex) {
  const european = article.types[0]?.type === 'european';
  const { date } = article.time;
  // Wire copy may name a chamber or a party, and no kind of vote.
  const isNamed = (kind: ElectionType) =>
    article.types.length === 0 ? NATIONAL.has(kind) : article.types.some(({ type }) => type === kind);
  const votes = (country: string) =>
    date !== undefined &&
    electionsOf(index, country).some((election) => {
      const since = daysBetween(election.date, date);
      return since >= -COMING && since <= NEWS && isNamed(election.type);
    });
  const countries = article.countries
    .filter((entry) => european || entry.country !== 'EU')
    .map(({ country, score }) => ({ country, score: score * (votes(country) ? VOTES : 1) }))
    .sort((a, b) => b.score - a.score);
  const main = countries[0]?.country;
  const named = (country: string | undefined) =>
    article.countries.find((entry) => entry.country === country)?.score ?? 0;
  const clear = main !== undefined && countries.slice(1, 3).every(({ country }) => named(country) * 1.6 <= named(main));
  const strong = new Set(article.countries.filter((entry) => entry.score >= STRONG).map((entry) => entry.country));
  const mainVotes = main !== undefined && votes(main);
  /** A country that a sentence names without a vote of its own near says little where the main one votes. */
  const isAside = (country: string) => mainVotes && country !== main && !votes(country);
  const countryOf = new Map<object, string>();

  /** What a sentence's contestants tell of it: "Syriza's 149 seats in the [300]-seat legislature". */
  const bySentence = new Map<number, string>();

  return (claim: ElectionEvidence): Found => {
    const found = ofThatTime(claim, countryFor(claim));
    if (found.country && claim.subjectCountries.includes(found.country)) bySentence.set(claim.sentence, found.country);
    if (claim.subject && found.country && !countryOf.has(claim.subject)) countryOf.set(claim.subject, found.country);
    return found;
  };

  /** "The Danish People's Party won 21 % [in 2015]", in a text on Sweden: of the one country that voted then. */
  function ofThatTime(claim: ElectionEvidence, found: Found): Found {
    const { year, heldIn, types } = claim;
    const isOf = ({ type }: Election) => MAIN.has(type) && (types.length === 0 || types[0] === type);
    if (!found.country || (types.length > 0 && !MAIN.has(types[0]!))) return found;
    if (year === undefined && (heldIn === undefined || !date)) return found;
    const votedIn = (country: string) =>
      electionsOf(index, country).some(
        (election) =>
          isOf(election) && (year === undefined ? isOfMonth(election, heldIn!, date!) : election.year === year),
      );
    if (votedIn(found.country) || electionsOf(index, found.country).length === 0) return found;
    const others = new Set([...claim.subjectCountries, ...claim.countries]);
    // Else of the other one that the text speaks of.
    if (others.size === 0) for (const country of strong) others.add(country);
    const voted = [...others].filter((country) => country !== found.country && country !== 'EU' && votedIn(country));
    return voted.length === 1 ? { country: voted[0], weight: 0.8 } : found;
  }

  function countryFor(claim: ElectionEvidence): Found {
    const said = claim.countries.filter((country) => european || country !== 'EU');
    const told = claim.subject && countryOf.get(claim.subject);
    const of = claim.subjectCountries;
    const { dateline } = claim;
    if (claim.contestIn && claim.contestIn !== main && strong.has(claim.contestIn))
      return { country: claim.contestIn, weight: 0.93 };
    if (dateline && said.every((country) => country === dateline)) return { country: dateline, weight: 0.85 };
    // A contestant that only one country of the text has.
    const own = of.filter((country) => strong.has(country) || of.length === 1);
    if (own.length === 1 && (said.includes(own[0]!) || own[0] === main || !main))
      return { country: own[0], weight: 0.97 };
    // A party of a country that the text hardly names shares a name with one of the country that it is about.
    const isSpokenOf = claim.subjectKind === 'person' || strong.has(claim.candidateOf ?? '') || !clear;
    if (claim.candidateOf && isSpokenOf && !(main && said[0] === main))
      return { country: claim.candidateOf, weight: 0.93 };
    const beside = bySentence.get(claim.sentence);
    if (beside && !claim.subject && said.length === 0) return { country: beside, weight: 0.93 };
    if (main && said.includes(main)) return { country: main, weight: clear ? 0.97 : 0.9 };
    // "At the presidential election in France in 2022": told of on purpose.
    const isDated = claim.year !== undefined || claim.heldIn !== undefined || claim.previous === true;
    // "One of the seats in parliament is from Greenland", where Denmark votes: an aside.
    const meant = isDated || (claim.types.length > 0 && !(clear && mainVotes));
    const named = said.find((country) => strong.has(country) && (meant || of.includes(country) || !isAside(country)));
    if (told && told !== main && !named) return { country: told, weight: 0.85 };
    if (named) return { country: named, weight: 0.85 };
    const isMeant = (country: string) =>
      claim.year !== undefined || claim.contestsBefore.includes(country) || !isAside(country);
    const before = claim.countriesBefore.find((country) => strong.has(country) && isMeant(country));
    if (!clear && before && !claim.countriesBefore.includes(main!)) return { country: before, weight: 0.7 };
    const aside = [claim.countriesBefore[0], said[0]].find((country) => country && isMeant(country));
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
