/**
 * Numbers as the reader writes them. In: 92.05, 'percent', the text. Out: "92.05%" (en), "92,05 %" (de).
 * A difference of two shares is in points, never in percent.
 */
import type { Figure, Unit } from '../lib/model/figure';
import type { ReportedClaim } from '../lib/model/report';
import { decimalMark, numberLocale } from './locale-data';
import type { Text } from './text';

/** More decimals than any source prints; beyond it there is only floating-point dust. */
const MOST_DECIMALS = 4;

const formats = new Map<string, Intl.NumberFormat>();

function format(locale: string, decimals: number, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${locale} ${decimals} ${JSON.stringify(options)}`;
  let found = formats.get(key);
  if (!found) {
    found = new Intl.NumberFormat(options.notation ? locale : numberLocale(locale), {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      ...options,
    });
    formats.set(key, found);
  }
  return found;
}

/** Decimals a number needs: 2 for 92.05, 0 for 92. */
export function decimalsOf(value: number): number {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) {
    if (Math.abs(value - Number(value.toFixed(decimals))) < 1e-9) return decimals;
  }
  return MOST_DECIMALS;
}

export function plainNumber(value: number, t: Text, decimals = decimalsOf(value)): string {
  return format(t.locale, decimals).format(value);
}

/** "+0.07", "−0.05", "0"; with a real minus sign, which is as wide as the plus. */
export function signedNumber(value: number, t: Text, decimals = decimalsOf(value)): string {
  return format(t.locale, decimals, { signDisplay: 'exceptZero' }).format(value).replace('-', '−');
}

/** Short form for axis labels: "90.2K". Its word is always the language's own, its decimal mark that of the other numbers. */
export function shortNumber(value: number, t: Text, decimals: number): string {
  const parts = format(t.locale, 0, { notation: 'compact', maximumFractionDigits: decimals }).formatToParts(value);
  const mark = decimalMark(numberLocale(t.locale));
  return parts.map(({ type, value }) => (type === 'decimal' ? mark : value)).join('');
}

const OF_A_NUMBER = new Set(['integer', 'group', 'decimal', 'fraction', 'minusSign', 'plusSign']);

/** `shown` with the unit where the language puts it: "92.05%", "%92,05" (tr). The number decides on the plural. */
function withUnit(shown: string, value: number, unit: Unit, t: Text): string {
  if (unit === 'points') return t.count('points', value, shown);
  if (unit !== 'percent') return shown;
  const parts = format(t.locale, 0, { style: 'unit', unit: 'percent' }).formatToParts(value);
  const first = parts.findIndex(({ type }) => OF_A_NUMBER.has(type));
  const last = parts.findLastIndex(({ type }) => OF_A_NUMBER.has(type));
  const text = (some: Intl.NumberFormatPart[]) => some.map((part) => part.value).join('');
  return text(parts.slice(0, first)) + shown + text(parts.slice(last + 1));
}

/** "92.05%", "6,478,623", "3.2 points". */
export function quantity(value: number, unit: Unit, t: Text, decimals = decimalsOf(value)): string {
  return withUnit(plainNumber(value, t, decimals), value, unit, t);
}

/** "50–55%", "%50–55" (tr). */
function span(low: number, high: number, unit: Unit, t: Text, decimals?: number): string {
  return withUnit(t('range', plainNumber(low, t, decimals), plainNumber(high, t, decimals)), high, unit, t);
}

/** Decimals of a figure as printed: 2 for "92.05 percent", 0 for "6.5 million". */
export function printedDecimals(claim: Pick<ReportedClaim, 'step' | 'value' | 'high'>): number {
  return Math.max(decimalsOf(claim.step), decimalsOf(claim.value), decimalsOf(claim.high ?? claim.value));
}

/** The page's figure: "92.05%", "over 92%", "50–55%". */
export function claimedQuantity(
  claim: Pick<Figure, 'value' | 'high' | 'unit' | 'qualifier' | 'step'>,
  t: Text,
): string {
  const decimals = printedDecimals(claim);
  const { value, high, unit } = claim;
  const shown = high === undefined ? quantity(value, unit, t, decimals) : span(value, high, unit, t, decimals);
  return claim.qualifier === 'exact' ? shown : t(`qualified_${claim.qualifier}`, shown);
}

/** The number of an observation without its unit, for a column that names the unit once: "92.1", "over 92", "50–55". */
export function observedNumber(
  observation: { value: number; high?: number; qualifier?: 'about' | 'over' | 'under' },
  t: Text,
): string {
  const last = plainNumber(observation.high ?? observation.value, t);
  const shown = observation.high === undefined ? last : t('range', plainNumber(observation.value, t), last);
  return observation.qualifier ? t(`qualified_${observation.qualifier}`, shown) : shown;
}

/** The number of an observation with its unit: "92.1%", "over 90,000", "50–55%". */
export function observedQuantity(
  observation: { value: number; high?: number; unit: Unit; qualifier?: 'about' | 'over' | 'under' },
  t: Text,
): string {
  const { value, high, unit, qualifier } = observation;
  const shown = high === undefined ? quantity(value, unit, t) : span(value, high, unit, t);
  return qualifier ? t(`qualified_${qualifier}`, shown) : shown;
}

/**
 * Pads numbers of one column with blanks as wide as digits, so that their decimal signs stand below one another
 * when set flush right in tabular numerals. Takes the shown texts and the decimals each has.
 */
export function padDecimals(shown: string, decimals: number, widest: number): string {
  if (decimals >= widest) return shown;
  const figureSpace = '\u2007';
  const punctuationSpace = '\u2008';
  return shown + (decimals === 0 ? punctuationSpace : '') + figureSpace.repeat(widest - decimals);
}
