import type { Language } from '../../model/language';
import type { Token } from '../text/tokens';
import type { ReadNumber } from './number-parts';

/** A number and what follows it in, the share it begins out: "[nine out of ten] voters", "[3 in every 5] backed Moss". */

/** Wholes that people are counted out of; "two in seven" counts districts. */
const WHOLES = [3, 4, 5, 6, 8, 10, 20];
/** Who is shared out, with one word before ("registered voters"); "two out of three seats" counts seats. */
const PEOPLE =
  /^(?:voters?|people|citizens|adults|respondents|electors|electorate|votes|ballots|women|men|americans|britons|supporters|of)$/;
/** What only people do. */
const DO =
  /^(?:back|support|favou?r|vot|cho[so]|opt|sa[iy]|plan|intend|want|prefer|reject)(?:e|ed|s|es|en|d|ing|ted)?$/;

/** Shares of people and votes: both numbers small, the second no less than the first. */
export function outOf(tokens: Token[], to: number, value: number, language: Language): ReadNumber | undefined {
  const joined = joinAt(tokens, to);
  if (!joined || value > 9 || !Number.isInteger(value)) return undefined;
  const at = to + joined;
  const word = tokens[at];
  const whole = word?.kind === 'number' ? Number(word.text) : language.numbers.small.get(word?.lower ?? '');
  if (whole === undefined || !WHOLES.includes(whole) || whole <= value) return undefined;
  const [next, after] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  const people = PEOPLE.test(next) || (tokens[at + 1]?.kind === 'word' && after !== 'of' && PEOPLE.test(after));
  // "seven-in-ten white Protestants": written as one word it is a share, or odds.
  const hyphened = tokens[to]?.text === '-' && !ODDS.test(next);
  if (!people && !DO.test(next) && !hyphened) return undefined;
  return { value: value / whole, step: 0.01, to: at + 1, fraction: true };
}

const ODDS = /^(?:chances?|odds|shot|probability|risk|event)$/;

/** How many tokens say "out of", "in" or "-in-" at `to`, "every" with them. */
export function joinAt(tokens: Token[], to: number): number {
  if (tokens[to]?.text === '-' && tokens[to + 1]?.lower === 'in' && tokens[to + 2]?.text === '-')
    return tokens[to]!.spaced || tokens[to + 2]!.spaced ? 0 : 3;
  const [first, second] = [tokens[to]?.lower, tokens[to + 1]?.lower];
  const words =
    first === 'out' && second === 'of' ? 2 : first === 'in' || (first === 'of' && second === 'every') ? 1 : 0;
  return words && tokens[to + words]?.lower === 'every' ? words + 1 : words;
}
