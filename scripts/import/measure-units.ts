import type { MeasureName } from '../../lib/model/measure';

/** A measure in, whether tables that name no unit give it in percent: `turnout` yes, `votes` no. */
export function isPercent(measure: MeasureName): boolean {
  return measure === 'vote-share' || measure === 'turnout';
}

/** What is set up rather than counted: its stage is `administrative` whatever the count's. */
const SET_UP = new Set<MeasureName>([
  'registered-voters',
  'polling-stations',
  'constituencies',
  'candidates',
  'observers',
  'observer-bodies',
  'media',
  'seats-total',
  'threshold',
]);

export function isSetUp(measure: MeasureName): boolean {
  return SET_UP.has(measure);
}
