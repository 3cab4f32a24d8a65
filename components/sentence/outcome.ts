/**
 * What a source gives and how it stands to the page's figure, as the end of a sentence. In: a claim and a comparison.
 * Out: "92.12% (final result), 0.07 points more (about 3,500 votes)", "48.1% of all ballots (52.3% of valid votes)".
 */
import type { Comparison, Margin } from '../../lib/model/comparison';
import type { ReportedClaim } from '../../lib/model/report';
import { observedQuantity, plainNumber, quantity } from '../numbers';
import type { Text } from '../text';
import { baseWords } from './base-words';
import { isOpen, moreOrLess, pageWords } from './difference';

/** The source's number, with its base where that is not the usual one, and with what is said of it in brackets. */
function shownValue({ observation, rebased }: Comparison, stage: string, t: Text): string {
  const own = observedQuantity(observation, t);
  const named = rebased ? t('share_of', own, baseWords(observation, t)) : own;
  const other =
    rebased && t('share_of', quantity(rebased.value, 'percent', t), baseWords({ ...observation, ...rebased }, t));
  const remarks = [other, stage].filter(Boolean).join('; ');
  return remarks ? t('value_remarks', named, remarks) : named;
}

/** "±3 points"; where it was worked out "at least ±1.8 points, computed from its sample", short "±1.8 points, computed". */
export function marginWords({ points, computed }: Pick<Margin, 'points' | 'computed'>, t: Text, short = false): string {
  const words = t('margin_of_error', t.count('points', points, plainNumber(points, t)));
  if (!computed) return words;
  return t(short ? 'margin_computed_short' : 'margin_computed', words);
}

function differs(claim: ReportedClaim, comparison: Comparison, value: string, short: boolean, t: Text): string {
  const { margin } = comparison;
  const words = t('outcome_differs', value, moreOrLess(claim, comparison, t, short));
  if (!margin?.within) return words;
  return short ? t('outcome_in_margin_short', words) : t('outcome_in_margin', words, marginWords(margin, t));
}

/** "52.28% of valid votes (final result), which is 48.1% of all ballots, as on this page". */
function onOtherBase({ observation, onBase }: Comparison, stage: string, t: Text): string {
  const own = t('share_of', observedQuantity(observation, t), baseWords(observation, t));
  const other = t('share_of', quantity(onBase!.value, 'percent', t), baseWords({ ...observation, ...onBase }, t));
  return t('outcome_on_base', stage ? t('value_remarks', own, stage) : own, other);
}

/** `stage` is what stands in brackets behind the number, '' for nothing. */
export function outcome(claim: ReportedClaim, comparison: Comparison, stage: string, short: boolean, t: Text): string {
  const value = shownValue(comparison, stage, t);
  switch (comparison.verdict) {
    case 'same':
      return t('outcome_same', value);
    case 'rounds-to':
      return t(comparison.coarser ? 'outcome_rounded' : 'outcome_rounds', value);
    case 'within':
      return isOpen(claim) ? t('outcome_within', value, pageWords(claim, t)) : t('outcome_within_source', value);
    default:
      if (comparison.onBase) return onOtherBase(comparison, stage, t);
      return differs(claim, comparison, value, short, t);
  }
}
