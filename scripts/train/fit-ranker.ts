import { softmax } from '../../lib/reading/learned/scorer';
import type { RankWeights } from '../../lib/reading/learned/subjects/ranker';

/**
 * Weights of a log-linear ranker, fitted to samples: the likelihood of the right candidates with a penalty on large
 * weights, by Adam (Kingma and Ba 2015) over all samples at once. The same samples give the same weights.
 *
 * Each sample is learned twice, once without what the rules say: they were written with many of these articles at hand,
 * and are trusted too much by them.
 */

/** A feature of fewer articles says more of these than of others. */
const LEAST_ARTICLES = 5;
/** How much a sample counts without the rules. */
const WITHOUT_RULES = 0.7;
const STEPS = 250;
const RATE = 0.05;
const [DECAY, DECAY_OF_SQUARES] = [0.9, 0.99];
/** Weights are kept in steps of this, and the smallest left out. */
const UNIT = 0.05;
const LEAST_STEPS = 2;

/** What one figure may be of, and which is right. */
export interface RankSample {
  article: string;
  candidates: { features: ReadonlySet<string>; right: boolean }[];
}

/** How a ranker is fitted. */
interface Fit {
  /** On the squares of the weights, of a sum over samples. */
  penalty: number;
  /** Features that say what the rules chose. */
  tellsRule: RegExp;
}

const OF_SUBJECTS: Fit = { penalty: 5, tellsRule: /^(?:rule|none,rule)/ };
/** Elections are told by few features, each of many figures of an article: more of these would be learned by heart. */
export const OF_ELECTIONS: Fit = { penalty: 10, tellsRule: /rule/ };

interface Row {
  candidates: { features: number[]; right: boolean }[];
  strength: number;
}

export function fitRanker(samples: readonly RankSample[], { penalty, tellsRule } = OF_SUBJECTS): RankWeights {
  const names = common(samples);
  const place = new Map(names.map((name, index) => [name, index]));
  const rows = [1, WITHOUT_RULES].flatMap((strength) =>
    samples.flatMap(({ candidates }): Row[] => {
      if (!candidates.some(({ right }) => right)) return [];
      const own = candidates.map(({ features, right }) => ({
        right,
        features: [...features].flatMap((name) =>
          strength < 1 && tellsRule.test(name) ? [] : (place.get(name) ?? []),
        ),
      }));
      return [{ candidates: own, strength }];
    }),
  );
  const weights = descend(rows, names.length, penalty);
  const features = names.flatMap((name, at) => {
    const steps = Math.round(weights[at]! / UNIT);
    return Math.abs(steps) < LEAST_STEPS ? [] : [`${name}\t${steps}`];
  });
  return { unit: UNIT, features };
}

function descend(rows: readonly Row[], size: number, penalty: number): Float64Array {
  const [weights, mean, square] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= STEPS; step++) {
    const slope = weights.map((weight) => weight * penalty);
    for (const { candidates, strength } of rows) {
      const likely = softmax(
        candidates.map(({ features }) => features.reduce((sum, feature) => sum + weights[feature]!, 0)),
      );
      const right = candidates.reduce((sum, candidate, at) => sum + (candidate.right ? likely[at]! : 0), 1e-12);
      candidates.forEach((candidate, at) => {
        const pull = strength * (likely[at]! - (candidate.right ? likely[at]! / right : 0));
        for (const feature of candidate.features) slope[feature]! += pull;
      });
    }
    for (let at = 0; at < size; at++) {
      mean[at] = DECAY * mean[at]! + (1 - DECAY) * slope[at]!;
      square[at] = DECAY_OF_SQUARES * square[at]! + (1 - DECAY_OF_SQUARES) * slope[at]! ** 2;
      const unbiased = Math.sqrt(square[at]! / (1 - DECAY_OF_SQUARES ** step)) + 1e-8;
      weights[at]! -= (RATE * (mean[at]! / (1 - DECAY ** step))) / unbiased;
    }
  }
  return weights;
}

/** Features that enough articles have, in the order of their names. */
function common(samples: readonly RankSample[]): string[] {
  const articles = new Map<string, Set<string>>();
  for (const { article, candidates } of samples)
    for (const { features } of candidates)
      for (const name of features) {
        const known = articles.get(name);
        if (known) known.add(article);
        else articles.set(name, new Set([article]));
      }
  return [...articles].flatMap(([name, of]) => (of.size >= LEAST_ARTICLES ? [name] : [])).sort();
}
