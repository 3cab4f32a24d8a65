import type { Language } from '../model/language';
import type { FoundFigure } from './figures';
import type { Token } from './tokens';

/**
 * Figures of a sentence in, with the sign they share given to each: "[45] and 47 percent, respectively", "[52] to 48
 * percent", "52.1 percent ([48.3] in 2018)", "31 percent, up from [28]"; of "up [two] to 24 percent" the change.
 */

const LIST = /^(?:-|to|and|or|,|, and|&)$/;
const EARLIER = /^,? ?(?:up from|down from|from|compared with|compared to|against)$/;
const CHANGED =
  /^(?:up|down|rose|risen|fell|fallen|climbed|dropped|slipped|gained|gains|rises|falls|drops|jumped|slumped)$/;
const YEAR = /^(?:1[789]|20)\d\d$/;

export function shareUnits(tokens: Token[], found: FoundFigure[], language: Language): void {
  for (let at = found.length - 2; at >= 0; at--) {
    const left = found[at]!;
    const right = found[at + 1]!;
    const gap = tokens.slice(left.to, Math.min(right.from, left.to + 5));
    const joint = right.from - left.to > 4 ? '' : gap.map(({ lower }) => lower).join(' ');
    if (right.unit === 'percent' && isBare(left, tokens, language) && LIST.test(joint)) {
      const changed = joint === 'to' && CHANGED.test(tokens[left.from - 1]?.lower ?? '');
      left.unit = changed ? 'points' : 'percent';
      left.carried = true;
    }
  }
  // What stands behind a sign is given it in the order of the text.
  for (let at = 1; at < found.length; at++) {
    const [left, right] = [found[at - 1]!, found[at]!];
    if (left.unit !== 'percent' || left.high !== undefined || right.from - left.to > 4) continue;
    if (isBare(right, tokens, language) && isEarlier(tokens, left, right)) {
      right.unit = 'percent';
      right.carried = true;
    }
  }
}

/** A number up to 100 without a unit, no year and no day. */
function isBare(figure: FoundFigure, tokens: Token[], language: Language): boolean {
  if (figure.unit !== 'count' || figure.high !== undefined || figure.fraction || figure.value > 100) return false;
  return !/\d{4}/.test(figure.text) && !language.months.includes(tokens[figure.from - 1]?.lower ?? '');
}

/** "52.1 percent (48.3 in 2018)", "31 percent, up from 28", "from 44 percent to 47": the same at another time. */
function isEarlier(tokens: Token[], left: FoundFigure, right: FoundFigure): boolean {
  const joint = tokens
    .slice(left.to, right.from)
    .map(({ lower }) => lower)
    .join(' ');
  const next = tokens[right.to];
  if (joint === '(') return next?.lower === 'in' && YEAR.test(tokens[right.to + 1]?.text ?? '');
  if (joint === 'to' ? tokens[left.from - 1]?.lower !== 'from' : !EARLIER.test(joint)) return false;
  return next?.kind !== 'word' || /^(?:in|at|last|a|and|but|while|when|on|after|before)$/.test(next.lower);
}
