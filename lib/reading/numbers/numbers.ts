import type { Language } from '../../model/language';
import type { Token } from '../text/tokens';
import { parseDigits, parseVulgar } from './digits';
import { isPronoun } from './not-numbers';
import { type ReadNumber, slashed, withParts } from './number-parts';
import { readWords } from './number-words';
import { outOf } from './shares';
import { brokenGroups } from './strayed-groups';

/**
 * A token position in, the number that begins there out: digits with any grouping, words, digits with a multiplier,
 * fractions. "[6.5 million]", "[1,23,45,678]", "[thirty-five]", "[two and a half]", "[nine out of ten]", "[a third]".
 */

export function readNumber(tokens: Token[], at: number, language: Language): ReadNumber | undefined {
  const token = tokens[at];
  if (!token || language.numbers.vague.has(tokens[at - 1]?.lower ?? '') || isPronoun(tokens, at)) return undefined;
  const plain =
    token.kind === 'number'
      ? readDigits(tokens, at, language)
      : token.kind === 'word'
        ? readWords(tokens, at, language)
        : undefined;
  return plain && withParts(tokens, plain, language);
}

function readDigits(tokens: Token[], at: number, language: Language): ReadNumber | undefined {
  let token = tokens[at]!;
  let to = at + 1;
  let written = token.text;
  // Broken typography: "2, 12%" (space after a decimal comma) and "98, 746" (after a grouping one).
  const comma = tokens[to];
  const rest = tokens[to + 1];
  const broken = brokenGroups(tokens, at);
  if (broken) {
    written = broken.written;
    to = broken.to;
    token = tokens[to - 1]!;
  } else if (comma?.text === ',' && !comma.spaced && rest?.kind === 'number' && rest.spaced && /^\d+$/.test(written)) {
    const sign = matchSign(tokens, to + 2, language);
    if (
      /^\d{1,2}$/.test(rest.text) &&
      rest.text.length === 2 &&
      written.length <= 2 &&
      sign &&
      !AGED.test(tokens[at - 1]?.lower ?? '')
    ) {
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
  const vulgar = parseVulgar(written);
  const part = vulgar ? undefined : slashed(tokens, at);
  if (part) {
    // "1 1/2 million"
    const size = part.fraction ? undefined : language.numbers.multipliers.get(tokens[part.to]?.lower ?? '');
    if (!size || size < 1000) return part;
    return { value: part.value * size, step: size / 10, to: part.to + 1, fraction: false, multiplier: size };
  }
  const parsed = vulgar ?? parseDigits(written, language);
  if (!parsed) return undefined;
  let { value, step } = parsed;
  const word = tokens[to]?.kind === 'word' ? tokens[to]! : undefined;
  const factor = word && sizeOf(tokens, to, language);
  // "21st", "180ml": a place in a row, a measurement.
  if (word && !factor && !word.spaced && language.numbers.glued.has(word.lower)) return undefined;
  if (factor) {
    to++;
    value *= factor;
    step *= factor;
    const more = moreMultipliers(tokens, to, value, factor, language);
    return { ...more, step: more.step ?? step, fraction: false, multiplier: factor };
  }
  const share = outOf(tokens, to, value, language);
  if (share) return share;
  return { value, step, to, fraction: vulgar !== undefined && value < 1 };
}

/** "Among voters younger than 35, 42% …": an age ends before the comma. */
const AGED = /^(?:than|aged?|ages|under|over|below|above|turned)$/;

/** What the word after digits multiplies them by: "6 million", "23k", "5 M"; "200 m" may be metres. */
function sizeOf(tokens: Token[], at: number, { numbers }: Language): number | undefined {
  const [word, next, last] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  const letter = numbers.letters.get(word.text);
  const factor = letter ?? numbers.multipliers.get(word.lower);
  // "2 M. Reed", "12 T-shirts", "11,000 K-12 pupils": the letter begins a name.
  if (word.text.length === 1 && word.spaced && last && next?.spaced === false && /^[.'-]$/.test(next.text))
    return undefined;
  return letter || word.lower.length > 2 || !word.spaced || /^(?:bn|mn|k)$/.test(word.lower) ? factor : undefined;
}

/** "6 million 478 thousand 623" (one million after another, each smaller), after the first is read. */
function moreMultipliers(
  tokens: Token[],
  to: number,
  value: number,
  first: number,
  language: Language,
): { value: number; to: number; step?: number } {
  let sum = value;
  let at = to;
  let step: number | undefined;
  for (let rounds = 0; rounds < 3; rounds++) {
    const digits = tokens[at];
    // "6 crore and two hundred"
    if (rounds === 0 && first >= 1000 && digits?.lower === language.numbers.and && tokens[at + 1]?.kind === 'word') {
      const spoken = readWords(tokens, at + 1, language);
      if (spoken && !spoken.fraction && spoken.value >= 100 && spoken.value < 1000) {
        return { value: sum + spoken.value, to: spoken.to, step: 1 };
      }
    }
    // "3 hundred and 21"
    const rest = tokens[at + 1];
    const few = rest?.kind === 'number' ? Number(rest.text) : language.numbers.small.get(rest?.lower ?? '');
    if (
      digits?.lower === language.numbers.and &&
      few &&
      few < 100 &&
      Number.isInteger(few) &&
      (step ?? first) === 100 &&
      !language.numbers.multipliers.has(tokens[at + 2]?.lower ?? '')
    ) {
      return { value: sum + few, to: at + 2, step: 1 };
    }
    const unit = tokens[at + 1]?.lower ?? '';
    const factor = language.numbers.multipliers.get(unit);
    if (digits?.kind !== 'number' || !/^\d{1,3}$/.test(digits.text)) break;
    if (factor && factor >= 100 && factor < sum && factor < (step ?? first)) {
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

function matchSign(tokens: Token[], at: number, language: Language): boolean {
  return language.units.percent.some((phrase) => phrase.every((word, offset) => tokens[at + offset]?.lower === word));
}
