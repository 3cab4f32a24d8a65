/** Checks of a page's own numbers, as the reader is told of them. */
import { describe, expect, test } from 'vitest';
import { checkSentence, explanationWords, sumWords } from '../../components/sentence/check';
import { checkNumbers } from '../../lib/checks';
import type { Check, CheckRule } from '../../lib/model/check';
import type { Report, ReportedClaim } from '../../lib/model/report';
import { fileText } from '../gallery/words';
import { claim, pack } from '../matching/notation';

const t = fileText('en-GB');
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

/** Parties that the data knows, none of which holds another. */
const KNOWN = pack([]);
for (const id of ['a', 'b', 'c', 'others'])
  KNOWN.contestants.push({ id, kind: 'party', name: id.toUpperCase(), names: [] });

function checked(lines: string[]): Pick<Report, 'claims' | 'checks'> {
  const claims = lines.map(
    (line): ReportedClaim => ({
      ...claim(line, { subjectIds: [] }),
      status: 'found',
      comparisons: [],
    }),
  );
  return { claims, checks: checkNumbers(claims, { packs: [KNOWN] }) };
}

const TOLD: [rule: CheckRule, lines: string[], sentence: string, explanations: string][] = [
  [
    'shares-sum',
    ['vote-share · A · 60', 'vote-share · B · 30.5', 'vote-share · C · 9.5'],
    'The shares sum to 100.0%.',
    '',
  ],
  [
    'shares-sum',
    ['vote-share · A · 33.3', 'vote-share · B · 33.3', 'vote-share · C · 33.3'],
    'The shares sum to 99.9%, which rounding explains.',
    '',
  ],
  [
    'shares-sum',
    ['vote-share · A · 52.1', 'vote-share · B · 30.4', 'vote-share · others · 16.2'],
    'The page’s shares sum to 98.7%.',
    'The list may leave out smaller parties or candidates. The shares may be of all ballots, some of them blank or invalid.',
  ],
  [
    'shares-sum',
    ['vote-share · A · 52.1', 'vote-share · B · 30.4', 'vote-share · C · 21.9'],
    'The page’s shares sum to 104.4%.',
    'Some may be counted twice, as a party within an alliance. They may be of different points of the count.',
  ],
  [
    'votes-share',
    ['votes · A · 5150092', 'vote-share · A · 51.2', 'votes · B · 4445978', 'vote-share · B · 44.2'],
    'Votes and shares go back to one total.',
    '',
  ],
  [
    'votes-share',
    ['votes · A · 5150092', 'vote-share · A · 51.2', 'votes · B · 4445978', 'vote-share · B · 41.2'],
    'The page’s votes and shares point to different totals: 5,150,092 is 51.2% of about 10,060,000, 4,445,978 is 41.2% of about 10,790,000.',
    'They may be of different points of the count. They may have different bases, such as valid votes and all ballots.',
  ],
  [
    'votes-share',
    ['votes · A · 5150092', 'vote-share · A · 52.1', 'valid-votes · 10058774'],
    '5,150,092 of 10,058,774 is 51.2%; the page gives 52.1%.',
    'They may have different bases, such as valid votes and all ballots. They may be of different points of the count.',
  ],
  [
    'turnout-times-roll',
    ['turnout · 76.73', 'registered-voters · 6478623', 'ballots-cast · 4971032'],
    'Turnout and roll make the ballots given.',
    '',
  ],
  [
    'turnout-times-roll',
    ['turnout · 70.73', 'registered-voters · 6478623', 'ballots-cast · 4971032'],
    '70.73% of a roll of 6,478,623 is about 4,582,000; the page gives 4,971,032 as ballots cast.',
    'The turnout may be of another roll, or of all who are of voting age. Voters may have been added to the roll on the day.',
  ],
  [
    'ballots-less-invalid',
    ['ballots-cast · 4971032', 'invalid-votes · 12340', 'valid-votes · 4958692'],
    'Ballots less invalid ones make the valid votes.',
    '',
  ],
  [
    'ballots-less-invalid',
    ['ballots-cast · 4971032', 'invalid-votes · 12340', 'valid-votes · 4985692'],
    'Ballots (4,971,032) less invalid ones (12,340) leave 4,958,692; the page gives 4,985,692 as valid.',
    'They may be of different points of the count. They may come from different sources.',
  ],
  [
    'seats-sum',
    ['seats · A · 68', 'seats · B · 45', 'seats · C · 12', 'seats-total · 125'],
    'The seats sum to the chamber’s 125.',
    '',
  ],
  [
    'seats-sum',
    ['seats · A · 68', 'seats · B · 45', 'seats · others · 2', 'seats-total · 125'],
    'The page’s seats sum to 115; the chamber has 125.',
    'The list may leave out smaller parties or candidates. Some seats may be vacant, appointed or not yet decided.',
  ],
  [
    'counted-stage',
    ['votes · A · 1300417 · stage=partial · counted=54', 'votes · A · 1210345 · stage=final'],
    'The page gives 1,300,417 (54% counted) and 1,210,345 (final result); a count only grows.',
    'They may come from different sources.',
  ],
  [
    'counted-stage',
    [
      ...['vote-share · A · 48.2 · stage=partial · counted=54', 'vote-share · B · 45.1 · stage=partial · counted=54'],
      ...['vote-share · A · 48.2 · stage=final · counted=100', 'vote-share · B · 45.1 · stage=final · counted=100'],
    ],
    'The page gives the same numbers for two points of the count: 54% counted and 100% counted.',
    'They may come from different sources.',
  ],
  [
    'given-twice',
    ['turnout · 71.8 · stage=final', 'turnout · 71.3 · stage=final'],
    'Turnout: the page gives both 71.8% and 71.3%.',
    'They may be of different points of the count. They may come from different sources.',
  ],
  [
    'too-round',
    ['votes · A · 5150092', 'votes · B · 4445978', 'votes · others · 462704'],
    'Each is a round share of 10,058,774, to within one vote: 5,150,092 is 51.2%, 4,445,978 is 44.2%, 462,704 is 4.6%.',
    'Votes may have been worked out from percentages.',
  ],
];

