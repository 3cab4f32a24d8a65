import { describe, expect, it } from 'vitest';
import {
  contextsOf,
  dismissalOf,
  dismissedIn,
  readDismissals,
  withDismissal,
  withoutDismissal,
  wordsAround,
} from '../../lib/dismissals';
import type { Report } from '../../lib/model/report';
import { makeClaim } from '../gallery/make';

const now = new Date('2026-01-02T03:04:05Z');

/** A text with one figure in brackets, and that figure read as turnout. */
function read(marked: string, fields: object = {}) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const claim = makeClaim({ text: text.slice(start, end), value: 1, measure: 'turnout', start, end, ...fields });
  const report: Report = { id: '', language: 'en', elections: [], claims: [claim], checks: [], dataDate: '2026-01-01' };
  return { text, claim, report, contexts: contextsOf(text, [claim]) };
}

describe('the words around a figure', () => {
  it.each([
    ['Turnout at the festival was [5,000] on Sunday evening.', 'the festival was … on sunday evening'],
    ['[5,000] came.', '… came'],
    ['A line.\nIt was [12 percent]\nof all', 'it was …'],
    ['In 2024, 53.5% and then [12] of 40,000 came', '# and then … of # came'],
    ['', '…'],
  ])('%s', (marked, around) => {
    const { text, claim } = read(marked || '[]');
    expect(wordsAround(text, claim.start, claim.end)).toBe(around);
  });

  it('stay few and short, whatever the page holds', () => {
    const { text, claim } = read(`${'x'.repeat(9999)} [5] ${'y'.repeat(9999)}`);
    expect(wordsAround(text, claim.start, claim.end).length).toBeLessThanOrEqual(120);
  });
});

describe('the sentence of a figure', () => {
  it('is the one it stands in', () => {
    const text = 'It rained. Mr. Moss won [48.2%] of the vote on Sunday. Then it was dark.';
    expect(read(text).contexts[0]?.sentence).toMatch(/Moss won 48\.2% of the vote on Sunday\.$/);
  });

  it('is cut where it is long, with the figure in it', () => {
    const { contexts } = read(`${'word '.repeat(5000)}[48.2%] ${'word '.repeat(5000)}`);
    expect(contexts[0]?.sentence).toContain('48.2%');
    expect(contexts[0]?.sentence.length).toBeLessThanOrEqual(600);
  });
});

describe('a reading set aside', () => {
  const first = read('Turnout at the festival was [5,000] on Sunday evening.');
  const one = dismissalOf(first.claim, first.contexts[0]!.around, 'trend.az', now);
  const isAside = ({ report, contexts }: ReturnType<typeof read>, site = 'trend.az') =>
    dismissedIn(report, contexts, site, [one]).length === 1;

  it('is so with another number in the same words', () => {
    expect(isAside(first)).toBe(true);
    expect(isAside(read('Turnout at the festival was [6,200] on Sunday evening.'))).toBe(true);
  });

  it.each([
    ['other words', read('Turnout at the election was [76 percent] on Sunday evening.'), undefined],
    ['another site', first, 'bbc.co.uk'],
    [
      'another measure',
      read('Turnout at the festival was [5,000] on Sunday evening.', { measure: 'votes' }),
      undefined,
    ],
    ['somebody’s', read('Turnout at the festival was [5,000] on Sunday evening.', { subject: 'Moss' }), undefined],
    [
      'another election',
      read('Turnout at the festival was [5,000] on Sunday evening.', {
        election: { country: 'AZ', type: 'presidential', year: 2024 },
      }),
      undefined,
    ],
  ] as const)('is not for %s', (_, other, site) => expect(isAside(other, site)).toBe(false));

  it('stands once in the list, and is taken back', () => {
    const list = withDismissal(withDismissal([], one), { ...one, dismissed: '2026-05-05T00:00:00.000Z' });
    expect(list).toHaveLength(1);
    expect(list[0]?.dismissed).toBe('2026-05-05T00:00:00.000Z');
    expect(withoutDismissal(list, one)).toEqual([]);
  });

  it('is one of five hundred at most: the oldest go', () => {
    let list = [one];
    for (let i = 0; i < 600; i++) list = withDismissal(list, { ...one, around: `words ${i}` });
    expect(list).toHaveLength(500);
    expect(list[0]?.around).toBe('words 100');
  });

  it.each([
    ['text'],
    [{}],
    [[null, 5, 'x', {}]],
    [[{ ...one, site: 'not a site' }]],
    [[{ ...one, measure: '__proto__' }]],
    [[{ ...one, dismissed: 'soon' }]],
    [[{ ...one, around: 7 }]],
    [[{ ...one, subject: 7 }]],
  ])('that cannot be read is left out: %j', (stored) => expect(readDismissals(stored)).toEqual([]));

  it('is read as it was written', () => {
    expect(readDismissals(JSON.parse(JSON.stringify([one])))).toEqual([one]);
  });
});
