/** What a page's own numbers say of each other, and where they say nothing. */
import { describe, expect, test } from 'vitest';
import { checkNumbers } from '../../lib/checks';
import type { ReportedClaim } from '../../lib/model/report';
import { claim } from '../matching/notation';

const reported = (line: string, change: Partial<ReportedClaim> = {}): ReportedClaim => ({
  ...claim(line, change),
  status: 'found',
  comparisons: [],
});
const check = (...lines: (string | ReportedClaim)[]) =>
  checkNumbers(lines.map((line) => (typeof line === 'string' ? reported(line) : line)));

describe('shares that make a whole', () => {
  const seven = [92.05, 2.19, 0.8, 2, 0.67, 1.76, 0.53].map(
    (share, index) => `vote-share · Moss ${index} · ${share} · stage=partial`,
  );

  test('hold where they sum to 100', () => {
    expect(check(...seven)).toEqual([
      {
        rule: 'shares-sum',
        claims: [0, 1, 2, 3, 4, 5, 6],
        holds: true,
        working: '92.05 + 2.19 + 0.8 + 2 + 0.67 + 1.76 + 0.53 = 100',
      },
    ]);
  });
  test('hold within their rounding', () => {
    expect(check('vote-share · A · 33', 'vote-share · B · 33', 'vote-share · C · 33')).toMatchObject([{ holds: true }]);
  });
  test('do not hold where one is off', () => {
    expect(check(...seven.slice(1), 'vote-share · Moss 0 · 93.05 · stage=partial')).toMatchObject([{ holds: false }]);
  });
  test.each<[string, (string | ReportedClaim)[]]>([
    ['two shares only', ['vote-share · A · 60', 'vote-share · B · 40']],
    ['an incomplete list', ['vote-share · A · 60', 'vote-share · B · 20', 'vote-share · C · 5']],
    [
      'shares of two stages',
      [
        'vote-share · A · 60 · stage=final',
        'vote-share · B · 20 · stage=exit-poll',
        'vote-share · C · 20 · stage=final',
      ],
    ],
    [
      'shares of two sources',
      ['vote-share · A · 60 · source=x', 'vote-share · B · 20 · source=y', 'vote-share · C · 20 · source=x'],
    ],
    ['a share of a place', ['vote-share · A · 60', 'vote-share · B · 20', 'vote-share · C · 20 · scope=Baku']],
    ['a hedged share', ['vote-share · A · 60', 'vote-share · B · 20', 'vote-share · C · ~20']],
    [
      'shares of two elections',
      ['vote-share · A · 60', 'vote-share · B · 20', reported('vote-share · C · 20', { election: null })],
    ],
    ['turnouts', ['turnout · 60', 'turnout · 20', 'turnout · 20']],
    ['no claims', []],
  ])('%s say nothing', (_what, lines) => {
    expect(check(...lines)).toEqual([]);
  });
  test('a share told twice counts once', () => {
    expect(
      check('vote-share · A · 60', 'vote-share · A · 60', 'vote-share · B · 20', 'vote-share · C · 20'),
    ).toMatchObject([{ claims: [0, 2, 3], holds: true }]);
  });
});

describe('turnout times the roll', () => {
  test('is the ballots cast', () => {
    expect(check('turnout · 76.73', 'registered-voters · 6478623', 'ballots-cast · 4971032')).toEqual([
      {
        rule: 'turnout-times-roll',
        claims: [0, 1, 2],
        holds: true,
        working: '76.73 % × 6478623 = 4971047 ± 325; 4971032',
      },
    ]);
  });
  test('is not', () => {
    expect(check('turnout · 70.73', 'registered-voters · 6478623', 'ballots-cast · 4971032')).toMatchObject([
      { holds: false },
    ]);
  });
  test.each<[string, (string | ReportedClaim)[]]>([
    ['two of the three', ['turnout · 76.73', 'registered-voters · 6478623']],
    ['two turnouts', ['turnout · 76.73', 'turnout · 60.54', 'registered-voters · 6478623', 'ballots-cast · 4971032']],
    ['a hedged roll', ['turnout · 76.73', 'registered-voters · ~6500000', 'ballots-cast · 4971032']],
    ['a turnout abroad', ['turnout · 76.73 · scope=abroad', 'registered-voters · 6478623', 'ballots-cast · 4971032']],
    [
      'numbers of two elections',
      ['turnout · 76.73', 'registered-voters · 6478623', reported('ballots-cast · 4971032', { election: null })],
    ],
  ])('%s say nothing', (_what, lines) => {
    expect(check(...lines)).toEqual([]);
  });
});
