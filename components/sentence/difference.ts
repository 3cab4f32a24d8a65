/**
 * The word for how one observation stands to the page's figure.
 * In: a claim of 92.05 percent and an observation of 92.12. Out: "differs by 0.07 points", and "+0.07" for a column.
 */
import type { Comparison } from '../../lib/model/comparison';
import type { ReportedClaim } from '../../lib/model/report';
import { isEarlyCount } from '../../lib/model/stage';
import { decimalsOf, plainNumber, printedDecimals, signedNumber } from '../numbers';
import type { Text } from '../text';
import { baseWords } from './base-words';
import { reasonWords } from './reason';

/** The difference at the finer of the two precisions: 92.12 − 92.05 is 0.07, not 0.07000000000000739. */
function rounded(claim: ReportedClaim, comparison: Comparison): { value: number; decimals: number } {
  const { observation, rebased } = comparison;
  const observed = rebased?.value ?? observation.value;
  const decimals = Math.max(printedDecimals(claim), decimalsOf(observed), decimalsOf(observation.high ?? 0));
  const raw = comparison.difference ?? observed - claim.value;
  return {
    value: Number(raw.toFixed(decimals)),
    decimals: Math.min(decimals, decimalsOf(Number(raw.toFixed(decimals)))),
  };
}

/** A share's difference is in points; a count's in the thing counted. */
function inPoints(claim: ReportedClaim): boolean {
  return claim.unit !== 'count';
}

/** "0.07 points", "72": the size of a difference. */
function amountOf(claim: ReportedClaim, comparison: Comparison, t: Text): string {
  const { value, decimals } = rounded(claim, comparison);
  const shown = plainNumber(Math.abs(value), t, decimals);
  return inPoints(claim) ? t.count('points', Math.abs(value), shown) : shown;
}

/** "0.07 points more", "72 less"; in full with the votes that it makes: "0.07 points more (about 3,500 votes)". */
export function moreOrLess(claim: ReportedClaim, comparison: Comparison, t: Text, short = false): string {
  const { value } = rounded(claim, comparison);
  const words = t(value < 0 ? 'difference_less' : 'difference_more', amountOf(claim, comparison, t));
  const { votes } = comparison;
  if (votes === undefined || short) return words;
  const people = plainNumber(Math.abs(votes), t);
  return t(claim.measure === 'turnout' ? 'difference_in_voters' : 'difference_in_votes', words, people);
}

/** From an earlier election's number to the page's: "+6.03 points", "+1,164,258". */
export function changeSince(claim: ReportedClaim, comparison: Comparison, t: Text): string {
  const shown = shortChange(claim, comparison, t);
  return inPoints(claim) ? t.count('points', Math.abs(rounded(claim, comparison).value), shown) : shown;
}

/** The same without its unit, for a line that has it: "+6.03". */
export function shortChange(claim: ReportedClaim, comparison: Comparison, t: Text): string {
  const { value, decimals } = rounded(claim, comparison);
  return signedNumber(value === 0 ? 0 : -value, t, decimals);
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

/** A count too early to set the page's figure against, unless the page quotes it or is as early itself. */
export function isTooEarly(claim: ReportedClaim, { relation, verdict, observation }: Comparison): boolean {
  if (relation === 'quoted-source' || verdict !== 'differs' || claim.measure === 'turnout') return false;
  return isEarlyCount(observation) && !isEarlyCount(claim);
}

/** In full: "same", "rounds to the same", "within what the page says (“over 92 percent”)", "differs by 0.07 points". */
export function differenceWords(claim: ReportedClaim, comparison: Comparison, t: Text): string {
  switch (comparison.verdict) {
    case 'same':
      return t('verdict_same');
    case 'rounds-to':
      return t(comparison.coarser ? 'verdict_rounded' : 'verdict_rounds');
    case 'within':
      return isOpen(claim) ? t('verdict_within', pageWords(claim, t)) : t('verdict_within_source');
    case 'not-comparable':
      return reasonWords(comparison, t);
    case 'differs': {
      if (isTooEarly(claim, comparison)) return t('verdict_early');
      if (comparison.onBase)
        return t('verdict_on_base', baseWords({ ...comparison.observation, ...comparison.onBase }, t));
      const words = t('verdict_differs', amountOf(claim, comparison, t));
      return comparison.margin?.within ? t('verdict_in_margin', words) : words;
    }
  }
}

/** For a narrow column: "same", "rounds to it", "within", "+0.07". */
export function shortDifference(claim: ReportedClaim, comparison: Comparison, t: Text): string {
  switch (comparison.verdict) {
    case 'same':
      return t('verdict_same');
    case 'rounds-to':
      return t(comparison.coarser ? 'verdict_rounded' : 'verdict_rounds_short');
    case 'within':
      return t('verdict_within_short');
    case 'not-comparable':
      return '';
    case 'differs': {
      if (isTooEarly(claim, comparison)) return t('verdict_early_short');
      if (comparison.onBase) return t('verdict_on_base_short');
      const { value, decimals } = rounded(claim, comparison);
      return signedNumber(value, t, decimals);
    }
  }
}
