import type { Comparison } from '../../lib/model/comparison';
import type { Report, ReportedClaim } from '../../lib/model/report';

/** A report as a table for people, with a dot plot per figure: `|` the page's figure, `o` the other sources. */

const WIDTH = 32;
const SIGNS: Record<string, string> = {
  authority: '■',
  court: '■',
  pollster: '◆',
  compilation: '▲',
  observer: '□',
  'parallel-count': '□',
  outlet: '●',
  party: '●',
};

export function printReport(report: Report, out: { write(text: string): unknown }): void {
  const say = (line = '') => out.write(`${line}\n`);
  const compared = report.claims.filter((claim) => claim.status === 'compared').length;
  say(`${report.claims.length} figures found, ${compared} compared. Data as of ${report.dataDate}.`);
  for (const claim of report.claims) printClaim(claim, say);
  for (const check of report.checks)
    say(
      `\nThe page's own numbers (${check.rule}): ${check.working}${check.holds ? ', which fits' : ', which does not fit by rounding alone'}`,
    );
  for (const election of report.elections) {
    for (const statement of election.statements ?? [])
      say(`\n${statement.mission}: ${statement.statement}\n  ${statement.ref}`);
  }
}

function printClaim(claim: ReportedClaim, say: (line?: string) => void): void {
  const election = claim.election
    ? [
        claim.election.country,
        claim.election.type,
        claim.election.year,
        claim.election.round && `round ${claim.election.round}`,
      ]
        .filter(Boolean)
        .join(' ')
    : 'no election told';
  say();
  say(
    `${claim.text}  ${[claim.measure, claim.subject, claim.scope === 'national' ? '' : claim.scope].filter(Boolean).join(' · ')}  (${election}; ${claim.stage}${claim.source ? `; ${claim.source}` : ''})`,
  );
  if (claim.status === 'found') {
    say(`    found, not compared: ${claim.reason}`);
    return;
  }
  const values = [claim.value, ...claim.comparisons.map((comparison) => comparison.observation.value)];
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const column = (value: number) => Math.round(((value - low) / span) * (WIDTH - 1));
  for (const comparison of claim.comparisons) say(`    ${row(comparison, claim, column)}`);
}

function row(comparison: Comparison, claim: ReportedClaim, column: (value: number) => number): string {
  const { observation } = comparison;
  const plot = new Array<string>(WIDTH).fill('·');
  plot[column(claim.value)] = '│';
  plot[column(observation.value)] = SIGNS[observation.source.kind] ?? '●';
  const stage = [
    observation.stage,
    observation.counted === undefined ? '' : `${observation.counted} % counted`,
    observation.asOf,
  ]
    .filter(Boolean)
    .join(', ');
  const difference =
    comparison.verdict === 'differs'
      ? `differs by ${Math.abs(comparison.difference ?? 0)}${comparison.unit === 'points' ? ' points' : ''}`
      : comparison.verdict;
  return `${plot.join('')} ${String(observation.value).padStart(9)}  ${difference.padEnd(24)} ${comparison.relation.padEnd(16)} ${observation.source.name} (${stage})`;
}
