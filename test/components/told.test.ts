/**
 * From the claim and what the dataset holds to the words on the screen: each rule of comparing by a case of its own.
 * A claim and rows are written as in test/matching/notation.ts; the sentence is what a reader gets in English.
 */
import { describe, expect, test } from 'vitest';
import { groupComparisons } from '../../components/plot/group';
import { headLabel, historyWords } from '../../components/plot/labels';
import { differenceWords, shortDifference } from '../../components/sentence/difference';
import { claimSentence } from '../../components/sentence/sentence';
import { reportClaims } from '../../lib/matching/report-claims';
import type { Claim } from '../../lib/model/claim';
import { fold } from '../../lib/reading/text/fold';
import { fileText } from '../gallery/words';
import { claim, spoken } from '../matching/notation';
import { told, world } from '../matching/told';

const t = fileText('en-GB');

const plain = (words: string) => words.replaceAll('\u00a0', ' ');
const sentence = (...given: Parameters<typeof told>) => plain(claimSentence(told(...given), t));

const MOSS = 'vote-share · Ada Moss';
const BALLOTS = '1000000 final cec measure=ballots-cast subject=none unit=count';
const VALID = '920000 final cec measure=valid-votes subject=none unit=count';
const ROLL = '2000000 administrative cec measure=registered-voters subject=none unit=count';
/** A poll of one day: its shares. */
const poll = (moss: number, thorne: number, more: string) => [
  `${moss} opinion-poll ray asOf=2024-01-20 ${more}`.trim(),
  `${thorne} opinion-poll ray subject=thorne asOf=2024-01-20 ${more}`.trim(),
];

type Case = [what: string, line: string, rows: string[], sentence: string, change?: Partial<Claim>];

const run = (cases: Case[]) =>
  test.each(cases)('%s', (_what, line, rows, expected, change) => {
    expect(sentence(line, rows, change)).toBe(expected);
  });

describe('what the credited source published', () => {
  run([
    [
      'the same',
      `${MOSS} · 92.05 · stage=partial · counted=93.35 · source=cec`,
      ['92.05 partial 93.35 cec'],
      'The Election Commission published this figure (93.35% counted).',
    ],
    [
      'finer, and rounds to it',
      `${MOSS} · 92 · stage=final · source=cec`,
      ['92.12 final cec'],
      'The Election Commission published 92.12% (final result), which rounds to this figure.',
    ],
    [
      'inside what the page says',
      `${MOSS} · >92 · stage=final · source=cec`,
      ['92.12 final cec'],
      'The Election Commission published 92.12% (final result), within what the page says (“over 92 percent”).',
    ],
    [
      'another number',
      `${MOSS} · 95.05 · stage=partial · counted=93.35 · source=cec`,
      ['92.05 partial 93.35 cec'],
      'The Election Commission published 92.05% (93.35% counted), 3 points less.',
    ],
    [
      'only another stage',
      `${MOSS} · 91.05 · stage=partial · counted=40.2 · source=cec`,
      ['92.12 final cec asOf=2024-02-11'],
      'The data does not hold what the Election Commission published at that point. Its final result of 11 Feb 2024 is 92.12%, 1.07 points more.',
      { source: 'Election Commission' },
    ],
    [
      'nothing: said where nobody else has the number either',
      `${MOSS} · 91.05 · stage=final`,
      ['92.12 final cec'],
      'No figure by Reuters in the data. The Election Commission gives 92.12% (final result), 1.07 points more.',
      { source: 'Reuters' },
    ],
    [
      'nothing, but another source has the same',
      `${MOSS} · 92.12 · stage=final`,
      ['92.12 final cec'],
      'The Election Commission gives the same (final result).',
      { source: 'Reuters' },
    ],
    [
      'the very number, of another stage than the text says',
      `${MOSS} · 92.05 · stage=final · source=cec`,
      ['92.05 partial 93.35 cec', '92.12 final cec asOf=2024-02-11'],
      'The Election Commission gives the same (93.35% counted). Its final result of 11 Feb 2024 is 92.12%, 0.07 points more.',
    ],
  ]);
});

