import type { MeasureName } from '../../model/measure';
import { MEASURES } from '../../model/measure';
import { type Features, type FigureView, featuresOfFigure } from './figure-features';
import weights from './measure-weights.json';
import { openScorer, type Scorer } from './scorer';

/**
 * What figures measure that no rule gives a measure: "N@ , who took [P#] at the polls then". The words around weigh in
 * together, each a little, where a rule wants one that decides.
 */
export interface LearnedMeasure {
  measure: MeasureName;
  /** How likely it is this measure, 0..MOST. */
  weight: number;
}

/** Asked of every figure that the rules leave; the language by its code. */
export type Learn = (view: FigureView, language: string) => LearnedMeasure | undefined;

/** The class of numbers that are no election figures. */
export const NONE = 'none';
/**
 * How likely a number must be an election figure. Of numbers that no rule reads one in four is; at a half, of those
 * taken on articles never seen nine in ten were election figures (docs/quality.md).
 */
const ENOUGH = 0.6;

/** And how likely the measure itself: below it nobody can say what is counted. */
const LEAST = 0.15;
/**
 * However likely, what no rule reads weighs no more: it is told, and set beside what others give only where one gives that
 * very number (matching/link.ts).
 */
const MOST = 0.6;

const scorers = new Map([['en', openScorer(weights)]]);

/** The likeliest measure of a figure; undefined where it is likelier none, or for a language without weights. */
export const learnedMeasure: Learn = (view, language) => {
  const scorer = scorers.get(language);
  return scorer && likeliest(scorer, featuresOfFigure(view));
};

/** The likeliest measure by a scorer whose classes are measures and `none`; undefined below ENOUGH and LEAST. */
export function likeliest(scorer: Scorer, features: Features): LearnedMeasure | undefined {
  const likely = scorer.score(features);
  const none = likely[scorer.classes.indexOf(NONE)] ?? 0;
  if (1 - none < ENOUGH) return undefined;
  const best = likely.reduce(
    (most, weight, index) => (scorer.classes[index] !== NONE && (most < 0 || weight > likely[most]!) ? index : most),
    -1,
  );
  const measure = MEASURES.find((name) => name === scorer.classes[best]);
  return measure && likely[best]! >= LEAST ? { measure, weight: Math.min(MOST, likely[best]!) } : undefined;
}
