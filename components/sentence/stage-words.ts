/**
 * How far an election had got where a number was made, in words, and what became of the number since.
 * In: an observation or a claim. Out: "93.35% counted", "final result", "exit poll"; '' where there is nothing to say.
 */
import { CONTESTED, type MeasureName } from '../../lib/model/measure';
import type { ReportedObservation, Standing } from '../../lib/model/observation';
import type { ReportedClaim } from '../../lib/model/report';
import { shownDate } from '../dates';
import { quantity } from '../numbers';
import { type Text, underscored } from '../text';

type Staged = Pick<ReportedObservation, 'stage' | 'counted' | 'asOf' | 'standing'> & { measure?: MeasureName };
type StagedClaim = Pick<ReportedClaim, 'stage' | 'counted' | 'asOf'> & { measure?: MeasureName };

/** What was counted for contestants has a result; turnout and rolls have a figure. */
const isResult = ({ measure }: { measure?: MeasureName }) => measure === undefined || CONTESTED.has(measure);

/** `date` is the staged thing's date as it is to be written; the year is in it unless said otherwise. */
export function stageWords(
  staged: Staged | StagedClaim,
  t: Text,
  date = staged.asOf ? shownDate(staged.asOf, t) : '',
): string {
  const standing = 'standing' in staged ? staged.standing : undefined;
  if (standing === undefined) return stageAlone(staged, t, date);
  const words = t(`standing_${underscored(standing)}`);
  // A result stays one, whatever became of it; who counted aside of the authority has no stage of its own.
  const stage = AFTERWARDS.has(standing) ? stageAlone(staged, t, date) : '';
  return stage ? t('stage_and_standing', stage, words) : words;
}

const AFTERWARDS: ReadonlySet<Standing> = new Set(['corrected', 'recounted', 'superseded', 'annulled']);

function stageAlone(staged: Staged | StagedClaim, t: Text, date: string): string {
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
      return t(isResult(staged) ? 'stage_preliminary' : 'stage_preliminary_short');
    case 'final':
      return t(isResult(staged) ? 'stage_final' : 'stage_final_short');
    default:
      return '';
  }
}

/** The same as a thing that has a value, with its day unless it is not to be `dated`: "count of 8 Feb (93.35% counted)", "final result", "figure as of 17:00"; never ''. */
export function stageNoun(staged: Staged, t: Text, dated = true): string {
  const { stage, counted, asOf, standing } = staged;
  const date = asOf && (dated || toldByHour(staged)) ? shownDate(asOf, t) : '';
  const own = (): string => {
    // What was annulled is told of behind it.
    if (standing && standing !== 'annulled') return t(`noun_${underscored(standing)}`);
    if (stage === 'partial') {
      if (counted !== undefined) return t('noun_counted', quantity(counted, 'percent', t));
      if (toldByHour(staged)) return t('noun_as_of', date);
    }
    if (!isResult(staged) && (stage === 'preliminary' || stage === 'final')) return t(`noun_${stage}`);
    return stageAlone(staged, t, date) || t('noun_figure');
  };
  if (!date || (toldByHour(staged) && !standing)) return own();
  const isCount = stage === 'partial' && counted !== undefined && (!standing || standing === 'annulled');
  return isCount ? t('noun_counted_of_date', quantity(counted, 'percent', t), date) : t('stage_of_date', own(), date);
}

/** Turnout during the day: "as of 7 Feb, 17:00" says stage and date in one. */
export function toldByHour({ stage, counted, asOf }: Pick<Staged, 'stage' | 'counted' | 'asOf'>): boolean {
  return stage === 'partial' && counted === undefined && !!asOf?.includes('T');
}
