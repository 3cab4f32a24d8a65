/** The report of what was read in a tab. What is remembered of it in; the report, or null where it is gone, out. */
import type { Report } from '../../lib/model/report';
import { findPage } from '../../lib/notebook/pages';
import type { TabRecord } from './tab-memory';

/** The report of what was read in a tab, from wherever it is kept. */
export async function reportOf({ url, outcome }: TabRecord): Promise<Report | null> {
  if (outcome.status === 'held') return outcome.report;
  if (outcome.status !== 'kept') return null;
  return (await findPage(url, outcome.readAt).catch(() => undefined))?.report ?? null;
}
