/** Looking only where a match can begin finds what looking everywhere finds; and the guard first sees a planted loss. */
import { describe, expect, test } from 'vitest';
import { everyMatch } from '../../lib/reading/patterns/every-match';
import { everyMatchIn, nextMatch, type Searched } from '../../lib/reading/patterns/find';
import { firstWords } from '../../lib/reading/patterns/first-words';
import { countIn, isIn, wordPattern } from '../../lib/reading/patterns/in-text';
import { keyOf } from '../../lib/reading/patterns/needed-words';
import { bitsOf, gatedPatterns, indexWords } from '../../lib/reading/patterns/word-index';
import { renderedTexts } from './rendered';

const begins = (pattern: RegExp) => {
  const first = firstWords(pattern);
  return first && `${first.words.map(keyOf).join(' ')}${first.marks && ` ${first.marks}`}`;
};

describe('a match begins with', () => {
  test.each<[RegExp, string | undefined]>([
    [/\b(?:won|wins) [PC]#/, 'won wins'],
    [/[PC]# of the votes?\b/, 'P C'],
    [/\b(?:the )?(?:final|last) results?/, 'final last the'],
    [/\bvot(?:es?|ed)\b/, 'vote votes voted'],
    [/\bseats(?! left)/, 'seats~'],
    [/(?:^|[,;] |\band )N@ had/, 'N and ,;'],
    [/(?<name>[NO]@) won/, 'N O'],
    [/(?<=C# )\bpreviously/, 'previously~'],
    [/\b(?:in |on )?(?:[a-z]+day)\b/, undefined],
    [/seats/, undefined],
    [/\b(?:by-)?/, undefined],
    [/[a-z]+ seats/, undefined],
    [/\b([a-z]+) \1/, undefined],
  ])('%s', (pattern, wanted) => {
    expect(begins(pattern)).toBe(wanted);
  });
});

const searchedOf = (text: string): Searched => ({ text, indexed: indexWords(text), all: bitsOf(text) });
const shown = (matches: readonly RegExpExecArray[]) =>
  matches.map(({ 0: words, index, groups }) => [index, words, groups && { ...groups }]);

/** The texts in which a search finds something else than looking everywhere. */
const lost = (pattern: RegExp, texts: readonly Searched[], find: typeof everyMatchIn) =>
  texts.filter((text) => {
    const all = everyMatch(text.text, new RegExp(pattern, pattern.flags.replace(/[gy]/g, '').concat('g')));
    return JSON.stringify(shown(all)) !== JSON.stringify(shown(find(pattern, text)));
  });

test('the guard sees a planted loss', () => {
  const texts = ['N@ won P# , and won C# seats'].map(searchedOf);
  expect(lost(/\bwon\b/g, texts, (pattern, text) => everyMatchIn(pattern, text).slice(0, 1))).toHaveLength(1);
  expect(lost(/\bwon\b/g, texts, everyMatchIn)).toEqual([]);
});

test('every pattern of the reader finds in the cases and articles what it finds when asked everywhere', async () => {
  const texts = await renderedTexts();
  const patterns = gatedPatterns().filter((pattern) => pattern.flags.includes('g'));
  expect(patterns.length).toBeGreaterThan(100);
  for (const pattern of patterns) nextMatch(pattern, searchedOf(''), 0);
  // Each text is indexed when all patterns are known.
  const searched = texts.map(searchedOf);
  expect(
    patterns.flatMap((pattern) => lost(pattern, searched, everyMatchIn).map(({ text }) => [pattern, text])),
  ).toEqual([]);
}, 120_000);

test('a text that was indexed before a pattern was known is searched all the same', () => {
  const searched = searchedOf('N@ never unheardof before');
  expect(nextMatch(/\bunheardof before/, searched, 0)?.index).toBe(9);
  expect(nextMatch(/\bheardof before/, searched, 0)).toBeNull();
});

test('in whole texts, capitals or not, where a word begins', () => {
  const polls = wordPattern(String.raw`(?:polls?|surveys?|exit[ -]polls?)\b`);
  expect(countIn('Polls, POLL and a survey; unpolled pollsters. Exit-poll', polls)).toBe(4);
  expect(countIn('poll poll poll', polls, 2)).toBe(2);
  expect(isIn('nothing of it', polls)).toBe(false);
  expect(isIn('ends in a poll', polls)).toBe(true);
  expect(() => wordPattern('(?:[a-z]+ )?polls')).toThrow('Begins with no word');
});
