import { describe, expect, test } from 'vitest';
import { dayOf, isYearOld, shownDate, yearOf } from '../../components/dates';
import { webAddress } from '../../components/link';
import { electionTitle, nameInSentence } from '../../components/names';
import { claimedQuantity, decimalsOf, padDecimals, quantity, signedNumber } from '../../components/numbers';
import { whyLines } from '../../components/sentence/why';
import { makeText, sentenceCase } from '../../components/text';
import { ALIYEV } from '../gallery/azerbaijan';
import { makeClaim } from '../gallery/make';
import { fileText } from '../gallery/words';

const t = fileText('en-GB');
const de = fileText('de');
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('numbers', () => {
  test.each([
    [92.05, 2],
    [0.1 + 0.2, 1],
    [7, 0],
    [4.30001, 4],
    [1e15, 0],
  ])('%d needs %d decimals', (value, decimals) => {
    expect(decimalsOf(value)).toBe(decimals);
  });

  test('follow the reader’s locale', () => {
    expect(quantity(92.05, 'percent', t)).toBe('92.05%');
    expect(plain(quantity(92.05, 'percent', de))).toBe('92,05 %');
    expect(quantity(6478623, 'count', de)).toBe('6.478.623');
    expect(quantity(1, 'points', t)).toBe('1 point');
    expect(quantity(0.07, 'points', t)).toBe('0.07 points');
    expect(signedNumber(-0.05, t)).toBe('−0.05');
    expect(signedNumber(0, t)).toBe('0');
  });

  test.each([
    [{ text: '92.0 percent', value: 92, step: 0.1 }, '92.0%'],
    [{ text: '92 percent', value: 92, step: 1, qualifier: 'over' as const }, 'over 92%'],
    [{ text: '92-93%', value: 92, high: 93, step: 1 }, '92–93%'],
    [
      { text: '6.5 million', value: 6500000, step: 100000, unit: 'count' as const, qualifier: 'about' as const },
      'about 6,500,000',
    ],
    [{ text: '3.2 points', value: 3.2, step: 0.1, unit: 'points' as const }, '3.2 points'],
  ])('of the page keep its precision: %j', (given, shown) => {
    expect(claimedQuantity(makeClaim(given), t)).toBe(shown);
  });

  test('are padded to stand below one another', () => {
    expect(padDecimals('92', 0, 2)).toBe('92\u2008\u2007\u2007');
    expect(padDecimals('92.1', 1, 2)).toBe('92.1\u2007');
    expect(padDecimals('92.05', 2, 2)).toBe('92.05');
  });
});

describe('dates', () => {
  test('data is old a year after its day, and not before', () => {
    expect(isYearOld('2025-11-22', new Date('2026-11-20T08:00:00Z'))).toBe(false);
    expect(isYearOld('2025-11-22', new Date('2026-11-24T08:00:00Z'))).toBe(true);
    expect(isYearOld('soon', new Date('2026-11-24T08:00:00Z'))).toBe(false);
  });

  test.each([
    ['2024-02-07', '7 Feb 2024'],
    ['2024-02-07T17:00', '7 Feb 2024, 17:00'],
    ['2024-02', 'Feb 2024'],
    ['2024', '2024'],
    ['soon', 'soon'],
    ['2024-13-45', '2024-13-45'],
  ])('%s is %s', (iso, shown) => {
    expect(plain(shownDate(iso, t))).toBe(shown);
  });

  test('leave the year out beside rows of the same year only', () => {
    const election = 'AZ-2024-02-presidential-1';
    expect(dayOf({ asOf: '2024-02-11', election }, t)).toBe('11\u00a0Feb');
    expect(dayOf({ asOf: '2025-07-10', election }, t)).toBe('10\u00a0Jul\u00a02025');
    expect(dayOf({ election }, t)).toBe('');
  });

  test('know the year of an election by its id', () => {
    expect(yearOf('AZ-2018-04-presidential-1')).toBe('2018');
    expect(yearOf('AZ')).toBeNull();
  });
});

describe('names', () => {
  test.each([
    ['Central Election Commission', 'the Central Election Commission'],
    ['The Electoral Commission', 'The Electoral Commission'],
    ['Elections Canada', 'Elections Canada'],
    ['CEC', 'CEC'],
  ])('%s in a sentence', (name, shown) => {
    expect(nameInSentence(name, t)).toBe(shown);
  });

  test('of elections that are only named by the text', () => {
    expect(electionTitle({ country: 'PW', type: 'by-election', year: 2024 }, t)).toBe('by-election, Palau');
    expect(electionTitle({ country: '!?', type: 'other', year: 2024 }, t)).toBe('election, !?');
  });

  test('begin a sentence with a capital, whole signs of other scripts kept', () => {
    expect(sentenceCase('the', 'en')).toBe('The');
    expect(sentenceCase('istanbul', 'tr')).toBe('İstanbul');
    expect(sentenceCase('𐐨x', 'en')).toBe('𐐀x');
    expect(sentenceCase('', 'en')).toBe('');
  });
});

describe('why', () => {
  test('names each field with the words that gave it, or that it is assumed', () => {
    expect(whyLines(ALIYEV, t)).toContainEqual({ field: 'Of', understood: 'Ilham Aliyev', words: '“Ilham Aliyev”' });
    const assumed = makeClaim({
      text: '5',
      value: 5,
      stage: 'final',
      why: [{ field: 'stage', words: '', rule: 'past' }],
    });
    expect(whyLines(assumed, t)).toContainEqual({ field: 'Stage', understood: 'final result', words: 'assumed' });
  });

  test('cuts long quotations', () => {
    const long = makeClaim({
      text: '5',
      value: 5,
      why: [{ field: 'measure', words: 'votes '.repeat(100), rule: 'cue' }],
    });
    expect(whyLines(long, t)[0]!.words.length).toBeLessThan(100);
  });
});

test('only addresses of the web are links', () => {
  expect(webAddress('https://example.org/a?b')).toBe('https://example.org/a?b');
  for (const ref of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'The World Factbook', '']) {
    expect(webAddress(ref)).toBeNull();
  }
});

test('plural forms are those of the catalogue’s language, and fall back to its general form', () => {
  const polish = new Map([
    ['catalogue_language', 'pl'],
    ['points_few', 'punkty'],
    ['points_other', 'punktu'],
  ]);
  const text = makeText((key, parts) => (polish.get(key) ? `${parts[0] ?? ''} ${polish.get(key)}`.trim() : ''), 'en');
  // The language itself is looked up in the same way.
  expect(text.count('points', 3)).toBe('3 punkty');
  expect(text.count('points', 5)).toBe('5 punktu');
});
