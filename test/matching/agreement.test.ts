import { describe, expect, test } from 'vitest';
import { agreementsOf, countAgreements, type Quantity } from '../../lib/matching/agreement';
import type { Pack } from '../../lib/model/dataset';
import type { Observation } from '../../lib/model/observation';
import { fold } from '../../lib/reading/text/fold';

const row = (
  election: string,
  subject: string | null,
  value: number,
  more: Partial<Observation> = {},
): Observation => ({
  election,
  measure: subject === null ? 'turnout' : 'vote-share',
  subject,
  scope: 'national',
  value,
  unit: 'percent',
  stage: 'final',
  source: 'commission',
  ref: 'https://commission.example/',
  ...more,
});

const PACK: Pack = {
  country: 'XX',
  elections: [],
  statements: [],
  scopes: [],
  sources: [],
  contestants: ['Hugh Moss', 'Anna Thorne'].map((name) => ({
    id: name,
    kind: 'candidate',
    name,
    names: [{ name }],
  })),
  observations: [
    row('XX-2014', 'Hugh Moss', 52.25),
    row('XX-2014', 'Anna Thorne', 41.99),
    row('XX-2019', 'Hugh Moss', 48.1),
    row('XX-2014', null, 67.97),
    row('XX-2019', null, 71.2),
    row('XX-2019', 'Anna Thorne', 52.25, { scope: 'westland' }),
  ],
};

const of = (quantity: Partial<Quantity>) =>
  agreementsOf(
    [
      {
        measure: 'vote-share',
        unit: 'percent',
        value: 52.25,
        step: 0.01,
        limited: false,
        asked: false,
        credited: false,
        ...quantity,
      },
    ],
    [PACK],
    fold,
  )[0]!;
const moss = { name: 'Moss', ids: [] };

describe('the elections for which a source gives the very number', () => {
  test('of this contestant, rounded as the text rounds', () => {
    expect(of({ subject: moss })).toMatchObject({ elections: ['XX-2014'], telling: true });
    expect(of({ subject: moss, value: 52.3, step: 0.1 })).toMatchObject({ elections: ['XX-2014'], telling: true });
    expect(of({ subject: moss, value: 52, step: 1 })).toMatchObject({ elections: ['XX-2014'], telling: false });
  });

  test('not of another contestant, of a place, or of nobody', () => {
    expect(of({ subject: { name: 'Anna Thorne', ids: [] } }).elections).toEqual([]);
    expect(of({ subject: moss, limited: true }).elections).toEqual([]);
    expect(of({}).elections).toEqual([]);
  });

  test('the elections are told that have the quantity, and where the number could be one of it', () => {
    const far = of({ subject: moss, value: 58.25 });
    const all = ['XX-2014', 'XX-2019', 'XX-2024'];
    expect(all.filter(far.holds)).toEqual(['XX-2014', 'XX-2019']);
    expect(all.filter(far.isNear)).toEqual(['XX-2014']);
    expect(all.filter(of({ subject: moss, value: 58.25, credited: true }).isNear)).toEqual(['XX-2014', 'XX-2019']);
    expect(all.filter(of({ subject: moss, asked: true }).isNear)).toEqual([]);
  });

  test('a quantity that every election has needs a digit more', () => {
    expect(of({ measure: 'turnout', value: 67.97, step: 0.01 })).toMatchObject({
      elections: ['XX-2014'],
      telling: true,
    });
    expect(of({ measure: 'turnout', value: 71.2, step: 0.1 })).toMatchObject({
      elections: ['XX-2019'],
      telling: false,
    });
  });
});

test('a figure that agrees with several elections tells little of each', () => {
  const rest = { holds: () => true, isNear: () => true };
  const counts = countAgreements([
    { elections: ['A'], ...rest, telling: true },
    { elections: ['A', 'B'], ...rest, telling: false },
  ]);
  expect([...counts]).toEqual([
    ['A', 1.25],
    ['B', 0.25],
  ]);
});
