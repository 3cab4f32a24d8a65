import type { Pack } from '../model/dataset';
import type { MeasureName } from '../model/measure';
import type { Held } from '../model/report';

/**
 * An election in, what a country's pack holds of it out, for a figure that has no company: turnout and the shares of
 * 12 contestants.
 */

/** Most telling first; shares and votes are told by the number of contestants. */
const ORDER: MeasureName[] = [
  'turnout',
  'seats',
  'registered-voters',
  'ballots-cast',
  'valid-votes',
  'invalid-votes',
  'polling-stations',
  'candidates',
  'constituencies',
  'observers',
  'media',
];

const kept = new WeakMap<Pack, Map<string, { contestants: Set<string>; measures: Set<MeasureName> }>>();

/** Undefined where it holds no number of the whole nation. */
export function heldOf(pack: Pack, election: string): Held | undefined {
  let all = kept.get(pack);
  if (!all) {
    all = new Map();
    for (const { election: id, measure, subject, scope } of pack.observations) {
      if (scope !== 'national') continue;
      const own = all.get(id) ?? { contestants: new Set(), measures: new Set() };
      all.set(id, own);
      if (subject !== null && (measure === 'vote-share' || measure === 'votes')) own.contestants.add(subject);
      else own.measures.add(measure);
    }
    kept.set(pack, all);
  }
  const found = all.get(election);
  const measures = ORDER.filter((measure) => found?.measures.has(measure));
  if (!found || (found.contestants.size === 0 && measures.length === 0)) return undefined;
  return { contestants: found.contestants.size, measures };
}