describe('status', () => {
  run([
    [
      'a later count of the same source',
      `${MOSS} · 92.05 · stage=partial · counted=93.35 · source=cec`,
      ['92.05 partial 93.35 cec', '92.12 final cec asOf=2024-02-11'],
      'The Election Commission published this figure (93.35% counted). Its final result of 11 Feb 2024 is 92.12%, 0.07 points more.',
    ],
    [
      'a later count that is none of all: day and share counted stand apart',
      `${MOSS} · 51.2 · stage=partial · counted=80 · source=cec`,
      ['51.2 partial 80 cec', '51.95 partial 97 cec asOf=2024-08-31'],
      'The Election Commission published this figure (80% counted). Its count of 31 Aug 2024 (97% counted) is 51.95%, 0.75 points more.',
    ],
    [
      'a later count that is the same',
      `${MOSS} · 92.05 · stage=partial · counted=93.35 · source=cec`,
      ['92.05 partial 93.35 cec', '92.05 final cec asOf=2024-02-11'],
      'The Election Commission published this figure (93.35% counted). Its final result of 11 Feb 2024 is the same.',
    ],
    [
      'nobody credited, two stages with one number: the later one',
      `${MOSS} · 92.05`,
      ['92.05 preliminary cec', '92.05 final cec asOf=2024-02-11'],
      'The Election Commission gives the same (final result).',
    ],
    [
      'a projection before the count',
      `${MOSS} · 51.5 · stage=projection · source=ray`,
      ['51.5 projection ray', '50.9 final cec asOf=2024-02-11'],
      'Ray Polls published this figure (projection). The final result of 11 Feb 2024 by the Election Commission is 50.9%, 0.6 points less.',
    ],
    [
      'a count that had hardly begun',
      `${MOSS} · 61.2 · stage=partial · counted=12 · source=cec`,
      ['61.2 partial 12 cec', '55.1 final cec asOf=2024-02-11'],
      'The Election Commission published this figure (12% counted). So early a count says little of the end. Its final result of 11 Feb 2024 is 55.1%, 6.1 points less.',
    ],
    [
      'an early count is not set against a result',
      `${MOSS} · 55.1 · stage=preliminary`,
      ['61.2 partial 12 cec', '55.3 final cec asOf=2024-02-11'],
      'This is an earlier count. The final result of 11 Feb 2024 by the Election Commission is 55.3%, 0.2 points more.',
    ],
    [
      'a number that was corrected',
      `${MOSS} · 50.8 · stage=preliminary · source=cec`,
      ['50.8 preliminary cec standing=superseded', '50.67 final cec standing=corrected asOf=2024-02-24'],
      'The Election Commission published this figure (preliminary result). Its corrected result of 24 Feb 2024 is 50.67%, 0.13 points less.',
    ],
    [
      'a first final number, replaced after a recount',
      `${MOSS} · 50.8 · stage=final · source=cec`,
      ['50.8 final cec standing=superseded', '50.67 final cec standing=recounted asOf=2024-02-24'],
      'The Election Commission published this figure (final result). Its recount of 24 Feb 2024 is 50.67%, 0.13 points less.',
    ],
    [
      'replaced, by whom is known, by what is not',
      `${MOSS} · 50.8 · stage=preliminary · source=cec`,
      ['50.8 preliminary cec standing=superseded standingBy=court'],
      'The Election Commission published this figure (preliminary result). The court changed this figure later.',
    ],
    [
      'a result declared void',
      `${MOSS} · 54.27 · stage=final · source=cec`,
      ['54.27 final cec standing=annulled standingBy=court standingDate=2024-03-01'],
      'The Election Commission published this figure (final result). This result was annulled by the court on 1 Mar 2024.',
    ],
    [
      'who speaks against the official count is neither earlier nor later',
      `${MOSS} · 67 · stage=partial · source=moss-camp`,
      ['67 partial moss-camp standing=disputed', '44.2 final cec asOf=2024-02-11'],
      'The Moss campaign published this figure (at odds with the official count). The Election Commission gives 44.2% (final result), 22.8 points less.',
    ],
    [
      'a parallel count beside the result',
      `${MOSS} · 48.1 · stage=final`,
      ['47.7 projection watch standing=parallel-count', '48.1 final cec'],
      'The Election Commission gives the same (final result).',
    ],
    [
      'a parallel count alone',
      `${MOSS} · 48.1 · stage=final`,
      ['47.7 projection watch standing=parallel-count'],
      'Vote Watch gives 47.7% (parallel count), 0.4 points less.',
    ],
  ]);
});

