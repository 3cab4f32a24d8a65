/** A claim and a country's rows in, comparisons out in their order, or the reason for silence. */
import { describe, expect, test } from 'vitest';
import { linkClaim } from '../../lib/matching/link';
import { reportClaims } from '../../lib/matching/report-claims';
import type { Claim } from '../../lib/model/claim';
import { fold } from '../../lib/reading/text/fold';
import { BEFORE, claim, NOW, pack, spoken, told } from './notation';

const COUNTS = ['92.1 partial 54.47 cec', '92.05 partial 93.35 cec', '92.12 final cec'];

/** What is compared with a claim, each in a line. */
const linked = (made: Claim, rows: string[], scopes: string[] = []) =>
  linkClaim(made, pack(rows), scopes, false).comparisons.map(told);

describe('comparisons and their order', () => {
  test('what the credited source gave at that stage stands first, then the later count, then the earlier', () => {
    const made = claim('vote-share · Ada Moss · 92.05 · stage=partial · counted=93.35 · source=cec');
    expect(linked(made, [...COUNTS, '93.9 exit-poll oracle', '86.02 final cec year=2018'])).toEqual([
      'quoted-source same 92.05 cec',
      'later-stage differs by 0.07 92.12 cec',
      'earlier-stage differs by 0.05 92.1 cec',
      'earlier-stage differs by 1.85 93.9 oracle',
      'earlier-election differs by -6.03 86.02 cec',
    ]);
  });

  test('a misquotation is told first, as a difference from what the source gave', () => {
    const made = claim('vote-share · Ada Moss · 95.05 · stage=partial · counted=93.35 · source=cec');
    expect(linked(made, COUNTS)[0]).toBe('quoted-source differs by -3 92.05 cec');
  });

  test('a pollster credited stands before the other pollsters', () => {
    const made = claim('vote-share · Ada Moss · 92.6 · stage=exit-poll · source=ray');
    expect(linked(made, ['93.9 exit-poll oracle', '92.6 exit-poll ray', '92.12 final cec'])).toEqual([
      'quoted-source same 92.6 ray',
      'later-stage differs by -0.48 92.12 cec',
      'same-stage differs by 1.3 93.9 oracle',
    ]);
  });

  test('a hedged figure is judged as what it says', () => {
    const made = claim('vote-share · Ada Moss · >92 · stage=final');
    expect(linked(made, ['92.12 final cec', '91.9 final ray'])).toEqual([
      'same-stage within 92.12 cec',
      'same-stage differs by -0.1 91.9 ray',
    ]);
  });

  test('a result that sources give to another, or to the same contestant at another vote, is compared with nothing', () => {
    const rows = ['49.7 final cec', '50.3 final cec subject=thorne', '51.2 final cec year=2018'];
    const share = (line: string) => linked(claim(`vote-share · Ada Moss · ${line}`), rows);
    expect(share('50.3')).toEqual([]);
    expect(share('51.2 · stage=final')).toEqual([]);
    expect(share('49.7')[0]).toBe('same-stage same 49.7 cec');
    // A number of its own, one of few digits, a poll's, and what its source is credited with.
    expect(share('50.1')).not.toEqual([]);
    expect(share('51 · stage=final')).not.toEqual([]);
    expect(share('50.3 · stage=opinion-poll')).not.toEqual([]);
    expect(share('50.3 · stage=final · source=cec')).not.toEqual([]);
  });

  test('what repeats the commission keeps its origin, so that two rows are one voice', () => {
    const { comparisons } = linkClaim(
      claim('vote-share · Ada Moss · 92.1'),
      pack(['92.12 final cec', '92.1 final atlas']),
      [],
      false,
    );
    expect(comparisons.map(({ observation }) => [observation.source.id, observation.source.origin])).toEqual(
      expect.arrayContaining([
        ['cec', 'cec'],
        ['atlas', 'cec'],
      ]),
    );
  });

  test('a poll carries its sample and margin of error', () => {
    const made = claim('vote-share · Ada Moss · 50 · stage=exit-poll');
    const { comparisons } = linkClaim(made, pack(['51 exit-poll ray sampleSize=1200 marginOfError=3']), [], false);
    expect(comparisons[0]!.observation).toMatchObject({
      sampleSize: 1200,
      marginOfError: 3,
      source: { kind: 'pollster' },
    });
  });

  test('history is the final figure of each earlier election, the commission before others, and comes last', () => {
    const made = claim('vote-share · Ada Moss · 92.12 · stage=final');
    const rows = [
      '86 final atlas year=2018',
      '85 partial 90 cec year=2018',
      '86.02 final cec year=2018',
      '92.12 final cec',
    ];
    expect(linked(made, rows)).toEqual(['same-stage same 92.12 cec', 'earlier-election differs by -6.1 86.02 cec']);
  });

  test('the difference of shares is told in points', () => {
    const { comparisons } = linkClaim(claim('vote-share · Ada Moss · 92'), pack(['93 final cec']), [], false);
    expect(comparisons[0]).toMatchObject({ difference: 1, unit: 'points' });
    const count = linkClaim(
      claim('registered-voters · 100'),
      pack(['120 administrative cec measure=registered-voters subject=none unit=count']),
      [],
      false,
    );
    expect(count.comparisons[0]).toMatchObject({ difference: 20, unit: 'count' });
  });
});

