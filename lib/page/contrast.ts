/**
 * Contrast of colours. Colours as three numbers of 0..255 in; ratios of 1..21 out, as WCAG 2.2 defines them ("relative
 * luminance", "contrast ratio"). Pure.
 */

/** Red, green, blue, 0..255. */
export type Rgb = readonly [number, number, number];

export const BLACK: Rgb = [0, 0, 0];
export const WHITE: Rgb = [255, 255, 255];

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function contrast(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** `share` of `over`, the rest of `under`: a colour of that opacity on the other. */
export function mix(over: Rgb, under: Rgb, share: number): Rgb {
  return over.map((part, i) => Math.round(part * share + under[i]! * (1 - share))) as unknown as Rgb;
}

/** Black or white, whichever stands out more: one of them has at least 4.58:1 on any colour. */
export function opposite(colour: Rgb): Rgb {
  return contrast(colour, BLACK) > contrast(colour, WHITE) ? BLACK : WHITE;
}
