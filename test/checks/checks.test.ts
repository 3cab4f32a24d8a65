/** What a page's own numbers say of each other, and where they say nothing. */
import { describe, expect, test } from 'vitest';
import { checkNumbers } from '../../lib/checks';
import type { Contestant } from '../../lib/model/contestant';
import type { ReportedClaim } from '../../lib/model/report';
import { claim, NOW, observation, pack } from '../matching/notation';
import { growth } from '../reading/growth';

type Line = string | ReportedClaim;

const reported = (line: string, change: Partial<ReportedClaim> = {}): ReportedClaim => ({
  ...claim(line, { subjectIds: [] }),
  status: 'found',
  comparisons: [],
  ...change,
});
const claims = (lines: Line[]) => lines.map((line) => (typeof line === 'string' ? reported(line) : line));

/** Contestants that the data knows, without a number of theirs: lists of them are not whole, but none holds another. */
const KNOWN = pack([]);
for (const id of ['a', 'b', 'c', 'd', 'others'])
  KNOWN.contestants.push({ id, kind: 'party', name: id.toUpperCase(), names: [] });

const check = (...lines: Line[]) => checkNumbers(claims(lines), { packs: [KNOWN] });

/** Each says nothing. */
function silent(cases: [what: string, lines: Line[]][]) {
  test.each(cases)('%s: nothing is said', (_what, lines) => {
    expect(check(...lines)).toEqual([]);
  });
}

/** Each says whether it holds, with this working. */
function told(rule: string, cases: [what: string, lines: Line[], holds: boolean, working: string][]) {
  test.each(cases)('%s', (_what, lines, holds, working) => {
    const own = check(...lines).filter((one) => one.rule === rule);
    expect(own).toMatchObject([{ rule, holds, working }]);
    // Whoever reads that numbers do not fit also reads how they may.
    expect((own[0]?.explanations?.length ?? 0) > 0).toBe(!holds);
  });
}

const SEVEN = [92.05, 2.19, 0.8, 2, 0.67, 1.76, 0.53].map(
  (share, index) => `vote-share · Moss ${index} · ${share} · stage=partial`,
);

describe('shares of a whole list', () => {
  told('shares-sum', [
    ['sum to 100', SEVEN, true, '92.05 + 2.19 + 0.8 + 2 + 0.67 + 1.76 + 0.53 = 100'],
    [
      'sum to 100 within their rounding',
      ['vote-share · A · 33', 'vote-share · B · 33', 'vote-share · C · 33'],
      true,
      '33 + 33 + 33 = 99',
    ],
    [
      'are too many',
      ['vote-share · A · 52.1', 'vote-share · B · 30.4', 'vote-share · C · 21.9'],
      false,
      '52.1 + 30.4 + 21.9 = 104.4',
    ],
    [
      'are too few though the others are among them',
      [
        'vote-share · A · 52.1',
        'vote-share · B · 30.4',
        reported('vote-share · Others · 12.9', { subjectIds: ['others'] }),
      ],
      false,
      '52.1 + 30.4 + 12.9 = 95.4',
    ],
    [
      'told twice, each counts once',
      ['vote-share · A · 60', 'vote-share · A · 60', 'vote-share · B · 20', 'vote-share · C · 20'],
      true,
      '60 + 20 + 20 = 100',
    ],
  ]);
  silent([
    ['two shares only', ['vote-share · A · 60', 'vote-share · B · 45']],
    ['an incomplete list', ['vote-share · A · 60', 'vote-share · B · 30', 'vote-share · C · 8.5']],
    [
      'shares of two stages',
      [
        'vote-share · A · 60 · stage=final',
        'vote-share · B · 30 · stage=exit-poll',
        'vote-share · C · 20 · stage=final',
      ],
    ],
    [
      'shares of two sources',
      ['vote-share · A · 60 · source=x', 'vote-share · B · 30 · source=y', 'vote-share · C · 20 · source=x'],
    ],
    ['polls', ['A', 'B', 'C'].map((name) => `vote-share · ${name} · 40 · stage=opinion-poll`)],
    ['a share of a place', ['vote-share · A · 60', 'vote-share · B · 30', 'vote-share · C · 20 · scope=Baku']],
    ['a hedged share', ['vote-share · A · 60', 'vote-share · B · 30', 'vote-share · C · ~20']],
    [
      'a share not surely read',
      ['vote-share · A · 60', 'vote-share · B · 30', reported('vote-share · C · 20', { certainty: 0.3 })],
    ],
    [
      'shares of two elections',
      ['vote-share · A · 60', 'vote-share · B · 30', reported('vote-share · C · 20', { election: null })],
    ],
    [
      'two shares for one contestant',
      ['vote-share · A · 60', 'vote-share · A · 55', 'vote-share · B · 30', 'vote-share · C · 20'],
    ],
    [
      'an alliance beside its parties',
      ['vote-share · A · 50.5', 'vote-share · B · 30.5', 'vote-share · C · 20', 'vote-share · D · 40'],
    ],
    ['a candidate and his party', ['vote-share · Moss · 60', 'vote-share · Greens · 60', 'vote-share · Thorne · 40']],
    [
      'what the invalid votes complete',
      [
        'vote-share · A · 60',
        'vote-share · B · 30',
        reported('vote-share · Others · 8', { subjectIds: ['others'] }),
        reported('invalid-votes · 2', { unit: 'percent' }),
      ],
    ],
    [
      'a bloc that the data does not know',
      ['vote-share · A · 48.1', 'vote-share · B · 39.4', 'vote-share · the left bloc · 21.9'],
    ],
    ['turnouts', ['turnout · 60', 'turnout · 20', 'turnout · 20']],
    ['no claims', []],
  ]);

  const shares = ['moss', 'moss-b', 'thorne'].map((id, at) =>
    reported(`vote-share · ${id} · ${[60, 30, 8.5][at]}`, { subjectIds: [id] }),
  );
  const held = (...values: number[]) =>
    pack(['moss', 'moss-b', 'thorne'].map((id, at) => `${values[at]} final cec subject=${id}`));
  test('a list with everyone of whom the data has a number is whole', () => {
    expect(checkNumbers(shares, { packs: [held(60, 30, 10)] })).toMatchObject([
      { holds: false, explanations: ['left-out', 'all-ballots'] },
    ]);
  });
  test('but not where the data’s own list is not', () => {
    expect(checkNumbers(shares, { packs: [held(60, 30, 8.5)] })).toEqual([]);
  });
  test('nor where the data knows one more, or one less', () => {
    const more = held(60, 30, 10);
    more.observations.push(observation('0.1 final atlas subject=fourth'));
    expect(checkNumbers(shares, { packs: [more] })).toEqual([]);
    const less = pack(['60 final cec subject=moss', '40 final cec subject=thorne']);
    expect(checkNumbers(shares, { packs: [less] })).toEqual([]);
  });
  test('contestants of whom the data says that one holds another are not added', () => {
    const known = held(60, 30, 10);
    known.contestants.push({ id: 'greens', kind: 'party', name: 'Greens', names: [] });
    (known.contestants[0] as Contestant).of = 'greens';
    const list = [reported('vote-share · Greens · 61', { subjectIds: ['greens'] }), ...shares];
    expect(checkNumbers(list, { packs: [known] })).toEqual([]);
  });
});

