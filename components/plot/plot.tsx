/**
 * The forest plot: one row a source, one axis for all, the page's figure as a line through them; to a screen reader a
 * table of source, number and difference. In: a claim with comparisons. Out: the table, earlier elections below it.
 */
import { Fragment } from 'preact';
import type { ReportedClaim } from '../../lib/model/report';
import { observedQuantity } from '../numbers';
import { differenceWords } from '../sentence/difference';
import { useText } from '../text-context';
import { DrawingView } from './drawing-view';
import { groupComparisons } from './group';
import { historyWords } from './labels';
import { type PlotGroup, type PlotRow, type PlotTable, plotTable } from './table';

function Name({ row, words }: { row: PlotRow; words: string }) {
  if (!row.href) return <>{words}</>;
  return (
    <a href={row.href} target="_blank" rel="noreferrer noopener">
      {words}
    </a>
  );
}

function RowView({ row }: { row: PlotRow }) {
  const { above, label } = row;
  const { name, detail } = label;
  return (
    <>
      {above && (
        <tr class="group above">
          <th scope="rowgroup" colSpan={4}>
            <DrawingView drawn={above.drawn} />
            <span class="head">
              <Name row={row} words={above.name} />
            </span>
          </th>
        </tr>
      )}
      <tr class={row.quoted ? 'quoted' : undefined}>
        <th scope="row">
          {above ? <span class="detail">{name}</span> : <Name row={row} words={name} />}
          {detail && <span class="detail">{detail}</span>}
          {row.citation && <span class="detail">{row.citation}</span>}
        </th>
        <td class="axis">
          <DrawingView drawn={row.drawn} />
          <span class="unseen">{row.shape}</span>
        </td>
        <td class="number">{row.number}</td>
        <td class="difference">
          <span aria-hidden="true">{row.difference}</span>
          <span class="unseen">{row.differenceWords}</span>
        </td>
      </tr>
    </>
  );
}

function GroupView({ group }: { group: PlotGroup }) {
  return (
    <tbody>
      <tr class="group">
        <th scope="rowgroup" colSpan={4}>
          <DrawingView drawn={group.drawn} />
          <span class="head">
            {group.head.name} <span class="detail">{group.head.detail}</span>
          </span>
        </th>
      </tr>
      {group.rows.map((row, index) => (
        <RowView key={index} row={row} />
      ))}
    </tbody>
  );
}

function TableView({ table }: { table: PlotTable }) {
  const t = useText();
  return (
    <table style={{ '--number': `${table.numberWidth}ch`, '--difference': `${table.differenceWidth}ch` }}>
      <caption class="unseen">{table.caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">{t('column_source')}</span>
          </th>
          <th scope="col" class="axis">
            <DrawingView drawn={table.axis} />
            <span class="unseen">{t('column_kind')}</span>
          </th>
          <th scope="col" class="number">
            <span class={table.number.seen ? undefined : 'unseen'}>{table.number.words}</span>
          </th>
          <th scope="col" class="difference">
            <span class={table.difference.seen ? undefined : 'unseen'}>{table.difference.words}</span>
          </th>
        </tr>
      </thead>
      {table.groups.map((group, index) => (
        <GroupView key={index} group={group} />
      ))}
    </table>
  );
}

export function Plot({ claim }: { claim: ReportedClaim }) {
  const t = useText();
  const table = plotTable(claim, claim.comparisons, t);
  const { history, apart } = groupComparisons(claim.comparisons);
  return (
    <div class="plot">
      {table && <TableView table={table} />}
      {history.length > 0 && (
        <p class="history">
          {t('earlier_elections')}{' '}
          {history.map(({ year, comparison }, index) => (
            <Fragment key={year}>
              {index > 0 && ' · '}
              <span class="year">
                {year} {historyWords(claim, comparison, t)}
              </span>
            </Fragment>
          ))}
        </p>
      )}
      {apart.map((comparison, index) => (
        <p key={index} class="apart">
          {t(
            'apart',
            comparison.observation.source.name,
            observedQuantity(comparison.observation, t),
            differenceWords(claim, comparison, t),
          )}
        </p>
      ))}
    </div>
  );
}