describe('a check in words', () => {
  test.each(TOLD)('%s: %j', (rule, lines, sentence, explanations) => {
    const { claims, checks } = checked(lines);
    const check = checks.find((one) => one.rule === rule)!;
    expect(plain(checkSentence(check, claims, t))).toBe(sentence);
    expect(explanationWords(check, t)).toBe(explanations);
  });

  test('sets the sum out where the sentence has only what comes of it', () => {
    const shares = checked(TOLD[2]![1]);
    expect(sumWords(shares.checks[0]!, shares.claims, t)).toBe('52.1% + 30.4% + 16.2% = 98.7%');
    const seats = checked(TOLD[12]![1]);
    expect(sumWords(seats.checks[0]!, seats.claims, t)).toBe('68 + 45 + 2 = 115');
    const turnout = checked(TOLD[8]![1]);
    expect(sumWords(turnout.checks[0]!, turnout.claims, t)).toBe('');
  });

  test('follows the reader’s numbers', () => {
    const { claims, checks } = checked(TOLD[2]![1]);
    expect(plain(checkSentence(checks[0]!, claims, fileText('de')))).toBe('The page’s shares sum to 98,7 %.');
  });

  test('of a report that an earlier version kept is its arithmetic', () => {
    const { claims, checks } = checked(TOLD[0]![1]);
    const { result: _, ...old } = checks[0]!;
    expect(checkSentence(old, claims, t)).toBe('On this page: 60 + 30.5 + 9.5 = 100');
    const lost: Check = { ...checks[0]!, claims: [7, 8] };
    expect(checkSentence(lost, claims, t)).toBe('On this page: 60 + 30.5 + 9.5 = 100');
  });
});
