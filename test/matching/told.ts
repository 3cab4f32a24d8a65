import { linkClaim } from '../../lib/matching/link';
import type { Claim } from '../../lib/model/claim';
import type { Pack } from '../../lib/model/dataset';
import type { ReportedClaim } from '../../lib/model/report';
import type { SourceKind } from '../../lib/model/source';
import { claim, pack } from './notation';

const SOURCES: [id: string, name: string, kind: SourceKind, origin?: string][] = [
  ['cec', 'Election Commission', 'authority'],
  ['court', 'Supreme Court', 'court', 'cec'],
  ['atlas', 'Atlas of Votes', 'compilation', 'cec'],
  ['ray', 'Ray Polls', 'pollster'],
  ['oracle', 'Oracle', 'pollster'],
  ['daily', 'The Daily', 'outlet', 'cec'],
  ['wire', 'Wire', 'outlet', 'cec'],
  ['moss-camp', 'Moss campaign', 'party'],
  ['watch', 'Vote Watch', 'observer'],
];

/** A small country whose sources have names: `cec` is the Election Commission, `daily` and `wire` repeat it. */
export function world(rows: string[]): Pack {
  const sources = SOURCES.map(([id, name, kind, origin]) => ({ id, name, kind, origin: origin ?? id, aliases: [] }));
  return { ...pack(rows), sources };
}

/** A claim as the report has it, beside a small country's rows, both written as in notation.ts. */
export function told(line: string, rows: string[], change: Partial<Claim> = {}): ReportedClaim {
  const made = claim(line, change);
  // "about 92 percent" is quoted with its unit.
  const text = made.unit === 'percent' ? `${made.value} percent` : String(made.value);
  const own = { ...made, text };
  const { comparisons, reason } = linkClaim(own, world(rows), [], false);
  const status = comparisons.length > 0 ? 'compared' : 'found';
  return { ...own, status, comparisons, ...(reason && { reason }) };
}
