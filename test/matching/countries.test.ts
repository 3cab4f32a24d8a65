import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../lib/dataset/parse-csv';
import { type NameMention, rankCountries } from '../../lib/matching/countries';
import type { DatasetIndex } from '../../lib/model/dataset';
import { knownNames } from '../../lib/reading/names/known-names';
import { knownAt } from '../../lib/reading/names/name-book';
import { fold } from '../../lib/reading/text/fold';
import { tokenise } from '../../lib/reading/text/tokens';

/** Texts in, the countries that they are about out, by the places and names of seeds/. */

const rows = (name: string) => {
  const text = readFileSync(new URL(`../../seeds/${name}.csv`, import.meta.url), 'utf8');
  return parseCsv(`${name}.csv`, text).table.rows.map(({ cells }) => cells);
};
const places = rows('places');
const index: DatasetIndex = {
  date: '2026-01-01',
  countries: rows('countries').map(([code = '', names = '', demonyms = '', capital = '']) => ({
    code,
    names: names.split(' | '),
    demonyms: demonyms.split(' | ').filter(Boolean),
    ...(capital && { capital }),
    offices: [],
    places: places.filter(([country]) => country === code).map(([, name = '']) => name),
  })),
  elections: [],
  tellingNames: [],
  packs: [],
};

function country(text: string): string | undefined {
  const names = knownNames({ index, packs: [] });
  const tokens = tokenise(text);
  const folded = tokens.map((token) => fold(token.text));
  const mentions: NameMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = knownAt(tokens, folded, at, names);
    if (found) mentions.push({ known: found.entries, sentence: 0, paragraph: 0 });
    at = found?.to ?? at + 1;
  }
  return rankCountries(mentions, index)[0]?.country;
}

describe('a place leads to its country', () => {
  it.each([
    ['Voters in Ohio and Pennsylvania go to the polls.', 'US'],
    ['The count in Bavaria is over.', 'DE'],
    ['The BJP won in Bihar and Uttar Pradesh.', 'IN'],
    ['Ontario voted early.', 'CA'],
    ['Queensland changed its government.', 'AU'],
    ['Wales and Scotland elect their parliaments.', 'GB'],
    ['The vote in Catalonia was close.', 'ES'],
    ['Turnout in Tatarstan was high.', 'RU'],
    ['Polls closed in Poltava.', 'UA'],
  ])('%s', (text, code) => expect(country(text)).toBe(code));
});

describe('a name of a state and of a country', () => {
  it.each([
    ['Georgia votes on Saturday.', 'GE'],
    ['Georgia and its capital Tbilisi vote on Saturday.', 'GE'],
    ['Georgia, Arizona and Michigan were close.', 'US'],
  ])('needs a second sign to mean the state: %s', (text, code) => expect(country(text)).toBe(code));

  it('is none but Georgia', () => {
    const names = new Set(index.countries.flatMap((one) => one.names));
    expect(places.map(([, name = '']) => name).filter((name) => names.has(name))).toEqual(['Georgia']);
  });
});
