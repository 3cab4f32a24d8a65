/** The ranker of contestants: what it takes over from the rules, what it leaves to them, and that its weights are sound. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shapes } from '../../lib/claims';
import { languages } from '../../lib/languages';
import { measures } from '../../lib/measures';
import { openRanker, rankerOf } from '../../lib/reading/learned/subjects/ranker';
import { knownNames } from '../../lib/reading/names/known-names';
import { read } from '../../lib/reading/read';
import { resolveSubjects } from '../../lib/reading/subjects/coreference';
import { reconsider } from '../../lib/reading/subjects/reconsider';
import { fitRanker } from '../../scripts/train/fit-ranker';
import { sameName } from '../../scripts/train/same-name';
import type { SubjectSample } from '../../scripts/train/subject-samples';
import { growth } from './growth';

const fileOf = (name: string) => readFileSync(new URL(`../../lib/reading/learned/${name}`, import.meta.url), 'utf8');
const text = fileOf('subjects/weights.json');
const weights = JSON.parse(text);
const seen = (byRule: boolean, ...features: string[]) => ({ byRule, features: new Set(features) });

describe('the weights', () => {
  test('are of features that have names, and small enough to carry beside the others', () => {
    const others = fileOf('measure-weights.json').length + fileOf('elections/weights.json').length;
    expect(text.length + others).toBeLessThan(100_000);
    for (const row of weights.features) expect(row).toMatch(/^\S[^\t]*\t-?\d+$/);
  });

  test('give what the rules chose a lead', () => {
    const row = weights.features.find((name: string) => name.startsWith('rule\t'));
    expect(Number(row.split('\t')[1])).toBeGreaterThan(0);
  });
});

describe('a ranker', () => {
  const rank = openRanker({ unit: 0.5, features: ['bt=won\t6', 'rule\t2', 'rule~1\t3'] });

  test('takes a candidate that is clearly likelier than the one of the rules', () => {
    expect(rank([seen(true, 'rule'), seen(false, 'bt=won')])?.at).toBe(1);
  });

  test('leaves the rules their own where it is likelier or nearly so', () => {
    expect(rank([seen(true, 'rule', 'rule~1'), seen(false, 'bt=won')])).toBeUndefined();
    expect(rank([seen(true, 'bt=won'), seen(false, 'bt=beat')])).toBeUndefined();
  });

  test('knows features by name only', () => {
    expect(rank([seen(true, 'x'), seen(false, '__proto__', 'constructor', 'toString')])).toBeUndefined();
  });

  test('says nothing in a language without weights', () => {
    expect(rankerOf('tlh')([seen(true), seen(false, 'bt=won', 'b', 'bnearest')])).toBeUndefined();
  });
});

describe('what is fitted', () => {
  const planted: SubjectSample[] = Array.from({ length: 60 }, (_, index) => ({
    article: `article ${index}`,
    candidates: [
      { features: new Set(['rule', 'b', 'bt=beat']), byRule: true, right: false },
      { features: new Set(['a', `at=${index % 2 ? 'for' : 'to'}`]), byRule: false, right: true },
    ],
    ruleRight: false,
    chosenRight: false,
  }));

  test('finds what was planted, and is the same every time', () => {
    const fitted = fitRanker(planted);
    expect(openRanker(fitted)([seen(true, 'rule', 'b', 'bt=beat'), seen(false, 'a', 'at=for')])?.at).toBe(1);
    expect(fitRanker(planted)).toEqual(fitted);
  });

  test('leaves out what few articles have', () => {
    const rare = { features: new Set(['seldom']), byRule: false, right: true };
    const { features } = fitRanker([...planted, { ...planted[0]!, candidates: [rare, planted[0]!.candidates[0]!] }]);
    expect(features.some((row) => row.startsWith('seldom'))).toBe(false);
    expect(features.some((row) => row.startsWith('bt=beat'))).toBe(true);
  });
});

test.each([
  ['Ada Moss', 'Moss', true],
  ['Reed Party', 'the Reed Party', true],
  ['Civic Liberty List', 'CLL', true],
  ['Ada Moss', 'Hugh Thorne', false],
])('%s and %s are one: %s', (one, other, same) => {
  expect(sameName(one, other)).toBe(same);
});

test('names and figures without end in one sentence cost linear time', async () => {
  const language = languages.get('en')!;
  const known = knownNames({
    index: { date: '', countries: [], elections: [], tellingNames: [], packs: [] } as never,
    packs: [],
  });
  const times = await growth((length) => {
    const sentence = `The vote: ${'Ada Moss said the Reed Party of Hugh Thorne took 12 seats, 4% or so, '.repeat(length)}end.`;
    const { lines, settled, names } = read(sentence, { language, measures, shapes, learn: () => undefined }, known);
    const picks = resolveSubjects(lines, settled, names);
    for (const pick of picks.values()) pick.weight = 0;
    return () => {
      reconsider(lines, settled, names, picks, rankerOf('en'));
    };
  }, 400);
  expect(times).toBeLessThan(3);
}, 60_000);
