/** Polls in, their margins and leads out. */
import { describe, expect, test } from 'vitest';
import { marginBeside, marginOf, samplingError } from '../../lib/matching/margin';
import { leadIn } from '../../lib/matching/poll-lead';
import { observation, pack } from './notation';

describe('the sampling error of a share', () => {
  // The values that pollsters print for samples of these sizes.
  test.each([
    [50, 1000, 3.1],
    [50, 600, 4],
    [50, 2400, 2],
    [10, 1000, 1.9],
    [2, 1000, 0.9],
    [100, 1000, 0],
  ])('%d percent of %d asked: %d points', (share, asked, points) => {
    expect(samplingError(share, asked)).toBe(points);
  });
});

describe('the margin of a row', () => {
  test.each<[string, string, ReturnType<typeof marginOf>]>([
    ['its own', '48 opinion-poll ray marginOfError=3 sampleSize=1000', { points: 3, computed: false }],
    ['computed', '48 opinion-poll ray sampleSize=1000', { points: 3.1, computed: true }],
    ['of an exit poll', '48 exit-poll ray sampleSize=1000', { points: 3.1, computed: true }],
    ['none without a sample', '48 opinion-poll ray', undefined],
    ['none of a handful', '48 opinion-poll ray sampleSize=40', undefined],
    ['none of a range', '48 opinion-poll ray high=50 sampleSize=1000', undefined],
    ['none of seats', '48 opinion-poll ray measure=seats unit=count sampleSize=1000', undefined],
    ['none of a result', '48 final cec sampleSize=1000', undefined],
    ['none of a projection, which counts ballots', '48 projection ray sampleSize=1000', undefined],
  ])('%s', (_what, row, margin) => {
    expect(marginOf(observation(row))).toEqual(margin);
  });

  test.each([
    [3, true],
    [-3, true],
    [3.1, false],
  ])('a difference of %d points is inside ±3: %s', (difference, within) => {
    const poll = observation('48 opinion-poll ray marginOfError=3');
    expect(marginBeside({ stage: 'final' }, poll, undefined, difference)).toMatchObject({ of: 'source', within });
    const result = observation('51 final cec');
    expect(marginBeside({ stage: 'opinion-poll' }, result, poll, difference)).toMatchObject({ of: 'page', within });
    expect(marginBeside({ stage: 'final' }, result, poll, difference)).toBeUndefined();
  });
});

describe('who is ahead', () => {
  const lead = (first: number, second: number, more = 'marginOfError=3') => {
    const rows = [`${first} opinion-poll ray ${more}`, `${second} opinion-poll ray subject=thorne ${more}`];
    const held = pack(rows);
    return leadIn(held.observations[0]!, held);
  };

  test.each([
    [48, 41.9, 'leads'],
    [48, 42, 'slightly-ahead'],
    [48, 45, 'slightly-ahead'],
    [48, 45.1, 'about-even'],
    [48, 48, 'about-even'],
  ])('%d to %d with a margin of 3: %s', (first, second, how) => {
    expect(lead(first, second)?.how).toBe(how);
  });

  test('names the leader, whoever the row is of', () => {
    expect(lead(40, 48)).toMatchObject({ first: 'Cy Thorne', second: 'Ada Moss', points: 8 });
  });

  test('is not told without a margin, of one contestant, of a result, or of two numbers of one contestant', () => {
    expect(lead(48, 40, 'asOf=2024-01-20')).toBeUndefined();
    const told = (...rows: string[]) => leadIn(pack(rows).observations[0]!, pack(rows));
    expect(told('48 opinion-poll ray marginOfError=3')).toBeUndefined();
    expect(told('48 final cec', '40 final cec subject=thorne')).toBeUndefined();
    const twice = ['48 opinion-poll ray marginOfError=3', '52 opinion-poll ray marginOfError=3'];
    expect(told(...twice, '40 opinion-poll ray subject=thorne marginOfError=3')).toBeUndefined();
  });

  test('is of one poll: another day or another sample is another one', () => {
    const rows = [
      '48 opinion-poll ray marginOfError=3 asOf=2024-01-20',
      '40 opinion-poll ray subject=thorne marginOfError=3 asOf=2024-01-27',
    ];
    expect(leadIn(pack(rows).observations[0]!, pack(rows))).toBeUndefined();
  });
});
