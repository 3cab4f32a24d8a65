/**
 * Words with the numbers of the clauses they satisfy, as a tree of letters: a text's word is followed letter by letter and
 * left as soon as no needed word goes on so, without a copy of it. A word is small letters, or one capital: "won", "N".
 */

const LETTERS = 26;
const SMALL_A = 97;
const CAPITAL_A = 65;

/** The node of each capital, which is a word of its own; 0 where no pattern needs it. */
const capitals: number[] = new Array(LETTERS).fill(0);
/** For each node and letter the next node; 0 is none, since nothing leads back to the root. The patterns need some thousands. */
let next = new Uint16Array(LETTERS * 1024);
let nodes = 1;
/** By node: clauses of the word that ends here, and of words that begin so. */
const whole: (number[] | undefined)[] = [undefined];
const begins: (number[] | undefined)[] = [undefined];
const NONE: number[] = [];
const parents: number[] = [0];
/** By node: clauses of a text's word that ends here, and of one that goes on; put together when first asked for. */
const ends: (number[] | undefined)[] = [undefined];
const goesOn: (number[] | undefined)[] = [undefined];
/** Some are put together; they are forgotten when a word is entered. The lists have no holes, which are slow to read. */
let isKept = false;

/** Enters a word for a clause; `open` where the text's word may be longer. */
export function addWord(word: string, clause: number, open: boolean): void {
  if (isKept) {
    ends.fill(undefined);
    goesOn.fill(undefined);
    isKept = false;
  }
  let node = 0;
  for (let at = 0; at < word.length; at++) {
    const from = node;
    const code = word.charCodeAt(at);
    const isCapital = code < SMALL_A;
    const place = isCapital ? code - CAPITAL_A : node * LETTERS + code - SMALL_A;
    node = isCapital ? capitals[place]! : next[place]!;
    if (node === 0) {
      node = nodes++;
      whole.push(undefined);
      begins.push(undefined);
      ends.push(undefined);
      goesOn.push(undefined);
      parents.push(from);
      if (nodes * LETTERS > next.length) next = grown(next);
      if (isCapital) capitals[place] = node;
      else next[place] = node;
    }
  }
  const lists = open ? begins : whole;
  const list = lists[node];
  if (list) list.push(clause);
  else lists[node] = [clause];
}

function grown(small: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const large = new Uint16Array(small.length * 2);
  large.set(small);
  return large;
}

export const isSmall = (code: number) => code >= SMALL_A && code < SMALL_A + LETTERS;
export const isCapital = (code: number) => code >= CAPITAL_A && code < CAPITAL_A + LETTERS;

/** The clauses that the word at `from` satisfies, and into `reach` where it ends: at `to` at the latest. */
export function readWord(text: string, from: number, to: number, reach: { end: number }): readonly number[] {
  let code = text.charCodeAt(from);
  if (!isSmall(code)) {
    reach.end = from + 1;
    return isCapital(code) ? endingAt(capitals[code - CAPITAL_A]!) : NONE;
  }
  let node = 0;
  let at = from;
  // The rest of a word that no needed word goes on with is passed over.
  let known = true;
  while (at < to && isSmall(code)) {
    if (known) {
      const further = next[node * LETTERS + code - SMALL_A]!;
      if (further === 0) known = false;
      else node = further;
    }
    code = text.charCodeAt(++at);
  }
  reach.end = at;
  return known ? endingAt(node) : (goesOn[node] ?? keep(goesOn, node, beginning(node)));
}

const endingAt = (node: number): readonly number[] =>
  ends[node] ?? keep(ends, node, [...beginning(node), ...(whole[node] ?? NONE)]);

function keep(lists: (number[] | undefined)[], node: number, list: number[]): number[] {
  lists[node] = list;
  isKept = true;
  return list;
}

/** Clauses of the words that the way to a node begins with. */
function beginning(node: number): number[] {
  const found: number[] = [];
  for (let at = node; at !== 0; at = parents[at]!) found.push(...(begins[at] ?? NONE));
  return found;
}
