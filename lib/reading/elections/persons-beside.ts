import { once } from '../kept';
import type { Line } from '../line';
import { contestantsKnown, type Entity } from '../names/entity';
import { candidateCountry } from './countries-in';

/**
 * A line in, the elections that the people it names stood in out: "likely voters were split [47 percent] to 47 between
 * Obama and Romney" is of the vote in which both stood.
 */

/** What the dataset knows of somebody: of ids and a name, for a country, the elections stood in. */
export type StandsIn = (ids: string[], name: string | undefined) => (country: string | undefined) => string[];

/** More people than that are a list. */
const MOST = 6;

export interface PersonBeside {
  entity: Entity;
  elections: string[];
}

/** The people of a line of whom the dataset knows a vote they stood in; every figure of the line asks. */
export const personsBeside = once((line: Line, standsIn: StandsIn): PersonBeside[] => {
  const seen = new Set<Entity>();
  const persons: PersonBeside[] = [];
  for (const { entity } of line.mentions) {
    if (entity.kind !== 'person' || seen.has(entity) || seen.size >= MOST) continue;
    seen.add(entity);
    const elections = standsIn(contestantsKnown(entity), entity.name)(candidateCountry(entity.known));
    if (elections.length > 0) persons.push({ entity, elections });
  }
  return persons;
});
