import type { Unit } from './figure';

/** What a page's own numbers say of each other. */

export const CHECK_RULES = [
  'shares-sum',
  'votes-share',
  'turnout-times-roll',
  'ballots-less-invalid',
  'seats-sum',
  'counted-stage',
  'given-twice',
  'too-round',
] as const;
export type CheckRule = (typeof CHECK_RULES)[number];

export const EXPLANATIONS = [
  'left-out',
  'all-ballots',
  'another-base',
  'another-roll',
  'roll-grew',
  'several-votes',
  'counted-twice',
  'vacant-seats',
  'two-times',
  'two-sources',
  'computed-back',
] as const;
/** How numbers that do not fit together may both be right: a key of the message catalogue. */
export type Explanation = (typeof EXPLANATIONS)[number];

export interface Check {
  rule: CheckRule;
  /** Indexes of claims, in the order in which the rule names them. */
  claims: number[];
  holds: boolean;
  /** The arithmetic, in numbers and signs: "2.19 + 0.8 + … = 100". */
  working: string;
  /** What the arithmetic gives, and how far rounding may move it. */
  result?: { value: number; low: number; high: number; unit: Unit };
  /** Likeliest first; only where it does not hold. */
  explanations?: Explanation[];
}
