import type { Language } from '../model/language';
import { outOf, type ReadNumber } from './number-parts';
import type { Token } from './tokens';

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
  for (let rounds = 0; rounds < 12; rounds++) {
    const word = tokens[to]?.lower ?? '';
    const value = small.get(word);
    const factor = multipliers.get(word);
    if (
      value !== undefined &&
      (current === 0 ||
        (current % 100 >= 20 && current % 10 === 0 && value < 10) ||
        (current % 100 === 0 && current > 0))
    ) {
      if (value >= 10 && current % 100 !== 0) break;
      current += value;
      to++;
    } else if (
      factor !== undefined &&
      word.length > 2 &&
      (current > 0 || (total === 0 && to === begin && !word.endsWith('s')))
    ) {
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
      const fits =
        word === '-'
          ? ahead !== undefined && ahead > 0 && !tokens[to]!.spaced && current > 0 && current % 10 === 0
          : ahead !== undefined && current % 100 === 0 && (current > 0 || total > 0);
      const part = fractions.get(next);
      if (word === '-' && part !== undefined && current > 0 && current < 10) {
        return { value: current * part, step: 0.01, to: to + 2, fraction: true };
      }
      if (!fits || (word === and && current > 0 && current < 100)) break;
      // "two million and one half": the part belongs to what was said before.
      if (word === and && ahead! < 10 && fractions.has(tokens[to + 2]?.lower ?? '')) break;
      // "a hundred and five hundred": two numbers.
      if (word === and && total === 0 && multipliers.get(tokens[to + 2]?.lower ?? '') === 100) break;
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
  const part = fractions.get(tokens[to]?.lower ?? '');
  if (part !== undefined && value > 0 && isCounted(value, tokens[to]!.lower)) {
    // Twenty-three fifths are more than all: no share.
    return { value: value * part, step: 0.01, to: to + 1, fraction: value * part <= 1 };
  }
  const share = outOf(tokens, to, value, language);
  if (share) return share;
  return { value, step, to, fraction: false, ...(multiplier === undefined ? {} : { multiplier }) };
}

/** Digits after a spoken point: "nought four", "seventy-one". */
function spokenDigits(tokens: Token[], at: number, small: Map<string, number>): { digits: string; end: number } {
  let digits = '';
  let to = at;
  for (let places = 0; places < 4; places++) {
    const value = small.get(tokens[to]?.lower ?? '');
    if (value === undefined) break;
    const dash = tokens[to + 1]?.text === '-' ? 1 : 0;
    const ones = value >= 20 ? (small.get(tokens[to + 1 + dash]?.lower ?? '') ?? 0) : 0;
    const joined = ones > 0 && ones < 10;
    digits += joined ? value + ones : value;
    to += joined ? 2 + dash : 1;
  }
  return { digits, end: to };
}

/** "one fourth", "three sevenths", "two third": a rank ("two fourth places") is not a part. */
function isCounted(value: number, word: string): boolean {
  return /^(?:half|third|quarter|fifth)$/.test(word) ? value < 10 : (value === 1) !== word.endsWith('s');
}

/** "a fourth term": a rank. Only a third, a fifth and the like are parts whatever follows, but for what is ranked. */
function isRank(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || /^(?:half|quarter)$/.test(tokens[at]!.lower)) return false;
  if (/^(?:terms?|time|round|place|party|candidate|consecutive|straight|successive|mandate)$/.test(next.lower))
    return true;
  return next.lower !== 'of' && !/^(?:third|fifth|sixth|eighth|tenth)$/.test(tokens[at]!.lower);
}

/** "that one costs", "the one you mentioned": stands for a thing, counts none. */
export function isPronoun(tokens: Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'one') return false;
  const before = tokens[at - 1]?.lower ?? '';
  const after = tokens[at + 1]?.lower ?? '';
  if (/^(?:that|this|which)$/.test(before)) return !/^(?:-|hundred|thousand|million|billion)$/.test(after);
  return before === 'the' && /^(?:you|who|that|which|he|she|they|we|i|is|was|he's)$/.test(after);
}
