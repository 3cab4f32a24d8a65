/** What a share is a share of. In: an observation, whose base is the usual one where it names none. Out: "of all ballots". */
import type { ReportedObservation } from '../../lib/model/observation';
import { type Text, underscored } from '../text';

export function baseWords({ base, measure }: Pick<ReportedObservation, 'base' | 'measure'>, t: Text): string {
  const own = base ?? (measure === 'turnout' ? 'registered-voters' : 'valid-votes');
  return t(`base_${underscored(own)}`);
}
