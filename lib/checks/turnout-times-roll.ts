import type { Check, ReportedClaim } from '../model/report';

/** Turnout times the roll is the ballots cast: "76.73 % of 6,478,623 = 4,971,047 ± 324; the page says 4,971,032". */
export function turnoutTimesRoll(claims: ReportedClaim[]): Check[] {
  const only = (measure: ReportedClaim['measure']) => {
    const found = claims.flatMap((claim, index) =>
      claim.measure === measure && claim.scope === 'national' && claim.qualifier === 'exact' && claim.high === undefined
        ? [index]
        : [],
    );
    // Two turnouts or rolls in one text are two times or two elections: which belongs to which is a guess.
    return new Set(found.map((index) => claims[index]!.value)).size === 1 ? found[0]! : -1;
  };
  const [turnout, roll, ballots] = [only('turnout'), only('registered-voters'), only('ballots-cast')];
  if (turnout < 0 || roll < 0 || ballots < 0) return [];
  const [share, voters, cast] = [claims[turnout]!, claims[roll]!, claims[ballots]!];
  if (
    share.unit !== 'percent' ||
    voters.unit !== 'count' ||
    share.election?.year !== cast.election?.year ||
    voters.election?.year !== cast.election?.year
  )
    return [];
  const expected = (share.value / 100) * voters.value;
  const slack = (share.step / 200) * voters.value + (share.value / 100) * (voters.step / 2) + cast.step / 2;
  const working = `${share.value} % × ${voters.value} = ${Math.round(expected)} ± ${Math.ceil(slack)}; ${cast.value}`;
  return [
    {
      rule: 'turnout-times-roll',
      claims: [turnout, roll, ballots],
      holds: Math.abs(expected - cast.value) <= slack,
      working,
    },
  ];
}