describe('a number in time', () => {
  const DAY = [
    '20.39 partial cec measure=turnout subject=none asOf=2024-02-07T10:00',
    '54.2 partial cec measure=turnout subject=none asOf=2024-02-07T15:00',
    '76.73 preliminary cec measure=turnout subject=none asOf=2024-02-07T19:00',
    '76.43 final cec measure=turnout subject=none asOf=2024-02-11',
  ];

  test('turnout of an hour stands beside that hour; other hours are earlier or later', () => {
    const made = claim('turnout · 54.2 · stage=partial · source=cec', { hour: '15:00' });
    expect(linked(made, DAY)).toEqual([
      'quoted-source same 54.2 cec',
      'later-stage differs by 22.23 76.43 cec',
      'later-stage differs by 22.53 76.73 cec',
      'earlier-stage differs by -33.81 20.39 cec',
    ]);
  });

  test('turnout of the last hour is the preliminary one', () => {
    const made = claim('turnout · 76.73 · stage=partial', { hour: '19:00' });
    expect(linked(made, DAY).slice(0, 2)).toEqual([
      'later-stage differs by -0.3 76.43 cec',
      'same-stage same 76.73 cec',
    ]);
  });

  test('where the text says no stage, the very same number gives it', () => {
    expect(linked(claim('turnout · 54.2 · source=cec'), DAY)).toEqual([
      'quoted-source same 54.2 cec',
      'later-stage differs by 22.23 76.43 cec',
      'later-stage differs by 22.53 76.73 cec',
      'earlier-stage differs by -33.81 20.39 cec',
    ]);
    expect(linked(claim('vote-share · Ada Moss · 92.05'), COUNTS)).toEqual([
      'later-stage differs by 0.07 92.12 cec',
      'same-stage same 92.05 cec',
      'earlier-stage differs by 0.05 92.1 cec',
    ]);
  });

  test('and where nobody gives that number, all are of other sources', () => {
    expect(new Set(linked(claim('vote-share · Ada Moss · 95'), COUNTS).map((line) => line.split(' ')[0]))).toEqual(
      new Set(['other-source']),
    );
  });
});

describe('only the same quantity', () => {
  const made = claim('vote-share · Ada Moss · 92.12 · stage=final');
  test.each([
    ['of another contestant', '2.17 final cec subject=thorne'],
    ['of another measure', '76.43 final cec measure=turnout subject=none'],
    ['of a district', '61 final cec scope=north'],
  ])('a row %s is left out', (_what, row) => {
    expect(linked(made, ['92.12 final cec', row])).toEqual(['same-stage same 92.12 cec']);
    expect(linkClaim(made, pack([row]), [], false)).toEqual({ comparisons: [], reason: 'no-observation' });
  });

  test('a district is compared with its own rows, never with the nation’s', () => {
    const north = claim('turnout · 61 · scope=the North · stage=final');
    const rows = [
      '76.43 final cec measure=turnout subject=none',
      '61.2 final cec measure=turnout subject=none scope=north',
    ];
    expect(linked(north, rows, ['north'])).toEqual(['same-stage rounds-to 61.2 cec north']);
  });

  test('a share of ballots is not set against a share of valid votes', () => {
    const { comparisons } = linkClaim(made, pack(['92.12 final cec', '84.8 final ray base=ballots-cast']), [], false);
    expect(comparisons.map(told)).toEqual([
      'same-stage same 92.12 cec',
      'same-stage not-comparable (other-base) 84.8 ray',
    ]);
  });

  test('but the same number on another base is told: the invalid votes alone part the two', () => {
    expect(linked(made, ['92.12 final ray base=ballots-cast'])).toEqual(['same-stage same 92.12 ray']);
    expect(linked(made, ['92.04 final ray base=valid-votes'])).toEqual(['same-stage differs by -0.08 92.04 ray']);
  });

  test('how much was counted is set beside the very same bulletin alone', () => {
    const counted = claim('counted · 93.35 · stage=partial');
    const row = (value: string) => `${value} partial ${value} cec measure=counted subject=none`;
    expect(linked(counted, [row('54.47'), row('93.35')])).toEqual(['same-stage same 93.35 cec']);
    expect(linkClaim(counted, pack([row('54.47')]), [], false).reason).toBe('no-observation');
  });

  test('a count is not set against a share', () => {
    const count = claim('counted · 6102 · unit=count · stage=partial');
    const { comparisons } = linkClaim(count, pack(['93.35 partial 93.35 cec measure=counted subject=none']), [], false);
    expect(comparisons.filter(({ verdict }) => verdict !== 'not-comparable')).toEqual([]);
  });
});

