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
  const rows = new Map(features.map(readRow));
  return {
    classes,
    score(found) {
      const sums: number[] = new Array(classes.length).fill(0);
      const add = (name: string, strength: number) => {
        const row = rows.get(name);
        if (row) for (let at = 0; at < row.length; at += 2) sums[row[at]!]! += row[at + 1]! * unit * strength;
      };
      add(BIAS, 1);
      for (const [name, strength] of found) add(name, strength);
      return softmax(sums);
    },
  };
}

function readRow(row: string): [name: string, weights: number[]] {
  const [name = '', list = ''] = row.split('\t');
  return [name, list.split(' ').map(Number)];
}

/** Sums of weights in, probabilities out. */
export function softmax(sums: number[]): number[] {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / total);
}
