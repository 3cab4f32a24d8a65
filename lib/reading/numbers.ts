import type { Language } from '../model/language';
import { parseDigits } from './digits';
import type { Token } from './tokens';

/**
 * A token position in, the number that begins there out: digits with any grouping, words, digits with a multiplier,
 * fractions. "[6.5 million]", "[1,23,45,678]", "[thirty-five]", "[two and a half]", "[nine out of ten]", "[a third]".
 */

export interface ReadNumber {
  value: number;
  /** One step of the last place written: 0.01 for 92.05, 100000 for 6.5 million. */
  step: number;
  /** Index of the token after the number. */
  to: number;
  /** A share without a sign: two-thirds, nine out of ten. */
  fraction: boolean;
  /** The multiplier said: 1e6 for million. */
  multiplier?: number;
}

export function readNumber(tokens: Token[], at: number, language: Language): ReadNumber | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'number') return readDigits(tokens, at, language);
  if (token.kind === 'word') return readWords(tokens, at, language);
  return undefined;
}

function readDigits(tokens: Token[], at: number, language: Language): ReadNumber | undefined {
  let token = tokens[at]!;
  let to = at + 1;
  let written = token.text;
  // Broken typography: "2, 12%" (space after a decimal comma) and "98, 746" (after a grouping one).
  const comma = tokens[to];
  const rest = tokens[to + 1];
  if (comma?.text === ',' && !comma.spaced && rest?.kind === 'number' && rest.spaced && /^\d+$/.test(written)) {
    const sign = matchSign(tokens, to + 2, language);
    if (/^\d{1,2}$/.test(rest.text) && rest.text.length === 2 && written.length <= 2 && sign) {
      written = `${written},${rest.text}`;
      to += 2;
    } else if (
      /^\d{3}$/.test(rest.text) &&
      written.length <= 3 &&
      !sign &&
      /^\(|^votes?$/.test(tokens[to + 2]?.lower ?? '')
    ) {
      written = `${written},${rest.text}`;
      to += 2;
    }
    token = tokens[to - 1]!;
  }
  // "8-point-5"
  const spoken =
    tokens[to]?.text === '-' && tokens[to + 1]?.lower === language.numbers.point && tokens[to + 2]?.text === '-'
      ? tokens[to + 3]
      : undefined;
  if (spoken?.kind === 'number' && /^\d+$/.test(written) && /^\d{1,3}$/.test(spoken.text)) {
    written = `${written}.${spoken.text}`;
    to += 4;
  }
  const parsed = parseDigits(written, language);
  if (!parsed) return undefined;
  let { value, step } = parsed;
  const next = tokens[to];
  const word = next && next.kind === 'word' ? next : undefined;
  const factor = word && language.numbers.multipliers.get(word.lower);
  if (factor && (word.lower.length > 2 || !word.spaced)) {
    to++;
    value *= factor;
    step *= factor;
    const more = moreMultipliers(tokens, to, value, language);
    return { ...more, step: more.step ?? step, fraction: false, multiplier: factor };
  }
  const share = outOf(tokens, to, value, language);
  if (share) return share;
  return { value, step, to, fraction: false };
}

/** "6 million 478 thousand 623" (one million after another, each smaller), after the first is read. */
function moreMultipliers(
  tokens: Token[],
  to: number,
  value: number,
  language: Language,
): { value: number; to: number; step?: number } {
  let sum = value;
  let at = to;
  let step: number | undefined;
  for (let rounds = 0; rounds < 3; rounds++) {
    const digits = tokens[at];
    const unit = tokens[at + 1]?.lower ?? '';
    const factor = language.numbers.multipliers.get(unit);
    if (digits?.kind !== 'number' || !/^\d{1,3}$/.test(digits.text)) break;
    if (factor && factor >= 1000 && factor < sum) {
      sum += Number(digits.text) * factor;
      step = factor;
      at += 2;
    } else if (rounds > 0 && step !== undefined && Number(digits.text) < step) {
      sum += Number(digits.text);
      step = 1;
      at += 1;
    } else break;
  }
  return step === undefined ? { value: sum, to: at } : { value: sum, to: at, step };
}

/** "3 in 5", "nine out of ten": both small, the second no less than the first. */
function outOf(tokens: Token[], to: number, value: number, language: Language): ReadNumber | undefined {
  const joined = tokens[to]?.lower === 'out' && tokens[to + 1]?.lower === 'of' ? 2 : tokens[to]?.lower === 'in' ? 1 : 0;
  if (!joined || value > 9 || !Number.isInteger(value)) return undefined;
  const word = tokens[to + joined];
  const whole = word?.kind === 'number' ? Number(word.text) : language.numbers.small.get(word?.lower ?? '');
  const plural = tokens[to + joined + 1]?.lower ?? '';
  if (whole === undefined || ![3, 4, 5, 6, 8, 10, 20].includes(whole) || whole <= value) return undefined;
  // "two out of three seats" counts seats; only people and votes are shared out.
  if (!/^(?:voters?|people|citizens|adults|respondents|votes|ballots|americans|britons|of)$/.test(plural))
    return undefined;
  return { value: value / whole, step: 0.01, to: to + joined + 1, fraction: true };
}

function matchSign(tokens: Token[], at: number, language: Language): boolean {
  return language.units.percent.some((phrase) => phrase.every((word, offset) => tokens[at + offset]?.lower === word));
}

/** "thirty-five", "two hundred and sixty", "a million", "one and a half million", "eight point five", "two-thirds". */
function readWords(tokens: Token[], at: number, language: Language): ReadNumber | undefined {
  const { small, multipliers, fractions, articles, and, point } = language.numbers;
  const first = tokens[at]!.lower;
  if (articles.has(first)) {
    const next = tokens[at + 1]?.lower ?? '';
    const part = fractions.get(next);
    if (part !== undefined) return { value: part, step: 0.01, to: at + 2, fraction: true };
    const factor = multipliers.get(next);
    if (factor === undefined || next.length < 3) return undefined;
    return { value: factor, step: factor, to: at + 2, fraction: false, multiplier: factor };
  }
  if (fractions.has(first) && !articles.has(tokens[at - 1]?.lower ?? '') && first === 'half') {
    return { value: 0.5, step: 0.01, to: at + 1, fraction: true };
  }
  let total = 0;
  let current = 0;
  let last = Number.POSITIVE_INFINITY;
  let to = at;
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
      (current > 0 || (total === 0 && to === at && factor >= 1000 && !word.endsWith('s')))
    ) {
      if (factor === 100) current *= 100;
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
      to > at &&
      articles.has(tokens[to + 1]?.lower ?? '') &&
      fractions.has(tokens[to + 2]?.lower ?? '')
    ) {
      // "one and a half million"
      current += fractions.get(tokens[to + 2]!.lower)!;
      to += 3;
    } else if (
      word === '-' &&
      to > at &&
      tokens[to + 1]?.lower === point &&
      tokens[to + 2]?.text === '-' &&
      small.has(tokens[to + 3]?.lower ?? '')
    ) {
      // "eight-point-five"
      current = Number(`${current}.${small.get(tokens[to + 3]!.lower)}`);
      step = 0.1;
      to += 4;
    } else if ((word === and || word === '-') && to > at) {
      const next = tokens[to + 1]?.lower ?? '';
      const ahead = small.get(next);
      const fits =
        word === '-'
          ? ahead !== undefined && !tokens[to]!.spaced && current % 10 === 0
          : ahead !== undefined && current % 100 === 0 && (current > 0 || total > 0);
      const part = fractions.get(next);
      if (word === '-' && part !== undefined && current > 0 && current < 10) {
        const end = wholeFraction(tokens, to + 1);
        return { value: current * part, step: 0.01, to: end, fraction: true };
      }
      if (!fits || (word === and && current > 0 && current < 100)) break;
      to++;
    } else if (word === point && to > at && small.has(tokens[to + 1]?.lower ?? '')) {
      let digits = '';
      to++;
      for (let places = 0; places < 4 && small.has(tokens[to]?.lower ?? ''); places++)
        digits += small.get(tokens[to++]!.lower);
      current = Number(`${current}.${digits}`);
      step = 10 ** -digits.length;
    } else break;
  }
  if (to === at) return undefined;
  if (current > 0 && multiplier !== undefined) step = 1;
  const value = total + current;
  if (value === 0 && small.get(first) !== 0) return undefined;
  const part = fractions.get(tokens[to]?.lower ?? '');
  if (part !== undefined && value > 0 && value < 10 && tokens[to]!.lower !== 'second') {
    return { value: value * part, step: 0.01, to: to + 1, fraction: true };
  }
  const share = outOf(tokens, to, value, language);
  if (share) return share;
  return { value, step, to, fraction: false, ...(multiplier === undefined ? {} : { multiplier }) };
}

function wholeFraction(tokens: Token[], at: number): number {
  void tokens;
  return at + 1;
}
