/** The rows of the plot as elements, for the hover card. In: a table as data. Out: the table as an element. */
import type { Drawn } from '../plot/drawing';
import type { PlotGroup, PlotRow, PlotTable } from '../plot/table';
import { drawing, element } from './element';
import type { CardWords } from './view';

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
  const { above, label } = row;
  const lines = above ? [wideLine('group above', above.drawn, linked(row, above.name))] : [];
  const first = above ? detail(label.name) : linked(row, label.name);
  lines.push(
    element(
      'tr',
      { class: row.quoted ? 'quoted' : '' },
      element('th', { scope: 'row' }, first, detail(label.detail), detail(row.citation)),
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

export function tableElement(table: PlotTable, words: CardWords): HTMLElement {
  const shown = (column: { words: string; seen: boolean }) => (column.seen ? column.words : unseen(column.words));
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, unseen(words.columnSource)),
    element('th', { scope: 'col', class: 'axis' }, drawing(table.axis), unseen(words.columnKind)),
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
