import type { Figure, Qualifier, Unit } from '../../model/figure';
import type { Language } from '../../model/language';
import type { Token } from '../text/tokens';
import { mayBegin, openersOf, readExpression } from './expressions';
import { isOther } from './not-figures';
import type { ReadNumber } from './number-parts';
import { readNumber } from './numbers';
import { rangeAt } from './ranges';
import { shareUnits } from './shared-units';
import { inUnit, type Measured, matchPhrase, measured, oneUnitAt } from './units';

/**
 * Tokens of a sentence in, the numbers it states out, with unit, range and hedge: "won [over|92 percent]",
 * "[50 to 55%]", "[two-thirds]". What a number counts is not decided here; dates, times, ages, ordinals and money are
 * left out.
 */

export interface FoundFigure extends Figure {
  high: number | undefined;
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
  const openers = openersOf(language);
  for (let at = 0; at < tokens.length; ) {
    if (!mayBegin(tokens[at]!, openers)) {
      at++;
      continue;
    }
    const read = readExpression(tokens, at, language);
    const one = read ? undefined : oneUnitAt(tokens, at, language);
    // Powers count nothing here; of "minus 5", "5 over 3" and "5 in 9 seats" each number is looked at by itself.
    const number = one ?? (!read || read.form === 'plain' ? read : readNumber(tokens, at, language));
    const figure = number && read?.form !== 'power' ? figureAt(text, tokens, at, number, language) : undefined;
    if (!figure) {
      at = read?.form === 'power' ? read.to : at + 1;
      continue;
    }
    if (!isOther(tokens, figure, language)) found.push(figure);
    at = Math.max(at + 1, figure.to);
  }
  shareUnits(tokens, found, language);
  return found;
}

function figureAt(
  text: string,
  tokens: Token[],
  at: number,
  number: ReadNumber & { unit?: Unit },
  language: Language,
): FoundFigure {
  const range = rangeAt(tokens, at, number, language);
  const one: Measured = range ?? measured(tokens, number, language) ?? inUnit(number, number.unit ?? 'count');
  const to = one.to;
  const start = tokens[at]!.start;
  const end = tokens[to - 1]!.end;
  return {
    start,
    end,
    text: text.slice(start, end),
    value: one.fraction ? one.value * 100 : one.value,
    high: range?.high,
    unit: one.unit,
    step: one.fraction ? 1 : one.step,
    from: at,
    to,
    fraction: one.fraction,
    qualifier: qualifierOf(tokens, at, number.to, to, language),
    carried: false,
  };
}

type Hedge = { phrase: string[]; qualifier: Exclude<Qualifier, 'exact'> };
const hedges = new WeakMap<Language, Map<string, Hedge[]>>();

/** A language's hedges by their last words: what stands right before a number tells the few that may be meant. */
function hedgesOf(language: Language): Map<string, Hedge[]> {
  let byWord = hedges.get(language);
  if (!byWord) {
    byWord = new Map();
    for (const qualifier of ['about', 'over', 'under'] as const) {
      for (const phrase of language.hedges[qualifier]) {
        const last = phrase.at(-1)!;
        byWord.set(last, [...(byWord.get(last) ?? []), { phrase, qualifier }]);
      }
    }
    hedges.set(language, byWord);
  }
  return byWord;
}

/** What the words before and after say of the precision; the longest phrase wins, before goes before after. */
function qualifierOf(tokens: Token[], from: number, spoken: number, to: number, language: Language): Qualifier {
  let best: { length: number; qualifier: Qualifier } | undefined;
  for (const { phrase, qualifier } of hedgesOf(language).get(tokens[from - 1]?.lower ?? '') ?? []) {
    const at = from - phrase.length;
    // "is up to 45 percent from 44": it rose.
    if (phrase[0] === 'up' && tokens[to]?.lower === 'from') continue;
    if (best && phrase.length <= best.length) continue;
    if (at >= 0 && phrase.every((word, offset) => tokens[at + offset]!.lower === word)) {
      best = { length: phrase.length, qualifier };
    }
  }
  if (best) return best.qualifier;
  for (const qualifier of ['about', 'over', 'under'] as const) {
    // "60 percent or more", "60-plus percent"
    if (matchPhrase(tokens, to, language.after[qualifier])) return qualifier;
    if (spoken < to && matchPhrase(tokens, spoken, language.after[qualifier])) return qualifier;
  }
  return 'exact';
}
