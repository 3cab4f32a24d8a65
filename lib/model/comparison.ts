import type { Unit } from './figure';
import type { Base, ReportedObservation } from './observation';

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

/** A share on another base than the one it was published on, worked out from the counts of that election and place. */
export interface Rebased {
  base: Base;
  /** Percent. */
  value: number;
}

/** Sampling error of a poll, for one share, at 95 % certainty. */
export interface Margin {
  points: number;
  /** Worked out from the sample; else the poll's own. */
  computed: boolean;
  /** Whose number is the poll's: the page's or the other source's. */
  of: 'page' | 'source';
  /** The difference is not larger than it. */
  within: boolean;
}

export const LEADS = ['leads', 'slightly-ahead', 'about-even'] as const;

/** Who is ahead in the poll that the page quotes, and whether by more than chance. */
export interface PollLead {
  first: string;
  second: string;
  /** Points between the two. */
  points: number;
  how: (typeof LEADS)[number];
  /** Points, for a share of one half, as polls print it. */
  margin: number;
  computed: boolean;
}

export interface Comparison {
  relation: Relation;
  verdict: Verdict;
  /** Observation minus claim; in points for percents, else counts. Of shares on two bases: on the claim's base. */
  difference?: number;
  unit?: Unit;
  /** Of `rounds-to`: the source's number is the coarser one, 92.1 beside the text's 92.12. */
  coarser?: 'source';
  /** The difference of two shares in votes, as exactly as their decimals allow. */
  votes?: number;
  /** The observation on the claim's base, where it was published on another. */
  rebased?: Rebased;
  /** The observation on the base on which it gives the claim's number, though on its own it differs. */
  onBase?: Rebased;
  margin?: Margin;
  lead?: PollLead;
  /** Why it is not comparable: a key of the message catalogue. */
  reason?: string;
  observation: ReportedObservation;
}
