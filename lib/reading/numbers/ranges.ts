import type { Language } from '../../model/language';
import type { Token } from '../text/tokens';
import type { ReadNumber } from './number-parts';
import { readNumber } from './numbers';
import { type Measured, unitAt } from './units';

/**
 * A number in, the range it begins out: "[50 to 55 percent]", "[92-93%]", "between [50 and 55]", "[31%-33%]". A bare
 * "52 to 48" may be two figures: see shareUnits in figures.ts.
 */

export interface Range extends Measured {
  high: number;
}

export function rangeAt(tokens: Token[], at: number, number: ReadNumber, language: Language): Range | undefined {
  const join = tokens[number.to];
  if (!join || number.fraction) return undefined;
  const before = leadIn(tokens, at);
  return JOINS.has(join.lower)
    ? oneUnit(tokens, at, number, join.lower, before, language)
    : twoUnits(tokens, number, before, language);
}

const JOINS = new Set(['-', 'to', 'and', 'or']);

/** The word before the number; "anywhere from", "ranging from" lead into one range as "between" does. */
function leadIn(tokens: Token[], at: number): string | undefined {
  const before = tokens[at - 1]?.lower;
  if (before !== 'from') return before;
  const corridor = /^(?:anywhere|somewhere|rang(?:e|es|ed|ing))$/.test(tokens[at - 2]?.lower ?? '');
  return corridor ? 'between' : before;
}

/** "50 to 55 percent", "4 to 6 million", "180-215 seats": the unit stands behind both. */
function oneUnit(
  tokens: Token[],
  at: number,
  number: ReadNumber,
  join: string,
  before: string | undefined,
  language: Language,
): Range | undefined {
  const second = readNumber(tokens, number.to + 1, language);
  if (!second || unitAt(tokens, number.to, language)) return undefined;
  let { value, step } = number;
  const unit = unitAt(tokens, second.to, language);
  // "6-6.5 million": corridors are as wide as their numbers are said.
  const scale = join === '-' && second.multiplier && !number.multiplier ? second.multiplier : 1;
  const ofSeats = isOfSeats(tokens[second.to]) || isListedRange(tokens, at, join, second.to);
  const wide =
    isRange(join, before, value, second.value / scale, second.step / scale) ||
    (ofSeats && isSeatRange(join, before, value, second.value));
  const told =
    join === 'or' ||
    (ofSeats && join !== 'and') ||
    unit !== undefined ||
    before === 'between' ||
    before === 'from' ||
    second.multiplier;
  if (!wide || !told) return undefined;
  // "4 to 6 million": the multiplier belongs to both.
  if (second.multiplier && !number.multiplier && value < second.value / second.multiplier) {
    value *= second.multiplier;
    step *= second.multiplier;
  }
  return { value, step, high: second.value, to: unit?.to ?? second.to, unit: unit?.unit ?? 'count', fraction: false };
}

const isOfSeats = (token: Token | undefined) => /^(?:seats?|mps|deputies|lawmakers)$/.test(token?.lower ?? '');

/** "45-55 seats for the Reed Party, and [15-25] for the List": one more of those that the sentence began with. */
function isListedRange(tokens: Token[], at: number, join: string, to: number): boolean {
  const end = tokens[to];
  if (join === 'or' || (end && !/^(?:[.,;)]|for|to|and)$/.test(end.lower))) return false;
  for (let noun = at - 1; noun >= 3; noun--)
    if (isOfSeats(tokens[noun]))
      return (
        tokens[noun - 1]!.kind === 'number' && tokens[noun - 2]!.lower === join && tokens[noun - 3]!.kind === 'number'
      );
  return false;
}

/** "between 50% and 55%", "31%-33%": each has its unit. */
function twoUnits(
  tokens: Token[],
  number: ReadNumber,
  before: string | undefined,
  language: Language,
): Range | undefined {
  const unit = unitAt(tokens, number.to, language);
  const join = unit && tokens[unit.to]?.lower;
  const between = before === 'between' && (join === 'and' || join === 'to');
  if (!unit || (!between && join !== '-')) return undefined;
  const second = readNumber(tokens, unit.to + 1, language);
  const secondUnit = second && unitAt(tokens, second.to, language);
  if (!second || secondUnit?.unit !== unit.unit || second.value <= number.value) return undefined;
  if (!between && second.value - number.value > POLL_CORRIDOR) return undefined;
  return { ...number, to: secondUnit.to, unit: unit.unit, high: second.value };
}

/** Corridors of exit polls are two to five points wide; results further apart are those of two contestants. */
const POLL_CORRIDOR = 5;

/** "could secure [180 to 215] seats", "[115-155] seats": a winner is named first, so a rising pair is one range. */
function isSeatRange(join: string, before: string | undefined, low: number, high: number): boolean {
  if ((join !== 'to' && join !== '-') || before === 'from' || before === 'by') return false;
  return high > low && high <= 2 * low + 10;
}

/** Whether "A join B" reads as one corridor rather than as two results. */
function isRange(join: string, before: string | undefined, low: number, high: number, step: number): boolean {
  if (high <= low) return false;
  if (join === 'and') return before === 'between';
  if (before === 'from') return false;
  if (join === '-') return high - low <= 15 * Math.max(step, 1) && high <= 100;
  if (join === 'or') return high - low <= 2;
  return before === 'between' || high - low <= 10 || high > 1000;
}
