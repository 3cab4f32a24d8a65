/** The ranker of elections: which it may choose among, what it takes over from the rules, and that its weights are sound. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Assigned } from '../../lib/matching/assign';
import type { ArticleEvidence, ElectionEvidence } from '../../lib/matching/election-evidence';
import { electionFinder } from '../../lib/matching/election-finder';
import { type Around, candidatesAt } from '../../lib/matching/likeliest/candidates';
import { likeliestElections, type RankElection } from '../../lib/matching/likeliest/rank';
import type { DatasetIndex } from '../../lib/model/dataset';
import type { ElectionType } from '../../lib/model/election';
import { electionRankerOf } from '../../lib/reading/learned/elections/ranker';
import { fitRanker, OF_ELECTIONS, type RankSample } from '../../scripts/train/fit-ranker';

const held = (type: ElectionType, year: number) => ({
  id: `XX-${year}-05-${type}-1`,
  country: 'XX',
  type,
  year,
  date: `${year}-05-10`,
  name: '',
});
const index = {
  elections: [held('parliamentary', 2020), held('presidential', 2022), held('parliamentary', 2024)],
} as unknown as DatasetIndex;
const article: ArticleEvidence = {
  time: { date: '2024-06-01', years: [] },
  countries: [{ country: 'XX', score: 9 }],
  types: [
    { type: 'parliamentary', count: 4 },
    { type: 'presidential', count: 2 },
  ],
  chamber: true,
};
const claim = (sentence: number, more: Partial<ElectionEvidence> = {}): ElectionEvidence => ({
  countries: [],
  countriesBefore: [],
  contestsBefore: [],
  subjectCountries: [],
  paragraphCountries: [],
  subject: undefined,
  subjectKind: 'party',
  measure: 'vote-share',
  types: [],
  chamber: false,
  typesBefore: [],
  poll: false,
  result: true,
  paragraph: 1,
  sentence,
  ...more,
});
const own = (type: ElectionType, year: number, rule: string): Assigned => {
  const { id, country } = held(type, year);
  return { election: { id, country, type, year }, rule, weight: 0.8 };
};
const around = (claims: ElectionEvidence[], assigned: Assigned[]): Around => ({
  claims,
  assigned,
  article,
  index,
  find: electionFinder(article.time, index),
});
const namesOf = (text: Around, at: number) =>
  candidatesAt(text, at, (before) => text.assigned[before]!.election).map(
    ({ election, byRule }) => `${election?.type} ${election?.year}${byRule ? ' by rule' : ''}`,
  );
const BY_TYPE = 'the article’s type';

describe('the candidates', () => {
  test('are the rules’ own, those of the figures around, and those that kinds and years lead to', () => {
    const text = around(
      [claim(1, { year: 2022 }), claim(2)],
      [own('presidential', 2022, 'year said'), own('parliamentary', 2024, BY_TYPE)],
    );
    expect(namesOf(text, 1)).toEqual(['parliamentary 2024 by rule', 'presidential 2022', 'parliamentary 2020']);
  });

  test('keep to the year that the sentence says', () => {
    const text = around([claim(1, { year: 2020 })], [own('parliamentary', 2020, 'year said')]);
    expect(namesOf(text, 0).every((name) => name.includes('2020'))).toBe(true);
  });

  test('of seats are no president’s', () => {
    const text = around(
      [claim(1), claim(1, { measure: 'seats' })],
      [own('presidential', 2022, BY_TYPE), own('parliamentary', 2024, BY_TYPE)],
    );
    expect(namesOf(text, 1).some((name) => name.includes('presidential'))).toBe(false);
  });

  test('are told apart by where their figures stand', () => {
    const text = around(
      [claim(1, { year: 2022 }), claim(2)],
      [own('presidential', 2022, 'year said'), own('parliamentary', 2024, BY_TYPE)],
    );
    const [rule, before] = candidatesAt(text, 1, (at) => text.assigned[at]!.election);
    expect([...rule!.features]).toContain(`rule=${BY_TYPE}`);
    expect([...before!.features]).toEqual(expect.arrayContaining(['last,next', 'dated-before,next']));
  });
});

describe('the likeliest elections', () => {
  const second: RankElection = () => ({ at: 1, likely: 0.9 });

  test('take the place of what the rules take from afar, and weigh little', () => {
    const text = around(
      [claim(1, { year: 2022 }), claim(2)],
      [own('presidential', 2022, 'the vote just held'), own('parliamentary', 2024, BY_TYPE)],
    );
    const [first, next] = likeliestElections(text, second);
    expect(first).toBe(text.assigned[0]);
    expect(next!.election!.type).toBe('presidential');
    expect(next!.weight).toBeLessThan(0.62);
  });

  test('leave what the words beside a figure say', () => {
    const said = claim(2, { types: ['parliamentary'], hasContest: true });
    const text = around(
      [claim(1), said],
      [own('presidential', 2022, BY_TYPE), own('parliamentary', 2024, 'type said')],
    );
    expect(likeliestElections(text, second)[1]).toBe(text.assigned[1]);
  });

  test('go on from figure to figure', () => {
    const text = around(
      [claim(1, { year: 2022 }), claim(2), claim(3)],
      [
        own('presidential', 2022, 'the vote just held'),
        own('parliamentary', 2024, BY_TYPE),
        own('parliamentary', 2024, BY_TYPE),
      ],
    );
    const goesOn: RankElection = (candidates) => {
      const at = candidates.findIndex(({ features }) => features.has('last,next'));
      return candidates[at]!.byRule ? undefined : { at, likely: 0.8 };
    };
    expect(likeliestElections(text, goesOn).map(({ election }) => election!.year)).toEqual([2022, 2022, 2022]);
  });

  test('are the rules’ own in a language without weights', () => {
    const text = around(
      [claim(1), claim(2)],
      [own('presidential', 2022, BY_TYPE), own('parliamentary', 2024, BY_TYPE)],
    );
    expect(likeliestElections(text, electionRankerOf('tlh'))).toEqual(text.assigned);
  });
});

describe('the weights', () => {
  const file = readFileSync(new URL('../../lib/reading/learned/elections/weights.json', import.meta.url), 'utf8');
  const { features } = JSON.parse(file) as { features: string[] };

  test('are few, and of features that have names', () => {
    expect(file.length).toBeLessThan(20_000);
    for (const row of features) expect(row).toMatch(/^\S[^\t]*\t-?\d+$/);
  });

  test('trust a number that a source gives, and what the rules chose', () => {
    const weightOf = (name: string) => Number(features.find((row) => row.startsWith(`${name}\t`))?.split('\t')[1] ?? 0);
    expect(weightOf('agrees')).toBeGreaterThan(0);
    expect(weightOf('rule')).toBeGreaterThan(0);
    expect(weightOf('year-said')).toBeGreaterThanOrEqual(weightOf('year-not-said'));
  });

  test('are fitted alike each time', () => {
    const samples: RankSample[] = Array.from({ length: 12 }, (_, at) => ({
      article: `${at}`,
      candidates: [
        { features: new Set(['rule']), right: at % 4 === 0 },
        { features: new Set(['last,next']), right: at % 4 !== 0 },
      ],
    }));
    const fitted = fitRanker(samples, OF_ELECTIONS);
    expect(fitted).toEqual(fitRanker(samples, OF_ELECTIONS));
  });
});
