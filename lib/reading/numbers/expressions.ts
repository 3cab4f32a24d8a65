import type { Language } from '../../model/language';
import type { Token } from '../text/tokens';
import { WordSet } from '../text/word-set';
import { isDotted, isHour, isInName, isSeason } from './not-numbers';
import type { ReadNumber } from './number-parts';
import { readNumber } from './numbers';
import { readPower } from './powers';
import { joinAt } from './shares';

/**
 * A token position in, the number that a person reads there out, with the form it is written in: "[minus five]",
 * "[-2.5e3]", "[one over three]", "[1/40]", "[1 in 21]", "[2,000 ± 5]". Digits of a name ("L2") and of the clock
 * ("2.15 pm") are none. Which of these can be a figure of an election is decided in figures.ts.
 */

export interface Expression extends ReadNumber {
  /** `signed`: below nothing; `quotient`: one number over another; `share`: one of several; `tolerance`: give or take. */
  form: 'plain' | 'signed' | 'power' | 'quotient' | 'share' | 'tolerance';
}

/** The words with which a number, or "a point", can begin, by language. */
const openers = new WeakMap<Language, WordSet>();

export function openersOf(language: Language): ReadonlySet<string> {
  let words = openers.get(language);
  if (!words) {
    const { small, multipliers, fractions, articles, minus } = language.numbers;
    words = new WordSet([...small.keys(), ...multipliers.keys(), ...fractions.keys(), ...articles, ...minus]);
    openers.set(language, words);
  }
  return words;
}

/** Whether a number can begin with this token at all; most tokens of a text end here. */
export const mayBegin = (token: Token, words: ReadonlySet<string>): boolean =>
  token.kind === 'word' ? words.has(token.lower) : token.kind === 'number' || token.text === '-';

export function readExpression(tokens: Token[], at: number, language: Language): Expression | undefined {
  const token = tokens[at]!;
  if (!mayBegin(token, openersOf(language))) return undefined;
  const sign = token.kind === 'number' ? 0 : signAt(tokens, at, language);
  if (sign > 0) {
    const size = readSize(tokens, at + sign, language);
    return size && expression(size, 'signed', size.to, -size.value, false);
  }
  return readSize(tokens, at, language);
}

/** How many tokens make the number after them less than nothing: "-5", "$-5", "- 5" at the very start, "minus 5". */
function signAt(tokens: Token[], at: number, { numbers }: Language): number {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!next) return 0;
  // "plus or minus 3 points" says how far off a number may be.
  if (token.kind === 'word') return numbers.minus.has(token.lower) && before?.lower !== 'or' ? 1 : 0;
  if (token.text !== '-' || next.kind !== 'number') return 0;
  if (next.spaced) return before ? 0 : 1;
  if (!before || /^[($€£¥₹[]$/.test(before.text)) return 1;
  // "50 -55" is a range, "Reed -2.16%" may be anything.
  return token.spaced && before.kind !== 'number' ? 1 : 0;
}

function readSize(tokens: Token[], at: number, language: Language): Expression | undefined {
  const read = readNumber(tokens, at, language);
  if (!read) return undefined;
  if (tokens[at]!.kind === 'number') {
    if (isInName(tokens, at, read.to, language) || isHour(tokens, at) || isSeason(tokens, at) || isDotted(tokens, at))
      return undefined;
    const power = read.to === at + 1 ? readPower(tokens, at, read.value) : undefined;
    if (power) {
      const to = toleranceEnd(tokens, power.to, language) ?? power.to;
      return { value: power.value, step: 1, to, fraction: false, multiplier: undefined, form: 'power' };
    }
    const slash = read.to === at + 1 ? slashedAt(tokens, at) : undefined;
    if (slash) return slash;
  }
  const over = overAt(tokens, at, read, language);
  if (over) return over;
  const share = shareAt(tokens, read, language);
  if (share) return share;
  const end = toleranceEnd(tokens, read.to, language);
  return end ? expression(read, 'tolerance', end) : expression(read, 'plain');
}

/** A number in one of its forms; all have the same fields. */
const expression = (
  { value: own, step, to: end, fraction: part, multiplier }: ReadNumber,
  form: Expression['form'],
  to = end,
  value = own,
  fraction = part,
): Expression => ({ value, step, to, fraction, multiplier, form });

const quotient = (value: number, to: number, fraction: boolean, form: 'quotient' | 'share'): Expression => ({
  value,
  step: 0.01,
  to,
  fraction,
  multiplier: undefined,
  form,
});

/** "1/40": a proper fraction of two whole numbers that stand alone; "5/17/2018" and "24/7" are none. */
function slashedAt(tokens: Token[], at: number): Expression | undefined {
  if (tokens[at + 1]?.text !== '/') return undefined;
  const [top, slash, bottom] = tokens.slice(at, at + 3);
  if (slash?.text !== '/' || slash.spaced || bottom?.spaced !== false) return undefined;
  const before = tokens[at - 1];
  if ((before && !top!.spaced && !/^[-(["']$/.test(before.text)) || tokens[at + 3]?.text === '/') return undefined;
  if (!/^\d{1,6}$/.test(top!.text) || !/^[1-9]\d{0,5}$/.test(bottom.text)) return undefined;
  const value = Number(top!.text) / Number(bottom.text);
  return value < 1 ? quotient(value, at + 3, true, 'quotient') : undefined;
}

/** "one over three", where the phrase ends: "5 over 3 years" divides nothing. */
function overAt(tokens: Token[], at: number, read: ReadNumber, language: Language): Expression | undefined {
  if (tokens[read.to]?.lower !== language.numbers.over || /^[$€£¥₹]$/.test(tokens[at - 1]?.text ?? ''))
    return undefined;
  const below = readNumber(tokens, read.to + 1, language);
  if (!below || below.value === 0 || /^(?:word|number)$/.test(tokens[below.to]?.kind ?? '')) return undefined;
  if (/^[%°]$/.test(tokens[below.to]?.text ?? '')) return undefined;
  return quotient(read.value / below.value, below.to, false, 'quotient');
}

/** Where "±0.01" or "+/- 3" after a number ends: how far off it may be. */
function toleranceEnd(tokens: Token[], at: number, language: Language): number | undefined {
  const mark = tokens[at]?.text;
  if (mark !== '±' && !(mark === '+' && tokens[at + 1]?.text === '/' && tokens[at + 2]?.text === '-')) return undefined;
  const from = at + (mark === '±' ? 1 : 3);
  const off = readNumber(tokens, from, language);
  if (!off) return undefined;
  return (off.to === from + 1 ? readPower(tokens, from, off.value)?.to : undefined) ?? off.to;
}

/** "1 in 21", "two out of five hundred sets": of what is less than the whole. "5 in six boxes" are five. */
function shareAt(tokens: Token[], read: ReadNumber, language: Language): Expression | undefined {
  const joined = joinAt(tokens, read.to);
  if (!joined || read.value <= 0 || !Number.isInteger(read.value)) return undefined;
  const whole = readNumber(tokens, read.to + joined, language);
  if (!whole || whole.fraction || !Number.isInteger(whole.value) || whole.value <= read.value) return undefined;
  const year = /^(?:1[789]|20)\d\d$/.test(tokens[whole.to - 1]!.text);
  const ends = !/^(?:word|number)$/.test(tokens[whole.to]?.kind ?? '');
  if (tokens[read.to]!.lower === 'in' && (year || !ends || read.value > 9)) return undefined;
  return quotient(read.value / whole.value, whole.to, true, 'share');
}
