import type { KnownName } from '../../model/known-name';
import { once } from '../kept';
import type { Line } from '../line';
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
  return lines.flatMap(({ text, mentionAt, mentions, sentence, paragraph }) =>
    mentions.flatMap((mention, index) => {
      if (isCompound(text, mentionAt[index]!)) return [];
      const known = mention.entity.known.filter(
        (entry) => COUNTRY_KINDS.has(entry.kind) || entry.kind === 'contestant',
      );
      return known.length > 0 ? [{ known, sentence, paragraph }] : [];
    }),
  );
}

/** Paragraphs of a digest, each with its place: "CAIRO - The ruling party…". */
const LEAST_DATELINES = 3;
const datelines = new WeakMap<Reading, Map<number, string>>();

/** The country of the place that a paragraph of a digest is dated from. */
export function datelineOf(reading: Reading, line: Line): { dateline?: string } {
  let found = datelines.get(reading);
  if (!found) {
    found = new Map();
    for (const one of reading.lines) {
      const first = one.mentions[0];
      if (one.mentionAt[0] !== 0 || found.has(one.paragraph) || !/^L@ - /.test(one.text)) continue;
      if (first!.entity.name.length === 0 || one.tokens[0]!.text !== one.tokens[0]!.text.toUpperCase()) continue;
      const country = first!.entity.known.find((entry) => entry.country && COUNTRY_KINDS.has(entry.kind))?.country;
      if (country) found.set(one.paragraph, country);
    }
    datelines.set(reading, found);
  }
  const country = found.size >= LEAST_DATELINES ? found.get(line.paragraph) : undefined;
  return country === undefined ? {} : { dateline: country };
}

/**
 * Countries that a line names, those nearest to `at` first; a name of several countries names each. Candidates of one
 * country alone name it too, after those that the line names outright.
 */
export function countriesIn(line: Line, at: number): string[] {
  const found = line.mentions.flatMap((mention, index) => {
    const place = line.mentionAt[index]!;
    if (place < 0 || isCompound(line.text, place)) return [];
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

/** "pro-[Beijing] candidates", "anti-[EU] parties": a side taken, not a place. */
const isCompound = (text: string, at: number) =>
  (text[at - 1] === '-' || text[at - 2] === '-') && /\b(?:pro|anti) ?- ?$/.test(text.slice(Math.max(0, at - 7), at));

/** Every figure of a paragraph asks for the countries of its lines. */
export const countriesOfLine = once((line: Line): string[] => countriesIn(line, 0));

/** Behind every country that is named outright. */
const BEHIND = 10_000;

/** The one country in which somebody of this name stood. */
export function candidateCountry(known: KnownName[]): string | undefined {
  const countries = new Set(known.filter((entry) => entry.of === 'candidate').map((entry) => entry.country));
  return countries.size === 1 ? [...countries][0] : undefined;
}
