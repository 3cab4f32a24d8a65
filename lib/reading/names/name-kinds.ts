import type { Language } from '../../model/language';
import type { Token } from '../text/tokens';
import type { EntityKind } from './entity';
import { BODY, LINKS, PARTS, PARTY, PARTY_HEAD, PLACE_BEFORE } from './name-words';

/** What a run of capitals names, and how far it reaches. */

const HEADS = new Set(
  'house state secretary parliament parliamentary central national commonwealth alliance organization chamber'.split(
    ' ',
  ),
);

/** "Commission on Legal Affairs", "Organization for Security and Co-operation in Europe": lower-case links after a head. */
export function linksOn(tokens: Token[], from: number, at: number): number {
  const token = tokens[at]!;
  if (!LINKS.has(token.lower) || !token.spaced) return 0;
  const heads = tokens
    .slice(from, at)
    .some((word) => BODY.has(word.lower) || PARTY_HEAD.has(word.lower) || HEADS.has(word.lower));
  if (!heads) return 0;
  if (token.lower === 'and' || token.lower === '&') {
    // "Institute of Social and Market Research" goes on; "Labour Party and Fidesz" are two.
    const linked = tokens
      .slice(from, at)
      .some((word) => word.lower === 'of' || word.lower === 'for' || word.lower === 'on');
    return linked &&
      isCapital(tokens[at + 1]) &&
      !PARTY_HEAD.has(tokens[at - 1]!.lower) &&
      !BODY.has(tokens[at - 1]!.lower)
      ? at + 2
      : 0;
  }
  if (token.lower === 'in' || token.lower === 'to' || token.lower === 'against' || token.lower === 'the') return 0;
  if (isCapital(tokens[at + 1])) return at + 2;
  return tokens[at + 1]?.lower === 'the' && isCapital(tokens[at + 2]) && token.lower !== 'on' && token.lower !== 'for'
    ? at + 3
    : 0;
}

export function closesQuote(tokens: Token[], at: number): number {
  for (let end = at + 1; end < Math.min(tokens.length, at + 4); end++) {
    if (tokens[end]!.text === '"') return isCapital(tokens[end + 1]) ? end : 0;
  }
  return 0;
}

const BESIDE = new Set(
  'nearby neighbouring neighboring northern southern eastern western central rural tiny downtown greater'.split(' '),
);

const AREAS = new Set(
  'district province county constituency municipality prefecture canton governorate electorate'.split(' '),
);
/** Offices of an area are named after it. */
const OF_AREA =
  /^(?:courts?|attorney|judges?|councils?|councillors?|secretary|officers?|offices?|chief|committee|commission|leaders?|organi[sz]ers?|administrator|executive|jail|association|parliamentarians?|mps?)$/;
const KINDS_OF_PARTY = new Set(['party', 'alliance', 'bloc', 'coalition']);
const COMPASS = /^(?:north|south|east|west)/;

export function kindOfRun(tokens: Token[], from: number, to: number, language: Language): EntityKind {
  const words = tokens.slice(from, to).filter((token) => token.kind === 'word');
  const last = words.at(-1)!.lower;
  const near = tokens[from - 1]?.lower ?? '';
  // "in nearby Millsfield", "in northern Cebu"
  const before = BESIDE.has(near) ? (tokens[from - 2]?.lower ?? '') : near;
  if (PARTY_HEAD.has(last) || (to < tokens.length && KINDS_OF_PARTY.has(tokens[to]!.lower) && !BODY.has(last)))
    return 'party';
  if (/^independents?$/.test(words[0]!.lower) && /^groups?$/.test(last)) return 'party';
  if (words.some((word) => BODY.has(word.lower)))
    return PARTY_HEAD.has(words[0]!.lower) && words[1]?.lower === 'of' ? 'party' : 'body';
  if (words.some((word) => PARTY.has(word.lower)) && words.length > 1) return 'party';
  if (
    words.length === 1 &&
    words[0]!.text.length <= 6 &&
    words[0]!.text === words[0]!.text.toUpperCase() &&
    words[0]!.text.length > 1
  )
    return 'party';
  if (isDashedShort(tokens, from, to)) return 'party';
  if (PLACE_BEFORE.has(before) && before !== 'of' && words.length <= 3) return 'place';
  // "the North East", "Orange County"; "Kanye West" is somebody.
  if (
    words.length >= 2 &&
    PARTS.has(last) &&
    !words.some(({ lower }) => lower === 'of' || lower === 'islamic') &&
    (!COMPASS.test(last) || COMPASS.test(words[0]!.lower))
  )
    return 'place';
  // "the central Maharton district"
  if (words.length <= 3 && AREAS.has(tokens[to]?.lower ?? '') && !OF_AREA.test(tokens[to + 1]?.lower ?? ''))
    return 'place';
  if (language.months.includes(words[0]!.lower) || language.weekdays.includes(words[0]!.lower)) return 'other';
  if (words.length >= 2 && words.length <= 5) return 'person';
  return 'other';
}

/** "[GERB-UDF] won 25.7 %", "[PML-N]": the shorts of two parties, or of one and its wing. */
function isDashedShort(tokens: Token[], from: number, to: number): boolean {
  if (to - from !== 3 || tokens[from + 1]!.text !== '-') return false;
  const [one, two] = [tokens[from]!.text, tokens[from + 2]!.text];
  return SHORT.test(one) && TAIL.test(two);
}
const SHORT = /^\p{Lu}{2,6}$/u;
const TAIL = /^\p{Lu}{1,6}$/u;

export function isCapital(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const code = token.text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(token.text);
}