test('a list tells what was annulled too', () => {
  const made = told(`${MOSS} · 54.27 · stage=final · source=cec`, [
    '54.27 final cec standing=annulled standingBy=court',
  ]);
  expect(claimSentence(made, t, true)).toBe(
    'The Election Commission published this figure. This result was annulled later.',
  );
});

describe('base', () => {
  run([
    [
      'a share of all ballots is set on the page’s base',
      `${MOSS} · 52.3 · stage=final`,
      [BALLOTS, VALID, '48.1 final ray base=ballots-cast'],
      'Ray Polls gives 48.1% of all ballots (52.28% of valid votes; final result), which rounds to this figure.',
    ],
    [
      'and differs there',
      `${MOSS} · 53.3 · stage=final`,
      [BALLOTS, VALID, '48.1 final ray base=ballots-cast'],
      'Ray Polls gives 48.1% of all ballots (52.28% of valid votes; final result), 1.02 points less.',
    ],
    [
      'no conversion without the counts: nothing is told',
      `${MOSS} · 92.12 · stage=final`,
      ['92.12 final cec', '84.8 final ray base=ballots-cast'],
      'The Election Commission gives the same (final result).',
    ],
    [
      'invalid votes stand for the missing count',
      `${MOSS} · 53.3 · stage=final`,
      [BALLOTS, '80000 final cec measure=invalid-votes subject=none unit=count', '48.1 final ray base=ballots-cast'],
      'Ray Polls gives 48.1% of all ballots (52.28% of valid votes; final result), 1.02 points less.',
    ],
    [
      'a difference that the base explains',
      `${MOSS} · 48.1 · stage=final`,
      [BALLOTS, VALID, '52.28 final cec'],
      'The Election Commission gives 52.28% of valid votes (final result), which is 48.1% of all ballots, as on this page.',
    ],
    [
      'the page names its base',
      `${MOSS} · 24.05 · stage=final`,
      [VALID, ROLL, '52.28 final cec'],
      'The Election Commission gives 52.28% of valid votes (24.05% of registered voters; final result), as on this page.',
      { base: 'registered-voters' },
    ],
    [
      'turnout of the voting-age population is not turnout of the roll',
      'turnout · 71.1 · stage=final',
      ['71.1 final cec measure=turnout subject=none', '64 final atlas measure=turnout subject=none base=voting-age'],
      'The Election Commission gives the same (final).',
    ],
  ]);
});

describe('points and votes', () => {
  const partial = `${MOSS} · 92.05 · stage=partial · counted=93.35 · source=cec`;
  run([
    [
      'both, where the valid votes are known',
      partial,
      ['92.05 partial 93.35 cec', '92.12 final cec', '4958161 final cec measure=valid-votes subject=none unit=count'],
      'The Election Commission published this figure (93.35% counted). Its final result is 92.12%, 0.07 points more (about 3,500 votes).',
    ],
    [
      'as the leader’s votes and share imply them',
      partial,
      ['92.05 partial 93.35 cec', '92.12 final cec', '4567458 final cec measure=votes unit=count'],
      'The Election Commission published this figure (93.35% counted). Its final result is 92.12%, 0.07 points more (about 3,500 votes).',
    ],
    [
      'not of shares too coarse to tell',
      `${MOSS} · 92 · stage=final`,
      ['93 final cec', VALID],
      'The Election Commission gives 93% (final result), 1 point more.',
    ],
    [
      'not of a poll',
      `${MOSS} · 92.05 · stage=exit-poll · source=ray`,
      ['92.05 exit-poll ray', '93.55 final cec', VALID],
      'Ray Polls published this figure (exit poll). The final result by the Election Commission is 93.55%, 1.5 points more.',
    ],
    [
      'voters, of turnout',
      'turnout · 76.73 · stage=preliminary · source=cec',
      ['76.73 preliminary cec measure=turnout subject=none', '76.43 final cec measure=turnout subject=none', ROLL],
      'The Election Commission published this figure (preliminary). Its final figure is 76.43%, 0.3 points less (about 6,000 voters).',
    ],
    [
      'turnout of an hour and of the day are two things',
      'turnout · 54.2 · stage=partial · source=cec',
      [
        '54.2 partial cec measure=turnout subject=none asOf=2024-02-07T15:00',
        '76.43 final cec measure=turnout subject=none asOf=2024-02-11',
        ROLL,
      ],
      'The Election Commission published this figure (as of 7 Feb 2024, 15:00). Its final figure of 11 Feb 2024 is 76.43%, 22.23 points more.',
      { hour: '15:00' },
    ],
  ]);
});

