import type { Unit } from '../../model/figure';
import type { Language } from '../../model/language';
import type { Token } from '../text/tokens';
import type { ReadNumber } from './number-parts';

/** A number in, its unit out, and the number as it is worth in it: "[40 percent]", "[half a point]", "[60-plus percent]". */

export interface Measured extends ReadNumber {
  unit: Unit;
}

/** A number, or one with another unit, in a unit. */
export const inUnit = (
  { value, step, to, fraction, multiplier }: ReadNumber,
  unit: Unit,
  end = to,
  high?: number,
): Measured & { high: number | undefined } => ({ value, step, to: end, fraction, multiplier, unit, high });

/** The length in tokens of the longest phrase that matches at `at`, or 0. */
export function matchPhrase(tokens: Token[], at: number, phrases: string[][]): number {
  let longest = 0;
  for (const phrase of phrases) {
    if (phrase.length <= longest || at < 0) continue;
    if (startsWith(tokens, at, phrase)) longest = phrase.length;
  }
  return longest;
}

function startsWith(tokens: Token[], at: number, phrase: string[]): boolean {
  if (at + phrase.length > tokens.length) return false;
  for (let offset = 0; offset < phrase.length; offset++)
    if (tokens[at + offset]!.lower !== phrase[offset]) return false;
  return true;
}

/** The unit that stands at `at`, behind a dash too, and the token after it. */
export function unitAt(tokens: Token[], at: number, language: Language): { unit: Unit; to: number } | undefined {
  const from = tokens[at]?.lower === '-' ? at + 1 : at;
  const points = matchPhrase(tokens, from, language.units.points);
  if (points) return { unit: 'points', to: from + points };
  const percent = matchPhrase(tokens, from, language.units.percent);
  return percent ? { unit: 'percent', to: from + percent } : undefined;
}

/** The number with the unit behind it, or undefined where none stands there. */
export function measured(tokens: Token[], number: ReadNumber, language: Language): Measured | undefined {
  const { articles } = language.numbers;
  let at = number.to;
  const decimal = number.value < 1 && number.step < 1 && tokens[at]?.lower === 'of';
  if (number.fraction || decimal) {
    // "half a point", "two-tenths of a percent", "a tenth of one percent", "0.5 of a percent"
    const of = tokens[at]?.lower === 'of' ? 1 : 0;
    const one = articles.has(tokens[at + of]?.lower ?? '') || /^(?:one|1)$/.test(tokens[at + of]?.lower ?? '') ? 1 : 0;
    if (of && !one) return undefined;
    at += of + one;
  } else {
    // "60-plus percent", "40-odd percent", "30+ percent"; "20 or so percentage points" ends with its number
    at += isGlue(tokens[at]) && !unitAt(tokens, at, language) ? matchPhrase(tokens, at, gluedIn(language)) : 0;
  }
  const unit = unitAt(tokens, at, language);
  if (!unit) return undefined;
  const { value, step, to } = withHalf(tokens, number, unit.to, language);
  return { value, step, to, fraction: false, multiplier: number.multiplier, unit: unit.unit };
}

const isGlue = (token: Token | undefined) => token?.text === '-' || token?.text === '+';
const glued = new WeakMap<Language, string[][]>();

/** The phrases behind a number that begin with a sign. */
function gluedIn(language: Language): string[][] {
  let phrases = glued.get(language);
  if (!phrases) {
    const { about, over, under } = language.after;
    phrases = [...about, ...over, ...under].filter(([first]) => first === '-' || first === '+');
    glued.set(language, phrases);
  }
  return phrases;
}

/** "two points and a half": what is said behind the unit. */
function withHalf(
  tokens: Token[],
  { value, step }: ReadNumber,
  to: number,
  { numbers }: Language,
): { value: number; step: number; to: number } {
  if (tokens[to]?.lower !== numbers.and) return { value, step, to };
  const part = /^(?:half|quarter)$/.test(tokens[to + 2]?.lower ?? '') && numbers.fractions.get(tokens[to + 2]!.lower);
  const said = tokens[to]?.lower === numbers.and && numbers.articles.has(tokens[to + 1]?.lower ?? '');
  if (!said || !part || !Number.isInteger(value) || tokens[to + 3]?.lower === 'of') return { value, step, to };
  return { value: value + part, step: 0.1, to: to + 3 };
}

/** "took just [a single] seat". */
const SEATS = /^(?:seats?|mp|member|delegate|deputy|mandate|lawmaker|legislator|vote)$/;
/** Words in front of "a single seat" that leave none of it. */
const NONE = new Set('not no without never failed even win lose nor cannot'.split(' '));
const NONE_REACH = 5;
/** "could not win even a single seat": nobody has it. */
function isNone(tokens: Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - NONE_REACH); back--) {
    const { lower } = tokens[back]!;
    if (NONE.has(lower) || lower.endsWith("n't")) return true;
  }
  return false;
}

/** "by [a single point]", "[a percentage point]", "by [a point and a half]": the article says one. */
export function oneUnitAt(tokens: Token[], at: number, language: Language): Measured | undefined {
  if (!language.numbers.articles.has(tokens[at]?.lower ?? '')) return undefined;
  const said = tokens[at + 1]?.lower;
  const single = said === 'single' || said === 'full' ? 1 : 0;
  if (said === 'single' && SEATS.test(tokens[at + 2]?.lower ?? '') && !isNone(tokens, at))
    return { value: 1, step: 1, to: at + 2, fraction: false, unit: 'count' };
  const unit = unitAt(tokens, at + 1 + single, language);
  if (unit?.unit !== 'points' || tokens[unit.to - 1]!.lower.endsWith('s')) return undefined;
  const bare = unit.to === at + 2 && !single;
  // "at a point", "has a point": only a distance is one point.
  const distance =
    /^(?:by|just|only|within|mere)$/.test(tokens[at - 1]?.lower ?? '') ||
    // "beaten by less than a point", "by under a point"
    (/^(?:than|under|inside|barely|nearly)$/.test(tokens[at - 1]?.lower ?? '') &&
      !/^(?:of|in|at|to|where|when|that)$/.test(tokens[unit.to]?.lower ?? '')) ||
    /^(?:ahead|behind|clear|adrift|and)$/.test(tokens[unit.to]?.lower ?? '');
  const one = { value: 1, step: 1, to: unit.to, fraction: false };
  const half = withHalf(tokens, one, unit.to, language);
  if (bare && (!distance || (tokens[unit.to]?.lower === language.numbers.and && half.to === unit.to))) return undefined;
  return { ...one, ...half, unit: 'points' };
}
