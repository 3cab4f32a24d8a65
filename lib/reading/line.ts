import type { Keeps } from './kept';
import type { Mention } from './names/entity';
import type { FoundFigure } from './numbers/figures';
import { everyMatchIn, keepUp, nextMatch, type Searched, searchable } from './patterns/find';
import { gateOf, type IndexedWords, passes } from './patterns/word-index';
import type { Token } from './text/tokens';

/**
 * A sentence rewritten so that patterns stay short: every figure becomes P# (percent), C# (count), D# (points) or
 * F# (fraction), every name N@ (contestant), B@ (body), L@ (place), G@ (demonym), every year Y#; words are in lower
 * case with single spaces. "Moss won [48.2%] in 2018." becomes "N@ won P# in Y# ."
 */
export interface Line extends Keeps {
  sentence: number;
  paragraph: number;
  text: string;
  tokens: Token[];
  figures: FoundFigure[];
  mentions: Mention[];
  /** Place of each figure's and mention's symbol in `text`. */
  figureAt: number[];
  mentionAt: number[];
  /** Token that each rendered piece begins with, by its place in `text`. */
  pieces: { at: number; from: number; to: number }[];
  /** Made when a pattern is first asked about: see `may`. */
  searched: Searched | undefined;
}

const SYMBOL = { percent: 'P#', count: 'C#', points: 'D#' } as const;
const NAME = { person: 'N@', party: 'N@', option: 'N@', other: 'O@', body: 'B@', place: 'L@', demonym: 'G@' } as const;

export function toLine(
  sentence: number,
  paragraph: number,
  tokens: Token[],
  figures: FoundFigure[],
  mentions: Mention[],
): Line {
  const figureAt: number[] = new Array(figures.length).fill(-1);
  const mentionAt: number[] = new Array(mentions.length).fill(-1);
  const pieces: Line['pieces'] = [];
  const startsFigure = startsOf(figures, tokens.length);
  const startsName = startsOf(mentions, tokens.length);
  let text = '';
  let glued = false;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    const figure = startsFigure[at];
    const name = startsName[at];
    let piece: string;
    let to = at + 1;
    if (figure !== undefined) {
      piece = figures[figure]!.fraction && figures[figure]!.unit === 'count' ? 'F#' : SYMBOL[figures[figure]!.unit];
      to = figures[figure]!.to;
    } else if (name !== undefined) {
      const mention = mentions[name]!;
      piece = NAME[mention.entity.kind];
      to = Math.max(mention.to, at + 1);
      const alias = mentions[name + 1];
      if (
        alias &&
        alias.entity === mention.entity &&
        tokens[to]?.text === '(' &&
        alias.from === to + 1 &&
        tokens[alias.to]?.text === ')'
      ) {
        to = alias.to + 1; // "Republican People's Party (CHP)" is one name
      }
    } else if (
      token.kind === 'number' &&
      /^(?:1[789]|20)\d\d$/.test(token.text) &&
      !CLOCK.test(tokens[at + 1]?.lower ?? '')
    )
      piece = 'Y#';
    else if (token.kind === 'number') piece = '0';
    else piece = token.text === '—' ? '-' : token.lower;
    // "Mr. Biden" reads as "Biden".
    const dotted = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
    if (startsName[dotted] !== undefined && name === undefined && figure === undefined && COURTESY.has(token.lower)) {
      at = dotted;
      continue;
    }
    if (token.kind === 'mark' && isHedge(tokens, at)) {
      at = to;
      continue;
    }
    const joins: boolean =
      glued ||
      (token.text === '-' &&
        !token.spaced &&
        isWord(tokens[at - 1]) &&
        isWord(tokens[at + 1]) &&
        !tokens[at + 1]!.spaced &&
        figure === undefined &&
        !/[#@]$/.test(text) &&
        startsName[at + 1] === undefined &&
        startsFigure[at + 1] === undefined);
    if (text && !joins) text += ' ';
    glued = joins && token.text === '-';
    pieces.push({ at: text.length, from: at, to });
    if (figure !== undefined) figureAt[figure] = text.length;
    if (name !== undefined) {
      for (let index = name; index < mentions.length && mentions[index]!.from < to; index++)
        mentionAt[index] = text.length;
    }
    text += piece;
    at = to;
  }
  return {
    sentence,
    paragraph,
    text,
    tokens,
    figures,
    mentions,
    figureAt,
    mentionAt,
    pieces,
    searched: undefined,
    kept: [],
  };
}

/** For each of a sentence's tokens the figure or mention that begins there. */
function startsOf(spans: readonly { from: number }[], tokens: number): (number | undefined)[] {
  const starts: (number | undefined)[] = new Array(tokens).fill(undefined);
  for (let index = 0; index < spans.length; index++) starts[spans[index]!.from] = index;
  return starts;
}

/** "~", "≈", and the full stop of "ca.": said by the figure's qualifier. */
function isHedge(tokens: Token[], at: number): boolean {
  const { text } = tokens[at]!;
  if (text !== '.') return text === '~' || text === '≈' || text === '<' || text === '>';
  const before = tokens[at - 1]?.lower;
  return before === 'c' || before === 'ca';
}

/** What stands before a name and says nothing of it. */
const COURTESY = new Set('mr mrs ms dr sen sens rep reps gov prof gen'.split(' '));

/** Behind four digits these make a time of day. */
const CLOCK = /^(?:gmt|utc|est|edt|cet|cest|bst|ist|am|pm|hours|hrs)$/;

const isWord = (token: Token | undefined) => token?.kind === 'word';

/** Whether a pattern can match in a line's rendered text, by the words it needs; false is sure, true is not. */
export function may(line: Line, pattern: RegExp): boolean {
  const gate = gateOf(pattern);
  return passes(gate, searchedOf(line).all);
}

/** Whether a pattern matches in a line's rendered text. */
export const holds = (line: Line, pattern: RegExp): boolean => matchIn(line, pattern) !== null;

/** The first match of a pattern in a line's rendered text, from `from` on where it has the flag `g`. */
export const matchIn = (line: Line, pattern: RegExp, from = 0): RegExpExecArray | null =>
  nextMatch(pattern, searchedOf(line), from);

/** Every match of a pattern with the flag `g` in a line's rendered text. */
export const matchesIn = (line: Line, pattern: RegExp): RegExpExecArray[] => everyMatchIn(pattern, searchedOf(line));

/** The words of the rendered text with what they satisfy, for sifting patterns (patterns/sieve.ts). */
export const indexedWords = (line: Line): IndexedWords => searchedOf(line).indexed;

/** A line's rendered text as patterns are looked for in it. */
export function searchedOf(line: Line): Searched {
  line.searched ??= searchable(line.text);
  return keepUp(line.searched);
}

/** The article's text of the rendered stretch from `from` to `to`. */
export function wordsOf(line: Line, source: string, from: number, to: number): string {
  const inside = line.pieces.filter((piece) => piece.at >= from && piece.at < to);
  const first = inside[0];
  const last = inside.at(-1);
  if (!first || !last) return '';
  return source.slice(line.tokens[first.from]!.start, line.tokens[last.to - 1]!.end);
}