describe('polls', () => {
  const polled = `${MOSS} · 48 · stage=opinion-poll · source=ray`;
  run([
    [
      'the result lies inside the margin that the poll gives',
      polled,
      ['48 opinion-poll ray marginOfError=3', '49.5 final cec asOf=2024-02-11'],
      'Ray Polls published this figure (opinion poll). The final result of 11 Feb 2024 by the Election Commission is 49.5%, 1.5 points more, within the poll’s margin of error (±3 points).',
    ],
    [
      'inside the margin that its sample implies',
      polled,
      ['48 opinion-poll ray sampleSize=1000', '49.5 final cec asOf=2024-02-11'],
      'Ray Polls published this figure (opinion poll). The final result of 11 Feb 2024 by the Election Commission is 49.5%, 1.5 points more, within the poll’s margin of error (at least ±3.1 points, computed from its sample).',
    ],
    [
      'outside of it nothing is added',
      polled,
      ['48 opinion-poll ray marginOfError=3', '52.5 final cec asOf=2024-02-11'],
      'Ray Polls published this figure (opinion poll). The final result of 11 Feb 2024 by the Election Commission is 52.5%, 4.5 points more.',
    ],
    [
      'another poll suggests',
      `${MOSS} · 48 · stage=exit-poll`,
      ['49 exit-poll oracle sampleSize=2000'],
      'An exit poll by Oracle suggests 49%, 1 point more, within the poll’s margin of error (at least ±2.2 points, computed from its sample).',
    ],
    [
      'and others beside it',
      `${MOSS} · 48.5 · stage=exit-poll · source=ray`,
      ['51.5 exit-poll oracle', '47.4 exit-poll watch', '50.2 exit-poll moss-camp'],
      'No figure by Ray Polls in the data. An exit poll by Vote Watch suggests 47.4%, 1.1 points less. Other polls suggest 50.2% to 51.5%.',
      { source: 'Ray Polls' },
    ],
    [
      'a lead of more than twice the margin',
      polled,
      poll(48, 40, 'marginOfError=3'),
      'Ray Polls published this figure (opinion poll). In this poll Ada Moss leads Cy Thorne by 8 points, with a margin of error of ±3 points.',
    ],
    [
      'a lead of one to two margins',
      polled,
      poll(48, 43, 'marginOfError=3'),
      'Ray Polls published this figure (opinion poll). In this poll Ada Moss is slightly ahead of Cy Thorne, by 5 points, with a margin of error of ±3 points.',
    ],
    [
      'a lead inside the margin',
      polled,
      poll(48, 46, 'sampleSize=1000'),
      'Ray Polls published this figure (opinion poll). In this poll Ada Moss and Cy Thorne are about even: 2 points apart, with a margin of error of at least ±3.1 points, computed from its sample.',
    ],
    [
      'a lead so wide that no margin is asked for',
      polled,
      poll(48, 20, 'marginOfError=3'),
      'Ray Polls published this figure (opinion poll).',
    ],
    [
      'the margin is told once',
      polled,
      [...poll(48, 46, 'marginOfError=3'), '49.5 final cec asOf=2024-02-11'],
      'Ray Polls published this figure (opinion poll). In this poll Ada Moss and Cy Thorne are about even: 2 points apart, with a margin of error of ±3 points. The final result of 11 Feb 2024 by the Election Commission is 49.5%, 1.5 points more, within the poll’s margin of error.',
    ],
    [
      'a poll that says neither margin nor sample',
      polled,
      poll(48, 46, ''),
      'Ray Polls published this figure (opinion poll).',
    ],
  ]);

  test('a margin that was worked out says so beside the row', () => {
    const made = told(`${MOSS} · 48 · stage=exit-poll`, ['49 exit-poll oracle sampleSize=2000']);
    expect(differenceWords(made, made.comparisons[0]!, t)).toBe('differs by 1 point, within the poll’s margin');
  });
});

