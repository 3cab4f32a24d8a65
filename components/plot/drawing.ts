/**
 * A row of the plot as plain data, which Preact and the hover card both turn into SVG elements.
 * In: a row, the axis, the claim. Out: lines, shapes and rings; across in percent, so that any width fits.
 */
import type { ReportedClaim } from '../../lib/model/report';
import { type Axis, percentAlong, type Span } from './axis';
import type { Row } from './group';
import type { Shape } from './shape';

export interface Drawn {
  tag: 'svg' | 'line' | 'rect' | 'circle' | 'path' | 'text';
  attributes: Record<string, string | number>;
  children?: Drawn[];
  /** Of a `text` element. */
  text?: string;
}

/** Outlines around (0, 0), in pixels; all of about the same area, so that none looks weightier. */
const OUTLINES: Record<Shape, string> = {
  authority: 'M-4-4h8v8h-8z',
  court: 'M-3-3h6v6h-6z',
  exit_poll: 'M0-5.5 5.5 0 0 5.5-5.5 0z',
  projection: 'M0-5.5 5.5 0 0 5.5-5.5 0z',
  poll: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z',
  outlet: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z',
  compilation: 'M0-5 5.2 4.2H-5.2z',
  party: 'M0 5 5.2-4.2H-5.2z',
  count: 'M-4-4h8v8h-8z',
};
const HOLLOW = new Set<Shape>(['projection', 'poll', 'count']);
const RING = 7;

function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}

/** The span a row covers: its range, or its value with the poll's margin, on the page's base. */
export function spanOf({ comparison: { observation, margin, rebased } }: Row): Span {
  const { high, marginOfError } = observation;
  const value = rebased?.value ?? observation.value;
  const points = marginOfError ?? (margin?.of === 'source' ? margin.points : 0);
  return high === undefined ? { low: value - points, high: value + points } : { low: value, high };
}

/** What the page's figure covers: a range where the text gives one. */
export function claimSpan(claim: ReportedClaim): Span {
  return { low: claim.value, high: claim.high ?? claim.value };
}

/**
 * The page's figure through the row: an ochre line, and a light band over all values that the text leaves open
 * (92 printed without decimals is 91.5 to 92.5; "over 92" is all above).
 */
export function drawClaim(claim: ReportedClaim, axis: Axis): Drawn[] {
  const { low, high } = claimSpan(claim);
  // A count to the last one is exact.
  const half = claim.unit === 'count' && claim.step <= 1 ? 0 : claim.step / 2;
  const from = claim.qualifier === 'under' ? axis.low : claim.qualifier === 'over' ? low : low - half;
  const to = claim.qualifier === 'over' ? axis.high : claim.qualifier === 'under' ? high : high + half;
  const start = Math.max(0, percentAlong(axis, from));
  const end = Math.min(100, percentAlong(axis, to));
  const band: Drawn = {
    tag: 'rect',
    attributes: { class: 'band', x: percent(start), y: 0, width: percent(Math.max(0, end - start)), height: '100%' },
  };
  const lines = (low === high ? [low] : [low, high]).map((value): Drawn => {
    const x = percent(percentAlong(axis, value));
    return { tag: 'line', attributes: { class: 'claim', x1: x, x2: x, y1: 0, y2: '100%' } };
  });
  return [band, ...lines];
}

/** A ring filled, clockwise from the top, to the share counted. */
function ring(share: number): Drawn[] {
  const around = 2 * Math.PI * RING;
  const filled = (Math.min(100, Math.max(0, share)) / 100) * around;
  return [
    { tag: 'circle', attributes: { class: 'track', r: RING } },
    {
      tag: 'circle',
      attributes: {
        class: 'ring',
        r: RING,
        transform: 'rotate(-90)',
        'stroke-dasharray': `${filled.toFixed(2)} ${around.toFixed(2)}`,
      },
    },
  ];
}

function at(x: number, children: Drawn[]): Drawn {
  return { tag: 'svg', attributes: { x: percent(x), y: '50%', overflow: 'visible' }, children };
}

function symbol(row: Row): Drawn[] {
  const { stage, counted } = row.comparison.observation;
  const partial = stage === 'partial' && row.shape === 'authority';
  const outline = partial ? OUTLINES.court : OUTLINES[row.shape];
  const look = HOLLOW.has(row.shape) ? 'shape hollow' : partial ? 'shape lighter' : 'shape';
  const drawn: Drawn[] = [{ tag: 'path', attributes: { class: look, d: outline } }];
  if (row.shape === 'court') drawn.push({ tag: 'circle', attributes: { class: 'ring', r: RING } });
  if (partial && counted !== undefined) drawn.push(...ring(counted));
  return drawn;
}

/** An arrow at the edge that the value lies beyond. */
function arrow(toRight: boolean): Drawn {
  const outline = toRight ? 'M-12 0H-2M-6-4-2 0-6 4' : 'M12 0H2M6-4 2 0 6 4';
  return at(toRight ? 100 : 0, [{ tag: 'path', attributes: { class: 'arrow', d: outline } }]);
}

export function drawRow(row: Row, axis: Axis, claim: ReportedClaim): Drawn[] {
  const span = spanOf(row);
  const middle = percentAlong(axis, (span.low + span.high) / 2);
  const leader: Drawn = { tag: 'line', attributes: { class: 'leader', x1: 0, x2: '100%', y1: '50%', y2: '50%' } };
  const drawn = [leader, ...drawClaim(claim, axis)];
  if (middle < 0 || middle > 100) return [...drawn, arrow(middle > 100)];
  if (span.high > span.low) {
    const low = Math.max(0, percentAlong(axis, span.low));
    const high = Math.min(100, percentAlong(axis, span.high));
    const line = { class: 'whisker', x1: percent(low), x2: percent(high), y1: '50%', y2: '50%' };
    drawn.push({ tag: 'line', attributes: line });
    for (const end of [low, high])
      drawn.push(at(end, [{ tag: 'path', attributes: { class: 'whisker', d: 'M0-3V3' } }]));
  }
  return [...drawn, at(middle, symbol(row))];
}
