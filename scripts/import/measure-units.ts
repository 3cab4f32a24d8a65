import type { MeasureName } from '../../lib/model/measure';

/** A measure in, whether tables that name no unit give it in percent: `turnout` yes, `votes` no. */
export function isPercent(measure: MeasureName): boolean {
  return measure === 'vote-share' || measure === 'turnout';
}
