/**
 * A figure as one cites it. In: a claim and its page's report. Out: who made the number, what it is, where it was read,
 * and where the page gave it: 'Central Election Commission. Ilham Aliyev · vote share: 92.12% (final result, 11 Feb 2024).
 * https://… Given as 92.05% in: "Aliyev leads". https://news.example.org/story'. The number cited is the furthest
 * official one, else the first that other sources give; of a figure without company, the page's own.
 */
import type { Report, ReportedClaim } from '../../lib/model/report';
import { shownDate } from '../dates';
import { claimTitle, electionDate, electionTitle } from '../names';
import { claimedQuantity, observedQuantity } from '../numbers';
import { latestOfficial, leadOf } from '../plot/choose';
import { stageWords } from '../sentence/stage-words';
import { sentenceCase, type Text } from '../text';
import { plainAddress } from './plain-address';

export function citation(claim: ReportedClaim, report: Report, t: Text): string {
  const comparable = claim.comparisons.filter(({ verdict }) => verdict !== 'not-comparable');
  const cited = (latestOfficial(comparable) ?? leadOf(comparable))?.observation;
  const { election } = claim;
  const what = [
    claimTitle(claim, t),
    election && `${sentenceCase(electionTitle(election, t), t.locale)}, ${electionDate(election, t)}`,
  ]
    .filter(Boolean)
    .join('. ');
  const address = plainAddress(report.url ?? '');
  const page = [report.title && t('quoted', report.title), address].filter(Boolean).join('. ');
  if (!cited) return `${what}: ${claimedQuantity(claim, t)}. ${page}\n`;
  const detail = [stageWords(cited, t), cited.asOf && shownDate(cited.asOf, t)].filter(Boolean).join(', ');
  const number = `${observedQuantity(cited, t)}${detail ? ` (${detail})` : ''}`;
  const given = page ? ` ${t('given_as', claimedQuantity(claim, t), page)}` : '';
  return `${cited.source.name}. ${what}: ${number}. ${cited.ref}.${given}\n`;
}
