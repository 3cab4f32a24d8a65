import type { Check } from '../model/check';
import { type Count, isTimed, only, type Placed } from './counts';
import { common, intervalOf, isEmpty, type Printing, result, somehow, stepOf } from './interval';

/** Turnout times the roll is the ballots cast: "76.73 % × 6478623 = 4971047 ± 324; 4971032". */
export function turnoutTimesRoll({ claims, setUp }: Count): Check[] {
  const turnout = only(claims, 'turnout', 'percent');
  const roll = only(setUp, 'registered-voters', 'count');
  const ballots = only(claims, 'ballots-cast', 'count');
  if (!turnout || !roll || !ballots || !isTimed(claims)) return [];
  const holds = somehow((printing) => fits(turnout, roll, ballots, printing));
  const expected = Math.round((turnout.claim.value * roll.claim.value) / 100);
  const slack = Math.ceil(
    (stepOf(turnout.claim) * roll.claim.value + turnout.claim.value * (stepOf(roll.claim) - 1)) / 200,
  );
  const check: Check = {
    rule: 'turnout-times-roll',
    claims: [turnout.index, roll.index, ballots.index],
    holds,
    working: `${turnout.claim.value} % × ${roll.claim.value} = ${expected} ± ${slack}; ${ballots.claim.value}`,
    ...result(expected, { low: expected - slack, high: expected + slack }, 'count'),
  };
  return [holds ? check : { ...check, explanations: ['another-roll', 'roll-grew', 'two-times'] }];
}

function fits(turnout: Placed, roll: Placed, ballots: Placed, printing: Printing): boolean {
  const share = intervalOf(turnout.claim, printing);
  const voters = intervalOf(roll.claim, printing);
  const cast = intervalOf(ballots.claim, printing);
  const span = { low: (share.low * voters.low) / 100, high: (share.high * voters.high) / 100 };
  // Ballots are whole: a half may lie between.
  return !isEmpty(common([span, { low: cast.low - 0.5, high: cast.high + 0.5 }]));
}
