/** The table of sites: sorted by its heads, changed in place. In: the settings and a search. Out: the table. */
import { useState } from 'preact/hooks';
import { shownDate } from '../dates';
import { useText } from '../text-context';
import type { OptionsActions, SiteSetting } from './actions';
import { type SiteOrder, siteRows } from './site-rows';
import { StateSelect } from './state-select';

const COLUMNS = ['name', 'state', 'changed'] as const;

interface SitesTableProps {
  sites: SiteSetting[];
  search: string;
  actions: OptionsActions;
  save: (kept: Promise<boolean>) => void;
}

export function SitesTable({ sites, search, actions, save }: SitesTableProps) {
  const t = useText();
  const [order, setOrder] = useState<SiteOrder>('name');
  const [reversed, setReversed] = useState(false);
  const sortBy = (column: SiteOrder) => {
    setReversed(column === order && !reversed);
    setOrder(column);
  };
  const rows = siteRows(sites, actions.domainOf, search, order, reversed);
  if (sites.length === 0) return <p class="faint empty">{t('sites_none')}</p>;
  if (rows.length === 0) return <p class="faint empty">{t('sites_no_match', search)}</p>;
  return (
    <table class="list sites">
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" aria-sort={column !== order ? 'none' : reversed ? 'descending' : 'ascending'}>
              <button type="button" class="sort" onClick={() => sortBy(column)}>
                {t(`sites_${column}`)}
              </button>
            </th>
          ))}
          <th scope="col">
            <span class="unseen">{t('site_forget')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} class={row.exception ? 'exception' : undefined}>
            <th scope="row">
              {row.key}
              {row.exception && <span class="detail">{t('site_exception', row.domain)}</span>}
            </th>
            <td>
              <StateSelect
                label={t('site_state_of', row.key)}
                value={row.state}
                onChange={(state) => save(actions.saveSite(row.key, state))}
              />
            </td>
            <td class="faint date">{shownDate(row.changed.slice(0, 10), t)}</td>
            <td>
              <button
                type="button"
                class="word"
                aria-label={t('site_forget_named', row.key)}
                onClick={() => save(actions.saveSite(row.key, null))}
              >
                {t('site_forget')}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
