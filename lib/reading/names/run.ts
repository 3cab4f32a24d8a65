import type { KnownName } from '../../model/known-name';
import type { EntityKind } from './entity';

/** A stretch of a sentence's tokens that is a name: "said [Marine Le Pen]". */
export interface Run {
  from: number;
  to: number;
  kind: EntityKind;
  known: KnownName[];
  /** A single capital word that opens its sentence, where any word has one. */
  opening: boolean;
  /** Titles that stand before it. */
  titles: string[] | undefined;
}

/** Every run is made here: they are gone through often, and quicker where all have one form. */
export const runOf = (from: number, to: number, kind: EntityKind, known: KnownName[] = []): Run => ({
  from,
  to,
  kind,
  known,
  opening: false,
  titles: undefined,
});
