/**
 * A report of a wrong reading, ready to be pasted where faults are told. In: a figure, its sentence, its page's report,
 * the version. Out: plain text with all that is needed to read the sentence again, and nothing of the reader: no
 * address beyond the page's own, no other part of the page.
 */
import type { Report, ReportedClaim } from '../../lib/model/report';
import { claimedQuantity, quantity } from '../numbers';
import { foundWords } from '../sentence/reason';
import { whyLines } from '../sentence/why';
import type { Text } from '../text';
import { plainAddress } from './plain-address';

export function faultReport(claim: ReportedClaim, sentence: string, report: Report, version: string, t: Text): string {
  const address = plainAddress(report.url ?? '');
  const certainty = quantity(Math.round(claim.certainty * 100), 'percent', t);
  const outcome = claim.status === 'found' ? foundWords(claim, t) : t.count('fault_compared', claim.comparisons.length);
  const lines = [
    t('fault_title', claim.text),
    '',
    ...(sentence ? [t('fault_sentence', sentence.replace(/\s+/g, ' '))] : []),
    t('fault_figure', claimedQuantity(claim, t)),
    ...whyLines(claim, t).map(({ field, understood, words }) => `- ${field}: ${understood} (${words})`),
    t('read_by', claim.shape, certainty),
    outcome,
    '',
    ...(address ? [t('fault_page', address)] : []),
    t('fault_version', version, report.dataDate, report.language),
    '',
    t('fault_expected'),
  ];
  return `${lines.join('\n')}\n`;
}
