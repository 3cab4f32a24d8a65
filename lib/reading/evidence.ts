import type { ElectionType } from '../model/election';
import type { KnownName } from '../model/known-name';
import type { Language } from '../model/language';
import { contestsIn, electionWords, namesChamber } from './election-words';
import { fold } from './fold';
import type { Line } from './line';
import type { Draft } from './meaning';
import type { Reading } from './read';

/** What the article as a whole says of countries, types and years, for matching/ to decide on elections. */

const COUNTRY_KINDS = new Set<KnownName['kind']>(['country', 'demonym', 'capital', 'office', 'place']);

export interface Overview {
  countryMentions: { known: KnownName[]; sentence: number; paragraph: number }[];
  types: { type: ElectionType; count: number }[];
  years: number[];
  /** The year of the election that the text looks back on. */
  focus?: number;
  /** A chamber is named somewhere. */
  chamber: boolean;
  /** Words of the headline and the first sentences, folded: "independence", "brexit". */
  words: Set<string>;
  /** Days named, as MM-DD. */
  days: Set<string>;
  /** Contestants of the dataset that are named, `country id`. */
  contestantIds: Set<string>;
}

/** Every mention of a country or of what names one. */
export function countryMentions(lines: Line[]): Overview['countryMentions'] {
  return lines.flatMap(({ mentions, sentence, paragraph }) =>
    mentions.flatMap((mention) => {
      const known = mention.entity.known.filter(
        (entry) => COUNTRY_KINDS.has(entry.kind) || entry.kind === 'contestant',
      );
      return known.length > 0 ? [{ known, sentence, paragraph }] : [];
    }),
  );
}

