import type { Check } from '../model/check';
import { type Count, only } from './counts';
import { common, type Interval, intervalOf, isEmpty, result } from './interval';

/**
 * Ballots less the invalid ones are the valid ones: "4971032 − 12340 = 4958692". Fewer valid votes than that say nothing:
 * blank, unmarked and void ballots are often counted apart from the invalid ones. More cannot be.
 */
export function ballotsLessInvalid({ claims }: Count): Check[] {
  const ballots = only(claims, 'ballots-cast', 'count');
  const invalid = only(claims, 'invalid-votes', 'count');
  const valid = only(claims, 'valid-votes', 'count');
  if (!ballots || !invalid || !valid) return [];
  const [all, out] = [intervalOf(ballots.claim), intervalOf(invalid.claim)];
  const left: Interval = { low: all.low - out.high, high: all.high - out.low };
  const difference = ballots.claim.value - invalid.claim.value;
  const given = intervalOf(valid.claim);
  const holds = !isEmpty(common([left, given]));
  if (!holds && given.high < left.low) return [];
  const check: Check = {
    rule: 'ballots-less-invalid',
    claims: [ballots.index, invalid.index, valid.index],
    holds,
    working: `${ballots.claim.value} − ${invalid.claim.value} = ${difference}; ${valid.claim.value}`,
    ...result(difference, left, 'count'),
  };
  return [holds ? check : { ...check, explanations: ['two-times', 'two-sources'] }];
}
