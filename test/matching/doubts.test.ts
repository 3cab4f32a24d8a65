import { describe, expect, test } from 'vitest';
import { doubtful, type Judged } from '../../lib/matching/doubts';
import type { Comparison } from '../../lib/model/comparison';
import type { ReportedObservation } from '../../lib/model/observation';

/** A claim of a share, set beside one observation that lies so far off; by which rules it was read. */
function claim(difference: number, rules: { subject?: string; election?: string } = {}, more: Partial<Judged> = {}) {
  const beside: Comparison = {
    relation: 'same-stage',
    verdict: difference === 0 ? 'same' : 'differs',
    difference,
    unit: 'points',
    observation: { value: 40 } as ReportedObservation,
  };
  const made: Judged = {
    start: 100,
    end: 102,
    measure: 'vote-share',
    scope: 'national',
    unit: 'percent',
    value: 40,
    step: 0.1,
    stage: 'final',
    election: { id: 'XX-2020-05-parliamentary-1', country: 'XX', type: 'parliamentary', year: 2020 },
    why: [
      { field: 'subject', words: '', rule: rules.subject ?? 'received' },
      { field: 'election', words: '', rule: rules.election ?? 'year said' },
    ],
    linked: { comparisons: [beside] },
    ...more,
  };
  return made;
}
const isDoubtful = (one: Judged, ...others: Judged[]) => doubtful([one, ...others]).has(one);

describe('comparisons that the whole text makes doubtful', () => {
  test('a number far off whose contestant was guessed', () => {
    expect(isDoubtful(claim(3, { subject: 'nearest' }))).toBe(true);
    expect(isDoubtful(claim(3, { subject: 'received' }))).toBe(false);
    expect(isDoubtful(claim(1, { subject: 'nearest' }))).toBe(false);
    expect(isDoubtful(claim(0, { subject: 'nearest' }))).toBe(false);
  });

  test('polls lie farther apart', () => {
    expect(isDoubtful(claim(3, { subject: 'nearest' }, { stage: 'opinion-poll' }))).toBe(false);
    expect(isDoubtful(claim(6, { subject: 'nearest' }, { stage: 'opinion-poll' }))).toBe(true);
  });

  test('a number far off whose vote nothing tells but the text’s kind, and no other number', () => {
    const one = claim(3, { election: 'the article’s type' });
    expect(isDoubtful(one)).toBe(true);
    expect(isDoubtful(one, claim(0))).toBe(false);
  });

  test('a number that is off where others of that vote are far from all', () => {
    const far = claim(0, {}, { linked: { comparisons: [], reason: 'far-from-all' } });
    expect(isDoubtful(claim(1), far)).toBe(true);
    expect(isDoubtful(claim(1), far, claim(0))).toBe(false);
    expect(isDoubtful(claim(0), far)).toBe(false);
  });

  test('a whole percent whose vote only the text’s kind tells, where others are of places', () => {
    const round = claim(0, { election: 'the article’s type' }, { step: 1 });
    const placed = claim(0, {}, { scope: 'Hesse' });
    expect(isDoubtful(round, placed)).toBe(true);
    expect(isDoubtful(round, claim(0))).toBe(false);
    expect(isDoubtful(claim(0, { election: 'the article’s type' }), placed)).toBe(false);
  });

  test('a chamber’s size, which is alike at every vote, where the vote is hardly told', () => {
    expect(isDoubtful(claim(0, { election: 'the article’s type' }, { measure: 'seats-total' }))).toBe(true);
    expect(isDoubtful(claim(0, { election: 'year said' }, { measure: 'seats-total' }))).toBe(false);
  });

  test('seats of a chamber whose size is another’s: a part of the country', () => {
    const seats = claim(0, {}, { measure: 'seats', unit: 'count', value: 48, step: 1 });
    const total = claim(591, {}, { measure: 'seats-total', unit: 'count', value: 59, step: 1, start: 110, end: 112 });
    expect(isDoubtful(seats, total)).toBe(true);
    expect(isDoubtful(seats, claim(0, {}, { ...total, linked: claim(0).linked }))).toBe(false);
    expect(isDoubtful(seats, { ...total, start: 400, end: 402 })).toBe(false);
    expect(isDoubtful(seats, { ...total, scope: 'Scotland', linked: { comparisons: [] } })).toBe(true);
  });
});
