import type { Language } from '../model/language';
import type { ReadNumber } from './number-parts';
import type { Token } from './tokens';

/** A number and what follows it in, the share it begins out: "[nine out of ten] voters", "[3 in 5] people". */

/** Shares of people and votes: both numbers small, the second no less than the first. */
export function outOf(tokens: Token[], to: number, value: number, language: Language): ReadNumber | undefined {
  const joined = joinAt(tokens, to);
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

/** How many tokens say "out of" or "in" at `to`. */
export function joinAt(tokens: Token[], to: number): 0 | 1 | 2 {
  if (tokens[to]?.lower === 'out' && tokens[to + 1]?.lower === 'of') return 2;
  return tokens[to]?.lower === 'in' ? 1 : 0;
}
