import type { Language } from '../../model/language';
import type { Token } from '../text/tokens';

/** What goes on after a number in words, in; how it does, out: "six thousand, [two hundred and] five", "six point [nought four]". */

/** "three thousand, [two hundred and] forty": what a comma parts from its thousands; in a list "and" would be missing. */
export function isLastPart(tokens: Token[], at: number, last: number, { numbers }: Language): boolean {
  const [first, hundred, and, rest, more] = tokens.slice(at, at + 5).map(({ lower }) => lower);
  return (
    numbers.small.has(first ?? '') &&
    numbers.multipliers.get(hundred ?? '') === 100 &&
    (and === numbers.and || and === '&') &&
    (numbers.small.get(rest ?? '') ?? 100) < 100 &&
    (numbers.multipliers.get(more ?? '') ?? 0) < last
  );
}

/** Digits after a spoken point: "nought four", "seventy-one". */
export function spokenDigits(tokens: Token[], at: number, small: Map<string, number>): { digits: string; end: number } {
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
