/**
 * The colours of a mark on one background. The reader's choice, the page's background and text colour there in; line,
 * fill and, where need be, the figure's own colour out: ochre on white gives { line: '168 111 0', fill: '214 150 30 / 18%' }.
 * Lines, and fills that stand alone, have 3:1 on the background (WCAG 1.4.11); text on a fill keeps 4.5:1 (1.4.3). Pure.
 */
import type { Appearance, MarkColour } from '../model/appearance';
import { contrast, mix, opposite, type Rgb } from './contrast';

export interface MarkColours {
  /** What stands between the brackets of rgb(); null: none. */
  line: string | null;
  fill: string | null;
  text: string | null;
}

/** A line's colour, and the lighter one that fills are made of. */
const PALETTE: Record<MarkColour, readonly [Rgb, Rgb]> = {
  ochre: [
    [168, 111, 0],
    [214, 150, 30],
  ],
  slate: [
    [76, 106, 140],
    [118, 152, 192],
  ],
  plum: [
    [140, 82, 138],
    [186, 128, 190],
  ],
  grey: [
    [108, 108, 108],
    [150, 150, 150],
  ],
};

/** WCAG 1.4.11 and 1.4.3, with a little more for rounding. */
const SEEN = 3.05;
const READ = 4.5;
/** Below a line a fill need not be seen for itself. */
const FILL = 0.18;
const FILL_FOUND = 0.1;
/** Steps in which a colour is led to its limit. */
const STEP = 0.04;

/** @param found whether the mark is of a figure that was found and not compared: its line is dotted, always there */
export function markColours({ style, colour }: Appearance, background: Rgb, text: Rgb, found: boolean): MarkColours {
  const [dark, light] = PALETTE[colour];
  if (style === 'background' && !found) {
    const fill = justSeen(light, background);
    return { line: null, fill: css(fill), text: contrast(text, fill) >= READ ? null : css(opposite(fill)) };
  }
  const line = css(seen(dark, background));
  if (style !== 'both') return { line, fill: null, text: null };
  const share = readable(light, background, text, found ? FILL_FOUND : FILL);
  return { line, fill: share > 0 ? `${css(light)} / ${Math.round(share * 100)}%` : null, text: null };
}

/** The colour, led away from the background until it is seen on it. */
function seen(colour: Rgb, background: Rgb): Rgb {
  const end = opposite(background);
  for (let share = 0; share < 1; share += STEP) {
    const led = mix(end, colour, share);
    if (contrast(led, background) >= SEEN) return led;
  }
  return end;
}

/** The weakest of its kind that is still seen: led to the background as far as that goes. */
function justSeen(colour: Rgb, background: Rgb): Rgb {
  let last = seen(colour, background);
  for (let share = STEP; share < 1; share += STEP) {
    const led = mix(background, last, STEP);
    if (contrast(led, background) < SEEN) break;
    last = led;
  }
  return last;
}

/** The greatest opacity up to `most` that leaves the text as readable as it was, or at 4.5:1. */
function readable(colour: Rgb, background: Rgb, text: Rgb, most: number): number {
  const least = Math.min(READ, contrast(text, background));
  for (let share = most; share > 0; share -= 0.02) {
    if (contrast(text, mix(colour, background, share)) >= least) return share;
  }
  return 0;
}

const css = (colour: Rgb) => colour.join(' ');
