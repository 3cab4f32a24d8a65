import type { Check, ReportedClaim } from '../model/report';
import { sharesSum } from './shares-sum';
import { turnoutTimesRoll } from './turnout-times-roll';

/** What a page's own numbers say of each other; each rule is silent where it cannot be sure. */
export function checkNumbers(claims: ReportedClaim[]): Check[] {
  return [sharesSum, turnoutTimesRoll].flatMap((rule) => rule(claims));
}
