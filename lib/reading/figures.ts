import type { Figure, Qualifier, Unit } from '../model/figure';
import type { Language } from '../model/language';
import { readExpression } from './expressions';
import { isOther } from './not-figures';
import type { ReadNumber } from './number-parts';
import { readNumber } from './numbers';
import type { Token } from './tokens';

/**
 * Tokens of a sentence in, the numbers it states out, with unit, range and hedge: "won [over|92 percent]",
 * "[50 to 55%]", "[two-thirds]". What a number counts is not decided here; dates, times, ages, ordinals and money are
 * left out.
 */

export interface FoundFigure extends Figure {
  /** Index of its first token and of the token after its last one. */
  from: number;
  to: number;
  /** A fraction ("two-thirds"): a share without a sign. */
  fraction: boolean;
  /** The unit was not written here but carried from the figure it is listed with: "[45] and 47 percent". */
  carried: boolean;
}

export function findFigures(text: string, tokens: Token[], language: Language): FoundFigure[] {
  const found: FoundFigure[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = readExpression(tokens, at, language);
    // Powers count nothing here; of "minus 5", "5 over 3" and "5 in 9 seats" each number is looked at by itself.
    const number = !read || read.form === 'plain' ? read : readNumber(tokens, at, language);
    const figure = number && read?.form !== 'power' ? figureAt(text, tokens, at, number, language) : undefined;
    if (!figure) {
      at = read?.form === 'power' ? read.to : at + 1;
      continue;
    }
    if (!isOther(tokens, figure, language)) found.push(figure);
    at = Math.max(at + 1, figure.to);
  }
  shareUnits(text, tokens, found, language);
  return found;
}

/** The length in tokens of the first phrase that matches at `at`, or 0. */
export function matchPhrase(tokens: Token[], at: number, phrases: string[][]): number {
  let longest = 0;
  for (const phrase of phrases) {
    if (phrase.length <= longest || at < 0) continue;
    if (phrase.every((word, offset) => tokens[at + offset]?.lower === word)) longest = phrase.length;
  }
  return longest;
}

function figureAt(text: string, tokens: Token[], at: number, number: ReadNumber, language: Language): FoundFigure {
  let { to, value, step } = number;
  let high: number | undefined;
  // A range: "50 to 55 percent", "92-93%", "between 50 and 55". A bare "A to B" may be two figures: see shareUnits.
  const join = tokens[to];
  const between = ['between', 'from'].includes(tokens[at - 1]?.lower ?? '');
  if (join && ['-', 'to', 'and', 'or'].includes(join.lower) && !number.fraction) {
    const second = readNumber(tokens, to + 1, language);
    const unit = second && unitAt(tokens, second.to, language);
    const first = unitAt(tokens, to, language);
    const ofSeats = second !== undefined && /^(?:seats?|mps|deputies|lawmakers)$/.test(tokens[second.to]?.lower ?? '');
    const before = tokens[at - 1]?.lower;
    const wide =
      second &&
      (isRange(join.lower, before, value, second.value, second.step) ||
        (ofSeats && isSeatRange(join.lower, before, value, second.value)));
    if (
      second &&
      wide &&
      !first &&
      (join.lower === 'or' ||
        (ofSeats && join.lower !== 'and') ||
        unit?.unit === 'percent' ||
        unit?.unit === 'points' ||
        between ||
        second.multiplier)
    ) {
      // "4 to 6 million": the multiplier belongs to both.
      if (second.multiplier && !number.multiplier && value < second.value / second.multiplier) {
        value *= second.multiplier;
        step *= second.multiplier;
      }
      high = second.value;
      to = second.to;
    }
  }
  const unit = unitAt(tokens, to, language);
  if (high === undefined && unit && between && join && tokens[unit.to]?.lower === 'and') {
    const second = readNumber(tokens, unit.to + 1, language);
    const secondUnit = second && unitAt(tokens, second.to, language);
    if (second && secondUnit?.unit === unit.unit && tokens[at - 1]?.lower === 'between' && second.value > value) {
      return build(text, tokens, at, secondUnit.to, value, second.value, unit.unit, step, language, number.fraction);
    }
  }
  return build(text, tokens, at, unit?.to ?? to, value, high, unit?.unit ?? 'count', step, language, number.fraction);
}

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

function unitAt(tokens: Token[], at: number, language: Language): { unit: Unit; to: number } | undefined {
  for (const skip of tokens[at]?.lower === '-' ? [1] : [0]) {
    const points = matchPhrase(tokens, at + skip, language.units.points);
    if (points) return { unit: 'points', to: at + skip + points };
    const percent = matchPhrase(tokens, at + skip, language.units.percent);
    if (percent) return { unit: 'percent', to: at + skip + percent };
  }
  return undefined;
}

function build(
  text: string,
  tokens: Token[],
  from: number,
  to: number,
  value: number,
  high: number | undefined,
  unit: Unit,
  step: number,
  language: Language,
  fraction: boolean,
): FoundFigure {
  const start = tokens[from]!.start;
  const end = tokens[to - 1]!.end;
  const figure: FoundFigure = {
    start,
    end,
    text: text.slice(start, end),
    value,
    unit,
    step,
    from,
    to,
    fraction,
    qualifier: qualifierOf(tokens, from, to, language),
    carried: false,
  };
  if (high !== undefined) figure.high = high;
  if (fraction) {
    figure.value = value * 100;
    figure.step = 1;
  }
  return figure;
}

/** What the words before and after say of the precision; the longest phrase wins, before goes before after. */
function qualifierOf(tokens: Token[], from: number, to: number, language: Language): Qualifier {
  let best: { length: number; qualifier: Qualifier } | undefined;
  for (const qualifier of ['about', 'over', 'under'] as const) {
    for (const phrase of language.hedges[qualifier]) {
      const at = from - phrase.length;
      if (best && phrase.length <= best.length) continue;
      if (at >= 0 && phrase.every((word, offset) => tokens[at + offset]!.lower === word)) {
        best = { length: phrase.length, qualifier };
      }
    }
  }
  if (best) return best.qualifier;
  for (const qualifier of ['about', 'over', 'under'] as const) {
    if (matchPhrase(tokens, to, language.after[qualifier])) return qualifier;
  }
  return 'exact';
}

/**
 * One sign for several: "45 and 47 percent, respectively", "52 to 48 percent", "between 10 and 15%", "66 percent to 34",
 * and the bare second number after a percent in "to 34".
 */
function shareUnits(text: string, tokens: Token[], found: FoundFigure[], language: Language): void {
  for (let at = found.length - 2; at >= 0; at--) {
    const left = found[at]!;
    const right = found[at + 1]!;
    if (left.unit !== 'count' || right.unit !== 'percent' || left.high !== undefined || left.fraction) continue;
    const joint = tokens
      .slice(left.to, right.from)
      .map((token) => token.lower)
      .join(' ');
    if (/^(?:-|to|and|or|,|, and|& )$/.test(joint) && left.value <= 100) {
      if (/\d{4}/.test(left.text) || language.months.includes(tokens[left.from - 1]?.lower ?? '')) continue;
      left.unit = 'percent';
      left.carried = true;
    }
  }
  void text;
}
