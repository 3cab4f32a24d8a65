import { likeliest, NONE } from '../../lib/reading/learned/measure-scorer';
import { openScorer } from '../../lib/reading/learned/scorer';
import { fitWeights } from './fit-weights';
import type { Sample } from './samples';

/** What the scorer gains over the rules on articles that it was not fitted to: each fifth of them by the other four. */

export const FOLDS = 5;

export interface Gain {
  name: string;
  /** Numbers taken for election figures, and how many of them are. */
  found: number;
  right: number;
  /** Those whose measure is right too. */
  measured: number;
  annotated: number;
}

/** The same articles always fall into the same fifth. */
export function foldOf(article: string): number {
  let sum = 0;
  for (const letter of article) sum = (sum * 31 + letter.codePointAt(0)!) % 1_000_003;
  return sum % FOLDS;
}

export function crossValidate(samples: Sample[], classes: string[]): Gain[] {
  const learned = new Map<Sample, string | undefined>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const own = samples.filter(({ article }) => foldOf(article) === fold);
    const scorer = openScorer(
      fitWeights(
        samples.filter((sample) => !own.includes(sample)),
        classes,
      ),
    );
    for (const sample of own) learned.set(sample, sample.rule ?? likeliest(scorer, sample.features)?.measure);
  }
  return [
    gain('rules alone', samples, ({ rule }) => rule),
    gain('rules, then scorer', samples, (sample) => learned.get(sample)),
  ];
}

function gain(name: string, samples: Sample[], say: (sample: Sample) => string | undefined): Gain {
  const all = { name, found: 0, right: 0, measured: 0, annotated: 0 };
  for (const sample of samples) {
    const said = say(sample);
    const is = sample.label !== NONE;
    if (is) all.annotated++;
    if (said) all.found++;
    if (said && is) all.right++;
    if (said === sample.label) all.measured++;
  }
  return all;
}
