/**
 * Words with the numbers of the clauses they satisfy, as a tree of letters: a text's word is followed letter by letter and
 * left as soon as no needed word goes on so, without a copy of it. A word is small letters, or one capital: "won", "N".
 */

const LETTERS = 58; // A to z, and the six signs between Z and a
const FIRST = 65;

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
    const place = node * LETTERS + word.charCodeAt(at) - FIRST;
    node = next[place]!;
    if (node === 0) {
      node = nodes++;
      whole.push(undefined);
      begins.push(undefined);
      ends.push(undefined);
      goesOn.push(undefined);
      parents.push(from);
      if (nodes * LETTERS > next.length) next = grown(next);
      next[place] = node;
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

/** The clauses that the word from `from` to `to` satisfies. */
export function clausesOf(text: string, from: number, to: number): readonly number[] {
  let node = 0;
  for (let at = from; at < to; at++) {
    const further = next[node * LETTERS + text.charCodeAt(at) - FIRST]!;
    if (further === 0) return goesOn[node] ?? keep(goesOn, node, beginning(node));
    node = further;
  }
  return ends[node] ?? keep(ends, node, [...beginning(node), ...(whole[node] ?? NONE)]);
}

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
