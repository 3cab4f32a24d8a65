import type { Pack } from '../model/dataset';
import type { MeasureName } from '../model/measure';
import type { Observation } from '../model/observation';

/** A pack's observations by quantity, sorted out once. */
const kept = new WeakMap<Pack, Map<string, Observation[]>>();

const keyOf = (election: string, measure: MeasureName, subject: string | null, scope: string) =>
  `${election}|${measure}|${subject ?? ''}|${scope}`;

export function rowsOf(
  pack: Pack,
  election: string,
  measure: MeasureName,
  subject: string | null,
  scope: string,
): Observation[] {
  let rows = kept.get(pack);
  if (!rows) {
    rows = new Map();
    for (const observation of pack.observations) {
      const key = keyOf(observation.election, observation.measure, observation.subject, observation.scope);
      const list = rows.get(key);
      if (list) list.push(observation);
      else rows.set(key, [observation]);
    }
    kept.set(pack, rows);
  }
  return rows.get(keyOf(election, measure, subject, scope)) ?? [];
}
