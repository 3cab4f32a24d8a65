import type { Token } from '../text/tokens';
import { WordSet } from '../text/word-set';
import { isCapital } from './name-kinds';
import { COLOURS, GROUPS, NOUNS, RIVALS, SIDES, WHICH_SIDE } from './name-words';

/** Contestants told without a name of their own: by what they are, or as a side in quotation marks. */

/** "Yes 69.4%", "No: 30.6 percent": a ballot's side with its share. */
export function readsShare(tokens: Token[], at: number): boolean {
  // "Yes votes: 23,416,741"
  if (/^votes?$/.test(tokens[at]?.lower ?? '') && /^[:-]$/.test(tokens[at + 1]?.text ?? ''))
    return tokens[at + 2]?.kind === 'number';
  const number =
    /^[:-]$/.test(tokens[at]?.text ?? '') || /^(?:at|on|with)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  return tokens[number]?.kind === 'number' && /^(?:%|percent|pct|per)$/.test(tokens[number + 1]?.lower ?? '');
}

/** "the [yes] voters" in quotation marks. */
export const isQuoted = (tokens: Token[], at: number) => tokens[at - 1]?.text === '"' && tokens[at + 1]?.text === '"';

const FOREMOST = 'strongest nearest closest main chief leading biggest'.split(' ');
/** A side is described from one of these words on, or from a word with a dash behind it. */
export const OPENS = new WordSet([...GROUPS, ...RIVALS, ...WHICH_SIDE, ...COLOURS, ...FOREMOST, 'opposition', 'rest']);

/** "the [red bloc]", "the [left-wing camp]": sides that stand apart, by what they are called. */
const isBloc = (token: Token | undefined) => token !== undefined && BLOCS.has(token.lower) && !isCapital(token);
const BLOCS = new WordSet(['bloc', 'camp', 'coalition', 'alliance']);
/** "the [red-green bloc]", "the [non-socialist alliance]". */
const isOfSeveral = (tokens: Token[], at: number): boolean =>
  /^[a-z]+$/.test(tokens[at]!.text) && /^[a-z]+$/.test(tokens[at + 2]?.text ?? '') && isBloc(tokens[at + 3]);

/** A party's name in quotation marks behind what it is, 'the centre-right bloc "[Together]"': index behind the name, or 0. */
export function quotedParty(tokens: Token[], at: number): number {
  if (tokens[at - 1]?.text !== '"' || !IS_PARTY.has(tokens[at - 2]?.lower ?? '') || !isCapital(tokens[at])) return 0;
  for (let end = at + 1; end < Math.min(tokens.length, at + 6); end++)
    if (tokens[end]!.text === '"') return /^[!?.]$/.test(tokens[end - 1]!.text) ? end - 1 : end;
  return 0;
}
const IS_PARTY = new WordSet(['party', 'bloc', 'alliance', 'coalition', 'movement', 'list', 'union']);

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
      /^(?:backed|led|aligned)$/.test(tokens[at + 2]?.lower ?? '') ||
      isOfSeveral(tokens, at))
      ? 3
      : 0;
  const noun = at + (hyphened || 1);
  if (!hyphened && COLOURS.has(word.lower)) return isBloc(tokens[noun]) ? noun + 1 : 0;
  if (!hyphened && !WHICH_SIDE.has(word.lower)) return 0;
  // "the pro-Russian [Party of Regions]" has a name.
  return SIDES.has(tokens[noun]?.lower ?? '') && !isCapital(tokens[noun]) ? noun + 1 : 0;
}
