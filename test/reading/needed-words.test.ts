/** No pattern loses a match to the words it is said to need; and the guard first sees a planted loss. */
import { describe, expect, test } from 'vitest';
import { type Clause, neededWords } from '../../lib/reading/patterns/needed-words';
import { bitsOf, gatedPatterns, gateOf, passes } from '../../lib/reading/patterns/word-index';
import { renderedTexts } from './rendered';

const needs = (pattern: RegExp) =>
  neededWords(pattern).map((clause) =>
    clause
      .map(({ word, openBefore, openBehind }) => `${openBefore ? '~' : ''}${word}${openBehind ? '~' : ''}`)
      .join(' '),
  );

describe('a pattern needs', () => {
  test.each<[RegExp, string[]]>([
    [/\b(?:won|wins) [PC]# of the votes?\b/, ['vote votes wins']],
    [/\bturnout (?:was|is) $/, ['turnout']],
    [/vot(?:ed|ing)/, ['~voted~ ~voting~']],
    [/ (?:[a-z'-]+ ){0,3}seats?\b/, ['seat seats']],
    [/[a-z]*seats\b/, ['~seats']],
    [/\bseats(?! (?:left|lost))/, ['seats~']],
    [/(?:seats|(?:[a-z]+ ){1,2}house)\b/, ['~seats house']],
    [/\b(?:won|held|kept|lost) the seats?\b/, ['seat seats']],
    [/ the (?:[a-z]+day (?:'s )?)?polls\b/, ['polls', 'the']],
    [/(?: seats)?/, []],
    [/\b(?:seats|\d+)\b/, []],
    [/\bseats\b/i, []],
    [/\b([a-z]+) \1\b/, []],
  ])('%s', (pattern, wanted) => {
    expect(needs(pattern)).toEqual(wanted);
  });
});

/** Whether the words that are there satisfy clauses, told the slow way. */
const satisfies = (text: string, clauses: Clause[]) =>
  clauses.every((clause) => clause.some(({ word }) => text.includes(word)));

/** The texts that a pattern matches though it is said not to. */
const lost = (pattern: RegExp, texts: string[], lets: (text: string) => boolean) =>
  texts.filter((text) => text.search(pattern) >= 0 && !lets(text));

test('the guard sees a planted loss', () => {
  const texts = ['N@ won P# of the vote', 'the turnout was P#'];
  const planted: Clause[] = [[{ word: 'lost', openBefore: false, openBehind: false }]];
  expect(lost(/\bwon\b/, texts, (text) => satisfies(text, planted))).toEqual([texts[0]]);
  expect(lost(/\bwon\b/, texts, (text) => satisfies(text, neededWords(/\bwon\b/)))).toEqual([]);
});

test('no pattern of the reader loses a match in the cases and articles', async () => {
  const texts = await renderedTexts();
  const patterns = gatedPatterns().filter((pattern) => gateOf(pattern).length > 0);
  expect(patterns.length).toBeGreaterThan(300);
  const bits = new Map(texts.map((text) => [text, bitsOf(text)]));
  const lets = (pattern: RegExp) => (text: string) => passes(gateOf(pattern), bits.get(text)!);
  expect(patterns.flatMap((pattern) => lost(pattern, texts, lets(pattern)).map((text) => [pattern, text]))).toEqual([]);
  // The sieve is worth its place: of all questions, few are let through.
  const passed = patterns.reduce((sum, pattern) => sum + texts.filter(lets(pattern)).length, 0);
  expect(passed / (patterns.length * texts.length)).toBeLessThan(0.2);
}, 120_000);
