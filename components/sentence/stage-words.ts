/**
 * How far an election had got where a number was made, in words.
 * In: an observation or a claim. Out: "93.35% counted", "final result", "exit poll"; '' where there is nothing to say.
 */
import type { ReportedObservation } from '../../lib/model/observation';
import type { ReportedClaim } from '../../lib/model/report';
import { shownDate } from '../dates';
import { quantity } from '../numbers';
import type { Text } from '../text';

type Staged =
  | Pick<ReportedObservation, 'stage' | 'counted' | 'asOf'>
  | Pick<ReportedClaim, 'stage' | 'counted' | 'asOf'>;

/** `date` is the staged thing's date as it is to be written; the year is in it unless said otherwise. */
export function stageWords(staged: Staged, t: Text, date = staged.asOf ? shownDate(staged.asOf, t) : ''): string {
  switch (staged.stage) {
    case 'partial':
      if (staged.counted !== undefined) return t('stage_counted', quantity(staged.counted, 'percent', t));
      return toldByHour(staged) ? t('stage_as_of', date) : t('stage_partial');
    case 'opinion-poll':
      return t('stage_opinion_poll');
    case 'exit-poll':
      return t('stage_exit_poll');
    case 'projection':
      return t('stage_projection');
    case 'preliminary':
      return t('stage_preliminary');
    case 'final':
      return t('stage_final');
    default:
      return '';
  }
}

/** Turnout during the day: "as of 7 Feb, 17:00" says stage and date in one. */
export function toldByHour({ stage, counted, asOf }: Staged): boolean {
  return stage === 'partial' && counted === undefined && !!asOf?.includes('T');
}
