/** Lines of standings.csv and rows in; what became of each row out. */
import { describe, expect, test } from 'vitest';
import { checkSeeds } from '../../lib/dataset/check-seeds';
import { type StandingRule, withStandings } from '../../lib/dataset/standings';
import type { Observation } from '../../lib/model/observation';
import { observation } from '../matching/notation';
import { seedFiles, TODAY } from './fixture';

const NOW = 'XX-2024-02-presidential-1';
const rule = (fields: Partial<StandingRule>): StandingRule => ({
  election: '',
  source: '',
  stage: '',
  note: '',
  standing: 'annulled',
  by: '',
  date: '',
  ...fields,
});
const standing = (row: Partial<Observation>, ...rules: StandingRule[]) =>
  withStandings([{ ...observation('92 final cec'), ...row }], rules)[0]!;

describe('the standing of a row', () => {
  test.each<[string, Partial<Observation>, Partial<StandingRule>, boolean]>([
    ['its election', {}, { election: NOW }, true],
    ['another election', {}, { election: 'XX-2018-04-presidential-1' }, false],
    ['its source', {}, { source: 'cec' }, true],
    ['another source', {}, { source: 'ray' }, false],
    ['its stage', {}, { stage: 'final' }, true],
    ['another stage', {}, { stage: 'partial' }, false],
    ['a remark of its note', { note: 'rounded; annulled later by the court' }, { note: 'annulled' }, true],
    ['words in the middle of a remark', { note: 'far above the quick count' }, { note: 'quick count' }, false],
    ['no note', {}, { note: 'annulled' }, false],
    ['what is set up', { stage: 'administrative' }, { election: NOW }, false],
  ])('%s', (_what, row, fields, isMeant) => {
    expect(standing(row, rule(fields)).standing).toBe(isMeant ? 'annulled' : undefined);
  });

  test('tells by whom and when', () => {
    const told = rule({ election: NOW, by: 'Supreme Court', date: '2024-03-01' });
    expect(standing({}, told)).toMatchObject({ standingBy: 'Supreme Court', standingDate: '2024-03-01' });
  });

  test("an election's own line goes before one of all elections, and the first before the second", () => {
    const general = rule({ standing: 'disputed' });
    expect(standing({}, general, rule({ election: NOW })).standing).toBe('annulled');
    expect(standing({}, rule({ standing: 'corrected' }), general).standing).toBe('corrected');
  });
});

test('a line that fits no row is a fault', () => {
  const header = 'election,source,stage,note,standing,by,date,ref';
  const faultsOf = (line: string) =>
    checkSeeds(seedFiles({ 'standings.csv': `${header}\n${line}\n` }), TODAY).faults.map(({ message }) => message);
  expect(faultsOf('AZ-2024-02-presidential-1,cec-az,final,,annulled,,,')).toEqual([]);
  expect(faultsOf('AZ-1999-01-presidential-1,,final,,annulled,,,')).toEqual([
    'no observation fits ("AZ-1999-01-presidential-1")',
  ]);
});
