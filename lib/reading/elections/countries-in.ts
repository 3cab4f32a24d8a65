import type { KnownName } from '../../model/known-name';
import { once } from '../kept';
import type { Line } from '../line';
import type { Entity } from '../names/entity';
import type { Reading } from '../read';

/** A text's lines in, the countries that they name out: by name, by a demonym, a capital, an office or a candidate. */

const COUNTRY_KINDS = new Set<KnownName['kind']>(['country', 'demonym', 'capital', 'office', 'place']);

export interface CountryMention {
  known: KnownName[];
  sentence: number;
  paragraph: number;
}

/** Every mention of a country or of what names one. */
export function countryMentions(lines: Line[]): CountryMention[] {
  const found: CountryMention[] = [];
  for (const { text, mentionAt, mentions, sentence, paragraph } of lines) {
    mentions.forEach(({ entity }, index) => {
      if (isCompound(text, mentionAt[index]!)) return;
      const known = namingCountries(entity);
      if (known.length > 0) found.push({ known, sentence, paragraph });
    });
  }
  return found;
}

/** What a name may stand for that says a country. */
const namingCountries = once(({ known }: Entity): KnownName[] =>
  known.filter((entry) => COUNTRY_KINDS.has(entry.kind) || entry.kind === 'contestant' || isOwnAuthority(entry)),
);

/** "the Election Commission of Sri Lanka": an authority whose name is long enough to be one country's. */
const isOwnAuthority = ({ kind, of, words }: KnownName) =>
  kind === 'source' && of === 'authority' && words.includes('of');

/** Paragraphs of a digest, each with its place: "CAIRO - The ruling party…". */
const LEAST_DATELINES = 3;
const datelines = new WeakMap<readonly Line[], Map<number, string>>();

/** The country of the place that a paragraph of a digest is dated from. */
export function datelineOf(reading: Reading, line: Line): string | undefined {
  let found = datelines.get(reading.lines);
  if (!found) {
    found = new Map();
    for (const one of reading.lines) {
      const first = one.mentions[0];
      if (one.mentionAt[0] !== 0 || found.has(one.paragraph) || !/^L@ - /.test(one.text)) continue;
      if (first!.entity.name.length === 0 || one.tokens[0]!.text !== one.tokens[0]!.text.toUpperCase()) continue;
      const country = first!.entity.known.find((entry) => entry.country && COUNTRY_KINDS.has(entry.kind))?.country;
      if (country) found.set(one.paragraph, country);
    }
    datelines.set(reading.lines, found);
  }
  return found.size >= LEAST_DATELINES ? found.get(line.paragraph) : undefined;
}

/**
 * Countries that a line names, those nearest to `at` first; a name of several countries names each. Candidates of one
 * country alone name it too, after those that the line names outright.
 */
export function countriesIn(line: Line, at: number): string[] {
  const found: { country: string; distance: number }[] = [];
  line.mentions.forEach((mention, index) => {
    const place = line.mentionAt[index]!;
    if (place < 0 || isCompound(line.text, place)) return;
    const { named, candidateOf } = countriesOfName(mention.entity);
    const distance = Math.abs(place - at) + (place > at ? 20 : 0);
    for (const country of named) found.push({ country, distance });
    if (candidateOf !== undefined) found.push({ country: candidateOf, distance: distance + BEHIND });
  });
  found.sort((a, b) => a.distance - b.distance);
  return [...new Set(found.map((entry) => entry.country))];
}

/** The one country named right in front of a contest: "the 2022 [US] presidential election". */
export function countryBeside(line: Line, contest: number): string | undefined {
  const index = line.mentionAt.findIndex((place) => place >= 0 && place + 3 === contest);
  const named = index < 0 ? [] : countriesOfName(line.mentions[index]!.entity).named;
  return named.length === 1 ? named[0] : undefined;
}

/** The countries that a name stands for outright, else the one that knows it as a candidate. */
const countriesOfName = once(({ known }: Entity): { named: string[]; candidateOf: string | undefined } => {
  const named: string[] = [];
  for (const entry of known) if (entry.country && COUNTRY_KINDS.has(entry.kind)) named.push(entry.country);
  return { named, candidateOf: named.length > 0 ? undefined : candidateCountry(known) };
});

/** The countries whose dataset has a name as a contestant, each once. */
export function countriesOfContestants(known: KnownName[]): string[] {
  const countries: string[] = [];
  for (const { kind, country } of known)
    if (kind === 'contestant' && country && !countries.includes(country)) countries.push(country);
  return countries;
}

/** "pro-[Beijing] candidates", "anti-[EU] parties": a side taken, not a place. */
const isCompound = (text: string, at: number) =>
  (text[at - 1] === '-' || text[at - 2] === '-') && /\b(?:pro|anti) ?- ?$/.test(text.slice(Math.max(0, at - 7), at));

/** Every figure of a paragraph asks for the countries of its lines. */
export const countriesOfLine = once((line: Line): string[] => countriesIn(line, 0));

/** Behind every country that is named outright. */
const BEHIND = 10_000;

/** The one country in which somebody of this name stood. */
export function candidateCountry(known: KnownName[]): string | undefined {
  let only: string | undefined;
  for (const { of, country } of known) {
    if (of !== 'candidate' || country === only) continue;
    if (only !== undefined) return undefined;
    only = country;
  }
  return only;
}
