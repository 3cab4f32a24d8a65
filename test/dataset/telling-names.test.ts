import { expect, test } from 'vitest';
import { tellingNames } from '../../lib/dataset/telling-names';
import type { Contestant } from '../../lib/model/contestant';
import type { Pack } from '../../lib/model/dataset';

function pack(country: string, contestants: [kind: Contestant['kind'], ...names: string[]][]): Pack {
  return {
    country,
    elections: [],
    observations: [],
    statements: [],
    scopes: [],
    sources: [],
    contestants: contestants.map(([kind, ...names]) => ({
      id: names[0]!,
      kind,
      name: names[0]!,
      names: names.map((name) => ({ name })),
    })),
  };
}

test('full names of one country or two tell it; surnames, initials and common names do not', () => {
  const packs = [
    pack('PL', [
      ['candidate', 'Andrzej Duda', 'Duda'],
      ['party', 'Green Party'],
      ['party', 'Polish People’s Party', 'PSL'],
      ['option', 'Yes to change'],
    ]),
    pack('DE', [
      ['party', 'Green Party'],
      ['party', 'Left Bloc (LB)'],
    ]),
    pack('CA', [
      ['party', 'Green Party'],
      ['party', 'Left Bloc'],
    ]),
  ];
  expect(tellingNames(packs)).toEqual([
    { name: 'Left Bloc', country: 'CA', kind: 'party' },
    { name: 'Andrzej Duda', country: 'PL', kind: 'candidate' },
    { name: 'Polish People’s Party', country: 'PL', kind: 'party' },
  ]);
});
