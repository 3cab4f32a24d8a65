/** What a figure counts. The names are those of the figure specification. */

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
