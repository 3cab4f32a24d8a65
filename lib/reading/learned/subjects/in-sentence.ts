import type { Settled } from '../../measures/settle';
import type { Entity } from '../../names/entity';
import { few, type Layout, PERSONAL, PLURAL, size } from './layout';

/**
 * What a name of the figure's own sentence has for and against being its contestant: the names near a figure in, features
 * of each out, such as `b=names,gap=nearer` or `bt=won` for "N@ won [P#]".
 */

/** Adds a feature to a candidate. */
export type Note = (entity: Entity, feature: string) => void;

/** Names that are looked at on either side, and words in which another figure of theirs is looked for. */
const [BEFORE, BEHIND, NEAR_FIGURE] = [10, 6, 12];
/** Words between that are looked at. */
const REACH = 60;
/** Words between whose order counts, and of which each counts. */
const [PHRASE, BAG] = [3, 10];
const CLAUSE = new Set(
  'while but whereas although though and as with when after which who where because compared against than'.split(' '),
);
const isSymbol = (word: string) => /^(?:[PCDF]#|[NOBLG]@)$/.test(word);

export function noteNames(layout: Layout, item: Settled, at: number, first: number, note: Note): void {
  const { names } = layout;
  // `first` is the index of the first name behind the figure.
  noteSide(layout, item, at, 'b', names.slice(Math.max(0, first - BEFORE), first).reverse(), note);
  noteSide(layout, item, at, 'a', names.slice(first, first + BEHIND), note);
}

function noteSide(
  { words, figureOf, names, style, nameLeads }: Layout,
  item: Settled,
  at: number,
  side: 'a' | 'b',
  near: Layout['names'],
  note: Note,
): void {
  const seen = new Set<Entity>();
  const kinds = new Map<string, number>();
  const out = side === 'b' ? -1 : 1;
  near.forEach(({ word, entity }, rank) => {
    const sameKind = kinds.get(entity.kind) ?? 0;
    kinds.set(entity.kind, sameKind + 1);
    if (seen.has(entity)) return;
    seen.add(entity);
    const add = (feature: string) => note(entity, side + feature);
    const [from, to] = side === 'b' ? [word + 1, at] : [at + 1, word];
    const far = to - from;
    add('');
    add(`d=${size(far)}`);
    add(`m=${item.measure}`);
    add(`kind=${entity.kind}`);
    add(`kindrank=${few(sameKind)}`);
    if (rank === 0) add('nearest');
    add(`rank=${few(rank)}`);
    add(`rank=${few(rank)},${style}`);
    add(`close=${words[word - out] ?? ''}`);
    add(`open=${words[word + out] ?? '^'}`);
    add(`open2=${words[word - 2] ?? '^'} ${words[word - 1] ?? '^'}`);
    add(`fig=${words[at + out] ?? '$'}`);
    add(`out=${words[at - out] ?? '$'}`);
    if (entity === names[0]!.entity && word === names[0]!.word) add('first');
    // Another figure that the name may belong to, beyond it.
    let gap = 1;
    while (gap <= NEAR_FIGURE && !figureOf.has(word + out * gap)) gap++;
    const other = gap > NEAR_FIGURE ? 'none' : gap - 1 < far ? 'nearer' : gap - 1 === far ? 'same' : 'farther';
    add(`gap=${other}`);
    add(`gap=${other},${nameLeads ? 'N' : 'F'}`);
    add(`gap=${other},${few(far)},${gap > NEAR_FIGURE ? 0 : few(gap - 1)}`);
    if (gap <= 2) add('taken');
    if (gap <= 2) add(`taken,${style},${nameLeads ? 'N' : 'F'}`);
    if (far > REACH) return;
    const between = words.slice(from, to);
    if (far <= PHRASE) {
      add(`t=${between.join(' ')}`);
      add(`t=${between.join(' ')},${style}`);
    }
    if (far <= BAG) for (const said of between) if (!isSymbol(said)) add(`w=${said}`);
    const [same, others] = figuresBetween(figureOf, item, from, to);
    add(`same=${few(same)}`);
    add(`same=${few(same)},${style}`);
    add(`other=${few(others)}`);
    const count = (mark: string) => between.filter((said) => said === mark).length;
    add(`commas=${few(count(','))}`);
    add(`clauses=${few(between.filter((said) => CLAUSE.has(said)).length)}`);
    if (between.includes(';') || between.includes(':')) add('semi');
    if (count('(') > count(')')) add('into(');
    if (count('(') < count(')')) add('out)');
    if (word === names[0]!.word && between.some((said) => PERSONAL.has(said) || PLURAL.has(said))) add('first,pronoun');
    add(`seq=${sequence(between)}`);
  });
}

function figuresBetween(figureOf: Layout['figureOf'], item: Settled, from: number, to: number): [number, number] {
  let [same, others] = [0, 0];
  for (let word = from; word < to; word++) {
    const other = figureOf.get(word);
    if (other?.measure === item.measure) same++;
    else if (other) others++;
  }
  return [same, others];
}

/** The names, figures and marks in between, in short and in their order. */
const SHORT = new Map(
  Object.entries({ 'N@': 'N', 'P#': 'P', 'C#': 'C', 'D#': 'D', 'F#': 'F', and: 'a', to: 't', from: 'f', for: 'f' }),
);
const MARKS = new Set([',', ';', '(', ')']);
const LONGEST = 6;

function sequence(between: string[]): string {
  let short = '';
  for (const word of between) {
    if (short.length >= LONGEST) break;
    short += MARKS.has(word) ? word : (SHORT.get(word) ?? '');
  }
  return short;
}
