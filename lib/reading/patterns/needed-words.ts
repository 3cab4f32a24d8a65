import { everyMatch } from './every-match';
import { parsePattern } from './parse-pattern';
import { beginsApart, beginsInLetter, canBeEmpty, endsApart, endsInLetter, joined, type Part } from './parts';

/**
 * A pattern in, the words without which it cannot match out: `\b(?:won|wins) [PC]# of the votes?` needs one of won and
 * wins, one of P and C, and a word that begins with vote. They are derived from the pattern's own source, so that a rule
 * is written once; needed-words.test.ts shows that no match is lost.
 */

/** A word of a text, or a piece of one where the pattern leaves an end open: `vote` of `votes?(?! cast)`. */
export interface Need {
  word: string;
  /** The word may go on to this side. */
  openBefore: boolean;
  openBehind: boolean;
}
/** One of these must stand in the text. */
export type Clause = Need[];

/** Clauses kept of a pattern, the rarest words first. */
const MOST_CLAUSES = 3;
/** Words that most sentences have are a poor sieve. */
const COMMON = new Set(
  'the of to in a and that is was for on with by at from as had has have it its his her he be been were are or an'.split(
    ' ',
  ),
);
/** Small letters make words; a capital is a symbol of a rendered line and stands for itself. */
const WORD = /[a-z]+|[A-Z]/g;

export function neededWords({ source, flags }: RegExp): Clause[] {
  const part = flags.includes('i') ? undefined : parsePattern(source);
  if (!part) return [];
  return clausesOf(part, false, false)
    .sort((a, b) => worth(b) - worth(a))
    .slice(0, MOST_CLAUSES)
    .map(eachOnce);
}

export const eachOnce = (clause: Clause): Clause => [...new Map(clause.map((need) => [keyOf(need), need])).values()];

/** Needs of one key are one. */
export const keyOf = ({ word, openBefore, openBehind }: Need) =>
  `${openBefore ? '~' : ''}${word}${openBehind ? '~' : ''}`;

/** Clauses of a part; `before` and `behind` say whether what stands there is sure to be no small letter. */
function clausesOf(part: Part, before: boolean, behind: boolean): Clause[] {
  if (part.kind === 'choice') return oneOf(part.parts.map((one) => clausesOf(one, before, behind)));
  if (part.kind === 'repeat') return part.least > 0 ? clausesOf(part.part, before, behind && part.most === 1) : [];
  if (part.kind === 'class') return [];
  return part.kind === 'row' ? clausesOfRow(part.parts, before, behind) : clausesOfRow([part], before, behind);
}

/** The clauses of a choice, of those of its parts: one of each part together, and rather the words that others need too. */
function oneOf(parts: Clause[][]): Clause[] {
  const counts = countIn(parts.map((clauses) => clauses.flat()));
  const together: Clause = [];
  for (const clauses of parts) {
    const cost = (clause: Clause) => clause.reduce((sum, need) => sum + costOf(need) / counts.get(need.word)!, 0);
    const best = leastBy(clauses, cost);
    if (!best) return [];
    together.push(...best);
  }
  return [together];
}

/** How many lists have each word. */
function countIn(lists: Need[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists)
    for (const word of new Set(list.map((need) => need.word))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function leastBy<Item>(items: readonly Item[], cost: (item: Item) => number): Item | undefined {
  let best: Item | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const own = cost(item);
    if (own < least) [best, least] = [item, own];
  }
  return best;
}

/** Neighbours that are sure texts are read as one; each such run, and what stands between, has its own clauses. */
function clausesOfRow(parts: readonly Part[], before: boolean, behind: boolean): Clause[] {
  const clauses: Clause[] = [];
  let run: readonly string[] = [''];
  let apart = before;
  const close = (closed: boolean) => {
    const clause = needsOf(run, apart, closed);
    if (clause) clauses.push(clause);
  };
  parts.forEach((part, index) => {
    const next = parts[index + 1];
    const { texts } = part;
    const longer = joined(run, texts);
    if (longer) {
      run = longer;
      return;
    }
    close(beginsApart(part));
    const ended = run.every((text) => (text === '' ? apart : !endsInLetter(text)));
    if (texts) {
      run = texts;
      apart = ended;
      return;
    }
    clauses.push(...clausesOf(part, ended, next ? beginsApart(next) : behind));
    run = [''];
    apart = endsApart(part) && (ended || !canBeEmpty(part));
  });
  close(behind);
  return clauses;
}

/**
 * A word of each text; undefined where one has none. Few words for many texts, rare ones rather: of "won the seat", "held
 * the seat" and "lost the seats" it is seat and seats.
 */
function needsOf(texts: readonly string[], apart: boolean, closed: boolean): Clause | undefined {
  const words = texts.map((text) => wordsOf(text, apart, closed));
  if (words.some((own) => own.length === 0)) return undefined;
  const counts = countIn(words);
  return words.map((own) => leastBy(own, (need) => costOf(need) / counts.get(need.word)!)!);
}

/** The words of a text, or the pieces of such as it ends in. */
function wordsOf(text: string, apart: boolean, closed: boolean): Need[] {
  return everyMatch(text, WORD).map(({ 0: word, index }) => {
    const small = beginsInLetter(word);
    return {
      word,
      openBefore: small && index === 0 && !apart,
      openBehind: small && index + word.length === text.length && !closed,
    };
  });
}

const rarity = ({ word, openBefore, openBehind }: Need) =>
  (COMMON.has(word) ? 1 : word.length + 1) - (openBefore ? 1 : 0) - (openBehind ? 0.5 : 0);
/** How often a word may be met in a text that its pattern does not match; nobody looks for what may begin within a word. */
const costOf = (need: Need) => (need.openBefore ? 100 : 1 / Math.max(0.25, rarity(need)));
const worth = (clause: Clause) => Math.min(...clause.map(rarity));
