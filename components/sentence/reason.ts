/**
 * Why something was not compared, in words. In: a reason of the report. Out: "The text does not say which election…";
 * of a figure without company also what the data holds: "For this election it holds turnout and 12 contestants' shares."
 */
import type { Comparison } from '../../lib/model/comparison';
import type { FoundReason, Held, ReportedClaim } from '../../lib/model/report';
import { measureName } from '../names';
import { type Key, type Text, underscored } from '../text';
import { baseWords } from './base-words';

/** More than these make a list, not a sentence. */
const MOST_MEASURES = 3;
/** Reasons that a reader would answer with "and what have you got?". */
const ASKING = new Set<FoundReason>(['no-observation', 'not-national']);

/** "turnout, seats and the shares of 12 contestants". */
function heldWords({ contestants, measures }: Held, t: Text): string {
  const parts = measures.slice(0, MOST_MEASURES).map((measure) => measureName({ measure }, t));
  if (contestants > 0) parts.push(t.count('held_contestants', contestants));
  // The reader's own way to write a list, where the catalogue is in the reader's language.
  const language = t('catalogue_language');
  const locale = t.locale.split('-')[0] === language ? t.locale : language;
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
}

/** Of a claim that has no comparison. */
export function foundWords(claim: ReportedClaim, t: Text, short = false): string {
  const reason: FoundReason = claim.reason ?? 'no-observation';
  const words = reason === 'not-national' ? t('reason_not_national', claim.scope) : t(`reason_${underscored(reason)}`);
  if (short || !claim.held || !ASKING.has(reason)) return words;
  return `${words} ${t('held', heldWords(claim.held, t))}`;
}

/** Of a comparison that could not be made. A reason that this catalogue has no words for is told in general. */
export function reasonWords({ reason, observation }: Pick<Comparison, 'reason' | 'observation'>, t: Text): string {
  if (reason === 'other-base') return t('not_comparable_other_base', baseWords(observation, t));
  const own = reason && t(`not_comparable_${underscored(reason)}` as Key);
  return own || t('not_comparable');
}
