/** What a figure counts. The names are those of the figure specification. */

import type { Unit } from './figure';

export const MEASURES = [
  'vote-share',
  'votes',
  'seats',
  'seats-total',
  'margin',
  'swing',
  'turnout',
  'ballots-cast',
  'valid-votes',
  'invalid-votes',
  'registered-voters',
  'counted',
  'polling-stations',
  'constituencies',
  'candidates',
  'observers',
  'observer-bodies',
  'media',
  'threshold',
  'sample-size',
  'margin-of-error',
  'other',
] as const;
export type MeasureName = (typeof MEASURES)[number];

/** Measures that belong to a contestant; the others belong to the election as a whole. */
export const CONTESTED: ReadonlySet<MeasureName> = new Set(['vote-share', 'votes', 'seats', 'margin', 'swing']);

/** What is set up rather than counted: its stage is `administrative` whatever the count's. */
export const ADMINISTRATIVE: ReadonlySet<MeasureName> = new Set([
  'registered-voters',
  'polling-stations',
  'seats-total',
  'constituencies',
  'candidates',
  'observers',
  'observer-bodies',
  'media',
  'threshold',
]);

/** Kinds of measures, as readers choose which are marked. */
export const MEASURE_GROUPS = ['results', 'turnout', 'setup', 'polls', 'observers', 'other'] as const;
export type MeasureGroup = (typeof MEASURE_GROUPS)[number];

const GROUPS: Record<MeasureName, MeasureGroup> = {
  'vote-share': 'results',
  votes: 'results',
  seats: 'results',
  margin: 'results',
  swing: 'results',
  turnout: 'turnout',
  'ballots-cast': 'turnout',
  'valid-votes': 'turnout',
  'invalid-votes': 'turnout',
  counted: 'turnout',
  'registered-voters': 'setup',
  'seats-total': 'setup',
  'polling-stations': 'setup',
  constituencies: 'setup',
  candidates: 'setup',
  threshold: 'setup',
  'sample-size': 'polls',
  'margin-of-error': 'polls',
  observers: 'observers',
  'observer-bodies': 'observers',
  media: 'observers',
  other: 'other',
};

export const groupOf = (measure: MeasureName): MeasureGroup => GROUPS[measure];

/** A pattern, how sure its words alone are, and the unit it is limited to. */
export type Cue = [pattern: string, weight: number, unit?: Unit | 'fraction'];

/**
 * Words beside a figure that give its measure, as patterns over a rendered sentence (reading/line.ts): `after` begins
 * right behind the figure's symbol, `before` ends right in front of it. The number says how sure the words alone are.
 */
export interface Cues {
  after?: Cue[];
  before?: Cue[];
  /** Words behind the figure that rule the measure out. */
  notAfter?: string[];
  notBefore?: string[];
}

/** One measure: unit, sane range, tolerance, cue words by language. */
export interface Measure {
  name: MeasureName;
  /** Units it may be printed in; `fraction` is a share without a sign ("two-thirds"). */
  units: (Unit | 'fraction')[];
  /** Values outside are no such figure. */
  range: [low: number, high: number];
  /** Two values closer than this are the same number: one unit in the last place that sources commonly drop. */
  tolerance: number;
  cues: Record<string, Cues>;
}
