import type { ElectionType } from '../../model/election';
import type { Language } from '../../model/language';
import { type Line, matchesIn } from '../line';
import type { Reading } from '../read';
import { fold } from '../text/fold';
import { contestsIn } from './contest-words';
import { type CountryMention, countryMentions } from './countries-in';
import { namesChamber } from './election-words';

/** What the article as a whole says of countries, types and years, for matching/ to decide on elections. */

export interface Overview {
  countryMentions: CountryMention[];
  types: { type: ElectionType; count: number }[];
  /** How much of the count for parliament only a "general election" gives. */
  general: number;
  years: number[];
  /** The year of the election that the text looks back on. */
  focus?: number;
  /** The year of the election that the headline names: "India election 2019". */
  headline?: number;
  /** The newest year that a text names other than as a time to come. */
  latest?: number;
  /** A chamber is named somewhere. */
  chamber: boolean;
  /** Words of the headline and the first sentences, folded: "independence", "brexit". */
  words: Set<string>;
  /** Days named, as MM-DD. */
  days: Set<string>;
  /** Contestants of the dataset that are named, `country id`. */
  contestantIds: Set<string>;
}

/** A year named right beside election words: "the 2016 presidential election", "in the election of 2015". */
const ELECTION_YEAR =
  /(?:Y# (?:[a-zG@L-]+ ){0,4}(?:elections?|referendum|vote|polls?|primary|primaries|caucus|race|campaign|midterms?|ballot|(?:presidential |republican |democratic )?(?:candidates?|hopefuls?|nomination|contenders?))|(?:elections?|referendum|vote|polls?|race) (?:[a-zL@-]+ ){0,3}(?:of|in|on) (?:[a-z0]+ ){0,3}Y#|(?:elections?|referendum|midterms|mid-terms) Y#)/g;

/** Sentences that tell what a text is about. */
const OPENING = 6;
/** Named in the headline and once more: the text is about that year. */
const FOCUS = 4;

export function overview(reading: Reading, language: Language, date?: string): Overview {
  const counts = new Map<ElectionType, number>();
  const years = new Map<number, number>();
  let headline: number | undefined;
  let general = 0;
  for (const line of reading.lines) {
    const weight = line.sentence <= 1 ? 3 : 1;
    for (const contest of contestsIn(line)) {
      counts.set(contest.type, (counts.get(contest.type) ?? 0) + weight);
      if (contest.general) general += weight;
    }
    for (const match of matchesIn(line, ELECTION_YEAR)) {
      const place = line.text.indexOf('Y#', match.index);
      const piece = line.pieces.find((candidate) => candidate.at === place);
      const year = piece ? Number(line.tokens[piece.from]!.text) : 0;
      if (year < 1900 || year > 2100) continue;
      years.set(year, (years.get(year) ?? 0) + weight);
      if (line.sentence === 0) headline ??= year;
    }
  }
  const top = [...years].sort((a, b) => b[1] - a[1])[0];
  const looksBack = top && top[1] >= FOCUS && date && Math.abs(Number(date.slice(0, 4)) - top[0]) > 1;
  const focus = looksBack ? top[0] : undefined;
  const latest = latestYear(reading.lines);
  return {
    countryMentions: countryMentions(reading.lines),
    days: daysIn(reading, language),
    words: wordsOfOpening(reading),
    contestantIds: contestantsNamed(reading),
    types: [...counts].map(([type, count]) => ({ type, count })).sort((a, b) => b.count - a.count),
    general,
    ...(focus === undefined ? {} : { focus }),
    ...(latest === undefined ? {} : { latest }),
    ...(headline === undefined ? {} : { headline }),
    chamber: reading.lines.some((line) => namesChamber(line)),
    years: [...years].sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(([year]) => year),
  };
}

function wordsOfOpening({ lines }: Reading): Set<string> {
  const words = new Set<string>();
  for (const { tokens } of lines.slice(0, OPENING))
    for (const { plain, lower, text } of tokens) words.add(plain ? lower : fold(text));
  return words;
}

function contestantsNamed({ names }: Reading): Set<string> {
  const ids = new Set<string>();
  for (const { known } of names.entities)
    for (const { kind, country, id } of known) if (kind === 'contestant') ids.add(`${country} ${id}`);
  return ids;
}

/** "February 7", "7 February": the days a text names, without their years. */
function daysIn(reading: Reading, language: Language): Set<string> {
  const days = new Set<string>();
  for (const { tokens } of reading.lines) {
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index]!;
      const month = token.text === token.lower ? -1 : language.months.indexOf(token.lower);
      if (month < 0) continue;
      // "Oct. 20" has a full stop between.
      const next = tokens[index + 1]?.text === '.' ? tokens[index + 2] : tokens[index + 1];
      for (const near of [next, tokens[index - 1]]) {
        const day = Number(near?.text);
        if (Number.isInteger(day) && day >= 1 && day <= 31)
          days.add(`${String(language.monthNumbers[month]).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
      }
    }
  }
  return days;
}

/** Words in front of a year to come. */
const TO_COME =
  /(?:\b(?:by|until|till|through|for|before|beyond|to|next|will|would|could|can) (?:[a-z-]+ ){0,6}(?:in )?)$/;

/** No text is older than the years that it tells of. */
function latestYear(lines: Line[]): number | undefined {
  let latest: number | undefined;
  for (const line of lines) {
    if (!line.text.includes('Y#')) continue;
    for (const { at, from } of line.pieces) {
      if (!line.text.startsWith('Y#', at)) continue;
      const year = Number(line.tokens[from]!.text);
      if (year < 1900 || year > 2100 || year <= (latest ?? 0)) continue;
      if (!TO_COME.test(line.text.slice(Math.max(0, at - 60), at))) latest = year;
    }
  }
  return latest;
}
