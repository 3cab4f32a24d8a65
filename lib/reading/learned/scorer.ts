import type { Features } from './figure-features';

/**
 * A linear scorer: features in, the probability of each class out. Its weights are data, learned from annotated
 * articles by `npm run train`; what each feature and class is can be read in them by name.
 */
export interface Scorer {
  classes: readonly string[];
  /** Probabilities in the order of `classes`; they sum to 1. */
  score(features: Features): number[];
}

/** How weights are kept: a row a feature, "A:seats 3 41 7 -12": class and weight, in parts of `unit`, by turns. */
export interface Weights {
  classes: string[];
  unit: number;
  features: string[];
}

/** Feature that every figure has. */
export const BIAS = 'always';

export function openScorer({ classes, unit, features }: Weights): Scorer {
  const rows = new Map(features.map((row) => readRow(row, unit)));
  return {
    classes,
    score(found) {
      const sums: number[] = [];
      while (sums.length < classes.length) sums.push(0);
      weigh(sums, rows.get(BIAS), 1);
      for (const [name, strength] of found) weigh(sums, rows.get(name), strength);
      return softmax(sums);
    },
  };
}

/** What one feature adds to which classes. */
interface Row {
  of: number[];
  weights: number[];
}

function weigh(sums: number[], row: Row | undefined, strength: number): void {
  if (row === undefined) return;
  const { of, weights } = row;
  for (let at = 0; at < of.length; at++) sums[of[at]!]! += weights[at]! * strength;
}

function readRow(written: string, unit: number): [name: string, row: Row] {
  const [name = '', list = ''] = written.split('\t');
  const numbers = list.split(' ').map(Number);
  return [
    name,
    {
      of: numbers.filter((_, at) => at % 2 === 0),
      weights: numbers.filter((_, at) => at % 2 === 1).map((weight) => weight * unit),
    },
  ];
}

/** Sums of weights in, probabilities out. */
export function softmax(sums: number[]): number[] {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / total);
}
