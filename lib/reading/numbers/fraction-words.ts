import type { Language } from '../../model/language';
import type { Token } from '../text/tokens';
import type { ReadNumber } from './number-parts';

/**
 * A number in words and the parts it is counted in, in; the fraction out: "[two thirds]", "[three twenty-firsts]",
 * "[two hundred and fifty-four hundredths]". A rank ("twenty-first") is none.
 */

/** A number as it was said: its value, what of it stood before the last "and", and the tens it may end in. */
interface Said {
  value: number;
  beforeAnd: number;
  tens: number;
}

/** The fraction whose part word stands at `to`, after the number; "rank" where the words make a rank; else undefined. */
export function fractionAt(
  tokens: Token[],
  to: number,
  { value, beforeAnd, tens }: Said,
  language: Language,
): ReadNumber | 'rank' | undefined {
  if (value <= 0) return undefined;
  const dash = tokens[to]?.text === '-' ? 1 : 0;
  const word = tokens[to + dash]?.lower ?? '';
  const ordinal = ordinalOf(word, language);
  const ends = to + dash + 1;
  if (tens && ordinal && ordinal < 10) {
    // "one hundred thirty-fifths" are a hundred of them: "thirty" belongs to the part, unless "and" ties it.
    const count = value - tens;
    if (count > 0 && count !== beforeAnd && (count === 1) !== word.endsWith('s'))
      return fraction(count / (tens + ordinal), ends);
    // "twenty-first", "thirty-fifth"
    if (dash && !tokens[to]!.spaced && !word.endsWith('s')) return 'rank';
  }
  const part = partOf(word, language);
  if (part !== undefined && (isCounted(value, word) || (dash && value < 10))) {
    const few = value - beforeAnd;
    // "a hundred and fifty-four hundredths": 54 of them; "a hundred and thirty fifths" are 130, thirty being six.
    if (beforeAnd > 0 && few * part < 1 && value * part > 1) {
      return { value: beforeAnd + few * part, step: 0.01, to: ends, fraction: false };
    }
    return fraction(value * part, ends);
  }
  const parts = ordinalPartAt(tokens, to, value, language);
  return parts && fraction(value / parts.of, parts.to);
}

function fraction(value: number, to: number): ReadNumber {
  // Twenty-three fifths are more than all: no share.
  return { value, step: 0.01, to, fraction: value <= 1 };
}

/** What one part is worth: a half, a third, a twentieth. */
function partOf(word: string, { numbers }: Language): number | undefined {
  const known = numbers.fractions.get(word);
  if (known !== undefined) return known;
  const ordinal = numbers.ordinals.get(word.endsWith('s') ? word.slice(0, -1) : word);
  return ordinal && ordinal > 10 ? 1 / ordinal : undefined;
}

function ordinalOf(word: string, { numbers }: Language): number | undefined {
  return numbers.ordinals.get(word) ?? (word.endsWith('s') ? numbers.ordinals.get(word.slice(0, -1)) : undefined);
}

/**
 * Parts named by an ordinal of two words or more, or by one above ten: "[twenty-fifth]", "[one hundred and fifth]",
 * "[thirtieth]". One of them ends its phrase or is of something: "a twenty-first term" is a rank.
 */
export function ordinalPartAt(
  tokens: Token[],
  at: number,
  count: number,
  language: Language,
): { of: number; to: number } | undefined {
  const { small, multipliers, and } = language.numbers;
  let to = at;
  let of = 0;
  const first = small.get(tokens[to]?.lower ?? '') ?? 0;
  const hundred = first > 0 && first < 10 && multipliers.get(tokens[to + 1]?.lower ?? '') === 100;
  if (hundred) {
    of = first * 100;
    to += tokens[to + 2]?.lower === and ? 3 : 2;
  }
  const tens = small.get(tokens[to]?.lower ?? '') ?? 0;
  if (tens >= 20) {
    of += tens;
    to += tokens[to + 1]?.text === '-' ? 2 : 1;
  }
  const word = tokens[to]?.lower ?? '';
  const last = ordinalOf(word, language);
  if (!last || (of === 0 ? last <= 10 : tens >= 20 && last >= 10)) return undefined;
  if ((count === 1) === word.endsWith('s')) return undefined;
  const next = tokens[to + 1];
  if (count === 1 && next?.kind === 'word' && !/^(?:of|or|and|is|was)$/.test(next.lower)) return undefined;
  return { of: of + last, to: to + 1 };
}

/** "one fourth", "three sevenths", "two third": a rank ("two fourth places") is not a part. */
function isCounted(value: number, word: string): boolean {
  return /^(?:half|third|quarter|fifth)$/.test(word) ? value < 10 : (value === 1) !== word.endsWith('s');
}

/** "a fourth term": a rank. Only a third, a fifth and the like are parts whatever follows, but for what is ranked. */
export function isRank(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || /^(?:half|quarter)$/.test(tokens[at]!.lower)) return false;
  if (/^(?:terms?|time|round|place|party|candidate|consecutive|straight|successive|mandate)$/.test(next.lower))
    return true;
  return next.lower !== 'of' && !/^(?:third|fifth|sixth|eighth|tenth)$/.test(tokens[at]!.lower);
}
