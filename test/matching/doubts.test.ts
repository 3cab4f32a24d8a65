import { describe, expect, test } from 'vitest';
import { doubtful } from '../../lib/matching/doubts/doubts';
import type { Judged, Spoken } from '../../lib/matching/doubts/judged';
import type { Comparison } from '../../lib/model/comparison';
import type { ReportedObservation } from '../../lib/model/observation';

const SILENT: Spoken = {
  parts: false,
  partsBefore: false,
  onePart: false,
  ratings: false,
  years: [],
};

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
    spoken: () => SILENT,
    ...more,
  };
  return made;
}
const isDoubtful = (one: Judged, ...others: Judged[]) => doubtful([one, ...others], true).has(one);

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

  test('a share whose sentence speaks of parts, unless sources bear it out', () => {
    const spoken = () => ({ ...SILENT, parts: true });
    expect(isDoubtful(claim(1, {}, { spoken }))).toBe(true);
    expect(isDoubtful(claim(0, {}, { spoken, step: 1 }))).toBe(true);
    expect(isDoubtful(claim(0, {}, { spoken }))).toBe(false);
    // Half a point beside a number of three digits is another count of it.
    expect(isDoubtful(claim(0.4, {}, { spoken }))).toBe(false);
    expect(isDoubtful(claim(1, {}, { spoken, measure: 'registered-voters' }))).toBe(false);
    expect(isDoubtful(claim(1, {}, { spoken, scope: 'Hesse' }))).toBe(false);
  });

  test('a share that differs, where the sentence before speaks of parts', () => {
    const spoken = () => ({ ...SILENT, partsBefore: true });
    expect(isDoubtful(claim(1, {}, { spoken }))).toBe(true);
    expect(isDoubtful(claim(0, {}, { spoken, step: 1 }))).toBe(false);
  });

  test('whole percents that agree along with others of that vote are borne out', () => {
    const one = claim(0, {}, { spoken: () => ({ ...SILENT, parts: true }), step: 1 });
    const [second, third] = [claim(0, {}, { start: 130, end: 132 }), claim(0, {}, { start: 160, end: 162 })];
    expect(isDoubtful(one, second, third)).toBe(false);
    expect(isDoubtful(one, second)).toBe(true);
    expect(isDoubtful(one, second, { ...third, start: 900, end: 902 })).toBe(true);
  });

  test('a figure of its kind right beside it that is a part’s', () => {
    const placed = claim(0, {}, { scope: 'Hesse', start: 150, end: 152, linked: { comparisons: [] } });
    expect(isDoubtful(claim(1), placed)).toBe(true);
    expect(isDoubtful(claim(1), { ...placed, start: 400, end: 402 })).toBe(false);
    expect(isDoubtful(claim(1), { ...placed, measure: 'turnout' })).toBe(false);
    expect(isDoubtful(claim(0), placed)).toBe(false);
  });

  test('seats in a sentence about a place without its name', () => {
    const seats = { measure: 'seats', unit: 'count', value: 37, step: 1 } as const;
    const spoken = () => ({ ...SILENT, onePart: true });
    expect(isDoubtful(claim(0, {}, { ...seats, spoken }))).toBe(true);
    expect(isDoubtful(claim(0, {}, seats))).toBe(false);
    expect(isDoubtful(claim(0, {}, { ...seats, value: 240, spoken }))).toBe(false);
  });

  test('seats that differ, of a chamber that the text gives another size', () => {
    const seats = claim(2, {}, { measure: 'seats', unit: 'count', value: 58, step: 1 });
    const total = { measure: 'seats-total', unit: 'count', value: 129, step: 1, start: 600, end: 603 } as const;
    const other = claim(0, {}, { ...total, linked: { comparisons: [], reason: 'far-from-all' } });
    expect(isDoubtful(seats, other, claim(0), claim(0))).toBe(true);
    expect(isDoubtful(seats, other, claim(0), claim(0, {}, { ...total, value: 650 }))).toBe(false);
    expect(isDoubtful(claim(0, {}, { ...seats, linked: claim(0).linked }), other, claim(0), claim(0))).toBe(false);
  });

  test('a poll’s number beside words for ratings', () => {
    const spoken = () => ({ ...SILENT, ratings: true });
    expect(isDoubtful(claim(1, {}, { spoken, stage: 'opinion-poll' }))).toBe(true);
    expect(isDoubtful(claim(1, {}, { spoken, stage: 'final' }))).toBe(false);
  });

  test('a number that differs, of a text without a day', () => {
    const one = claim(1);
    expect(doubtful([one], false).has(one)).toBe(true);
    expect(doubtful([claim(0)], false).size).toBe(0);
    expect(doubtful([claim(0.4)], false).size).toBe(0);
  });

  test('a number that differs, of somebody who was spoken of before', () => {
    expect(isDoubtful(claim(1, { subject: 'pronoun' }))).toBe(true);
    expect(isDoubtful(claim(0.4, { subject: 'pronoun' }))).toBe(false);
    expect(isDoubtful(claim(0, { subject: 'pronoun' }))).toBe(false);
  });

  test('a chamber’s size where another year is told', () => {
    const total = { measure: 'seats-total', unit: 'count', value: 225, step: 1 } as const;
    const told = (year: number) => ({ ...total, spoken: () => ({ ...SILENT, years: [year] }) });
    expect(isDoubtful(claim(0, { election: 'the vote just held' }, told(2010)))).toBe(true);
    expect(isDoubtful(claim(0, { election: 'the vote just held' }, told(2020)))).toBe(false);
    expect(isDoubtful(claim(0, { election: 'year said' }, told(2010)))).toBe(false);
  });

  test('a count agrees with a count, not with a poll that happens to give its number', () => {
    const gave = (stage: 'final' | 'exit-poll', difference: number): Comparison => ({
      relation: stage === 'final' ? 'same-stage' : 'earlier-stage',
      verdict: difference === 0 ? 'same' : 'differs',
      difference,
      unit: 'points',
      observation: { value: 40, stage } as ReportedObservation,
    });
    const beside = (stage: 'final' | 'unstated') =>
      claim(0, { subject: 'nearest' }, { stage, linked: { comparisons: [gave('final', 3), gave('exit-poll', 0)] } });
    expect(isDoubtful(beside('final'))).toBe(true);
    expect(isDoubtful(beside('unstated'))).toBe(false);
  });
});
