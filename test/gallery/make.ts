/** Short ways to write claims and comparisons for the gallery and the tests of the screens. */
import type { Comparison, Relation, Verdict } from '../../lib/model/comparison';
import type { ReportedObservation } from '../../lib/model/observation';
import type { ReportedClaim } from '../../lib/model/report';

export type SourceRef = ReportedObservation['source'];

export function makeClaim(fields: Partial<ReportedClaim> & Pick<ReportedClaim, 'text' | 'value'>): ReportedClaim {
  const comparisons = fields.comparisons ?? [];
  return {
    start: 0,
    end: fields.text.length,
    unit: 'percent',
    qualifier: 'exact',
    step: 0.01,
    measure: 'vote-share',
    subject: null,
    subjectIds: [],
    election: null,
    stage: 'unstated',
    source: null,
    sourceIds: [],
    scope: 'national',
    certainty: 0.97,
    shape: 'received',
    why: [],
    status: comparisons.length > 0 ? 'compared' : 'found',
    ...fields,
    comparisons,
  };
}

type Given = Partial<ReportedObservation> & Pick<ReportedObservation, 'value' | 'source'>;

/** A comparison with the difference worked out as the steps do it: observation minus claim. */
export function compare(
  claim: { value: number; unit?: ReportedClaim['unit'] },
  relation: Relation,
  verdict: Verdict,
  given: Given,
  reason?: string,
): Comparison {
  const unit = claim.unit ?? 'percent';
  const observation: ReportedObservation = {
    election: 'AZ-2024-02-presidential-1',
    measure: 'vote-share',
    subject: null,
    scope: 'national',
    unit,
    stage: 'final',
    ref: 'https://example.org/results',
    ...given,
  };
  return {
    relation,
    verdict,
    difference: observation.value - claim.value,
    unit: unit === 'percent' ? 'points' : unit,
    ...(reason && { reason }),
    observation,
  };
}