/** A year named right beside election words: "the 2016 presidential election", "in the election of 2015". */
const ELECTION_YEAR =
  /(?:Y# (?:[a-zG@L-]+ ){0,4}(?:elections?|referendum|vote|polls?|primary|primaries|caucus|race|campaign|midterms?|ballot)|(?:elections?|referendum|vote|polls?|race) (?:[a-zL@-]+ ){0,3}(?:of|in|on) (?:[a-z0]+ ){0,3}Y#)/g;

/** Sentences that tell what a text is about. */
const OPENING = 6;
/** Named in the headline and once more: the text is about that year. */
const FOCUS = 4;

export function overview(reading: Reading, language: Language, date?: string): Overview {
  const counts = new Map<ElectionType, number>();
  const years = new Map<number, number>();
  for (const line of reading.lines) {
    const weight = line.sentence <= 1 ? 3 : 1;
    for (const { type } of contestsIn(line)) counts.set(type, (counts.get(type) ?? 0) + weight);
    ELECTION_YEAR.lastIndex = 0;
    for (let match = ELECTION_YEAR.exec(line.text); match; match = ELECTION_YEAR.exec(line.text)) {
      const place = line.text.indexOf('Y#', match.index);
      const piece = line.pieces.find((candidate) => candidate.at === place);
      const year = piece ? Number(line.tokens[piece.from]!.text) : 0;
      if (year >= 1900 && year <= 2100) years.set(year, (years.get(year) ?? 0) + weight);
    }
  }
  const top = [...years].sort((a, b) => b[1] - a[1])[0];
  const focus = top && top[1] >= FOCUS && date && Math.abs(Number(date.slice(0, 4)) - top[0]) > 1 ? top[0] : undefined;
  return {
    countryMentions: countryMentions(reading.lines),
    days: daysIn(reading, language),
    words: new Set(reading.lines.slice(0, OPENING).flatMap((line) => line.tokens.map((token) => fold(token.text)))),
    contestantIds: new Set(
      reading.names.entities.flatMap((entity) =>
        entity.known.flatMap((entry) => (entry.kind === 'contestant' ? [`${entry.country} ${entry.id}`] : [])),
      ),
    ),
    types: [...counts].map(([type, count]) => ({ type, count })).sort((a, b) => b.count - a.count),
    ...(focus === undefined ? {} : { focus }),
    chamber: reading.lines.some((line) => namesChamber(line.text)),
    years: [...years].sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(([year]) => year),
  };
}

/** What a count yields. */
const OF_COUNTS: ReadonlySet<string> = new Set(['vote-share', 'votes', 'seats', 'turnout', 'counted']);
/** Sentences of a paragraph that are looked at for its country. */
const NEARBY = 6;

/** The election words of one draft, with the contests of the sentences before it, nearest first. */
export function draftEvidence(draft: Draft, reading: Reading) {
  const { line } = draft;
  const words = electionWords(line, draft.settled.figure, draft.measure);
  const typesBefore: ElectionType[] = [];
  for (let index = line.sentence - 1; index >= Math.max(0, line.sentence - 3); index--) {
    typesBefore.push(
      ...contestsIn(reading.lines[index]!)
        .map((hit) => hit.type)
        .reverse(),
    );
  }
  // "He was given 5.53 percent [at the time]": the time that the sentence before named.
  const then =
    words.year === undefined &&
    /\b(?:at the time|back then|that year|that time|(?:in|at|of) (?:that|the same) (?:election|vote|poll|contest|ballot|referendum|race))\b/.test(
      line.text,
    )
      ? yearBefore(reading, line)
      : undefined;
  const known = draft.subject?.known ?? [];
  return {
    ...words,
    ...(then === undefined ? {} : { year: then }),
    typesBefore,
    countries: countriesIn(line, line.figureAt[draft.settled.figure]!),
    countriesBefore: [1, 2]
      .map((back) => reading.lines[line.sentence - back])
      .filter((before) => before !== undefined && before.paragraph >= line.paragraph - 1)
      .flatMap((before) => countriesOfLine(before!)),
    paragraphCountries: reading.lines
      .filter((other) => other.paragraph === line.paragraph && Math.abs(other.sentence - line.sentence) < NEARBY)
      .flatMap(countriesOfLine),
    subject: draft.subject,
    subjectKind: kindOf(draft),
    subjectCountries: [
      ...new Set(known.flatMap((entry) => (entry.kind === 'contestant' && entry.country ? [entry.country] : []))),
    ],
    candidateOf: candidateCountry(known),
    measure: draft.measure,
    ofSeats: draft.measure === 'threshold' && draft.figure.unit === 'count',
    poll: draft.stage === 'opinion-poll',
    result: draft.stage !== 'opinion-poll' && draft.stage !== 'projection' && OF_COUNTS.has(draft.measure),
    paragraph: line.paragraph,
    sentence: line.sentence,
  };
}

/**
 * Countries that a line names, those nearest to `at` first; a name of several countries names each. Candidates of one
 * country alone name it too, after those that the line names outright.
 */
function countriesIn(line: Line, at: number): string[] {
  const found = line.mentions.flatMap((mention, index) => {
    const place = line.mentionAt[index]!;
    if (place < 0) return [];
    const { known } = mention.entity;
    const distance = Math.abs(place - at) + (place > at ? 20 : 0);
    const named = known.filter((entry) => entry.country && COUNTRY_KINDS.has(entry.kind));
    const own = named.length > 0 ? undefined : candidateCountry(known);
    return own === undefined
      ? named.map((entry) => ({ country: entry.country!, distance }))
      : [{ country: own, distance: distance + BEHIND }];
  });
  return [...new Set(found.sort((a, b) => a.distance - b.distance).map((entry) => entry.country))];
}

/** Every figure of a paragraph asks for the countries of its lines. */
const kept = new WeakMap<Line, string[]>();

function countriesOfLine(line: Line): string[] {
  const countries = kept.get(line) ?? countriesIn(line, 0);
  kept.set(line, countries);
  return countries;
}

/** Behind every country that is named outright. */
const BEHIND = 10_000;

/** The one country in which somebody of this name stood. */
function candidateCountry(known: KnownName[]): string | undefined {
  const countries = new Set(known.filter((entry) => entry.of === 'candidate').map((entry) => entry.country));
  return countries.size === 1 ? [...countries][0] : undefined;
}

/** People and parties stand in elections, options in referendums; a party told by its share of a referendum is none. */
function kindOf(draft: Draft): 'person' | 'party' | 'option' | 'other' | undefined {
  const kind = draft.subject?.kind;
  return kind === 'person' || kind === 'party' || kind === 'option' ? kind : kind && 'other';
}

/** "February 7", "7 February": the days a text names, without their years. */
function daysIn(reading: Reading, language: Language): Set<string> {
  const days = new Set<string>();
  for (const { tokens } of reading.lines) {
    tokens.forEach((token, index) => {
      const month = language.months.indexOf(token.lower);
      if (month < 0 || token.text === token.lower) return;
      for (const near of [tokens[index + 1], tokens[index - 1]]) {
        const day = Number(near?.text);
        if (Number.isInteger(day) && day >= 1 && day <= 31)
          days.add(`${String(language.monthNumbers[month]).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
      }
    });
  }
  return days;
}

/** The last year that the sentence before names. */
function yearBefore(reading: Reading, line: Line): number | undefined {
  const before = reading.lines[line.sentence - 1];
  const place = before?.text.lastIndexOf('Y#') ?? -1;
  const piece = before?.pieces.find((candidate) => candidate.at === place);
  return piece && before ? Number(before.tokens[piece.from]!.text) : undefined;
}
