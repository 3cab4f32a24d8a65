/**
 * What became of the number that a sentence told of. In: a comparison. Out: "This result was annulled by the Supreme
 * Court on 1 Sep 2017.", "The Supreme Court changed this figure later."; '' where nothing did.
 */
import type { Comparison } from '../../lib/model/comparison';
import { shownDate } from '../dates';
import { nameInSentence } from '../names';
import type { Text } from '../text';

/** `later` is the number told behind it: one that replaced it says enough. Short: who and when are left out. */
export function aftermathSentence(told: Comparison, later: Comparison | undefined, short: boolean, t: Text): string {
  const { standing, standingBy, standingDate } = told.observation;
  const by = standingBy && nameInSentence(standingBy, t);
  if (standing === 'annulled') {
    if (!by || short) return t('aftermath_annulled');
    return standingDate ? t('aftermath_annulled_on', by, shownDate(standingDate, t)) : t('aftermath_annulled_by', by);
  }
  if (standing === 'superseded' && !later && !short) return by ? t('aftermath_changed_by', by) : t('aftermath_changed');
  return '';
}