describe('votes and shares', () => {
  const two = ['votes · A · 5150092', 'vote-share · A · 51.2', 'votes · B · 4445978'];
  told('votes-share', [
    [
      'go back to one total',
      ['votes · A · 4821000', 'vote-share · A · 48.2', 'votes · B · 4510321', 'vote-share · B · 45.1'],
      true,
      '4821000 / 48.2 % = 9989535 to 10014643; 4510321 / 45.1 % = 9988531 to 10012922',
    ],
    [
      'do not',
      [...two, 'vote-share · B · 41.2'],
      false,
      '5150092 / 51.2 % = 10047980 to 10069590; 4445978 / 41.2 % = 10776823 to 10805633',
    ],
    [
      'fit the total given',
      ['votes · A · 5150092', 'vote-share · A · 51.2', 'valid-votes · 10058774'],
      true,
      '5150092 / 51.2 % = 10047980 to 10069590; 10058774',
    ],
    [
      'do not fit it',
      ['votes · A · 5150092', 'vote-share · A · 52.1', 'valid-votes · 10058774'],
      false,
      '5150092 / 10058774 = 51.200 %; 52.1 %',
    ],
    [
      'fit where all shares are cut',
      ['votes · A · 4929', 'vote-share · A · 49.2', 'votes · B · 4519', 'vote-share · B · 45.1', 'valid-votes · 10000'],
      true,
      '4929 / 49.2 % = 10008 to 10029; 4519 / 45.1 % = 10008 to 10032; 10000',
    ],
  ]);
  silent([
    ['one contestant and no total', ['votes · A · 5150092', 'vote-share · A · 52.1']],
    [
      'shares of ballots, where the ballots are the total',
      ['votes · A · 5000000', 'vote-share · A · 51.2', 'ballots-cast · ~10058774'],
    ],
    [
      'voters with several votes',
      [
        'votes · A · 321021',
        'vote-share · A · 31.7',
        'votes · B · 300000',
        'vote-share · B · 29.6',
        'valid-votes · 202384',
      ],
    ],
    [
      'two rounds of a ranked vote',
      ['votes · A · 400', 'vote-share · A · 40', 'votes · A · 520', 'vote-share · A · 52', 'valid-votes · 900'],
    ],
    ['a count under way, who knows when', [...two, 'vote-share · B · 41.2'].map((line) => `${line} · stage=partial`)],
    ['about', ['votes · A · ~5150092', 'vote-share · A · 52.1', 'valid-votes · 10058774']],
  ]);
  test('the one that does not go with the others is named first', () => {
    const [found] = check(
      ...['votes · A · 4000', 'vote-share · A · 40', 'votes · B · 3000', 'vote-share · B · 30'],
      ...['votes · C · 2700', 'vote-share · C · 20'],
    );
    expect(found).toMatchObject({ rule: 'votes-share', claims: [4, 5, 0, 1], holds: false });
  });
});

