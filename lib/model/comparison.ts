import type { Unit } from './figure';
import type { ReportedObservation } from './observation';

export const RELATIONS = [
  'quoted-source',
  'same-stage',
  'later-stage',
  'earlier-stage',
  'other-source',
  'earlier-election',
] as const;
/** How the observation stands to the claim. */
export type Relation = (typeof RELATIONS)[number];

export const VERDICTS = ['same', 'rounds-to', 'within', 'differs', 'not-comparable'] as const;
/** Equal; equal at the text's precision; inside what the text says ("over 92"); apart; not to be compared, and why. */
export type Verdict = (typeof VERDICTS)[number];

export interface Comparison {
  relation: Relation;
  verdict: Verdict;
  /** Observation minus claim; in points for percents, else counts. */
  difference?: number;
  unit?: Unit;
  /** Why it is not comparable: a key of the message catalogue. */
  reason?: string;
  observation: ReportedObservation;
}
