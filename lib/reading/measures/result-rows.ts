import type { Line } from '../line';
import type { Settled } from './settle';
import { settledBy } from './settled';

/**
 * Rows of a result, each a line of its own: "Erin Moss (Reed) [10,274] ([34.9%])", "Moss 34.9% 10,274". Sentences with
 * what was settled of them in; in rows that stand by others of their kind the count is votes and the share theirs.
 */

/** Whose row it is, with a party or place in brackets or behind a dash. */
const WHO = '(?:[a-z]{2,5} )?[NOL]@(?: [NO]@)?(?: \\( ?[^()]{1,24}\\))?(?: [-,] [NOLB]@)?';
const BETWEEN = '(?: votes?| ,| -| :| \\|)?';
const ROW = new RegExp(
  `^(?:[-*] )?${WHO}${BETWEEN} (?:C#${BETWEEN} \\(? ?P#|P#${BETWEEN} \\(? ?C#)(?: votes?)?(?: \\))?[ .;]*$`,
);
/** One alone is a sentence without its verb. */
const LEAST_ROWS = 2;
const SURE = 0.92;

export function readResultRows(lines: Line[], settled: Settled[][]): void {
  let rows: number[] = [];
  const close = () => {
    if (rows.length >= LEAST_ROWS) for (const row of rows) settled[row] = itemsOf(lines[row]!);
    rows = [];
  };
  lines.forEach((line, index) => {
    if (line.figures.length === 2 && ROW.test(line.text)) rows.push(index);
    else close();
  });
  close();
}

const RULE = 'row of a result';

const itemsOf = (line: Line): Settled[] =>
  line.figures.map(({ unit }, figure) => {
    const measure = unit === 'percent' ? 'vote-share' : 'votes';
    const item = settledBy(RULE, figure, { measure, weight: SURE, from: 0, to: line.text.length });
    item.subject = line.mentionAt.findIndex((at) => at >= 0);
    item.subjectWeight = SURE;
    item.subjectRule = RULE;
    return item;
  });
