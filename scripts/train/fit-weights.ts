import { BIAS, softmax, type Weights } from '../../lib/reading/learned/scorer';
import type { Sample } from './samples';

/**
 * Weights of a linear scorer, fitted to samples: multinomial logistic regression with a penalty on large weights,
 * by Adam (Kingma and Ba 2015) over all samples at once. The same samples give the same weights.
 */
type Labelled = Pick<Sample, 'article' | 'features' | 'label'>;

/** A feature of fewer articles says more of these than of others. */
const LEAST_ARTICLES = 5;
const PENALTY = 4e-3;
const STEPS = 250;
const RATE = 0.05;
const [DECAY, DECAY_OF_SQUARES] = [0.9, 0.99];
/** Weights are kept in steps of this, and the smallest left out: they decide nothing together either. */
const UNIT = 0.05;
const LEAST_STEPS = 2;

export function fitWeights(samples: Labelled[], classes: string[]): Weights {
  const names = [BIAS, ...common(samples)];
  const place = new Map(names.map((name, index) => [name, index]));
  const rows = samples.map(({ features }) => [
    [0, 1] as const,
    ...[...features].flatMap(([name, strength]) => {
      const at = place.get(name);
      return at === undefined ? [] : [[at, strength] as const];
    }),
  ]);
  const labels = samples.map(({ label }) => classes.indexOf(label));
  const width = classes.length;
  const size = names.length * width;
  const [weights, mean, square] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= STEPS; step++) {
    const slope = weights.map((weight) => weight * PENALTY);
    rows.forEach((row, index) => {
      const likely = softmax(sums(row, weights, width));
      likely[labels[index]!]! -= 1;
      for (const [at, strength] of row)
        for (let of = 0; of < width; of++) slope[at * width + of]! += (likely[of]! * strength) / rows.length;
    });
    for (let at = 0; at < size; at++) {
      mean[at] = DECAY * mean[at]! + (1 - DECAY) * slope[at]!;
      square[at] = DECAY_OF_SQUARES * square[at]! + (1 - DECAY_OF_SQUARES) * slope[at]! ** 2;
      const unbiased = Math.sqrt(square[at]! / (1 - DECAY_OF_SQUARES ** step)) + 1e-8;
      weights[at]! -= (RATE * (mean[at]! / (1 - DECAY ** step))) / unbiased;
    }
  }
  return { classes, unit: UNIT, features: names.flatMap((name, at) => kept(name, weights.subarray(at * width))) };

  function kept(name: string, own: Float64Array): string[] {
    const steps = classes.flatMap((_, of) => {
      const count = Math.round(own[of]! / UNIT);
      return Math.abs(count) < LEAST_STEPS ? [] : [`${of} ${count}`];
    });
    return steps.length === 0 ? [] : [`${name}\t${steps.join(' ')}`];
  }
}

function sums(row: (readonly [number, number])[], weights: Float64Array, width: number): number[] {
  const all: number[] = new Array(width).fill(0);
  for (const [at, strength] of row) for (let of = 0; of < width; of++) all[of]! += weights[at * width + of]! * strength;
  return all;
}

/** Features that enough articles have, in the order of their names. */
function common(samples: Labelled[]): string[] {
  const articles = new Map<string, Set<string>>();
  for (const { article, features } of samples)
    for (const name of features.keys()) {
      const known = articles.get(name);
      if (known) known.add(article);
      else articles.set(name, new Set([article]));
    }
  return [...articles].flatMap(([name, of]) => (of.size >= LEAST_ARTICLES ? [name] : [])).sort();
}
