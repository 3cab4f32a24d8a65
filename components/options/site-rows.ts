/**
 * Rows of the table of sites. In: the kept settings, a search, an order. Out: domains in that order, each followed by
 * its exceptions (hosts below it), which stay with their domain whatever the order.
 */
import { STATES } from '../site-states';
import type { SiteSetting } from './actions';

export type SiteOrder = 'name' | 'state' | 'changed';

export interface SiteRow extends SiteSetting {
  domain: string;
  /** A host whose domain, or the default, is treated otherwise. */
  exception: boolean;
}

function compare(order: SiteOrder, a: SiteRow, b: SiteRow): number {
  const byName = a.key.localeCompare(b.key);
  if (order === 'state') return STATES.indexOf(a.state) - STATES.indexOf(b.state) || byName;
  // Newest first: what one has just changed is what one looks for.
  if (order === 'changed') return b.changed.localeCompare(a.changed) || byName;
  return byName;
}

export function siteRows(
  sites: readonly SiteSetting[],
  domainOf: (key: string) => string,
  search: string,
  order: SiteOrder,
  reversed: boolean,
): SiteRow[] {
  const wanted = search.trim().toLowerCase();
  const rows = sites
    .filter((site) => site.key.includes(wanted))
    .map((site) => {
      const domain = domainOf(site.key);
      return { ...site, domain, exception: domain !== site.key };
    });
  const families = new Map<string, SiteRow[]>();
  for (const row of rows) families.set(row.domain, [...(families.get(row.domain) ?? []), row]);
  const sign = reversed ? -1 : 1;
  const heads = [...families.values()].map((family) =>
    family.sort((a, b) => Number(a.exception) - Number(b.exception) || sign * compare(order, a, b)),
  );
  return heads.sort((a, b) => sign * compare(order, a[0]!, b[0]!)).flat();
}
