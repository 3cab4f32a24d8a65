import countries from 'world-countries';
import { fold } from '../../../lib/reading/text/fold';

/**
 * Two parties' names in, how alike they are out (0 to 1): "Labour Party (PvdA)" and "PvdA" 0.9, "Democratic Rally"
 * and "Democratic Party" 0.3: words that every party has weigh little.
 */
export interface PartyNames {
  /** Folded full names. */
  full: Set<string>;
  /** Folded short names without spaces. */
  short: Set<string>;
  /** Parts of short names with a hyphen or stroke. */
  parts: Set<string>;
  /** Words of each full name. */
  words: string[][];
}

export function partyNames(names: Iterable<string>, shorts: Iterable<string>): PartyNames {
  const full = new Set([...names].map(foldParty).filter((name) => name !== ''));
  return {
    full,
    short: new Set([...shorts].map(foldShort).filter((short) => short !== '')),
    parts: new Set(
      [...shorts]
        .flatMap((short) => short.split(/[-/|+]/))
        .map(foldShort)
        .filter((part) => part.length > 1),
    ),
    words: [...full].map((name) => name.split(' ').filter((word) => !EMPTY.has(word))),
  };
}

/** Words without weight in any language of the tables. */
const EMPTY = new Set(
  'the of for and a an in de la le les du des el los las y e da do di del dei der die das und fur van het en og och i to s'.split(
    ' ',
  ),
);
/** Words of many parties: alike in these alone is not alike. */
const COMMON = new Set(
  'party parti partido partito partei partij partia strana stranka democratic democrats democracy democratique democratico democratica demokratische national nationale nacional people peoples popular populaire union united unity unie unite alliance alianza movement mouvement movimiento front frente new social socialist liberal republican progressive labour labor workers christian conservative green greens independent coalition list bloc league congress rally reform justice development freedom change future country citizens civic left right center centre'.split(
    ' ',
  ),
);

/** "Nepal" and "Nepali" stand in half of the names of Nepal's parties. */
for (const { name, demonyms } of countries)
  for (const word of fold(`${name.common} ${demonyms?.eng?.m ?? ''}`).split(' ')) if (word.length > 3) COMMON.add(word);

/** Words that no party goes by alone; "The Left" and "Greens" are what some are called. */
const BARE = new Set(
  'party parti partido partito partei democratic national people popular union unione unity unie alliance alianza movement front coalition list bloc league congress rally reform justice development freedom change future country citizens civic centre centro independent'.split(
    ' ',
  ),
);

/** "Union", "Centre": a word that a hundred parties have. */
export function isBareName(name: string): boolean {
  return foldParty(name)
    .split(' ')
    .every((word) => BARE.has(word) || EMPTY.has(word));
}

export function foldParty(name: string): string {
  return fold(name.replace(/&/g, ' and '))
    .replace(/\blabor\b/g, 'labour')
    .replace(/\bdefence\b/g, 'defense')
    .replace(/\bcenter\b/g, 'centre')
    .replace(/\bpeople s\b/g, 'peoples')
    .replace(/ s\b/g, '')
    .replace(/^the /, '');
}

export function foldShort(short: string): string {
  return fold(short).replaceAll(' ', '');
}

export function sameParty(a: PartyNames, b: PartyNames): number {
  let best = 0;
  for (const name of a.full) if (b.full.has(name)) return 1;
  const joined = (names: PartyNames) => [...names.full].map((name) => name.replaceAll(' ', ''));
  for (const short of a.short) if (b.short.has(short)) return short.length >= 4 ? 0.95 : short.length > 1 ? 0.9 : 0.6;
  // RKP-SFP is the RKP and the SFP in two languages, as often as it is two parties: figures have to agree.
  for (const [own, other] of [
    [a, b],
    [b, a],
  ] as const)
    for (const part of own.parts) if (other.short.has(part)) best = 0.65;
  for (const name of joined(b)) if (a.short.has(name)) return 0.9;
  for (const name of joined(a)) if (b.short.has(name)) return 0.9;
  best = Math.max(best, shortOfWords(a, b), shortOfWords(b, a));
  for (const words of a.words) for (const others of b.words) best = Math.max(best, sameWords(words, others));
  return best;
}

/** Weighted words in common: all of the shorter name's in the longer is 0.8 where a telling word is among them. */
function sameWords(a: string[], b: string[]): number {
  const weigh = (words: string[]) => words.reduce((sum, word) => sum + (COMMON.has(word) ? 0.35 : 1), 0);
  const common = a.filter((word) => b.some((other) => alike(word, other)));
  if (common.length === 0) return 0;
  const weight = weigh(common);
  const [least, most] = [weigh(a), weigh(b)].sort((x, y) => x - y) as [number, number];
  // "Party of Labour" and "Labour Party": the same words in another order.
  if (common.length === a.length && a.length === b.length) return a.length > 1 || !COMMON.has(a[0]!) ? 0.92 : 0.7;
  const telling = common.some((word) => !COMMON.has(word));
  return (telling ? 0.8 : 0.5) * (0.5 * (weight / least) + 0.5 * (weight / most));
}

function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const [least, most] = [a.length, b.length].sort((x, y) => x - y) as [number, number];
  // "Social" and "socialist", "democrat" and "democratic"; not "right" and "rightwards".
  return least >= 5 && most - least <= 4 && (a.startsWith(b.slice(0, -1)) || b.startsWith(a.slice(0, -1)));
}

/** A short name made of the other's words: first letters (PUP, NAMA), or the beginning of a telling word (Lab). */
function shortOfWords(a: PartyNames, b: PartyNames): number {
  let best = 0;
  for (const name of b.full) {
    const telling = name.split(' ').filter((word) => !EMPTY.has(word));
    const initials = initialsOfName(name);
    for (const short of a.short) best = Math.max(best, shortOf(short, telling, initials));
    for (const part of a.parts) if (part.length >= 3 && initials.includes(part)) best = Math.max(best, 0.55);
  }
  return best;
}

/** First letters of a name's words, with and without those that carry nothing: `usdp`, `pdci`. */
function initialsOfName(name: string): string[] {
  const all = name.split(' ');
  return [all, all.filter((word) => !EMPTY.has(word))].map((words) => words.map((word) => word[0]).join(''));
}

export function initialsOf({ full }: PartyNames): string[] {
  return [...full].flatMap(initialsOfName);
}

function shortOf(short: string, telling: string[], initials: string[]): number {
  if (short.length < 2) return 0;
  if (initials.includes(short)) return short.length >= 3 ? 0.68 : 0.55;
  if (short.length < 3) return 0;
  if (short.length >= 4 && isMadeOf(short, telling)) return 0.62;
  if (telling.some((word) => word.startsWith(short) && (!COMMON.has(word) || telling.length <= 2))) return 0.6;
  return short.length >= 4 && telling.some((word) => short.startsWith(word) && word.length >= 4) ? 0.45 : 0;
}

/** Whether beginnings of all the words, in order, make the short name: NA-M-A, KES-K. */
function isMadeOf(short: string, words: string[]): boolean {
  const [first, ...rest] = words;
  if (first === undefined) return short === '';
  for (let length = 1; length <= Math.min(4, first.length, short.length); length += 1)
    if (first.startsWith(short.slice(0, length)) && isMadeOf(short.slice(length), rest)) return true;
  return false;
}
