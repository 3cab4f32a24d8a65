/** A name of the dataset as texts are searched for it. */

export type KnownKind = 'contestant' | 'source' | 'country' | 'demonym' | 'capital' | 'office' | 'scope' | 'place';

export interface KnownName {
  kind: KnownKind;
  /** Contestant, source or scope id; for countries and what names them the country's code. */
  id: string;
  country?: string;
  /** Of a source: pollster, authority…; of a contestant: candidate, party…; of an office: what it is elected in. */
  of?: string;
  /** Folded words. */
  words: string[];
  /** The name as the dataset writes it. */
  name: string;
}
