/** The card's four rows of the forest plot. In: a claim. Out: a table, or null where nothing was compared. */
import type { ReportedClaim } from '../../lib/model/report';
import { telling } from '../plot/choose';
import type { Drawn } from '../plot/drawing';
import { type PlotGroup, type PlotRow, plotTable } from '../plot/table';
import type { Text } from '../text';
import { drawing, element } from './element';

const unseen = (words: string) => element('span', { class: 'unseen' }, words);
const detail = (words: string) => words && element('span', { class: 'detail' }, words);

function linked(row: PlotRow, words: string): HTMLElement | string {
  return row.href ? element('a', { href: row.href, target: '_blank', rel: 'noreferrer noopener' }, words) : words;
}

/** A line as wide as the table, with the page's figure drawn on behind it. */
function wideLine(kind: string, drawn: Drawn[], ...words: (HTMLElement | string)[]): HTMLElement {
  const head = element('span', { class: 'head' }, ...words);
  return element('tr', { class: kind }, element('th', { scope: 'rowgroup', colspan: '4' }, drawing(drawn), head));
}

function rowElements(row: PlotRow): HTMLElement[] {
  const { above, name } = row.label;
  const lines = above ? [wideLine('group above', row.claimDrawn, linked(row, above))] : [];
  const first = above ? detail(name) : linked(row, name);
  lines.push(
    element(
      'tr',
      { class: row.quoted ? 'quoted' : '' },
      element('th', { scope: 'row' }, first, detail(row.label.detail), detail(row.citation)),
      element('td', { class: 'axis' }, drawing(row.drawn), unseen(row.shape)),
      element('td', { class: 'number' }, row.number),
      element(
        'td',
        { class: 'difference' },
        element('span', { 'aria-hidden': 'true' }, row.difference),
        unseen(row.differenceWords),
      ),
    ),
  );
  return lines;
}

function groupElement({ head, drawn, rows }: PlotGroup): HTMLElement {
  const first = wideLine('group', drawn, `${head.name} `, detail(head.detail));
  return element('tbody', {}, first, ...rows.flatMap(rowElements));
}

export function tellingRows(claim: ReportedClaim, t: Text): HTMLElement | null {
  const table = plotTable(claim, telling(claim.comparisons), t);
  if (!table) return null;
  const shown = (column: { words: string; seen: boolean }) => (column.seen ? column.words : unseen(column.words));
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, unseen(t('column_source'))),
    element('th', { scope: 'col', class: 'axis' }, drawing(table.axis), unseen(t('column_kind'))),
    element('th', { scope: 'col', class: 'number' }, shown(table.number)),
    element('th', { scope: 'col', class: 'difference' }, shown(table.difference)),
  );
  const made = element(
    'table',
    {},
    element('caption', { class: 'unseen' }, table.caption),
    element('thead', {}, head),
    ...table.groups.map(groupElement),
  );
  // By property, not by attribute: a page's policy may forbid inline styles.
  made.style.setProperty('--number', `${table.numberWidth}ch`);
  made.style.setProperty('--difference', `${table.differenceWidth}ch`);
  return element('div', { class: 'plot' }, made);
}
