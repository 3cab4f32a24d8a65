import { holds, type Line } from '../line';
import type { Settled } from '../measures/settle';
import type { Entity } from '../names/entity';

/**
 * Seats are a party's, whoever leads it: "[Modi], who reigned supreme with 303 seats" are his party's, where the text ties
 * one to him. Delegates and electors are a person's, and so is the one seat that somebody stands for.
 */

const PERSONS_OWN = /\b(?:delegates?|superdelegates?|electoral (?:votes?|college)|electors)\b/;

/** Who stands in more than one seat may win two. */
const MOST_OF_ONE = 2;
const SEATS = /^ (?:more |fewer |additional |new )?(?:seats|mps)\b/;

/** Whether a text tells of votes that persons gather. */
export const gathersElectors = (lines: readonly Line[]): boolean => lines.some((line) => holds(line, PERSONS_OWN));

export function partyOfSeats(line: Line, { measure, figure }: Settled, entity: Entity | undefined): Entity | undefined {
  if (entity?.kind !== 'person' || line.figures[figure]!.value <= MOST_OF_ONE) return undefined;
  const isChange = measure === 'swing' && SEATS.test(line.text.slice(line.figureAt[figure]! + 2));
  if (measure !== 'seats' && !isChange) return undefined;
  const party = entity.related;
  return party?.kind === 'party' ? (party.same ?? party) : undefined;
}
