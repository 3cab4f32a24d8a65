import type { Language } from '../../model/language';
import type { Token } from '../text/tokens';

/** Digits and words in, whether they only look like a number: "L[2]", "[6.45] pm", "[2018]-19", "that [one]". */

/** National Assembly, Punjab, Sindh, Khyber Pakhtunkhwa, Balochistan (Election Commission of Pakistan, delimitation lists). */
const SEAT_CODES = new Set(['NA', 'PP', 'PS', 'PK', 'PB', 'PF']);

/** "L2", "km2", "06F6", "m^3", "fb-1": digits of a name or a unit. A percent sign makes "won48.2%" a number. */
export function isInName(tokens: Token[], at: number, to: number, { units }: Language): boolean {
  const before = tokens[at - 1];
  const token = tokens[at]!;
  if (!before || token.spaced) return false;
  if (before.kind === 'word')
    return !units.percent.some((phrase) => phrase.every((word, offset) => tokens[to + offset]?.lower === word));
  const unit = tokens[at - 2];
  // "won from NA-131": a seat of Pakistan's assemblies by its code.
  if (before.text === '-' && !before.spaced && SEAT_CODES.has(unit?.text ?? '') && /^\d{1,3}$/.test(token.text))
    return true;
  if (unit?.kind !== 'word' || before.spaced || !/^\d$/.test(token.text)) return false;
  return before.text === '^' || (before.text === '-' && /^\p{Ll}{1,3}$/u.test(unit.text));
}

/** "2 pm", "2.15 a.m.": an hour of the day. */
export function isHour(tokens: Token[], at: number): boolean {
  return (
    /^(?:am|pm|a\.m|p\.m)$/.test(tokens[at + 1]?.lower ?? '') &&
    /^(?:0?[1-9]|1[0-2])(?:\.[0-5]\d)?$/.test(tokens[at]!.text)
  );
}

/** "2013-14": the year before or the year after of a season. */
export function isSeason(tokens: Token[], at: number): boolean {
  const isPair = (first: number) => {
    if (tokens[first + 1]?.text !== '-') return false;
    const [year, dash, next] = tokens.slice(first, first + 3);
    if (dash?.text !== '-' || dash.spaced || next?.spaced !== false) return false;
    return (
      /^(?:1[789]|20)\d\d$/.test(year!.text) &&
      /^\d\d$/.test(next.text) &&
      Number(next.text) === (Number(year!.text) + 1) % 100
    );
  };
  return isPair(at) || (at >= 2 && isPair(at - 2));
}

/** "192.168.0.7", "7.2.2024": addresses, dates and versions hold no numbers. */
export function isDotted(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (next?.kind === 'number' && !next.spaced && next.text.startsWith('.')) return true;
  return before?.kind === 'number' && !tokens[at]!.spaced && tokens[at]!.text.startsWith('.');
}

/** "that one costs", "the one you mentioned": stands for a thing, counts none. */
export function isPronoun(tokens: Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'one') return false;
  const before = tokens[at - 1]?.lower ?? '';
  const after = tokens[at + 1]?.lower ?? '';
  if (/^(?:that|this|which)$/.test(before)) return !/^(?:-|hundred|thousand|million|billion)$/.test(after);
  return before === 'the' && /^(?:you|who|that|which|he|she|they|we|i|is|was|he's)$/.test(after);
}
