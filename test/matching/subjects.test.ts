/** Names as texts write them, against the contestants of a real election. */
import { beforeAll, describe, expect, test } from 'vitest';
import { electionsOfContestant, matchSubject } from '../../lib/matching/subjects';
import type { Pack } from '../../lib/model/dataset';
import { fold } from '../../lib/reading/text/fold';
import { openSeeds } from '../cases/seeds';

let pack: Pack;
beforeAll(async () => {
  pack = (await (await openSeeds()).pack('AZ'))!;
});

const EARLY = 'AZ-2024-02-presidential-1';
const BEFORE = 'AZ-2018-04-presidential-1';
const SEATS = 'AZ-2024-09-parliamentary-1';

describe('who is meant', () => {
  test.each([
    ['Ilham Aliyev', EARLY, ['ilham-aliyev']],
    ['Ilham Aliev', EARLY, ['ilham-aliyev']],
    ['İlham Əliyev', EARLY, ['ilham-aliyev']],
    ['Ильхам Алиев', EARLY, ['ilham-aliyev']],
    ['I. Aliyev', EARLY, ['ilham-aliyev']],
    ['Fuad Aliyev', EARLY, ['fuad-aliyev']],
    ['Aliyev', EARLY, ['fuad-aliyev', 'ilham-aliyev']],
    ['Əliyev', EARLY, ['fuad-aliyev', 'ilham-aliyev']],
    ['Aliyev', BEFORE, ['ilham-aliyev']],
    ['Gasanguliyev', EARLY, ['gudrat-hasanguliyev']],
    ['Zahid Orudj', EARLY, ['zahid-oruj']],
    ['Oruj', EARLY, ['zahid-oruj']],
    ['Heydar Aliyev', EARLY, []],
    ['Jamil Hasanli', EARLY, []],
    ['Zahid Musayev', EARLY, []],
    ['', EARLY, []],
    ['New Azerbaijan Party', SEATS, ['yap']],
    ['New Azerbaijan', SEATS, ['yap']],
    ['YAP', SEATS, ['yap']],
    ['independents', SEATS, ['independents']],
    ['Great Order Party', SEATS, ['great-order-party']],
    ['Great Azerbaijan Party', SEATS, ['great-azerbaijan-party']],
    ['Party', SEATS, []],
  ])('%s in %s', (name, election, ids) => {
    const match = matchSubject(name, [], pack, election, fold);
    expect([...match.ids].sort()).toEqual(ids);
    expect(match.ambiguous).toBe(ids.length > 1);
  });
});

describe('the votes that a lone surname stood in', () => {
  let us: Pack;
  let france: Pack;
  beforeAll(async () => {
    const data = await openSeeds();
    us = (await data.pack('US'))!;
    france = (await data.pack('FR'))!;
  });
  const stood = (name: string, packs: Pack[], country?: string) => electionsOfContestant([], name, packs)(country);

  test('are those of the country that is asked about', () => {
    expect(stood('Macron', [us, france], 'FR')).toContain('FR-2022-04-presidential-2');
    expect(stood('Macron', [france, us], 'US')).toEqual([]);
    expect(stood('Macron', [us], 'FR')).toEqual([]);
  });

  test('are those of the text’s first country, else of the only other one that has such a candidate', () => {
    expect(stood('Macron', [france, us])).toContain('FR-2022-04-presidential-2');
    expect(stood('Macron', [us, france])).toContain('FR-2022-04-presidential-2');
    expect(stood('Macron', [us, pack])).toEqual([]);
    expect(stood('Macron', [us, france, { ...france }])).toEqual([]);
  });

  test('are none of a full name, which is known by its own', () => {
    expect(stood('Emmanuel Macron', [france])).toEqual([]);
  });
});
