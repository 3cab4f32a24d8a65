/**
 * A report to take away. In: a report. Out: Markdown: one heading an election, one paragraph and one table a figure,
 * every row with its source's address.
 */
import type { Comparison } from '../../lib/model/comparison';
import type { Report, ReportedClaim } from '../../lib/model/report';
import { shownDate } from '../dates';
import { claimTitle, electionDate, electionTitle } from '../names';
import { claimedQuantity, observedQuantity } from '../numbers';
import { blocksOf } from '../popup/blocks';
import { checkSentence, explanationWords } from '../sentence/check';
import { differenceWords } from '../sentence/difference';
import { claimSentence } from '../sentence/sentence';
import { stageWords } from '../sentence/stage-words';
import { sentenceCase, type Text } from '../text';

/** Text of pages and data must stay text: signs that Markdown reads are escaped, lines joined. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#]/g, '\\$&');
}

function row(claim: ReportedClaim, { observation, ...comparison }: Comparison, t: Text): string {
  const date = observation.asOf ? shownDate(observation.asOf, t) : '';
  const cells = [
    observation.source.name,
    stageWords(observation, t),
    date,
    observedQuantity(observation, t),
    differenceWords(claim, { observation, ...comparison }, t),
    observation.ref,
  ];
  return `| ${cells.map(plain).join(' | ')} |`;
}

function claimLines(claim: ReportedClaim, t: Text): string[] {
  const head = `**${plain(claimedQuantity(claim, t))}** ${plain(claimTitle(claim, t))}. ${plain(claimSentence(claim, t))}`;
  if (claim.comparisons.length === 0) return [head, ''];
  const columns = [
    'column_source',
    'column_stage',
    'column_date',
    'column_number',
    'column_difference',
    'reference',
  ] as const;
  return [
    head,
    '',
    `| ${columns.map((key) => t(key)).join(' | ')} |`,
    `|${' --- |'.repeat(columns.length)}`,
    ...claim.comparisons.map((comparison) => row(claim, comparison, t)),
    '',
  ];
}

export function reportMarkdown(report: Report, t: Text): string {
  const lines = [`# ${plain(report.title ?? report.url ?? t('ext_name'))}`, ''];
  if (report.url) lines.push(plain(report.url), '');
  for (const block of blocksOf(report)) {
    const title = block.election
      ? `${sentenceCase(electionTitle(block.election, t), t.locale)}, ${electionDate(block.election, t)}`
      : t('election_unclear');
    lines.push(`## ${plain(title)}`, '');
    for (const { claim } of [...block.compared, ...block.found]) lines.push(...claimLines(claim, t));
    for (const check of block.checks) {
      lines.push(`- ${plain(`${checkSentence(check, report.claims, t)} ${explanationWords(check, t)}`.trimEnd())}`);
    }
    if (block.checks.length > 0) lines.push('');
    for (const { mission, statement, ref } of block.statements) {
      lines.push(`- ${plain(mission)}: ${plain(statement)} (${plain(ref)})`);
    }
    if (block.statements.length > 0) lines.push('');
  }
  lines.push(t('data_as_of', shownDate(report.dataDate, t)), '');
  return lines.join('\n');
}
