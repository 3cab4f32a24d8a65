import type { KnownName } from '../../model/known-name';
import type { Keeps } from '../kept';

/** Who or what a name stands for, and where it stands. */

export type EntityKind = 'person' | 'party' | 'option' | 'body' | 'place' | 'demonym' | 'other';

export interface Entity extends Keeps {
  kind: EntityKind;
  /** The fullest form that the article has. */
  name: string;
  /** Dataset entries it may be. */
  known: KnownName[];
  /** Titles written before the name: president, minister. */
  titles: Set<string> | undefined;
  /** Mentions in the article. */
  count: number;
  /** The same one by another name: "ITAK, known in English as the [Federal Party]". */
  same: Entity | undefined;
  /** The party a person is said to lead or stand for, or the leader of a party. */
  related: Entity | undefined;
}

/** Somebody newly named; all have one form. */
export const entityOf = (kind: EntityKind, name: string, known: KnownName[] = []): Entity => ({
  kind,
  name,
  known,
  count: 0,
  kept: [],
  titles: undefined,
  same: undefined,
  related: undefined,
});

export interface Mention {
  entity: Entity;
  /** Token indexes, half open. */
  from: number;
  to: number;
}

/** Contestants of the dataset, of any election, that a name is known by. */
export function contestantsKnown({ known }: Entity): string[] {
  const ids: string[] = [];
  for (const { kind, id } of known) if (kind === 'contestant') ids.push(id);
  return ids;
}
