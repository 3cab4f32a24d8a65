import type { Language } from '../../model/language';
import type { Token } from '../text/tokens';
import type { FoundFigure } from './figures';

/**
 * Figures of a sentence in, with the sign they share given to each: "[45] and 47 percent, respectively", "[52] to 48
 * percent", "52.1 percent ([48.3] in 2018)", "31 percent, up from [28]", "31 percent, the Civic List [24]"; of "up [two] to
 * 24 percent" the change.
 */

const LIST = /^(?:-|to|and|or|,|, and|&|±|\+ \/ -|plus or minus)$/;
const EARLIER = /^,? ?(?:up from|down from|from|compared with|compared to|against)$/;
const CHANGED =
  /^(?:up|down|rose|risen|fell|fallen|climbed|dropped|slipped|gained|gains|rises|falls|drops|jumped|slumped)$/;
const YEAR = /^(?:1[789]|20)\d\d$/;

/** Between a percent and the next contestant's bare number: "of the vote, followed by the Civic List on". */
const NEXT =
  /^(?:of (?:the )?(?:votes? |ballots ))?(?:[,;] |and |, and |[,;] (?:while|with|followed by|ahead of) |(?:to|against|versus) |ahead of |followed by )(?:the )?(N )(?:(N|of|'s|on|at|with|-|:|got|won|has|had|received|polled|took|scored) ){0,4}$/;
const VERB = /(?:^| )(?:got|won|has|had|received|polled|took|scored) /;
/** What is numbered: a capital and a number after it name a place or a thing. */
const NUMBERED =
  /^(?:district|ward|precinct|station|borough|region|section|article|amendment|proposition|measure|question|room|group|channel|highway|route|page|level|phase|day|week|round|top|no|state|area|zone|unit|line)$/;

export function shareUnits(tokens: Token[], found: FoundFigure[], language: Language): void {
  for (let at = found.length - 2; at >= 0; at--) {
    const left = found[at]!;
    const right = found[at + 1]!;
    if (right.unit !== 'percent' || right.from - left.to > 4 || !isBare(left, tokens, language)) continue;
    const joint = wordsBetween(tokens, left.to, right.from);
    if (LIST.test(joint)) {
      const changed = joint === 'to' && CHANGED.test(tokens[left.from - 1]?.lower ?? '');
      left.unit = changed ? 'points' : 'percent';
      left.carried = true;
    }
  }
  // What stands behind a sign is given it in the order of the text.
  for (let at = 1; at < found.length; at++) {
    const [left, right] = [found[at - 1]!, found[at]!];
    if (left.unit === 'count' || left.high !== undefined || right.from - left.to > 14) continue;
    if (!isBare(right, tokens, language)) continue;
    const isShare = left.unit === 'percent' && (isDecimal(tokens, right) || isNext(tokens, left, right));
    if (isShare || isEarlier(tokens, left, right)) {
      right.unit = left.unit;
      right.carried = true;
    }
  }
}

/** "won 35.5 percent, while the rival bagged [30.25]": nobody has a hundredth of a vote. */
const isDecimal = (tokens: Token[], { text, from, to }: FoundFigure): boolean =>
  /^\d{1,2}[.,]\d{1,2}$/.test(text) &&
  !/^(?:\+|-|\(|by)$/.test(tokens[from - 1]!.lower) &&
  !CHANGED.test(tokens[from - 1]!.lower) &&
  (tokens[to]?.kind !== 'word' || WENT_ON.test(tokens[to]!.lower));
const WENT_ON = /^(?:of|and|while|but|in|for|meaning|to|against|with|after|compared|followed)$/;

const wordsBetween = (tokens: Token[], from: number, to: number) =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');

/** A number up to 100 without a unit, no year and no day. */
function isBare(figure: FoundFigure, tokens: Token[], language: Language): boolean {
  if (figure.unit !== 'count' || figure.high !== undefined || figure.fraction || figure.value > 100) return false;
  return !/\d{4}/.test(figure.text) && !language.months.includes(tokens[figure.from - 1]?.lower ?? '');
}

/** "52.1 percent (48.3 in 2018)", "31 percent, up from 28", "from 44 percent to 47": the same at another time. */
function isEarlier(tokens: Token[], left: FoundFigure, right: FoundFigure): boolean {
  const joint = wordsBetween(tokens, left.to, right.from);
  const next = tokens[right.to];
  // "up 2 points from 4": what it was is no change.
  if (left.unit === 'points' && CHANGED.test(tokens[left.from - 1]?.lower ?? '')) return false;
  if (joint === '(') return next?.lower === 'in' && YEAR.test(tokens[right.to + 1]?.text ?? '');
  if (joint === 'to' ? tokens[left.from - 1]?.lower !== 'from' : !EARLIER.test(joint)) return false;
  return next?.kind !== 'word' || /^(?:in|at|last|a|and|but|while|when|on|after|before)$/.test(next.lower);
}

/** "Moss got 52.1 percent, Thorne 40.2", "the Civic List on 24": a name, a bare number, and the shares fit into a whole. */
function isNext(tokens: Token[], left: FoundFigure, right: FoundFigure): boolean {
  if (left.value + right.value > 101) return false;
  const next = tokens[right.to];
  if (next && !/^(?:and|while|but|[.,;!?)])$/.test(next.lower)) return false;
  const between = tokens.slice(left.to, right.from);
  if (NUMBERED.test(between.at(-1)?.lower ?? '')) return false;
  const joint = between.map((token) => (/^\p{Lu}/u.test(token.text) ? 'N ' : `${token.lower} `)).join('');
  // Whole numbers behind a verb may be seats.
  return NEXT.test(joint) && (right.step < 1 || !VERB.test(joint));
}
