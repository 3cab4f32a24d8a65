/** The learned scorer: what it reads that no rule does, what it leaves, and that its weights are what they should be. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MEASURES } from '../../lib/model/measure';
import { likeliest, NONE } from '../../lib/reading/learned/measure-scorer';
import { BIAS, openScorer, softmax } from '../../lib/reading/learned/scorer';
import { fitWeights } from '../../scripts/train/fit-weights';
import type { Sample } from '../../scripts/train/samples';
import { crossValidate, foldOf } from '../../scripts/train/validate';

const FILE = new URL('../../lib/reading/learned/measure-weights.json', import.meta.url);
const text = readFileSync(FILE, 'utf8');
const weights = JSON.parse(text);

describe('the weights', () => {
  test('are of measures, by features that have names, and small enough to carry', () => {
    expect(text.length).toBeLessThan(100_000);
    expect(weights.classes[0]).toBe(NONE);
    for (const name of weights.classes.slice(1)) expect(MEASURES).toContain(name);
    for (const row of weights.features) expect(row).toMatch(/^\S[^\t]*\t\d+ -?\d+(?: \d+ -?\d+)*$/);
    expect(weights.features.some((row: string) => row.startsWith(`${BIAS}\t`))).toBe(true);
  });

  test('say of no class what there is not', () => {
    for (const row of weights.features) {
      const numbers = row.split('\t')[1].split(' ').map(Number);
      for (let at = 0; at < numbers.length; at += 2) expect(numbers[at]).toBeLessThan(weights.classes.length);
    }
  });
});

describe('a scorer', () => {
  const scorer = openScorer({ classes: [NONE, 'seats', 'votes'], unit: 0.5, features: ['A:mps\t1 6', 'always\t0 2'] });

  test('adds up what the features weigh', () => {
    const [none, seats, votes] = softmax([1, 3, 0]);
    expect(scorer.score(new Map([['A:mps', 1]]))).toEqual([none, seats, votes]);
    expect(likeliest(scorer, new Map([['A:mps', 1]]))).toEqual({ measure: 'seats', weight: 0.6 });
  });

  test('says nothing where a number is likelier none', () => {
    expect(likeliest(scorer, new Map([['A:cows', 1]]))).toBeUndefined();
  });

  test('knows features by name only', () => {
    const forged = new Map(['__proto__', 'constructor', 'toString'].map((name) => [name, 1] as const));
    expect(scorer.score(forged)).toEqual(scorer.score(new Map()));
  });
});

describe('what is fitted', () => {
  const planted: Sample[] = Array.from({ length: 60 }, (_, index) => ({
    article: `article ${index}`,
    features: new Map([
      [index % 2 ? 'A:mps' : 'A:cows', 1],
      ['u=count', 1],
    ]),
    label: index % 2 ? 'seats' : NONE,
    rule: undefined,
  }));

  test('tells apart what a feature tells apart, and is the same every time', () => {
    const fitted = fitWeights(planted, [NONE, 'seats']);
    const scorer = openScorer(fitted);
    expect(likeliest(scorer, planted[1]!.features)?.measure).toBe('seats');
    expect(likeliest(scorer, planted[0]!.features)).toBeUndefined();
    expect(fitWeights(planted, [NONE, 'seats'])).toEqual(fitted);
  });

  test('leaves out what too few articles have', () => {
    const rare = planted.map((sample, index) =>
      index < 4 ? { ...sample, features: new Map([...sample.features, ['rare', 1] as const]) } : sample,
    );
    expect(fitWeights(rare, [NONE, 'seats']).features.join()).not.toContain('rare');
  });

  test('is measured on articles that it was not fitted to', () => {
    const [rules, learned] = crossValidate(planted, [NONE, 'seats']);
    expect(rules).toMatchObject({ found: 0, right: 0, annotated: 30 });
    expect(learned).toMatchObject({ found: 30, right: 30, measured: 30, annotated: 30 });
    // A feature that every article has to itself teaches nothing of another.
    const own = planted.map((sample, index) => ({ ...sample, features: new Map([[`only ${index}`, 1]]) }));
    expect(crossValidate(own, [NONE, 'seats'])[1]).toMatchObject({ right: 0 });
    expect(new Set(planted.map(({ article }) => foldOf(article))).size).toBe(5);
  });
});
