import { type Part, parsePattern } from './parse-pattern';

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

/** More are as good as none: a pattern of so many words is let through. */
const MOST_TEXTS = 600;
/** Clauses kept of a pattern, the rarest words first. */
const MOST_CLAUSES = 3;
/** Stands for an edge among the texts: no letter. */
const EDGE = '\u0000';
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

const eachOnce = (clause: Clause) => [...new Map(clause.map((need) => [JSON.stringify(need), need])).values()];

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
function clausesOfRow(parts: Part[], before: boolean, behind: boolean): Clause[] {
  const clauses: Clause[] = [];
  let run = [''];
  let apart = before;
  const close = (closed: boolean) => {
    const clause = needsOf(run, apart, closed);
    if (clause) clauses.push(clause);
  };
  parts.forEach((part, index) => {
    const next = parts[index + 1];
    const texts = textsOf(part);
    const joined = texts && run.length * texts.length <= MOST_TEXTS ? product(run, texts) : undefined;
    if (joined) {
      run = joined;
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

const product = (left: string[], right: string[]) => left.flatMap((one) => right.map((other) => one + other));
const beginsInLetter = (text: string) => /^[a-z]/.test(text);
const endsInLetter = (text: string) => /[a-z]$/.test(text);

/** Every text that a part can be, or undefined where they are many. */
function textsOf(part: Part): string[] | undefined {
  if (part.kind === 'texts') return part.texts;
  if (part.kind === 'edge') return [EDGE];
  if (part.kind === 'look') return [''];
  if (part.kind === 'class') return undefined;
  if (part.kind === 'repeat') {
    const texts = part.most === 1 ? textsOf(part.part) : undefined;
    return texts && (part.least === 0 ? ['', ...texts] : texts);
  }
  const all = part.parts.map(textsOf);
  if (!all.every((texts) => texts !== undefined)) return undefined;
  let texts = part.kind === 'row' ? [''] : [];
  for (const own of all as string[][]) {
    texts = part.kind === 'row' ? product(texts, own) : [...texts, ...own];
    if (texts.length > MOST_TEXTS) return undefined;
  }
  return texts;
}

/** Whether whatever a part takes begins with no small letter, and it takes something or stands at an edge. */
function beginsApart(part: Part): boolean {
  const texts = textsOf(part);
  if (texts) return texts.every((text) => text !== '' && !beginsInLetter(text));
  if (part.kind === 'class') return part.apart;
  if (part.kind === 'repeat') return part.least > 0 && beginsApart(part.part);
  if (part.kind === 'row') return part.parts.length > 0 && beginsApart(part.parts[0]!);
  return part.kind === 'choice' && part.parts.every(beginsApart);
}

/** Whether whatever a part takes ends with no small letter; it may take nothing. */
function endsApart(part: Part): boolean {
  const texts = textsOf(part);
  if (texts) return texts.every((text) => !endsInLetter(text));
  if (part.kind === 'class') return part.apart;
  if (part.kind === 'repeat') return endsApart(part.part);
  if (part.kind === 'row') {
    // What ends it may be left out; then what stands before does.
    const sure = part.parts.findLastIndex((one) => !canBeEmpty(one));
    return part.parts.slice(Math.max(0, sure)).every(endsApart);
  }
  return part.kind === 'choice' && part.parts.every(endsApart);
}

function canBeEmpty(part: Part): boolean {
  const texts = textsOf(part);
  if (texts) return texts.includes('');
  if (part.kind === 'repeat') return part.least === 0 || canBeEmpty(part.part);
  if (part.kind === 'row') return part.parts.every(canBeEmpty);
  return part.kind === 'choice' && part.parts.some(canBeEmpty);
}

/**
 * A word of each text; undefined where one has none. Few words for many texts, rare ones rather: of "won the seat", "held
 * the seat" and "lost the seats" it is seat and seats.
 */
function needsOf(texts: string[], apart: boolean, closed: boolean): Clause | undefined {
  const words = texts.map((text) => wordsOf(text, apart, closed));
  if (words.some((own) => own.length === 0)) return undefined;
  const counts = countIn(words);
  return words.map((own) => leastBy(own, (need) => costOf(need) / counts.get(need.word)!)!);
}

/** The words of a text, or the pieces of such as it ends in. */
function wordsOf(text: string, apart: boolean, closed: boolean): Need[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
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
