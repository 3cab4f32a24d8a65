/** What sifts patterns and words loses none: each is set against asking all of them, and first sees a planted loss. */
import { expect, test } from 'vitest';
import { sieveOf, sift } from '../../lib/reading/patterns/sieve';
import { indexWords } from '../../lib/reading/patterns/word-index';
import { WordSet, wordSetOf } from '../../lib/reading/text/word-set';

const PATTERNS = [
  /^ of the votes?\b/,
  /\bturnout (?:was|of) $/,
  /\b(?:won|wins|winning) (?:[a-z]+ ){0,2}$/,
  /[PC]# to [PC]#/,
  /\d/,
  /^ seats? in (?:the )?parliament\b/,
];
const TEXTS = [
  'N@ won nearly P# of the vote , turnout was P#',
  'C# seats in the parliament , P# to P#',
  'winning C# seats in parliaments of 0',
  'turnouts of old and P# of the voter',
  '',
];

const stretches = TEXTS.flatMap((text) =>
  [...text].flatMap((_, from) => [...text].map((__, to) => ({ text, from, to: Math.max(from, to) }))),
);
const matching = (stretch: string) => PATTERNS.flatMap((pattern, place) => (pattern.test(stretch) ? [place] : []));
const cutsWord = (text: string, at: number) => /[a-z]{2}/.test(text.slice(Math.max(0, at - 1), at + 1));
const isWhole = ({ text, from, to }: (typeof stretches)[number]) => !cutsWord(text, from) && !cutsWord(text, to);

test('a sieve lets through every pattern that matches a stretch, in their order, and holds most others back', () => {
  const sieve = sieveOf(PATTERNS);
  let through = 0;
  for (const stretch of stretches.filter(isWhole)) {
    const found = sift(sieve, indexWords(stretch.text), stretch.from, stretch.to);
    const matches = matching(stretch.text.slice(stretch.from, stretch.to));
    expect(matches.filter((place) => !found.includes(place))).toEqual([]);
    expect(found).toEqual([...found].sort((a, b) => a - b));
    through += found.length;
  }
  expect(through).toBeLessThan((stretches.length * PATTERNS.length) / 2);
});

test('the comparison sees a pattern that is lost', () => {
  const blind = { ...sieveOf(PATTERNS), waiting: [], free: [] };
  const text = TEXTS[1]!;
  expect(matching(text)).not.toEqual([]);
  expect(sift(blind, indexWords(text), 0, text.length)).toEqual([]);
});

test('a text that was indexed before the patterns were known is held back from none', () => {
  const words = indexWords('a plebiscite nobody asked for');
  const late = sieveOf([/\bplebiscite nobody\b/]);
  expect(sift(late, words, 0, words.text.length)).toEqual([0]);
});

test('a set of words has what a plain set has', () => {
  const words = ['yes', 'no', '&', 'élu', 'presidential', 'Party', ''];
  const set = new WordSet(words);
  const plain = new Set(words);
  for (const word of [...words, 'nos', 'yet', 'party', 'elu', 'presidentian', '*', 'a'.repeat(40)])
    expect(set.has(word), word).toBe(plain.has(word));
  expect([...set]).toEqual(words);
  expect(wordSetOf(plain)).toBe(wordSetOf(plain));
});
