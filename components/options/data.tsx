/** Data: the bundle's date, what it covers by country, every source with its terms. In: the index and packs. */
import { useState } from 'preact/hooks';
import type { DatasetIndex, Pack } from '../../lib/model/dataset';
import { isYearOld, shownDate } from '../dates';
import { webAddress } from '../link';
import { countryName } from '../names';
import { plainNumber } from '../numbers';
import { underscored } from '../text';
import { useText } from '../text-context';
import { countriesCovered, type SourceUse, sourcesUsed } from './coverage';

export type DataState =
  | { status: 'reading' }
  | { status: 'read'; index: DatasetIndex; packs: ReadonlyMap<string, Pack> }
  /** `problem` names the file and what is wrong with it. */
  | { status: 'damaged'; problem: string };

function Countries({ index, packs }: { index: DatasetIndex; packs: ReadonlyMap<string, Pack> }) {
  const t = useText();
  const number = (value: number | undefined) => (value === undefined ? '…' : plainNumber(value, t));
  const rows = countriesCovered(index, packs).map((row) => ({ ...row, name: countryName(row.country, t) }));
  return (
    <table class="list countries">
      <thead>
        <tr>
          <th scope="col">{t('data_country')}</th>
          <th scope="col" class="number">
            {t('data_elections')}
          </th>
          <th scope="col" class="number">
            {t('data_years')}
          </th>
          <th scope="col" class="number">
            {t('data_figures')}
          </th>
          <th scope="col" class="number">
            {t('data_sources')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows
          .sort((a, b) => a.name.localeCompare(b.name, t.locale))
          .map((row) => (
            <tr key={row.country}>
              <th scope="row">{row.name}</th>
              <td class="number">{number(row.elections)}</td>
              <td class="number">
                {row.firstYear === row.lastYear
                  ? row.firstYear
                  : t('range', String(row.firstYear), String(row.lastYear))}
              </td>
              <td class="number">{number(row.figures)}</td>
              <td class="number">{number(row.sources)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

function SourceLine({ source }: { source: SourceUse }) {
  const t = useText();
  const href = source.url ? webAddress(source.url) : null;
  return (
    <tr>
      <th scope="row">
        {href ? (
          <a href={href} target="_blank" rel="noreferrer noopener">
            {source.name}
          </a>
        ) : (
          source.name
        )}
        <span class="detail">{t(`kind_${underscored(source.kind)}`)}</span>
      </th>
      <td>{source.terms ?? t('terms_facts')}</td>
      <td class="number">{plainNumber(source.figures, t)}</td>
    </tr>
  );
}

function Sources({ packs }: { packs: ReadonlyMap<string, Pack> }) {
  const t = useText();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLocaleLowerCase(t.locale);
  const all = sourcesUsed(packs.values());
  const shown = all.filter((source) =>
    [source.name, ...source.aliases].some((name) => name.toLocaleLowerCase(t.locale).includes(wanted)),
  );
  return (
    <>
      <h2>{t('data_sources_terms')}</h2>
      <p class="faint">{t('data_licence')}</p>
      <input
        type="search"
        class="search"
        aria-label={t('sources_search')}
        placeholder={t('sources_search')}
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      {shown.length === 0 ? (
        <p class="faint empty">{t('sources_no_match', search)}</p>
      ) : (
        <table class="list">
          <thead>
            <tr>
              <th scope="col">{t('column_source')}</th>
              <th scope="col">{t('data_terms')}</th>
              <th scope="col" class="number">
                {t('data_figures')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((source) => (
              <SourceLine key={source.id} source={source} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

export function Data({ data }: { data: DataState }) {
  const t = useText();
  return (
    <section aria-labelledby="data-title">
      <h1 id="data-title">{t('nav_data')}</h1>
      {data.status === 'reading' && <p class="faint">{t('data_reading')}</p>}
      {data.status === 'damaged' && (
        <div role="alert">
          <p>{t('error_data_damaged')}</p>
          <p class="faint">{data.problem}</p>
        </div>
      )}
      {data.status === 'read' && (
        <>
          <p>
            {t('data_compiled', shownDate(data.index.date, t, 'long'))}
            {isYearOld(data.index.date, new Date()) && ` ${t('data_old')}`}
          </p>
          <Countries index={data.index} packs={data.packs} />
          <Sources packs={data.packs} />
        </>
      )}
    </section>
  );
}
