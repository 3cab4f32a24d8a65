import type { Language } from '../../model/language';
import type { Token } from '../text/tokens';
import { fractionAt, isRank, ordinalPartAt } from './fraction-words';
import type { ReadNumber } from './number-parts';
import { outOf } from './shares';
import { isLastPart, spokenDigits } from './spoken';

/** A token position in, the number in words that begins there out: "[a hundred and five]", "[eight point five]". */

/** "thirty-five", "two hundred and sixty", "a million", "one and a half million", "eight point five", "two-thirds". */
export function readWords(tokens: Token[], at: number, language: Language): ReadNumber | undefined {
  const { small, multipliers, fractions, articles, and, point } = language.numbers;
  const first = tokens[at]!.lower;
  if (articles.has(first)) {
    const next = tokens[at + 1]?.lower ?? '';
    const part = fractions.get(next);
    if (part !== undefined && isRank(tokens, at + 1)) return undefined;
    if (part !== undefined) return { value: part, step: 0.01, to: at + 2, fraction: true };
    // "a twenty-first", "a thirtieth"
    const parts = ordinalPartAt(tokens, at + 1, 1, language);
    if (parts) return { value: 1 / parts.of, step: 0.01, to: parts.to, fraction: true };
    if (!multipliers.has(next) || next.length < 3 || next.endsWith('s')) return undefined;
  } else if (fractions.has(first) && !articles.has(tokens[at - 1]?.lower ?? '')) {
    const quarter = multipliers.has(tokens[at + 1]?.lower ?? '') ? fractions.get(first) : undefined;
    if (first === 'half') return { value: 0.5, step: 0.01, to: at + 1, fraction: true };
    if (first === 'quarter' && quarter) return { value: quarter, step: 0.01, to: at + 1, fraction: true };
  }
  let total = 0;
  let current = 0;
  let last = Number.POSITIVE_INFINITY;
  // "a hundred and five": the article says one.
  const begin = articles.has(first) ? at + 1 : at;
  let to = begin;
  let multiplier: number | undefined;
  let step = 1;
  // What is said before the last "and", and before the last word of tens, for the parts that may follow.
  let beforeAnd = 0;
  let tens = 0;
  for (let rounds = 0; rounds < 12; rounds++) {
    const said = tokens[to]?.lower ?? '';
    const word = said === '&' ? and : said;
    const value = small.get(word);
    const factor = multipliers.get(word);
    if (
      value !== undefined &&
      (current === 0 ||
        (current % 100 >= 20 && current % 10 === 0 && value < 10) ||
        (current % 100 === 0 && current > 0))
    ) {
      if (value >= 10 && current % 100 !== 0) break;
      tens = value >= 20 ? value : 0;
      current += value;
      to++;
    } else if (
      factor !== undefined &&
      word.length > 2 &&
      (current > 0 || (total === 0 && to === begin && !word.endsWith('s')))
    ) {
      tens = 0;
      if (factor === 100) current = Math.max(current, 1) * 100;
      else if (factor === 12 && current > 100) current += 11 * (current % 100);
      else {
        if (factor >= last) break;
        total += Math.max(current, 1) * factor;
        current = 0;
        last = factor;
        multiplier = factor;
        step = factor;
      }
      to++;
    } else if (
      word === and &&
      to > begin &&
      total === 0 &&
      articles.has(tokens[to + 1]?.lower ?? '') &&
      fractions.has(tokens[to + 2]?.lower ?? '')
    ) {
      // "one and a half million"
      current += fractions.get(tokens[to + 2]!.lower)!;
      to += 3;
    } else if (
      word === '-' &&
      to > begin &&
      tokens[to + 1]?.lower === point &&
      tokens[to + 2]?.text === '-' &&
      small.has(tokens[to + 3]?.lower ?? '')
    ) {
      // "eight-point-five"
      current = Number(`${current}.${small.get(tokens[to + 3]!.lower)}`);
      step = 0.1;
      to += 4;
    } else if ((word === and || word === '-') && to > begin) {
      const next = tokens[to + 1]?.lower ?? '';
      const ahead = small.get(next);
      // "fifty-two", and "fifty - two" with a space on both sides
      const joins = tokens[to]!.spaced === tokens[to + 1]?.spaced && current % 100 >= 20 && current % 10 === 0;
      const fits =
        word === '-'
          ? ahead !== undefined && ahead > 0 && ahead < 10 && joins
          : ahead !== undefined && current % 100 === 0 && (current > 0 || total > 0);
      if (!fits || (word === and && current > 0 && current < 100)) break;
      // "two million and one half": the part belongs to what was said before.
      if (word === and && ahead! < 10 && fractions.has(tokens[to + 2]?.lower ?? '')) break;
      // "a hundred and five hundred": two numbers.
      if (word === and && total === 0 && multipliers.get(tokens[to + 2]?.lower ?? '') === 100) break;
      if (word === and) beforeAnd = total + current;
      to++;
    } else if (
      word === ',' &&
      current === 0 &&
      last < Number.POSITIVE_INFINITY &&
      isLastPart(tokens, to + 1, last, language)
    ) {
      to++;
    } else if (word === point && to > begin && small.has(tokens[to + 1]?.lower ?? '')) {
      to++;
      const { digits, end } = spokenDigits(tokens, to, small);
      to = end;
      current = Number(`${current}.${digits}`);
      step = 10 ** -digits.length;
    } else break;
  }
  if (to === begin) return undefined;
  if (current >= 1 && multiplier !== undefined) step = 1;
  const value = total + current;
  if (value === 0 && small.get(first) !== 0) return undefined;
  const part = fractionAt(tokens, to, { value, beforeAnd, tens }, language);
  if (part === 'rank') return undefined;
  if (part) return part;
  const share = outOf(tokens, to, value, language);
  if (share) return share;
  return { value, step, to, fraction: false, ...(multiplier === undefined ? {} : { multiplier }) };
}
