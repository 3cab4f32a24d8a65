/** Sentences about a real election, with the bundled data: what stands first, what else, and what is not compared. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { OpenDataset } from '../../lib/dataset/load';
import type { ReportedClaim } from '../../lib/model/report';
import { unbracket } from '../cases/bracketed';
import { checkWith, openSeeds } from '../cases/seeds';
import { told } from './notation';

const FRAME = `Azerbaijan votes

Azerbaijan held an early presidential election on 7 February. Voters across Azerbaijan went to the polls, and the ballots were sorted by hand.`;

let data: OpenDataset;
beforeAll(async () => {
  data = await openSeeds();
});

/** The claim of the sentence's first bracket. */
async function claimOf(say: string): Promise<ReportedClaim> {
  const { text, spans } = unbracket(say);
  const before = `${FRAME}\n\n`;
  const { claims } = await checkWith(data, { text: before + text, date: '2024-02-12', lang: 'en' });
  const claim = claims.find(({ start }) => start === before.length + spans[0]!.start);
  if (!claim) throw new Error(`nothing found at ${spans[0]!.text}`);
  return claim;
}

describe('what stands first', () => {
  test.each([
    [
      'According to the Central Election Commission, Ilham Aliyev won [92.05 percent] of the votes after the processing of 93.35 percent of the ballots.',
      'quoted-source same 92.05 cec-az',
    ],
    [
      'According to the Central Election Commission, Ilham Aliyev won [92.12 percent] of the votes in the final count.',
      'quoted-source same 92.12 cec-az',
    ],
    [
      'In the exit poll of the Ray Monitoring Center, [92.6 percent] of voters voted for Ilham Aliyev.',
      'quoted-source same 92.6 ray-monitoring',
    ],
    [
      'In the exit poll of the Ray Monitoring Center, [82.6 percent] of voters voted for Ilham Aliyev.',
      'quoted-source differs by 10 92.6 ray-monitoring',
    ],
    ['The final turnout was [76 percent].', 'same-stage rounds-to 76.43 cec-az'],
    ['According to final results, Zahid Oruj received [2.17 percent] of the votes.', 'same-stage same 2.17 cec-az'],
    ['The vote was followed by over [90,300] observers.', 'same-stage within 90372 cec-az'],
    ['The roll holds [6,478,623] voters.', 'same-stage same 6478623 cec-az'],
    ['The roll holds [6.5 million] voters.', 'same-stage rounds-to 6478623 cec-az'],
  ])('%s', async (say, first) => {
    expect(told((await claimOf(say)).comparisons[0]!)).toBe(first);
  });
});

describe('what stands beside it', () => {
  test('a share "over 92 percent" holds against every count of the commission', async () => {
    const { comparisons } = await claimOf('Ilham Aliyev was declared the winner with over [92 percent] of the votes.');
    const counts = comparisons.filter(
      ({ relation, observation }) => observation.source.id === 'cec-az' && relation !== 'earlier-election',
    );
    expect(counts.length).toBeGreaterThanOrEqual(3);
    expect(new Set(counts.map(({ verdict }) => verdict))).toEqual(new Set(['within']));
  });

  test('media are counted differently by different sources', async () => {
    const { comparisons } = await claimOf('[109] international media outlets were accredited to cover the election.');
    expect(comparisons.map(told)).toEqual(
      expect.arrayContaining([
        'same-stage same 109 cec-az international',
        'same-stage differs by 81 190 trend international',
      ]),
    );
  });

  test('earlier elections come last', async () => {
    const { comparisons } = await claimOf('According to final results, Ilham Aliyev won [92.12 percent] of the votes.');
    const relations = comparisons.map(({ relation }) => relation);
    const history = relations.indexOf('earlier-election');
    expect(history).toBeGreaterThan(0);
    expect(new Set(relations.slice(history))).toEqual(new Set(['earlier-election']));
    expect(comparisons.at(history)!.observation).toMatchObject({ election: 'AZ-2018-04-presidential-1', value: 86.02 });
  });

  test('a figure of an earlier election is compared with that election', async () => {
    const { comparisons, election } = await claimOf('In 2018 turnout was [74.3 percent].');
    expect(election?.id).toBe('AZ-2018-04-presidential-1');
    const own = comparisons.filter(({ relation }) => relation !== 'earlier-election');
    expect(new Set(own.map(({ observation }) => observation.election))).toEqual(new Set(['AZ-2018-04-presidential-1']));
  });

  test('a scope of the dataset is compared with rows of that scope', async () => {
    const { comparisons } = await claimOf(
      'The election covered [26] polling stations in the lands liberated from Armenian occupation.',
    );
    expect(comparisons.map(told)).toEqual(['same-stage same 26 cec-az liberated-territories']);
  });
});

describe('what is not compared', () => {
  test.each([
    ['a surname that two candidates bear', 'Aliyev won [92.12 percent] of the votes.', 'ambiguous-subject'],
    ['a place that the dataset does not know', 'In Nakhchivan turnout was [80.1 percent].', 'not-national'],
    ['a group of voters', 'Among women, Ilham Aliyev won [91 percent].', 'no-observation'],
    ['a lead', 'Ilham Aliyev is ahead of Zahid Oruj by [89.95 percentage points].', 'not-comparable-measure'],
    ['an election before the dataset begins', 'In 1991 turnout was [85 percent].', 'election-not-held'],
  ])('%s', async (_what, say, reason) => {
    expect(await claimOf(say)).toMatchObject({ status: 'found', reason, comparisons: [] });
  });

  test('figures of another country in the same article', async () => {
    const { comparisons } = await claimOf(
      'In neighbouring Georgia, turnout was [56 percent] in the parliamentary election of 2020.',
    );
    expect(comparisons.map(told)).toEqual([]);
  });
});
