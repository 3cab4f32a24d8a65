/**
 * A plot as a table of words and drawings, which Preact and the hover card only put into elements.
 * In: a claim and the comparisons to show. Out: heads and rows in order, one axis for all, the widths of the columns.
 */
import type { Comparison } from '../../lib/model/comparison';
import type { ReportedClaim } from '../../lib/model/report';
import { webAddress } from '../link';
import { claimTitle } from '../names';
import { decimalsOf, observedNumber, padDecimals } from '../numbers';
import { differenceWords, shortDifference } from '../sentence/difference';
import type { Text } from '../text';
import { makeAxis } from './axis';
import { claimSpan, type Drawn, drawClaim, drawRow, spanOf } from './drawing';
import { drawAxis } from './drawing-axis';
import { type Group, groupComparisons, type Row } from './group';
import { headLabel, type Label, rowLabel } from './labels';

export interface PlotRow {
  label: Label;
  /** A long name on a line of its own, with the page's figure drawn on behind it. */
  above: { name: string; drawn: Drawn[] } | null;
  /** Where it was read: an address, or a citation in words. */
  href: string | null;
  citation: string;
  drawn: Drawn[];
  /** What its shape stands for, in words. */
  shape: string;
  number: string;
  /** "+0.07", and in full for those who hear it. */
  difference: string;
  differenceWords: string;
  quoted: boolean;
}

export interface PlotGroup {
  head: Label;
  /** The page's figure, drawn on through the head. */
  drawn: Drawn[];
  rows: PlotRow[];
}

export interface PlotTable {
  caption: string;
  axis: Drawn[];
  /** Heads of the last two columns, and whether they need to be seen: "%" and "points" do, "Number" does not. */
  number: { words: string; seen: boolean };
  difference: { words: string; seen: boolean };
  groups: PlotGroup[];
  /** Widths of the last two columns, in characters. */
  numberWidth: number;
  differenceWidth: number;
}

/** "rounds to it" may take two lines; a column for it alone would leave the names too little room. */
const WIDEST_DIFFERENCE = 6.5;
/** The column's own head, "points". */
const LEAST_DIFFERENCE = 5.2;

/** Width in the unit ch: a digit is 1, points and blanks half of it, letters on average a little less than 1. */
function widthOf(text: string): number {
  return [...text].reduce(
    (sum, sign) => sum + (/[.,’'\s]/.test(sign) && sign !== '\u2007' ? 0.5 : /\p{L}/u.test(sign) ? 0.9 : 1),
    0,
  );
}

/** What stands on the axis: the number as published, or on the page's base. */
function placed({ comparison: { observation, rebased } }: Row): Row['comparison']['observation'] {
  return rebased ? { ...observation, value: rebased.value } : observation;
}

function decimals(row: Row): number {
  const { high, value } = placed(row);
  return decimalsOf(high ?? value);
}

export function plotTable(claim: ReportedClaim, comparisons: readonly Comparison[], t: Text): PlotTable | null {
  const { groups } = groupComparisons(comparisons);
  const rows = groups.flatMap((group) => group.rows);
  if (rows.length === 0) return null;
  const axis = makeAxis(claimSpan(claim), rows.map(spanOf), claim.unit);
  const widest = Math.max(...rows.map(decimals));
  const claimDrawn = drawClaim(claim, axis);
  const makeRow = (group: Group, row: Row): PlotRow => {
    const { observation } = row.comparison;
    const href = webAddress(observation.ref);
    const { above, ...label } = rowLabel(group, row, t);
    return {
      label,
      above: above ? { name: above, drawn: claimDrawn } : null,
      href,
      citation: href ? '' : observation.ref,
      drawn: drawRow(row, axis, claim),
      shape: t(`shape_${row.shape}`),
      number: padDecimals(observedNumber(placed(row), t), decimals(row), widest),
      difference: shortDifference(claim, row.comparison, t),
      differenceWords: differenceWords(claim, row.comparison, t),
      quoted: row.comparison.relation === 'quoted-source',
    };
  };
  const made = groups.map((group) => ({
    head: headLabel(group, t),
    drawn: claimDrawn,
    rows: group.rows.map((row) => makeRow(group, row)),
  }));
  const all = made.flatMap((group) => group.rows);
  const isCount = claim.unit === 'count';
  return {
    caption: t('plot_caption', claimTitle(claim, t)),
    axis: drawAxis(axis, claim.unit, t),
    number:
      claim.unit === 'percent'
        ? { words: t('column_percent'), seen: true }
        : { words: t('column_number'), seen: false },
    difference: isCount ? { words: t('column_difference'), seen: false } : { words: t('column_points'), seen: true },
    groups: made,
    // "about 92" takes two lines: the names need the room more.
    numberWidth: Math.max(...all.flatMap((row) => row.number.split(' ').map(widthOf))),
    differenceWidth: Math.min(
      WIDEST_DIFFERENCE,
      Math.max(LEAST_DIFFERENCE, ...all.map((row) => widthOf(row.difference))),
    ),
  };
}
