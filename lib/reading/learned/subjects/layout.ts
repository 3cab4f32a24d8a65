import type { Line } from '../../line';
import type { Settled } from '../../measures/settle';
import type { Entity } from '../../names/entity';
import { standsForElection } from '../../subjects/roles';

/**
 * Where names and figures of one sentence stand, counted in words. A line and its settled figures in, both in the order of
 * the text out: in "N@ won [P#]" the name is at word 0, the figure at word 2.
 */
export interface Layout {
  words: string[];
  /** Figures that the reader read, by their word. */
  figures: { word: number; item: Settled }[];
  /** Names of those who stand in the election, by their word. */
  names: { word: number; entity: Entity }[];
  /** Where each of `figures` and `names` is, by word. */
  figureOf: ReadonlyMap<number, Settled>;
  entityOf: ReadonlyMap<number, Entity>;
  /** How names and figures take turns here: names first, figures first, as often both, or apart. */
  style: 'names' | 'figures' | 'both' | 'apart';
  /** The sentence names somebody before its first figure. */
  nameLeads: boolean;
}

/** The entity itself for all of its names. */
export const whole = (entity: Entity): Entity => entity.same ?? entity;

export function layoutOf(line: Line, items: readonly Settled[]): Layout {
  const words = line.text.split(' ');
  const place = new Map<number, number>();
  let at = 0;
  words.forEach((word, index) => {
    place.set(at, index);
    at += word.length + 1;
  });
  const figures = items.flatMap((item) => {
    const word = place.get(line.figureAt[item.figure]!);
    return word === undefined ? [] : [{ word, item }];
  });
  const entityOf = new Map<number, Entity>();
  line.mentions.forEach(({ entity }, mention) => {
    const word = place.get(line.mentionAt[mention]!);
    const unfit = entity.kind === 'place' || entity.kind === 'demonym';
    if (word === undefined || unfit || entityOf.has(word) || !standsForElection(line, mention)) return;
    entityOf.set(word, whole(entity));
  });
  const names = [...entityOf].map(([word, entity]) => ({ word, entity })).sort((a, b) => a.word - b.word);
  figures.sort((a, b) => a.word - b.word);
  const beside = (step: number) =>
    figures.filter(({ word }) => entityOf.has(word + step) || entityOf.has(word + 2 * step)).length;
  const [before, behind] = [beside(-1), beside(1)];
  return {
    words,
    figures,
    names,
    figureOf: new Map(figures.map(({ word, item }) => [word, item])),
    entityOf,
    style: before > behind ? 'names' : before < behind ? 'figures' : before > 0 ? 'both' : 'apart',
    nameLeads: names.length > 0 && figures.length > 0 && names[0]!.word < figures[0]!.word,
  };
}

/** Numbers as they count here: small ones exactly, larger ones by size. */
export const size = (count: number): string =>
  count <= 3 ? `${count}` : count <= 5 ? '5' : count <= 8 ? '8' : count <= 13 ? '13' : count <= 20 ? '20' : 'far';
export const few = (count: number): string => `${Math.min(3, count)}`;

export const PERSONAL: ReadonlySet<string> = new Set('he she his her him himself herself who'.split(' '));
export const PLURAL: ReadonlySet<string> = new Set('they their them it its which that'.split(' '));