describe('who made the number', () => {
  const rows = ['92.05 final cec', '92.1 final daily', '92.1 final wire', '92.05 final court'];

  test('outlets that repeat one maker are one voice, which is named', () => {
    const { groups } = groupComparisons(told(`${MOSS} · 92.05 · stage=final`, rows).comparisons);
    const outlets = groups.find(({ kind }) => kind === 'outlet')!;
    expect(headLabel(outlets, t)).toEqual({
      name: 'The Daily, Wire',
      detail: '2 outlets, 1 origin: Election Commission',
    });
    expect(outlets.rows.map(({ names }) => names)).toEqual([['The Daily', 'Wire']]);
  });

  test('their coarser number is the page’s, rounded', () => {
    const made = told(`${MOSS} · 92.05 · stage=final`, rows);
    const daily = made.comparisons.find(({ observation }) => observation.source.id === 'daily')!;
    expect([differenceWords(made, daily, t), shortDifference(made, daily, t)]).toEqual(['rounded', 'rounded']);
  });

  test('they are no other sources', () => {
    expect(sentence(`${MOSS} · 91.05 · stage=final`, rows)).toBe(
      'The Election Commission gives 92.05% (final result), 1 point more.',
    );
  });

  run([
    [
      'a source that gives two numbers gives the page’s first',
      'observers · 790 · source=cec',
      [
        '790 administrative cec measure=observers subject=none unit=count asOf=2024-02-06',
        '758 administrative cec measure=observers subject=none unit=count asOf=2024-01-31',
      ],
      'The Election Commission published this figure (6 Feb 2024). It also gave 758 (31 Jan 2024), 32 less.',
      { stage: 'administrative' },
    ],
    [
      'the edition of a compilation is no day of the count',
      `${MOSS} · 91.05 · stage=preliminary · source=cec`,
      ['91.05 preliminary cec', '91.4 final atlas asOf=2025-07-10'],
      'The Election Commission published this figure (preliminary result). The final result given by Atlas of Votes is 91.4%, 0.35 points more.',
    ],
  ]);
});

describe('earlier elections', () => {
  run([
    [
      'alone',
      `${MOSS} · 92.12 · stage=final`,
      ['86.02 final cec year=2018', '90 opinion-poll ray base=voting-age'],
      'No other source in the data for this election. In 2018 it was 86.02%; the change since is +6.1 points.',
    ],
  ]);

  test('the change is from then to the page’s figure', () => {
    const made = told(`${MOSS} · 80 · stage=final`, ['80 final cec', '86.02 final cec year=2018']);
    const earlier = made.comparisons.find(({ relation }) => relation === 'earlier-election')!;
    expect(historyWords(made, earlier, t)).toBe('86.02% (−6.02)');
  });
});

describe('no company', () => {
  const reported = (line: string, rows: string[], change: Partial<Claim> = {}) => {
    const index = { date: '', countries: [], elections: [], tellingNames: [], packs: ['XX'] };
    const place = () => ({ sentence: '', words: new Set(['']), beside: () => ({ at: 0, others: [] }) });
    const made = { claim: claim(line, change), knownIds: ['moss'], place, spoken };
    return reportClaims([made], { dataset: { index, packs: [world(rows)] }, fold, dated: true })[0]!;
  };

  test.each<[string, string, string[], string]>([
    [
      'what the data holds',
      'polling-stations · 6537',
      ['76.4 final cec measure=turnout subject=none', '92.1 final cec', '2.2 final cec subject=thorne'],
      'No other source in the data for this figure. For this election it holds turnout and the shares of 2 contestants.',
    ],
    [
      'of a place that it does not hold',
      'turnout · 61 · scope=Northfield',
      ['76.4 final cec measure=turnout subject=none', ROLL],
      'The page gives this figure for “Northfield” only; the data has none for that. For this election it holds turnout and registered voters.',
    ],
    ['nothing at all', 'polling-stations · 6537', [], 'No other source in the data for this figure.'],
  ])('%s', (_what, line, rows, expected) => {
    expect(claimSentence(reported(line, rows), t)).toBe(expected);
  });

  test('is not set against a number that its “over” would hold of by chance', () => {
    const made = told('registered-voters · >23000', [ROLL]);
    expect([made.status, made.reason]).toEqual(['found', 'far-from-all']);
  });
});
