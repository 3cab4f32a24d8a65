/**
 * On what a text stands, and in what colour. An element of the page in; the colour behind its text, put together from
 * those of all that is around it, and the text's own out. What lies below a picture cannot be known: the opposite of the
 * text's colour is taken, since the page is meant to be read.
 */
import { around } from './composed';
import { BLACK, mix, opposite, type Rgb, WHITE } from './contrast';

export interface Ground {
  background: Rgb;
  text: Rgb;
}

type Rgba = readonly [colour: Rgb, opacity: number];

/** `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)`: as browsers give most computed colours. Null where it cannot be told. */
function parseColour(css: string): Rgba | null {
  const parts = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:[, /]+([\d.]+))?\)$/.exec(css);
  if (!parts) return painted(css);
  const [r, g, b, opacity] = parts.slice(1).map((part) => Number(part ?? 1));
  return [[r!, g!, b!], opacity!];
}

/** Colours of other notations (`oklch(…)`, `color(display-p3 …)`) are painted, and looked at. */
function painted(css: string): Rgba | null {
  const context = typeof OffscreenCanvas === 'function' ? new OffscreenCanvas(1, 1).getContext('2d') : null;
  if (!context) return null;
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [r, g, b, opacity] = context.getImageData(0, 0, 1, 1).data;
  return [[r!, g!, b!], opacity! / 255];
}

/** What is behind the text of elements, where it was asked for; null where it cannot be known. */
export type Backgrounds = Map<Element, Rgb | null>;

/** @param known filled on the way: figures of one article stand in the same few elements */
export function groundOf(element: Element, known: Backgrounds = new Map()): Ground {
  const text = parseColour(getComputedStyle(element).color)?.[0] ?? BLACK;
  return { background: behind(element, known) ?? opposite(text), text };
}

/** From the nearest that is known, is opaque or holds all, back to the element: pages nest as deep as they like. */
function behind(element: Element, known: Backgrounds): Rgb | null {
  const above: [Element, Rgba][] = [];
  let under: Rgb | null | undefined;
  for (let up: Element | null = element; up; up = around(up)) {
    under = known.get(up);
    if (under !== undefined) break;
    const { backgroundColor, backgroundImage } = getComputedStyle(up);
    const colour = parseColour(backgroundColor);
    if (!colour || (backgroundImage && backgroundImage !== 'none')) under = null;
    else if (colour[1] === 1) under = colour[0];
    else {
      above.push([up, colour]);
      continue;
    }
    known.set(up, under);
    break;
  }
  if (under === undefined) under = canvas();
  for (const [at, [colour, share]] of above.reverse()) {
    if (under && share > 0) under = mix(colour, under, share);
    known.set(at, under);
  }
  return under;
}

/** What browsers paint where the page paints nothing. */
function canvas(): Rgb {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const isDark =
    scheme?.includes('dark') && (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  // Chromium's and Firefox's own are within a shade of it.
  return isDark ? [18, 18, 18] : WHITE;
}
