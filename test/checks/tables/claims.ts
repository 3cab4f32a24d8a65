import { ADMINISTRATIVE } from '../../../lib/model/measure';
import type { ReportedClaim } from '../../../lib/model/report';
import type { Printed } from './print';

/** Printed numbers as the claims that reading them gives. */
export function claimsOf({ table, numbers, stage }: Printed): ReportedClaim[] {
  return numbers.map(({ measure, id, name, value, decimals, unit, about }, index) => ({
    start: index,
    end: index + 1,
    text: String(value),
    value,
    unit,
    qualifier: about ? 'about' : 'exact',
    // A count in thousands is read as whole: only its zeros tell.
    step: 10 ** -Math.max(0, decimals),
    measure,
    subject: name ?? null,
    subjectIds: id ? [id] : [],
    election: table.election,
    stage: ADMINISTRATIVE.has(measure) ? 'administrative' : stage,
    ...(table.counted !== undefined && { counted: table.counted }),
    source: table.source,
    sourceIds: [table.source],
    scope: table.scope,
    certainty: 0.8,
    shape: 'list',
    why: [],
    status: 'found',
    comparisons: [],
  }));
}
