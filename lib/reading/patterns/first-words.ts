import { type Clause, eachOnce } from './needed-words';
import { parsePattern } from './parse-pattern';
import { beginsApart, beginsInLetter, EDGE, joined, type Part } from './parts';

/**
 * A pattern in, what its matches begin with out: `\b(?:won|wins) [PC]#` begins with won or wins, and can be looked for
 * there alone. Undefined where a match may begin within a word, or with any.
 */
export function firstWords({ source }: RegExp): Beginnings | undefined {
  const part = parsePattern(source);
  const first = part && firstOf(part, false);
  if (!first || first.canBeEmpty) return undefined;
  return { words: eachOnce(first.words), marks: [...new Set(first.marks)].join('') };
}

/** A match begins with one of the words or one of the marks. */
export interface Beginnings {
  words: Clause;
  /** Characters that are no letters. */
  marks: string;
}

/** Of a part; it may take nothing: then what follows comes first. */
type First = Beginnings & { canBeEmpty: boolean };

const nothing = (): First => ({ words: [], marks: '', canBeEmpty: false });

function add(to: First, { words, marks }: Beginnings): void {
  to.words.push(...words);
  to.marks += marks;
}

/** What a part begins with; `apart` says whether what stands before is sure to be no letter. */
function firstOf(part: Part, apart: boolean): First | undefined {
  if (part.kind === 'choice') return firstOfChoice(part.parts, apart);
  if (part.kind === 'class') return undefined;
  if (part.kind === 'repeat') {
    const first = firstOf(part.part, apart);
    return first && { ...first, canBeEmpty: first.canBeEmpty || part.least === 0 };
  }
  return firstOfRow(part.kind === 'row' ? part.parts : [part], apart);
}

function firstOfChoice(parts: readonly Part[], apart: boolean): First | undefined {
  const all = nothing();
  for (const part of parts) {
    const first = firstOf(part, apart);
    if (!first) return undefined;
    add(all, first);
    all.canBeEmpty ||= first.canBeEmpty;
  }
  return all;
}

/** Parts are read as one text until each text has its first word whole. */
function firstOfRow(parts: readonly Part[], apart: boolean): First | undefined {
  const all = nothing();
  let run: readonly string[] = [''];
  let isApart = apart;
  for (const part of parts) {
    const longer = run.every(hasWhole) ? run : joined(run, part.texts);
    if (longer) {
      run = longer;
      continue;
    }
    const begun = run.filter((text) => !isEmpty(text));
    if (!addTexts(all, begun, isApart, beginsApart(part))) return undefined;
    if (begun.length === run.length) return all;
    // Nothing is taken so far: the part comes first.
    isApart = run.every((text) => !isEmpty(text) || isApart || text !== '');
    const first = firstOf(part, isApart);
    if (!first) return undefined;
    add(all, first);
    if (!first.canBeEmpty) return all;
    run = [''];
  }
  const begun = run.filter((text) => !isEmpty(text));
  return addTexts(all, begun, isApart, false) ? { ...all, canBeEmpty: begun.length < run.length } : undefined;
}

/** Of an edge alone. */
const isEmpty = (text: string) => withoutEdge(text) === '';
const withoutEdge = (text: string) => (text.startsWith(EDGE) ? text.slice(EDGE.length) : text);
const WHOLE = /^\0?(?:[a-z]+[^a-z]|[^a-z\0])/;
const hasWhole = (text: string) => WHOLE.test(text);
const WORD = /^(?:[a-z]+|[A-Z])/;

/** Adds what texts begin with; false where one may begin within a word, or at an edge that is none. */
function addTexts(first: First, texts: readonly string[], apart: boolean, closed: boolean): boolean {
  for (const text of texts) {
    const rest = withoutEdge(text);
    const word = WORD.exec(rest)?.[0];
    const isSmall = beginsInLetter(rest);
    if (word) {
      if (isSmall && !apart && rest === text) return false;
      first.words.push({ word, openBefore: false, openBehind: isSmall && word.length === rest.length && !closed });
    } else if (rest.startsWith(EDGE)) return false;
    else first.marks += rest[0]!;
  }
  return true;
}