describe('turnout times the roll', () => {
  told('turnout-times-roll', [
    [
      'is the ballots cast',
      ['turnout · 76.73', 'registered-voters · 6478623', 'ballots-cast · 4971032'],
      true,
      '76.73 % × 6478623 = 4971047 ± 324; 4971032',
    ],
    [
      'is not',
      ['turnout · 70.73', 'registered-voters · 6478623', 'ballots-cast · 4971032'],
      false,
      '70.73 % × 6478623 = 4582330 ± 324; 4971032',
    ],
    [
      'of a rounded roll',
      ['turnout · 60', 'registered-voters · 6500000', 'ballots-cast · 3920000'],
      true,
      '60 % × 6500000 = 3900000 ± 62500; 3920000',
    ],
  ]);
  silent([
    ['two of the three', ['turnout · 76.73', 'registered-voters · 6478623']],
    ['two turnouts', ['turnout · 76.73', 'turnout · 60.54', 'registered-voters · 6478623', 'ballots-cast · 4971032']],
    ['a hedged roll', ['turnout · 76.73', 'registered-voters · ~6500000', 'ballots-cast · 4971032']],
    ['a turnout abroad', ['turnout · 76.73 · scope=abroad', 'registered-voters · 6478623', 'ballots-cast · 4971032']],
    [
      'a turnout of the afternoon',
      ['turnout · 60.54 · stage=partial', 'registered-voters · 6478623', 'ballots-cast · 4971032'],
    ],
    [
      'numbers of two elections',
      ['turnout · 76.73', 'registered-voters · 6478623', reported('ballots-cast · 4971032', { election: null })],
    ],
  ]);
});

describe('ballots less the invalid ones', () => {
  told('ballots-less-invalid', [
    [
      'are the valid ones',
      ['ballots-cast · 4971032', 'invalid-votes · 12340', 'valid-votes · 4958692'],
      true,
      '4971032 − 12340 = 4958692; 4958692',
    ],
    [
      'are fewer',
      ['ballots-cast · 4971032', 'invalid-votes · 12340', 'valid-votes · 4985692'],
      false,
      '4971032 − 12340 = 4958692; 4985692',
    ],
  ]);
  silent([
    ['blank ballots counted apart', ['ballots-cast · 4971032', 'invalid-votes · 12340', 'valid-votes · 4900000']],
  ]);
});

describe('seats', () => {
  const total = 'seats-total · 125';
  told('seats-sum', [
    [
      'sum to the chamber',
      ['seats · A · 68', 'seats · B · 45', 'seats · C · 12', total],
      true,
      '68 + 45 + 12 = 125; 125',
    ],
    ['are more', ['seats · A · 68', 'seats · B · 54', 'seats · C · 12', total], false, '68 + 54 + 12 = 134; 125'],
    [
      'are fewer, with the others',
      ['seats · A · 68', 'seats · B · 45', reported('seats · Others · 2', { subjectIds: ['others'] }), total],
      false,
      '68 + 45 + 2 = 115; 125',
    ],
  ]);
  silent([
    ['the first three', ['seats · A · 68', 'seats · B · 45', 'seats · C · 2', total]],
    ['a coalition and its parties', ['seats · A · 70', 'seats · B · 40', 'seats · C · 30', 'seats · D · 45', total]],
    ['a bloc', ['seats · A · 68', 'seats · B · 45', 'seats · the centre bloc · 22', total]],
    ['forecasts', ['A', 'B', 'C'].map((name) => `seats · ${name} · 45 · stage=projection`).concat(total)],
    ['two chambers', ['seats · A · 68', 'seats · B · 54', 'seats · C · 12', total, 'seats-total · 225']],
  ]);
});

