import type { Line } from '../line';
import type { Entity, Mention } from '../names/entity';
import { standsForElection } from './roles';

/** Whom the sentences so far spoke of last: what "he", "the party" and an unsaid subject go on with. */
export interface LastTold {
  last: Entity | undefined;
  paragraph: number;
  party: Entity | undefined;
  person: Entity | undefined;
  personParagraph: number;
  personLine: number;
}

export const nobodyTold = (): LastTold => ({
  last: undefined,
  paragraph: -1,
  party: undefined,
  person: undefined,
  personParagraph: -1,
  personLine: -1,
});

/**
 * Takes a sentence in.
 * @param told whose its figures are, in order
 * @param spoken whom it speaks of first
 * @param officer who is meant by an office it names
 */
export function tellLast(
  so: LastTold,
  line: Line,
  index: number,
  told: readonly Entity[],
  spoken: Mention | undefined,
  officer: Entity | undefined,
): void {
  if (told.length > 0) so.last = told[0];
  else if (officer) so.last = officer;
  else if (spoken) so.last = spoken.entity;
  const person =
    told.find((entity) => entity.kind === 'person') ??
    (spoken && spoken.entity.kind !== 'party' ? spoken.entity : undefined) ??
    officer ??
    // "JVP leader [Anura Kumara Dissanayake], who came third, lost his deposit."
    line.mentions.find(({ entity }, at) => entity.kind === 'person' && standsForElection(line, at))?.entity;
  so.party =
    told.find((entity) => entity.kind === 'party') ?? (spoken?.entity.kind === 'party' ? spoken.entity : so.party);
  if (person) {
    so.person = person;
    so.personParagraph = line.paragraph;
    so.personLine = index;
  }
  if (told.length > 0 || spoken || officer) so.paragraph = line.paragraph;
}