describe('silence, and why', () => {
  const rows = [
    '92.12 final cec',
    '3 final cec measure=margin unit=points',
    '76.4 final cec measure=turnout subject=none',
  ];
  test.each<[string, Claim, string]>([
    ['no election', claim('vote-share · Ada Moss · 92', { election: null }), 'no-election'],
    [
      'an election that the dataset does not hold',
      claim('vote-share · Ada Moss · 92', { election: { country: 'XX', type: 'presidential', year: 1999 } }),
      'election-not-held',
    ],
    ['nobody whose share it is', claim('vote-share · ? · 92', { subjectIds: [] }), 'no-subject'],
    ['a place that the dataset does not know', claim('turnout · 61 · scope=the South'), 'not-national'],
    ['a quantity that nobody gives', claim('registered-voters · 100'), 'no-observation'],
    ['a measure that others say nothing of', claim('margin · Ada Moss · 3'), 'not-comparable-measure'],
    ['a reading that is not sure', claim('turnout · 76', { certainty: 0.3 }), 'uncertain'],
    ['a number far from every one held', claim('turnout · 31'), 'far-from-all'],
  ])('%s', (_what, made, reason) => {
    expect(linkClaim(made, pack(rows), [], false)).toEqual({ comparisons: [], reason });
  });

  test('a country without a pack', () => {
    expect(linkClaim(claim('turnout · 76'), undefined, [], false)).toEqual({
      comparisons: [],
      reason: 'election-not-held',
    });
  });
});

describe('how sure a reading must be', () => {
  const shares = ['92.12 final cec'];
  test.each<[string, string, number, string | undefined]>([
    ['well read, far from no number', '91.5', 0.75, undefined],
    ['less sure, and nobody gives the number', '91.5', 0.55, 'uncertain'],
    ['less sure, but a source gives it in two digits', '92', 0.48, undefined],
    ['still less sure', '92', 0.4, 'uncertain'],
    ['so unsure, but a source gives it in four digits', '92.12', 0.4, undefined],
    ['hardly read at all', '92.12', 0.28, 'uncertain'],
  ])('%s: %s at %d', (_what, value, certainty, reason) => {
    const made = claim(`vote-share · Ada Moss · ${value} · stage=final`, { certainty });
    expect(linkClaim(made, pack(shares), [], false).reason).toBe(reason);
  });

  test('what the credited source gave is set beside the quote however far it lies', () => {
    const said = 'vote-share · Ada Moss · 61 · stage=final';
    expect(linkClaim(claim(said), pack(shares), [], false).reason).toBe('far-from-all');
    expect(linked(claim(`${said} · source=cec`), shares)).toEqual(['quoted-source differs by 31.12 92.12 cec']);
  });
});

describe('whose share it is', () => {
  const rows = ['92.12 final cec', '0.53 final cec subject=moss-b', '86.02 final cec year=2018'];
  const reported = (subject: string, election = NOW, value = 92.12) => {
    const year = election === BEFORE ? 2018 : 2024;
    const made = claim(`vote-share · ? · ${value} · stage=final`, {
      subject,
      subjectIds: [],
      election: { id: election, country: 'XX', type: 'presidential', year },
    });
    const sentence = 'moss won 92 12 percent of the votes';
    const place = { sentence, words: new Set(sentence.split(' ')), beside: () => ({ at: 9, others: [] }) };
    const dataset = {
      index: { date: '', countries: [], elections: [], tellingNames: [], packs: ['XX'] },
      packs: [pack(rows)],
    };
    const claims = [{ claim: made, knownIds: [], place: () => place, spoken }];
    return reportClaims(claims, { dataset, fold, dated: true })[0]!;
  };

  test('a surname that two bear is nobody’s', () => {
    expect(reported('Moss')).toMatchObject({ status: 'found', reason: 'ambiguous-subject', comparisons: [] });
  });
  test('a full name is one’s', () => {
    expect(reported('Ada Moss')).toMatchObject({ status: 'compared', subjectIds: ['moss'] });
    expect(reported('Bo Moss', NOW, 0.53)).toMatchObject({ status: 'compared', subjectIds: ['moss-b'] });
  });
  test('so is another spelling, with every name told', () => {
    expect(reported('Ada Mosse')).toMatchObject({ subjectIds: ['moss'], subjectNames: ['Ada Moss', 'Ada Mosse'] });
  });
  test('a surname is one’s where only one of them stood', () => {
    expect(reported('Moss', BEFORE, 86.02)).toMatchObject({ status: 'compared', subjectIds: ['moss'] });
  });
  test('a stranger is nobody', () => {
    expect(reported('Dee Linden')).toMatchObject({ status: 'found', reason: 'no-subject' });
  });
});
