import type { Token } from '../text/tokens';

/** Tokens from a number on in, the power it begins out: "[1.3x10^6]", "[2.48×10−5]", "[2e5]", "[10⁶]", "[1.1^-2]". */

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The power that the number at `at`, worth `value`, is the base or the factor of; undefined where it is neither. */
export function readPower(tokens: Token[], at: number, value: number): { value: number; to: number } | undefined {
  const next = tokens[at + 1];
  if (!next) return undefined;
  if (next.lower === 'e' && !next.spaced) {
    const power = exponentAt(tokens, at + 2, 1);
    return power && finite(value * 10 ** power.value, power.to);
  }
  if (/^[x×*·]$/.test(next.lower)) {
    const base = tokens[at + 2];
    if (base?.kind !== 'number' || !/^\d{1,3}$/.test(base.text)) return undefined;
    // "5x10-3" is a power of ten, "5 x 10 - 3" a sum.
    const signed = base.text === '10' && /^[-+]$/.test(tokens[at + 3]?.text ?? '');
    const power = signed ? exponentAt(tokens, at + 3, 1) : raisedAt(tokens, at + 3);
    return power && finite(value * Number(base.text) ** power.value, power.to);
  }
  const power = raisedAt(tokens, at + 1);
  return power && finite(value ** power.value, power.to);
}

/** "^23", "^-1", "²³" after a base. */
function raisedAt(tokens: Token[], at: number): { value: number; to: number } | undefined {
  const mark = tokens[at];
  if (!mark || mark.spaced) return undefined;
  if (mark.text === '^') return exponentAt(tokens, at + 1, 2);
  let to = at;
  const minus = mark.text === '⁻' || mark.text === '⁺' ? 1 : 0;
  to += minus;
  let digits = '';
  for (; digits.length < 3 && tokens[to] && !tokens[to]!.spaced; to++) {
    const digit = SUPERSCRIPTS.indexOf(tokens[to]!.text);
    if (digit === -1) break;
    digits += digit;
  }
  return digits === '' ? undefined : { value: Number(digits) * (mark.text === '⁻' ? -1 : 1), to };
}

/** "+14", "--23", "5": digits with up to `signs` signs, all written together. */
function exponentAt(tokens: Token[], at: number, signs: number): { value: number; to: number } | undefined {
  let to = at;
  let sign = 1;
  for (; to < at + signs && /^[-+]$/.test(tokens[to]?.text ?? ''); to++) {
    if (tokens[to]!.spaced) return undefined;
    if (tokens[to]!.text === '-') sign = -sign;
  }
  const digits = tokens[to];
  if (!digits || digits.spaced || !/^\d{1,3}$/.test(digits.text)) return undefined;
  return { value: sign * Number(digits.text), to: to + 1 };
}

/** What is past all bounds is no number to read. */
function finite(value: number, to: number): { value: number; to: number } | undefined {
  return Number.isFinite(value) ? { value, to } : undefined;
}
