import type { Pack } from '../model/dataset';
import type { MeasureName } from '../model/measure';
import type { Observation } from '../model/observation';

/** A pack's observations by election and quantity, sorted out once. */
const kept = new WeakMap<Pack, Map<string, Map<string, Observation[]>>>();
const NONE: Observation[] = [];

const quantityOf = (measure: MeasureName, subject: string | null, scope: string) =>
  `${measure}|${subject ?? ''}|${scope}`;

function sorted(pack: Pack): Map<string, Map<string, Observation[]>> {
  let rows = kept.get(pack);
  if (!rows) {
    rows = new Map();
    for (const observation of pack.observations) {
      const { election, measure, subject, scope } = observation;
      let byQuantity = rows.get(election);
      if (!byQuantity) {
        byQuantity = new Map();
        rows.set(election, byQuantity);
      }
      const key = quantityOf(measure, subject, scope);
      const list = byQuantity.get(key);
      if (list) list.push(observation);
      else byQuantity.set(key, [observation]);
    }
    kept.set(pack, rows);
  }
  return rows;
}

export const rowsOf = (
  pack: Pack,
  election: string,
  measure: MeasureName,
  subject: string | null,
  scope: string,
): Observation[] =>
  sorted(pack)
    .get(election)
    ?.get(quantityOf(measure, subject, scope)) ?? NONE;

/** One quantity's observations in any of several scopes, for one election after the other. */
export function rowsOfQuantity(
  pack: Pack,
  measure: MeasureName,
  subject: string | null,
  scopes: string[],
): (election: string) => Observation[] {
  const rows = sorted(pack);
  const keys = scopes.map((scope) => quantityOf(measure, subject, scope));
  const [only] = keys;
  return (election) => {
    const own = rows.get(election);
    if (!own) return NONE;
    if (keys.length === 1) return own.get(only!) ?? NONE;
    return keys.flatMap((key) => own.get(key) ?? NONE);
  };
}
