/**
 * A report as it reads on the screens, in plain lines: each figure with its sentence, then the rows of its plot.
 * In: a report and the words. Out: Markdown-like text, kept beside this file and read aloud.
 */
import { claimTitle, electionDate, electionTitle } from '../../components/names';
import { claimedQuantity, observedQuantity } from '../../components/numbers';
import { groupComparisons } from '../../components/plot/group';
import { historyWords } from '../../components/plot/labels';
import { plotTable } from '../../components/plot/table';
import { blocksOf, type Placed } from '../../components/popup/blocks';
import { differenceWords } from '../../components/sentence/difference';
import { claimSentence } from '../../components/sentence/sentence';
import { sentenceCase, type Text } from '../../components/text';
import type { Report, ReportedClaim } from '../../lib/model/report';

/** Blanks that only keep words together on a screen. */
const plain = (text: string) => text.replace(/[\u00a0\u2007\u2008\u202f]/g, ' ').trimEnd();

function rowLines(claim: ReportedClaim, t: Text): string[] {
  const table = plotTable(claim, claim.comparisons, t);
  const lines: string[] = [];
  for (const { head, rows } of table?.groups ?? []) {
    lines.push(`  ${[head.name, head.detail].filter(Boolean).join(' · ')}`);
    for (const row of rows) {
      const name = [row.above?.name, row.label.name, row.label.detail].filter(Boolean).join(' · ');
      lines.push(`    ${row.shape}: ${name}  ${row.number.trim()}  ${row.differenceWords}`);
    }
  }
  const { history, apart } = groupComparisons(claim.comparisons);
  if (history.length > 0) {
    const told = history.map(({ year, comparison }) => `${year} ${historyWords(claim, comparison, t)}`);
    lines.push(`  ${t('earlier_elections')} ${told.join(' · ')}`);
  }
  for (const comparison of apart) {
    const { observation } = comparison;
    lines.push(
      `  ${t('apart', observation.source.name, observedQuantity(observation, t), differenceWords(claim, comparison, t))}`,
    );
  }
  return lines;
}

function claimLines({ claim }: Placed, t: Text): string[] {
  return [
    `**${claimedQuantity(claim, t)}** ${claimTitle(claim, t)}`,
    `  in full   ${claimSentence(claim, t)}`,
    `  in a list ${claimSentence(claim, t, true)}`,
    ...rowLines(claim, t),
    '',
  ];
}

export function renderReport(report: Report, t: Text): string {
  const lines = [`# ${report.title ?? ''}`, ''];
  for (const block of blocksOf(report)) {
    const title = block.election
      ? `${sentenceCase(electionTitle(block.election, t), t.locale)}, ${electionDate(block.election, t)}`
      : t('election_unclear');
    lines.push(`## ${title}`, '');
    for (const placed of [...block.compared, ...block.found]) lines.push(...claimLines(placed, t));
  }
  return `${lines.map(plain).join('\n').trimEnd()}\n`;
}
