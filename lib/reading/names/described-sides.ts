import type { Token } from '../text/tokens';
import { WordSet } from '../text/word-set';
import { isCapital } from './name-kinds';
import { GROUPS, NOUNS, RIVALS, SIDES, WHICH_SIDE } from './name-words';

/** Contestants told without a name of their own: by what they are, or as a side in quotation marks. */

/** "Yes 69.4%", "No: 30.6 percent": a ballot's side with its share. */
export function readsShare(tokens: Token[], at: number): boolean {
  const number =
    /^[:-]$/.test(tokens[at]?.text ?? '') || /^(?:at|on|with)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  return tokens[number]?.kind === 'number' && /^(?:%|percent|pct|per)$/.test(tokens[number + 1]?.lower ?? '');
}

/** "the [yes] voters" in quotation marks. */
export const isQuoted = (tokens: Token[], at: number) => tokens[at - 1]?.text === '"' && tokens[at + 1]?.text === '"';

const FOREMOST = 'strongest nearest closest main chief leading biggest'.split(' ');
/** A side is described from one of these words on, or from a word with a dash behind it. */
export const OPENS = new WordSet([...GROUPS, ...RIVALS, ...WHICH_SIDE, ...FOREMOST, 'opposition', 'rest']);

/** "the [reformists]", "the [ruling coalition]", "[pro-democracy candidates]": index behind it, or 0. */
export function describedSide(tokens: Token[], at: number): number {
  const word = tokens[at]!;
  const next = tokens[at + 1];
  if (!(OPENS.has(word.lower) || next?.text === '-') || word.kind !== 'word' || tokens[at - 1]?.kind === 'number')
    return 0;
  if (GROUPS.has(word.lower)) return next?.text === '-' ? 0 : at + 1;
  if (word.lower === 'opposition' && !SIDES.has(next?.lower ?? ''))
    return tokens[at - 1]?.lower === 'the' && !NOUNS.has(next?.lower ?? '') ? at + 1 : 0;
  if (word.lower === 'rest') return tokens[at - 1]?.lower === 'the' && next?.lower !== 'of' ? at + 1 : 0;
  if (RIVALS.has(word.lower) && isCapital(next)) return 0;
  if (RIVALS.has(word.lower)) return /^(?:his|her|their|its|the)$/.test(tokens[at - 1]?.lower ?? '') ? at + 1 : 0;
  if (FOREMOST.includes(word.lower) && RIVALS.has(next?.lower ?? '')) return at + 2;
  // "pro-democracy candidates", "reformist-backed list": three tokens before the noun.
  const hyphened =
    next?.text === '-' &&
    !next.spaced &&
    (/^(?:pro|anti|centre|center|left|right|far)$/.test(word.lower) ||
      /^(?:backed|led|aligned)$/.test(tokens[at + 2]?.lower ?? ''))
      ? 3
      : 0;
  const noun = at + (hyphened || 1);
  if (!hyphened && !WHICH_SIDE.has(word.lower)) return 0;
  // "the pro-Russian [Party of Regions]" has a name.
  return SIDES.has(tokens[noun]?.lower ?? '') && !isCapital(tokens[noun]) ? noun + 1 : 0;
}
