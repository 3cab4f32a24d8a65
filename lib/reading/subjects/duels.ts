import { holds, type Line, matchesIn } from '../line';
import type { Settled } from '../measures/settle';
import type { Entity } from '../names/entity';
import { standsForElection } from './roles';

/**
 * Who stands against whom: the sentences of a text in, for a contestant the one other that the text sets against it out.
 * "Moss defeated Thorne. … Moss led by 52 percent to [46]" is Thorne's, whoever was named in between.
 */
export interface Duels {
  /** Takes the owners of one sentence's figures in. */
  tell(line: Line, items: readonly Settled[], ownerOf: (item: Settled) => Entity | undefined): void;
  /** The one whom the text sets against this one; undefined where it sets none, or more than one. */
  against(own: Entity): Entity | undefined;
  /** The one with the most votes or the highest share, where this sentence and the two before it tell those of two or more. */
  ahead(line: Line): Entity | undefined;
}

/** Two of one kind with a verb of beating, or leading, between them. */
const BEATS =
  /(?<one>N@)(?: \( [NOB]@ \))?(?: 's)?(?: , [^@#;]{2,60} ,)?(?: [a-z-]+){0,4} (?:beats?|beating|defeats?|defeated|defeating|edged(?: out)?|bested|toppled|ousted|unseated|faces?|faced|(?:squeez|edg|eas|cruis|sweep|storm)(?:es|ed|s|ing)? past|(?:victory|win|triumph|lead) over|leads?|led|against|lost to|versus|vs|ahead of)(?: \.)?(?: (?!and\b|or\b|in\b|for\b)[a-z-]+)*? (?:O@ (?:\. )?)?(?<two>N@)/dg;

/** Together the shares of two make up the most of what there is. */
const MOST = 60;
const ALL = 101;
/** One with so many times the share of the next is one of the two that the race is between. */
const FAR_AHEAD = 1.5;
/** Sentences back in which a difference's two are told. */
const NEAR = 2;

/** Another election's two. */
const EARLIER = /\bY#|\byears? (?:ago|earlier|before)\b|\blast time\b/;

const isNamed = ({ kind, name }: Entity) => (kind === 'person' || kind === 'party') && name !== name.toLowerCase();

export function duelsOf(lines: readonly Line[]): Duels {
  const opponents = new Map<Entity, Set<Entity>>();
  const most = new Map<Entity, number>();
  const recent: { sentence: number; measure: string; entity: Entity; value: number }[] = [];
  const pair = (one: Entity, two: Entity) => {
    if (one === two || one.kind !== two.kind || !isNamed(one) || !isNamed(two) || one.related === two) return;
    for (const [own, other] of [
      [one, two],
      [two, one],
    ] as const)
      opponents.set(own, (opponents.get(own) ?? new Set()).add(other));
  };
  const whole = (entity: Entity) => entity.same ?? entity;
  for (const line of lines) {
    const beaten = matchesIn(line, BEATS);
    if (beaten.length === 0 || holds(line, EARLIER)) continue;
    for (const match of beaten) {
      const [one, two] = (['one', 'two'] as const).map((name) => {
        const mention = line.mentionAt.indexOf(match.indices!.groups![name]![0]);
        return mention >= 0 && standsForElection(line, mention) ? whole(line.mentions[mention]!.entity) : undefined;
      });
      if (one && two) pair(one, two);
    }
  }
  return {
    tell(line, items, ownerOf) {
      for (const measure of ['vote-share', 'votes'] as const) {
        const told = items.flatMap((item) => {
          const entity = item.measure === measure ? ownerOf(item) : undefined;
          return entity ? [{ entity: whole(entity), value: line.figures[item.figure]!.value }] : [];
        });
        if (measure === 'vote-share' && !EARLIER.test(line.text))
          for (const { entity, value } of told) most.set(entity, Math.max(value, most.get(entity) ?? 0));
        for (const one of told) recent.push({ ...one, measure, sentence: line.sentence });
        if (told.length < 2) continue;
        const sum = told.reduce((total, { value }) => total + value, 0);
        const isWhole = measure === 'vote-share' && sum >= MOST && sum <= ALL;
        if (told.length === 2 && isWhole && !EARLIER.test(line.text)) pair(told[0]!.entity, told[1]!.entity);
      }
    },
    against(own) {
      const others = opponents.get(whole(own));
      if (others) return others.size === 1 ? [...others][0] : undefined;
      // None is named beside it: the strongest other one, where no third comes near.
      const [first, second] = [...most]
        .filter(([entity]) => entity !== whole(own) && entity.kind === own.kind && isNamed(entity))
        .sort(([, a], [, b]) => b - a);
      return first && second && own.kind === 'person' && first[1] >= second[1] * FAR_AHEAD ? first[0] : undefined;
    },
    ahead(line) {
      const near = recent.filter(({ sentence }) => sentence >= line.sentence - NEAR && sentence <= line.sentence);
      for (const measure of ['votes', 'vote-share']) {
        const told = near.filter((one) => one.measure === measure).sort((a, b) => b.value - a.value);
        if (told.some(({ entity }) => entity !== told[0]!.entity)) return told[0]!.entity;
      }
      return undefined;
    },
  };
}
