/** The notebook by outlet, for taking one out altogether. In: all elections. Out: a folded table with a button each. */
import type { NotedElection } from '../../lib/model/note';
import { plainNumber } from '../numbers';
import { useText } from '../text-context';

/** Outlets with the number of their figures, by name. */
export function sitesOf(elections: readonly NotedElection[]): { site: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { quantities } of elections)
    for (const { values } of quantities)
      for (const { notes } of values) for (const { site } of notes) counts.set(site, (counts.get(site) ?? 0) + 1);
  return [...counts].map(([site, count]) => ({ site, count })).sort((a, b) => a.site.localeCompare(b.site));
}

interface BySiteProps {
  elections: readonly NotedElection[];
  remove: (site: string, button: HTMLElement) => void;
}

export function BySite({ elections, remove }: BySiteProps) {
  const t = useText();
  const sites = sitesOf(elections);
  return (
    <details class="by-site">
      <summary>{t.count('noted_sites', sites.length)}</summary>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">{t('sites_name')}</th>
            <th scope="col" class="number">
              {t('data_figures')}
            </th>
            <th scope="col">
              <span class="unseen">{t('noted_delete')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sites.map(({ site, count }) => (
            <tr key={site}>
              <th scope="row">{site}</th>
              <td class="number">{plainNumber(count, t)}</td>
              <td class="number">
                <button
                  type="button"
                  class="word delete"
                  aria-label={t('noted_delete_site', site)}
                  onClick={(event) => remove(site, event.currentTarget)}
                >
                  {t('noted_delete')}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
