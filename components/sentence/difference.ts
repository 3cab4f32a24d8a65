/**
 * The word for how one observation stands to the page's figure.
 * In: a claim of 92.05 percent and an observation of 92.12. Out: "differs by 0.07 points", and "+0.07" for a column.
 */
import type { Comparison } from '../../lib/model/comparison';
import type { ReportedClaim } from '../../lib/model/report';
import { decimalsOf, plainNumber, printedDecimals, signedNumber } from '../numbers';
import type { Text } from '../text';
import { reasonWords } from './reason';

/** The difference at the finer of the two precisions: 92.12 − 92.05 is 0.07, not 0.07000000000000739. */
function rounded(claim: ReportedClaim, comparison: Comparison): { value: number; decimals: number } {
  const { observation } = comparison;
  const decimals = Math.max(printedDecimals(claim), decimalsOf(observation.value), decimalsOf(observation.high ?? 0));
  const raw = comparison.difference ?? observation.value - claim.value;
  return {
    value: Number(raw.toFixed(decimals)),
    decimals: Math.min(decimals, decimalsOf(Number(raw.toFixed(decimals)))),
  };
}

/** A share's difference is in points; a count's in the thing counted. */
function inPoints(claim: ReportedClaim): boolean {
  return claim.unit !== 'count';
}

/** "0.07 points more", "72 less". */
export function moreOrLess(claim: ReportedClaim, comparison: Comparison, t: Text): string {
  const { value, decimals } = rounded(claim, comparison);
  const shown = plainNumber(Math.abs(value), t, decimals);
  const amount = inPoints(claim) ? t.count('points', Math.abs(value), shown) : shown;
  return t(value < 0 ? 'difference_less' : 'difference_more', amount);
}

/** The page's own words, in quotes: “over 92 percent”. */
export function pageWords(claim: ReportedClaim, t: Text): string {
  const words = claim.qualifier === 'exact' ? claim.text : t(`qualified_${claim.qualifier}`, claim.text);
  return t('quoted', words);
}

/** The text itself leaves room (“over 92”, a range); else it is the source's number that does. */
export function isOpen(claim: ReportedClaim): boolean {
  return claim.qualifier !== 'exact' || claim.high !== undefined;
}

/** Inside the margin of error that the poll itself gives. */
export function withinMargin(comparison: Comparison): boolean {
  const { marginOfError } = comparison.observation;
  return marginOfError !== undefined && Math.abs(comparison.difference ?? Number.POSITIVE_INFINITY) <= marginOfError;
}

/** In full: "same", "rounds to the same", "within what the page says (“over 92 percent”)", "differs by 0.07 points". */
export function differenceWords(claim: ReportedClaim, comparison: Comparison, t: Text): string {
  switch (comparison.verdict) {
    case 'same':
      return t('verdict_same');
    case 'rounds-to':
      return t('verdict_rounds');
    case 'within':
      return isOpen(claim) ? t('verdict_within', pageWords(claim, t)) : t('verdict_within_source');
    case 'not-comparable':
      return reasonWords(comparison.reason, t);
    case 'differs': {
      const { value, decimals } = rounded(claim, comparison);
      const shown = plainNumber(Math.abs(value), t, decimals);
      const amount = inPoints(claim) ? t.count('points', Math.abs(value), shown) : shown;
      const words = t('verdict_differs', amount);
      return withinMargin(comparison) ? t('verdict_in_margin', words) : words;
    }
  }
}

/** For a narrow column: "same", "rounds to it", "within", "+0.07". */
export function shortDifference(claim: ReportedClaim, comparison: Comparison, t: Text): string {
  switch (comparison.verdict) {
    case 'same':
      return t('verdict_same');
    case 'rounds-to':
      return t('verdict_rounds_short');
    case 'within':
      return t('verdict_within_short');
    case 'not-comparable':
      return '';
    case 'differs': {
      const { value, decimals } = rounded(claim, comparison);
      return signedNumber(value, t, decimals);
    }
  }
}
