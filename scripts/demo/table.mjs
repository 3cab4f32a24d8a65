/**
 * A report as a table for the terminal: one line a comparison, under the figure it belongs to.
 *
 *   92.05 percent   vote-share · Ilham Aliyev
 *                   quoted-source   same      92.05     Central Election Commission   partial, 93.35 % counted
 *
 * @param {import('../../lib/model/report').Report} report
 */
export function comparisonTable(report) {
  const lines = report.claims.flatMap((claim) => [
    `${claim.text.replace(/\s+/g, ' ').padEnd(16)}${[claim.measure, claim.subject, claim.scope !== 'national' && claim.scope].filter(Boolean).join(' · ')}`,
    ...(claim.comparisons.length > 0 ? claim.comparisons.map(comparisonLine) : [`${INDENT}found, not compared`]),
  ]);
  const compared = report.claims.filter(({ status }) => status === 'compared').length;
  return [...lines, '', `${report.claims.length} figures found, ${compared} compared.`].join('\n');
}

const INDENT = ' '.repeat(16);

/** @param {import('../../lib/model/comparison').Comparison} comparison */
function comparisonLine({ relation, verdict, difference, observation }) {
  const { value, unit, stage, counted, asOf, source } = observation;
  const number = `${value.toLocaleString('en')}${unit === 'percent' ? ' %' : ''}`;
  const gap =
    verdict === 'differs' && difference !== undefined ? `${difference > 0 ? '+' : ''}${round(difference)}` : '';
  const when = [stage, counted !== undefined && `${counted} % counted`, asOf].filter(Boolean).join(', ');
  return `${INDENT}${relation.padEnd(17)}${verdict.padEnd(15)}${number.padStart(11)} ${gap.padStart(9)}  ${source.name}: ${when}`;
}

/** Differences of decimals carry binary dust: 92.12 − 92.05 is 0.07000000000000739. @param {number} value */
const round = (value) => Number(value.toFixed(2)).toLocaleString('en');
