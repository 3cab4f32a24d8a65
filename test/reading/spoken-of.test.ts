/** A sentence in, whether it speaks of parts of a country, of one place without its name, of ratings, and of which years. */
import { expect, test } from 'vitest';
import { languages } from '../../lib/languages';
import { knownNames } from '../../lib/reading/names/known-names';
import { readNames } from '../../lib/reading/read';
import { spokenOf } from '../../lib/reading/scopes/parts-spoken-of';

const none = knownNames({ index: { date: '', countries: [], elections: [], tellingNames: [], packs: [] }, packs: [] });
const english = languages.get('en')!;

/** Of the text's last sentence. */
function told(text: string): string {
  const { lines } = readNames(text, english, none);
  const { parts, partsBefore, onePart, ratings, years } = spokenOf(lines.at(-1)!, lines);
  const signs = Object.entries({ parts, partsBefore, onePart, ratings }).flatMap(([name, holds]) =>
    holds ? name : [],
  );
  return [...signs, ...years].join(' ');
}

test.each([
  ['Stein had about 1 percent in the counties under question.', 'parts'],
  ['Across 11 swing states, Moss earns 50% of the vote.', 'parts'],
  ['A poll of marginal seats showed Labour with 42 pct.', 'parts'],
  ['Of Thorne voters, 51% would vote for Moss.', 'parts'],
  ['Among women, Moss leads with 52 percent.', 'parts'],
  ['Those making more than $50,000 gave Moss 52 percent.', 'parts'],
  ['Voters who attend services gave Moss 52 percent.', 'parts'],
  ['Moss won 52 percent of the vote.', ''],
  ['Moss won 52 percent nationwide, with 61 percent among women.', ''],
  ['Voting was calm in all districts, and Moss won 52 percent.', ''],
  ['With 99 percent of precincts reporting, Moss had 52 percent.', ''],
  ['The voters who elected Moss were 52 percent.', ''],
  ['Women decided it. Moss won 52 percent.', 'partsBefore'],
  ['Women decided it.\n\nMoss won 52 percent.', ''],
  ['The alliance took 43 seats in the state. The party won 37 seats.', 'partsBefore onePart'],
  ['The state of emergency ended. The party won 37 seats.', ''],
  ['The president’s approval stood at 52 percent.', 'ratings'],
  ['Support for his removal was at 47 percent.', 'ratings'],
  ['It was the lowest since 2010. In 2020 Moss had 37 of 225 seats.', '2010 2020'],
])('%s', (text, signs) => {
  expect(told(text)).toBe(signs);
});
