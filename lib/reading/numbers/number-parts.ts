import type { Language } from '../../model/language';
import type { Token } from '../text/tokens';
import { ordinalPartAt } from './fraction-words';
import { readWords } from './number-words';

/** A number in, the number with the parts that follow it out: "[two million and a half]", "[half a million]", "[1/3]". */

export interface ReadNumber {
  value: number;
  /** One step of the last place written: 0.01 for 92.05, 100000 for 6.5 million. */
  step: number;
  /** Index of the token after the number. */
  to: number;
  /** A share without a sign: two-thirds, nine out of ten. */
  fraction: boolean;
  /** The multiplier said: 1e6 for million. */
  multiplier?: number | undefined;
}

/** What belongs to a number after its own words: a part of its multiplier, a multiplier of its part. */
export function withParts(tokens: Token[], read: ReadNumber, language: Language): ReadNumber {
  if (read.fraction) return partOfMultiplier(tokens, read, language);
  const { and, multipliers } = language.numbers;
  let { value, step, to, multiplier } = read;
  // "1.5 lakh crore", "a million million": no other order of sizes is said so.
  const second = multipliers.get(tokens[to]?.lower ?? '');
  if (
    multiplier &&
    multiplier > 100 &&
    second &&
    second >= multiplier &&
    value < 1000 * multiplier &&
    tokens[to]!.spaced
  ) {
    value *= second;
    step *= second;
    multiplier *= second;
    to++;
  }
  const hyphened = andAHalf(tokens, to, value, language);
  if (hyphened) return { ...read, ...hyphened };
  if (tokens[to]?.lower !== and && to === read.to) return read;
  const part = tokens[to]?.lower === and ? partAt(tokens, to + 1, language) : undefined;
  const spoken = tokens[to - 1]?.kind === 'word';
  if (!part || !spoken) return { ...read, value, step, to, ...(multiplier ? { multiplier } : {}) };
  const of = multipliers.get(tokens[part.to]?.lower ?? '');
  if (of && (!multiplier || of >= multiplier)) return { ...read, value, step, to };
  // "one billion and a quarter million", "two million and a half", "three and one fourth"
  const size = of ?? (multiplier && multiplier >= 1000 ? multiplier : 1);
  const scale = Math.min(step, size);
  return { value: value + part.value * size, step: scale / 10, to: part.to + (of ? 1 : 0), fraction: false };
}

/** "one-and-a-half", "6-and-a-half million": with what it multiplies. */
function andAHalf(
  tokens: Token[],
  to: number,
  value: number,
  { numbers }: Language,
): { value: number; step: number; to: number; multiplier?: number } | undefined {
  if (tokens[to]?.lower !== '-' || tokens[to + 1]?.lower !== numbers.and) return undefined;
  const [dash, and, second, article, third, part] = tokens.slice(to, to + 6).map(({ lower }) => lower);
  if (dash !== '-' || and !== numbers.and || second !== '-' || third !== '-') return undefined;
  const more = numbers.articles.has(article ?? '') ? numbers.fractions.get(part ?? '') : undefined;
  if (!more || !Number.isInteger(value)) return undefined;
  const factor = numbers.multipliers.get(tokens[to + 6]?.lower ?? '');
  const size = factor ?? 1;
  return {
    value: (value + more) * size,
    step: size / 10,
    to: to + (factor ? 7 : 6),
    ...(factor ? { multiplier: factor } : {}),
  };
}

/** "half a million", "quarter million", "two thirds of a million", "half a dozen". */
function partOfMultiplier(tokens: Token[], read: ReadNumber, { numbers }: Language): ReadNumber {
  let to = read.to;
  if (tokens[to]?.lower === 'of' && numbers.articles.has(tokens[to + 1]?.lower ?? '')) to++;
  if (numbers.articles.has(tokens[to]?.lower ?? '')) to++;
  const word = tokens[to]?.lower ?? '';
  const factor = numbers.multipliers.get(word);
  if (!factor || word.length < 3 || word.endsWith('s')) return read;
  return { value: read.value * factor, step: factor / 10, to: to + 1, fraction: false, multiplier: factor };
}

/** "a half", "one fourth", "two thirds", "a thirtieth", "fifty-four hundredths": less than one. */
function partAt(tokens: Token[], at: number, language: Language): { value: number; to: number } | undefined {
  const { articles, small, fractions } = language.numbers;
  const first = tokens[at]?.lower ?? '';
  if (articles.has(first)) {
    const part = fractions.get(tokens[at + 1]?.lower ?? '');
    if (part) return { value: part, to: at + 2 };
    const parts = ordinalPartAt(tokens, at + 1, 1, language);
    return parts && { value: 1 / parts.of, to: parts.to };
  }
  if (!small.has(first)) return undefined;
  const read = readWords(tokens, at, language);
  return read?.fraction && read.value < 1 ? read : undefined;
}

/** "2/3", "2 1/4": parts up to tenths; a larger second number is a date, a season, a score. */
export function slashed(tokens: Token[], at: number): ReadNumber | undefined {
  const part = slashAt(tokens, at);
  if (part) return { value: part, step: 0.01, to: at + 3, fraction: true };
  const whole = tokens[at]!.text;
  const more = tokens[at + 1]?.spaced && /^\d{1,2}$/.test(whole) ? slashAt(tokens, at + 1) : undefined;
  return more ? { value: Number(whole) + more, step: 0.1, to: at + 4, fraction: false } : undefined;
}

function slashAt(tokens: Token[], at: number): number | undefined {
  if (tokens[at + 1]?.text !== '/') return undefined;
  const [top, slash, bottom] = tokens.slice(at, at + 3);
  if (slash?.text !== '/' || slash.spaced || bottom?.spaced !== false) return undefined;
  if (tokens[at - 1]?.text === '/' || tokens[at + 3]?.text === '/') return undefined;
  if (!/^[1-9]$/.test(top!.text) || !/^(?:[2-9]|10)$/.test(bottom.text)) return undefined;
  return Number(top!.text) < Number(bottom.text) ? Number(top!.text) / Number(bottom.text) : undefined;
}
