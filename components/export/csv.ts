/**
 * A report as a table for spreadsheets. In: a report. Out: CSV (RFC 4180): a row for each figure and source, numbers
 * plain, with a head. Text of pages and data is hostile: what a spreadsheet would take for a formula begins with an
 * apostrophe (OWASP, CSV injection).
 */
import type { Report } from '../../lib/model/report';
import { electionKey } from '../popup/blocks';
import { plainAddress } from './plain-address';

const COLUMNS = [
  'page',
  'title',
  'figure',
  'value',
  'high',
  'unit',
  'qualifier',
  'measure',
  'subject',
  'scope',
  'election',
  'stage',
  'status',
  'reason',
  'source',
  'source_kind',
  'source_stage',
  'source_counted',
  'source_as_of',
  'source_value',
  'source_high',
  'relation',
  'verdict',
  'difference',
  'reference',
] as const;

type Cell = string | number | null | undefined;

/** Tab and line ends too: some programs step over them and read on. Full-width signs are taken for the plain ones. */
const FORMULA = /^[\s\0]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20|%]/;

/** One cell as it stands in the file; numbers are no formulas, whatever their sign. */
export function csvCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function reportCsv(report: Report): string {
  const page = [plainAddress(report.url ?? ''), report.title];
  const rows = report.claims.flatMap((claim) => {
    const { text, value, high, unit, qualifier, measure, subject, scope, election, stage, status, reason } = claim;
    const head = [...page, text, value, high, unit, qualifier, measure, subject, scope, electionKey(election)];
    const own: Cell[] = [...head, stage, status, reason];
    if (claim.comparisons.length === 0) return [own];
    return claim.comparisons.map(({ observation, relation, verdict, difference }): Cell[] => {
      const { source, counted, asOf, ref } = observation;
      const made = [source.name, source.kind, observation.stage, counted, asOf, observation.value, observation.high];
      return [...own, ...made, relation, verdict, difference === undefined ? null : Number(difference.toFixed(6)), ref];
    });
  });
  const lines = rows.map((row) => COLUMNS.map((_, index) => csvCell(row[index])).join(','));
  return `${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
}
