import type { Line } from '../../line';
import type { Settled } from '../../measures/settle';
import type { Entity } from '../../names/entity';
import { type Before, beforeOf, noteCarried, spokenOf } from './carried';
import { noteNames } from './in-sentence';
import { few, type Layout, layoutOf, size, whole } from './layout';

/**
 * Who may be meant by a figure that belongs to somebody, as named features for a scorer: a text read by the rules in, for
 * each such figure its candidates out, "nobody" among them. No names, no numbers but their size.
 */

/** What the rules chose. */
export interface Pick {
  entity: Entity;
  rule: string;
  weight: number;
}

export interface Candidate {
  entity: Entity | undefined;
  features: ReadonlySet<string>;
  /** The rules' choice. */
  byRule: boolean;
}

/** What all figures of a text share. */
export interface Whole {
  lines: Line[];
  settled: Settled[][];
  picks: ReadonlyMap<Settled, Pick>;
  /** What a sentence leaves to the next ones. */
  before: (index: number) => Before;
  /** The person and the party named most. */
  tops: Entity[];
  /** How many of its kind are named more often. */
  ranks: ReadonlyMap<Entity, number>;
}

export function wholeOf(
  lines: Line[],
  settled: Settled[][],
  entities: readonly Entity[],
  picks: ReadonlyMap<Settled, Pick>,
): Whole {
  const ranks = new Map<Entity, number>();
  const counts = new Map<string, number>();
  const tops: Entity[] = [];
  for (const entity of [...entities].sort((a, b) => b.count - a.count)) {
    const rank = counts.get(entity.kind) ?? 0;
    counts.set(entity.kind, rank + 1);
    ranks.set(entity, rank);
    if (rank === 0 && (entity.kind === 'person' || entity.kind === 'party')) tops.push(entity);
  }
  // Few sentences are asked for.
  const befores: (Before | undefined)[] = [];
  const before = (index: number) => {
    befores[index] ??= beforeOf(lines[index]!, settled[index]!, picks);
    return befores[index];
  };
  return { lines, settled, picks, before, tops, ranks };
}

/** Figures before in the sentence whose contestant is looked at. */
const EARLIER = 4;
/** Words of the way to another figure that count. */
const WAY = 12;
/** Names that are told apart by how often they stand in the text. */
const [OFTEN, FIRST] = [5, 4];

/**
 * The candidates of one line's figures, in order. `decided` gives whose a figure before is: by the scorer where it goes
 * along, as annotated where it learns.
 */
export function* candidatesOf(
  text: Whole,
  index: number,
  isAsked: (item: Settled) => boolean,
  decided: (item: Settled) => Entity | undefined,
): Generator<{ item: Settled; candidates: Candidate[] }> {
  const layout = layoutOf(text.lines[index]!, text.settled[index]!);
  let behind = 0;
  for (let order = 0; order < layout.figures.length; order++) {
    const { word, item } = layout.figures[order]!;
    while (behind < layout.names.length && layout.names[behind]!.word < word) behind++;
    if (isAsked(item)) yield { item, candidates: candidatesAt(text, index, layout, order, behind, decided) };
  }
}

function candidatesAt(
  text: Whole,
  index: number,
  layout: Layout,
  order: number,
  behind: number,
  decided: (item: Settled) => Entity | undefined,
): Candidate[] {
  const { words, figures, names } = layout;
  const { word: at, item } = figures[order]!;
  const found = new Map<Entity, Set<string>>();
  // "the challenger leads Moss [50] to 45"
  const isExcluded = (entity: Entity) => item.excluded.some((other) => whole(other) === entity);
  const note = (entity: Entity, feature: string) => {
    const own = whole(entity);
    if (isExcluded(own)) return;
    const features = found.get(own);
    if (features) features.add(feature);
    else found.set(own, new Set([feature]));
  };
  noteNames(layout, item, at, behind, note);
  for (let back = 1; back <= EARLIER && order - back >= 0; back++) {
    const other = figures[order - back]!;
    const entity = decided(other.item);
    if (!entity) continue;
    let named = 0;
    while (named < 3 && (names[behind - 1 - named]?.word ?? -1) > other.word) named++;
    noteFigure(layout, item, `prev${back - 1}`, other, at, named, (feature) => note(entity, feature));
  }
  const next = figures[order + 1];
  const theirs = next && text.picks.get(next.item)?.entity;
  if (next && theirs) {
    const key = `next=${next.item.measure === item.measure ? 'same' : 'diff'}`;
    note(theirs, key);
    note(theirs, `${key},d${size(next.word - at - 1)}`);
    if (next.word - at <= 4) note(theirs, `${key}:${words.slice(at + 1, next.word).join(' ')}`);
  }
  const here = behind > 0 ? 'named' : names.length > 0 ? 'behind' : 'bare';
  const spoken = spokenOf(words, at);
  noteCarried(text, index, here, spoken, note);
  const near = names.slice(Math.max(0, behind - 10), behind + 6);
  for (const { word, entity } of near) if (entity.related) note(entity.related, `related,${word < at ? 'b' : 'a'}`);
  const pick = text.picks.get(item);
  if (pick) noteRule(pick, item, (feature) => note(pick.entity, feature));
  const distinct = new Set(near.flatMap(({ word, entity }) => (word < at ? [entity] : []))).size;
  for (const [entity, features] of found) {
    const where = `where=${features.has('b') ? 'b' : ''}${features.has('a') ? 'a' : ''}`;
    features.add(`kind=${entity.kind}`);
    features.add(`kind=${entity.kind},${item.measure}`);
    if (entity.known.some(({ kind }) => kind === 'contestant')) features.add('known');
    if (entity.name === entity.name.toLowerCase()) features.add('described');
    features.add(`count=${Math.min(OFTEN, entity.count)}`);
    features.add(`top=${Math.min(FIRST, text.ranks.get(entity) ?? FIRST)}`);
    features.add(where);
    features.add(`${where},${here}`);
    features.add(`${where},${spoken.pronoun},${entity.kind}`);
    features.add(`${where},${here}${few(distinct)}`);
  }
  const none = [
    'none',
    `none,${item.measure}`,
    `none,${here}`,
    `none,rule=${pick?.rule ?? 'no'}`,
    `none,${spoken.noun}`,
  ];
  if (!pick) none.push('rule');
  const own = pick && whole(pick.entity);
  return [
    ...[...found].map(([entity, features]) => ({ entity, features, byRule: entity === own })),
    { entity: undefined, features: new Set(none), byRule: !pick },
  ];
}

/** How another figure of the sentence stands to this one. */
function noteFigure(
  { words, style }: Layout,
  item: Settled,
  name: string,
  other: Layout['figures'][number],
  at: number,
  named: number,
  add: (feature: string) => void,
): void {
  const key = `${name}=${other.item.measure === item.measure ? 'same' : 'diff'}`;
  const far = at - other.word - 1;
  add(key);
  add(`${key},d${size(far)}`);
  if (far <= 3) add(`${key}:${words.slice(other.word + 1, at).join(' ')}`);
  for (const word of words.slice(other.word + 1, Math.min(at, other.word + 1 + WAY))) add(`${key}~${word}`);
  add(`${key},n${few(named)}`);
  add(`${key},n${few(named)},${style}`);
}

function noteRule({ rule, weight }: Pick, item: Settled, add: (feature: string) => void): void {
  const rounded = Math.round(weight * 5) / 5;
  add('rule');
  add(`rule=${rule}`);
  add(`rule~${rounded}`);
  add(`rule=${rule}~${rounded}`);
  add(`rule,${item.measure}`);
}
