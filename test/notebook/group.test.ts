/** Notes side by side: by election and quantity, and what the values of outlets say of each other. */
import { describe, expect, test } from 'vitest';
import { compareValues } from '../../lib/matching/compare';
import type { Note } from '../../lib/model/note';
import { pageAddress, siteOfAddress } from '../../lib/notebook/address';
import { alsoRead, groupNotes } from '../../lib/notebook/group';
import { quantityKey, standKey } from '../../lib/notebook/quantity';
import { boundedSentence, MAX_SENTENCE } from '../../lib/notebook/sentence';
import { ELECTION } from '../gallery/azerbaijan';
import { makeClaim } from '../gallery/make';
import { FEW, grouped, makeNote, REPORT_AZ, TREND } from '../gallery/notes';

const a = (value: number, fields: Partial<Note> = {}) => makeNote({ site: 'a.example', value, ...fields });
const b = (value: number, fields: Partial<Note> = {}) => makeNote({ site: 'b.example', value, ...fields });
const relation = (...notes: Note[]) => {
  const [election, ...others] = groupNotes(notes, compareValues);
  expect(others).toEqual([]);
  const { relation, difference } = election!.quantities[0]!;
  return difference === undefined ? relation : `${relation} ${difference}`;
};

describe('values of a quantity', () => {
  const whole = { step: 1 } as const;
  const poll = { stage: 'opinion-poll', source: 'YouGov' } as const;
  test.each<[string, string, Note[]]>([
    ['of one outlet', 'one', [a(92)]],
    ['of two outlets, the same', 'one', [a(92), b(92)]],
    ['at another precision', 'agree', [a(92, whole), b(92.12)]],
    ['at another precision, the other way round', 'agree', [a(92.12), b(92, whole)]],
    ['at another precision, the finer one smaller', 'agree', [a(91.88), b(92, whole)]],
    ['that do not round to each other', 'differ 0.62', [a(92.62), b(92, whole)]],
    ['"over" and the number itself', 'agree', [a(92, { ...whole, qualifier: 'over' }), b(92.12)]],
    ['"over" and less', 'differ 2', [a(92, { ...whole, qualifier: 'over' }), b(90, whole)]],
    ['in a range, and within it', 'agree', [a(50, { ...whole, high: 55 }), b(54, whole)]],
    ['in a range, and outside', 'differ 5', [a(50, { ...whole, high: 55 }), b(60, whole)]],
    ['of binary fractions', 'differ 0.07', [a(92.05), b(92.12)]],
    ['of a partial and a final count', 'stands', [a(92.05, { stage: 'partial', counted: 93.35 }), b(92.12)]],
    [
      'of two shares of the count',
      'stands',
      [a(92.05, { stage: 'partial', counted: 93.35 }), b(92.1, { stage: 'partial', counted: 54.47 })],
    ],
    [
      'of one share of the count',
      'differ 0.05',
      [a(92.05, { stage: 'partial', counted: 93.35 }), b(92.1, { stage: 'partial', counted: 93.35 })],
    ],
    [
      'of counts that do not say how far they were',
      'stands',
      [a(90, { stage: 'partial' }), b(92, { stage: 'partial' })],
    ],
    ['of two polls', 'stands', [a(40, poll), b(42, { ...poll, source: 'Forsa' })]],
    ['of one poll', 'differ 2', [a(40, poll), b(42, poll)]],
    [
      'of polls that nobody is named for',
      'stands',
      [a(40, { ...poll, source: null }), b(42, { ...poll, source: null })],
    ],
    ['that one outlet alone gives', 'stands', [a(40), a(42, { url: 'https://a.example/2' })]],
  ])('%s: %s', (_, expected, notes) => {
    expect(relation(...notes)).toBe(expected);
    expect(relation(...notes.reverse())).toBe(expected);
  });

  test('that differ most are told by their distance', () => {
    expect(relation(a(109), b(190), makeNote({ site: 'c.example', value: 150 }))).toBe('differ 81');
  });

  test('stay quick when there are thousands', () => {
    const notes = Array.from({ length: 20_000 }, (_, i) => makeNote({ site: `s${i % 500}.example`, value: i % 5000 }));
    const start = performance.now();
    expect(groupNotes(notes, compareValues)[0]!.quantities[0]!.values).toHaveLength(5000);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

test('elections read last come first, and in them what differs', () => {
  const [first, second] = grouped(FEW);
  expect([first!.election.country, second!.election.country]).toEqual(['AZ', 'PW']);
  expect(first!.quantities[0]!.values.map(({ notes }) => notes.map(({ site, value }) => `${site} ${value}`))).toEqual([
    ['trend.az 109', 'apa.az 109'],
    ['report.az 190'],
  ]);
  expect(first!.quantities.map(({ relation }) => relation)).toEqual(['differ', 'stands', 'stands', 'one']);
});

describe('what was read elsewhere', () => {
  const kept = new Map([[TREND.quantity, [TREND, REPORT_AZ]]]);
  const lines = (own: Note) =>
    alsoRead(new Map([[7, own]]), kept, compareValues).map(({ claim, values }) => [
      claim,
      ...values.map(({ notes, differs }) => `${notes[0]!.site} ${notes[0]!.value} ${differs}`),
    ]);

  test('is what other outlets gave, never the page’s own', () => {
    expect(lines(TREND)).toEqual([[7, 'report.az 190 true']]);
    expect(lines({ ...TREND, url: 'https://www.trend.az/other' })).toEqual([[7, 'report.az 190 true']]);
  });

  test('has another number first, and the same one too', () => {
    expect(lines({ ...TREND, site: 'bbc.co.uk' })).toEqual([[7, 'report.az 190 true', 'trend.az 109 false']]);
  });

  test('calls no number another that is of another point of the count', () => {
    expect(lines({ ...TREND, site: 'bbc.co.uk', stand: 'final' })).toEqual([
      [7, 'trend.az 109 false', 'report.az 190 false'],
    ]);
  });

  test('is bounded, one page an outlet, the one read last', () => {
    const many = Array.from({ length: 200 }, (_, i) => ({
      ...REPORT_AZ,
      site: `s${i % 50}.example`,
      url: `https://s${i % 50}.example/${i}`,
      value: 190 + Math.floor(i / 100),
      readAt: `2026-02-05T18:30:00.${String(i).padStart(3, '0')}Z`,
    }));
    const [also] = alsoRead(new Map([[7, TREND]]), new Map([[TREND.quantity, many]]), compareValues);
    expect(also!.values.map(({ notes, more }) => [notes.map(({ site }) => site).join(), more])).toEqual([
      ['s49.example,s48.example,s47.example', 47],
      ['s49.example,s48.example,s47.example', 47],
    ]);
    expect(also!.values[0]!.notes[0]!.url).toBe('https://s49.example/99');
  });

  test('is nothing where nothing was', () => {
    expect(lines({ ...TREND, quantity: 'other' })).toEqual([]);
  });
});

describe('keys', () => {
  const claim = (fields: object) => makeClaim({ text: '1', value: 1, election: ELECTION, subject: 'X', ...fields });
  test('are the same for names in other marks and case', () => {
    expect(quantityKey(claim({ subject: 'Recep Tayyip ERDOĞAN' }))).toBe(
      quantityKey(claim({ subject: 'Recep Tayyip Erdogan' })),
    );
    expect(quantityKey(claim({ subject: 'Mr X', subjectIds: ['x'] }))).toBe(quantityKey(claim({ subjectIds: ['x'] })));
  });

  test('differ for units, places, rounds', () => {
    const keys = [
      {},
      { unit: 'points' },
      { scope: 'abroad' },
      { election: { ...ELECTION, id: 'AZ-2024-02-presidential-2' } },
    ];
    expect(new Set(keys.map((fields) => quantityKey(claim(fields)))).size).toBe(4);
  });

  test('of polls name who made them, whatever the order', () => {
    expect(standKey(claim({ stage: 'exit-poll', sourceIds: ['b', 'a'] }))).toBe(
      standKey(claim({ stage: 'exit-poll', sourceIds: ['a', 'b'] })),
    );
  });
});

describe('addresses', () => {
  test.each([
    ['https://me:pw@www.bbc.co.uk/news/1?utm_source=x&id=7&fbclid=y#top', 'https://www.bbc.co.uk/news/1?id=7'],
    ['http://a.example/?q=a%20b', 'http://a.example/?q=a%20b'],
    ['javascript:alert(1)', null],
    ['nothing', null],
  ])('%s is %s', (given, kept) => {
    expect(pageAddress(given)).toBe(kept);
  });

  test('tell the outlet', () => {
    expect(siteOfAddress('https://live.bbc.co.uk/x')).toBe('bbc.co.uk');
    expect(siteOfAddress('http://10.0.0.1/x')).toBe('10.0.0.1');
    expect(siteOfAddress('')).toBe('');
  });
});

describe('sentences', () => {
  test('are kept whole where they are short, on one line', () => {
    expect(boundedSentence('The commission\n accredited 109 outlets.', 26, 29)).toBe(
      'The commission accredited 109 outlets.',
    );
  });

  test.each([0, 700, 1392])('are cut around their figure at %d', (at) => {
    const words = 'words and more '.repeat(100).slice(0, 1395);
    const sentence = `${words.slice(0, at)}190${words.slice(at)}`;
    const cut = boundedSentence(sentence, at, at + 3);
    expect(cut).toContain('190');
    expect(cut.length).toBeLessThanOrEqual(MAX_SENTENCE);
    expect(cut.length).toBeGreaterThan(MAX_SENTENCE / 2);
  });

  test('without spaces are cut too, through no sign', () => {
    const cut = boundedSentence('😀'.repeat(1000), 801, 803);
    expect(cut.length).toBeLessThanOrEqual(MAX_SENTENCE);
    expect(cut).toMatch(/^… (?:😀)+ …$/u);
    expect(boundedSentence('9'.repeat(5000), 0, 5000).length).toBeLessThanOrEqual(MAX_SENTENCE);
  });
});