describe('the share counted', () => {
  told('counted-stage', [
    [
      'grows, and votes with it',
      ['votes · A · 1300417 · stage=partial · counted=54', 'votes · A · 1210345 · stage=final'],
      false,
      '54 %: 1300417; 98 %: 1210345',
    ],
    [
      'grows, and two contestants’ shares stand still',
      [
        ...['vote-share · A · 48.2 · stage=partial · counted=54', 'vote-share · B · 45.1 · stage=partial · counted=54'],
        ...[
          'vote-share · A · 48.2 · stage=preliminary · counted=100',
          'vote-share · B · 45.1 · stage=preliminary · counted=100',
        ],
      ],
      false,
      '54 %: 48.2, 45.1; 100 %: 48.2, 45.1',
    ],
  ]);
  silent([
    ['more votes later', ['votes · A · 1100345 · stage=partial · counted=54', 'votes · A · 1210345 · stage=final']],
    [
      'one share stands still',
      ['vote-share · A · 48.2 · stage=partial · counted=54', 'vote-share · A · 48.2 · stage=final'],
    ],
    ['who knows how far', ['votes · A · 1300417 · stage=partial', 'votes · A · 1210345 · stage=final']],
    [
      'another source',
      ['votes · A · 1300417 · stage=partial · source=x', 'votes · A · 1210345 · stage=final · source=y'],
    ],
  ]);
});

describe('a quantity given twice', () => {
  told('given-twice', [
    ['differently', ['turnout · 71.8 · stage=final', 'turnout · 71.3 · stage=final'], false, '71.8 ≠ 71.3'],
    [
      'votes of one contestant',
      ['votes · A · 121345 · stage=final', 'votes · A · 121354 · stage=final'],
      false,
      '121345 ≠ 121354',
    ],
  ]);
  silent([
    ['rounded', ['turnout · 71.83 · stage=final', 'turnout · 72 · stage=final']],
    ['cut', ['turnout · 71.83 · stage=final', 'turnout · 71 · stage=final']],
    ['rounded votes', ['votes · A · 121345 · stage=final', 'votes · A · 121000 · stage=final']],
    ['about', ['turnout · 71.8 · stage=final', 'turnout · ~74 · stage=final']],
    ['at no stage that the text names', ['turnout · 71.8', 'turnout · 71.3']],
    [
      'of two hours',
      [
        reported('turnout · 61.8 · stage=partial', { hour: '15:00' }),
        reported('turnout · 61.3 · stage=partial', { hour: '17:00' }),
      ],
    ],
    ['of two sources', ['turnout · 71.8 · stage=final · source=x', 'turnout · 71.3 · stage=final · source=y']],
    ['far apart, which is two quantities', ['turnout · 71.8 · stage=final', 'turnout · 48.2 · stage=final']],
    [
      'a table of three',
      ['turnout · 71.8 · stage=final', 'turnout · 71.2 · stage=final', 'turnout · 70.1 · stage=final'].slice(0, 1),
    ],
  ]);
});

describe('votes that are round percents of their total', () => {
  told('too-round', [
    [
      'to within one vote',
      ['votes · A · 5150092', 'votes · B · 4445978', 'votes · C · 462704'],
      false,
      '5150092 = 51.2 % × 10058774; 4445978 = 44.2 % × 10058774; 462704 = 4.6 % × 10058774',
    ],
    [
      'of the total given',
      ['votes · A · 5150092', 'votes · B · 4445978', 'valid-votes · 10058774'],
      false,
      '5150092 = 51.2 % × 10058774; 4445978 = 44.2 % × 10058774',
    ],
  ]);
  silent([
    ['one of them is not', ['votes · A · 5150093', 'votes · B · 4445977', 'votes · C · 462704']],
    ['votes in thousands', ['votes · A · 5120000', 'votes · B · 4420000', 'votes · C · 460000']],
    ['a small vote, where chance does it', ['votes · A · 512', 'votes · B · 442', 'votes · C · 46']],
    ['one contestant', ['votes · A · 5150092', 'valid-votes · 10058774']],
  ]);
});

test('names of pages are no keys', () => {
  const names = ['__proto__', 'constructor', 'toString'];
  const found = check(...names.map((name) => `vote-share · ${name} · 33.3`));
  expect(found).toMatchObject([{ holds: true }]);
  expect(reported('seats · x · 1').election?.id).toBe(NOW);
});

describe('the time that numbers take', () => {
  const share = (at: number, rest = '') => `vote-share · Moss ${at} · 0.03 · stage=final${rest}`;
  test.each<[string, (at: number) => string]>([
    ['of one count', (at) => share(at)],
    ['of small counts', (at) => share(at, ` · scope=${Math.floor(at / 200)}`)],
    ['of as many sources', (at) => share(at, ` · source=s${at}`)],
    ['of as many shares counted', (at) => share(at, ` · counted=${at / 41}`)],
  ])('%s grows with their number only', async (_what, line) => {
    const run = (length: number) => {
      const many = claims(Array.from({ length }, (_, at) => line(at)));
      return () => checkNumbers(many, { packs: [] });
    };
    expect(await growth(run, 2000)).toBeLessThan(2.9);
  });
});
