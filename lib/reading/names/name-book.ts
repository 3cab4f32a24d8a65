import type { KnownName } from '../../model/known-name';
import type { Token } from '../text/tokens';

/**
 * Known names as a finder: tokens in, the longest name at each place out. A text pays for its own words, however many
 * names there are.
 */

export interface KnownNames {
  /** One for the index and one for each pack. */
  books: Book[];
  /** The pages of the words that a text has had so far: its names come again and again. */
  pages: Map<string, Page[]>;
}

/** Names by their words, one after the other: however many begin with "John", a text follows but its own words. */
export interface Book {
  pages: Map<string, Page>;
  /** Whether any first word has this mark (markOf): few of a text's words begin a name, and asking the map costs more. */
  marks: Uint8Array;
}
/** Where one way through the words of names has come to. */
interface Page {
  /** The names that end here, all of the same words. */
  names: KnownName[];
  /** The names that go on, by their next word. */
  longer: Map<string, Page> | undefined;
}

/** A book of these names. */
export function openBook(entries: KnownName[]): Book {
  const book: Book = { pages: new Map(), marks: new Uint8Array(MARKS) };
  for (const entry of entries) {
    const [first, ...rest] = entry.words as [string, ...string[]];
    book.marks[markOf(first)] = 1;
    let page = pageOf(book.pages, first);
    for (const word of rest) {
      page.longer ??= new Map();
      page = pageOf(page.longer, word);
    }
    page.names.push(entry);
  }
  return book;
}

function pageOf(pages: Map<string, Page>, word: string): Page {
  let page = pages.get(word);
  if (!page) {
    page = { names: [], longer: undefined };
    pages.set(word, page);
  }
  return page;
}

/** The longest known names that begin at one place, and the token behind them; several where one means several things. */
export interface KnownHit {
  entries: KnownName[];
  to: number;
}

/** All known names that begin at token `at` and are longest; undefined where none begins. */
export function knownAt(tokens: Token[], folded: string[], at: number, names: KnownNames): KnownHit | undefined {
  const first = folded[at]!;
  // "the" may open a name whose next word tells.
  if (first === '' || (first !== 'the' && isSmall(tokens[at]!.text[0]!))) return undefined;
  // Few words begin a name.
  const pages = pagesOf(first, names);
  if (pages.length === 0) return undefined;
  const hit: KnownHit = { entries: [], to: 0 };
  for (const page of pages) follow(page, tokens, folded, at, hit);
  return hit.to > 0 ? hit : undefined;
}

/** Goes on from a name's first word as far as names go, and takes the longest that stand there into the hit. */
function follow(first: Page, tokens: Token[], folded: string[], at: number, hit: KnownHit): void {
  let token = at + 1;
  for (let page: Page | undefined = first; page; ) {
    if (page.names.length > 0 && token >= hit.to) take(page.names, tokens, at, token, hit);
    if (!page.longer) return;
    // Marks between the words are passed over: "Party (YAP)", "Co-operation".
    while (folded[token] === '') if (++token - at > FARTHEST) return;
    const word = folded[token++];
    page = word === undefined ? undefined : page.longer.get(word);
  }
}

/** Names that end before token `to`, the longest so far; what is not written as a name is none. */
function take(names: KnownName[], tokens: Token[], at: number, to: number, hit: KnownHit): void {
  const isName = capitalised(tokens, at, names[0]!);
  for (const entry of names) {
    if (!isName && entry.kind !== 'scope') continue;
    if (to > hit.to) hit.entries = [];
    hit.to = to;
    hit.entries.push(entry);
  }
}

/** Tokens that a name reaches over where marks stand between its words. */
const FARTHEST = 24;
const NO_PAGES: Page[] = [];
/** Marks of words; a pack has some thousand first words. */
const MARKS = 1 << 14;

/** A number of a word from its first and last letters and its length. */
function markOf(word: string): number {
  const { length } = word;
  const [first, second, last] = [word.charCodeAt(0), word.charCodeAt(1) | 0, word.charCodeAt(length - 1)];
  return (first * 521 + second * 67 + last * 11 + (word.charCodeAt(length >> 1) | 0) * 1031 + length) & (MARKS - 1);
}

function pagesOf(word: string, { books, pages }: KnownNames): Page[] {
  const mark = markOf(word);
  if (!books.some(({ marks }) => marks[mark] === 1)) return NO_PAGES;
  let found = pages.get(word);
  if (!found) {
    found = [];
    for (const book of books) {
      const page = book.marks[mark] === 1 ? book.pages.get(word) : undefined;
      if (page) found.push(page);
    }
    pages.set(word, found);
  }
  return found;
}

/** Names are written with capitals, or in a script without case; what else a scope is called is no name by itself. */
const isSmall = (initial: string) =>
  (initial >= 'a' && initial <= 'z') ||
  (initial > '\u007f' && initial === initial.toLowerCase() && initial !== initial.toUpperCase());

/** A script without case. */
const isUncased = (text: string) => text.toLowerCase() === text.toUpperCase();

/** Names of people, parties and countries are written with capitals; "turkey" and "may" are not. */
function capitalised(tokens: Token[], at: number, entry: KnownName): boolean {
  const first = tokens[at]!.text;
  if (entry.words.length === 1 && entry.words[0]!.length <= 3) {
    // Abbreviations: "US" is a country, "us" is not; "Us" neither.
    return first === first.toUpperCase() && first !== first.toLowerCase();
  }
  // "The party has won" is not The Party.
  const second = tokens[at + 1]?.text ?? '';
  if (entry.words[0] === 'the' && entry.words.length > 1 && second === second.toLowerCase()) return isUncased(second);
  const initial = first[0]!;
  if (initial !== initial.toLowerCase()) return true;
  return isUncased(initial);
}
