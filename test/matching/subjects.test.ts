/** Names as texts write them, against the contestants of a real election. */
import { beforeAll, describe, expect, test } from 'vitest';
import { matchSubject } from '../../lib/matching/subjects';
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
