/** Why something was not compared, in words. In: a reason of the report. Out: "The text does not say which election…". */
import type { FoundReason, ReportedClaim } from '../../lib/model/report';
import { type Key, type Text, underscored } from '../text';

/** Of a claim that has no comparison. */
export function foundWords(claim: ReportedClaim, t: Text): string {
  const reason: FoundReason = claim.reason ?? 'no-observation';
  return reason === 'not-national' ? t('reason_not_national', claim.scope) : t(`reason_${underscored(reason)}`);
}

/** Of a comparison that could not be made. A reason that this catalogue has no words for is told in general. */
export function reasonWords(reason: string | undefined, t: Text): string {
  const own = reason && t(`not_comparable_${underscored(reason)}` as Key);
  return own || t('not_comparable');
}
