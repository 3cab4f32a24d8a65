/**
 * One figure with what other sources give, as plain text for a message or a note. In: a claim. Out: its sentence, then a
 * line a source: "Central Election Commission, final result, 11 Feb 2024: 92.12%, differs by 0.07 points. https://…".
 */
import type { ReportedClaim } from '../../lib/model/report';
import { shownDate } from '../dates';
import { claimTitle, electionDate, electionTitle } from '../names';
import { claimedQuantity, observedQuantity } from '../numbers';
import { differenceWords } from '../sentence/difference';
import { claimSentence } from '../sentence/sentence';
import { stageWords } from '../sentence/stage-words';
import { sentenceCase, type Text } from '../text';

export function comparisonText(claim: ReportedClaim, t: Text): string {
  const { election } = claim;
  const of = election ? ` · ${sentenceCase(electionTitle(election, t), t.locale)}, ${electionDate(election, t)}` : '';
  const rows = claim.comparisons.map((comparison) => {
    const { observation } = comparison;
    const date = observation.asOf && shownDate(observation.asOf, t);
    const made = [observation.source.name, stageWords(observation, t), date].filter(Boolean).join(', ');
    return `- ${made}: ${observedQuantity(observation, t)}, ${differenceWords(claim, comparison, t)}. ${observation.ref}`;
  });
  return `${[`${claimTitle(claim, t)}${of}`, `${claimedQuantity(claim, t)}. ${claimSentence(claim, t)}`, ...rows].join('\n')}\n`;
}
