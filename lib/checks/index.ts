import type { Check } from '../model/check';
import type { Dataset, Pack } from '../model/dataset';
import type { ReportedClaim } from '../model/report';
import { ballotsLessInvalid } from './ballots-less-invalid';
import { countedStage } from './counted-stage';
import { type Count, countsOf } from './counts';
import { givenTwice } from './given-twice';
import { seatsSum } from './seats-sum';
import { sharesSum } from './shares-sum';
import { tooRound } from './too-round';
import { turnoutTimesRoll } from './turnout-times-roll';
import { votesShare } from './votes-share';

type Rule = (count: Count, packs: readonly Pack[]) => Check[];

const RULES: Rule[] = [sharesSum, votesShare, turnoutTimesRoll, ballotsLessInvalid, seatsSum, givenTwice, tooRound];

/**
 * What a page's own numbers say of each other, each rule silent where it cannot be sure. In: a page's claims, and the
 * data of their countries, which tells whether a list is whole. Out: a check for each set of numbers that can be set
 * against each other, with its working, and the innocent explanations where it does not hold.
 */
export function checkNumbers(claims: readonly ReportedClaim[], { packs }: Pick<Dataset, 'packs'>): Check[] {
  const counts = countsOf(claims);
  return [...counts.flatMap((count) => RULES.flatMap((rule) => rule(count, packs))), ...countedStage(counts)];
}
