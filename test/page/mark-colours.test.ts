import { describe, expect, it } from 'vitest';
import { MARK_COLOURS, MARK_STYLES, USUAL_APPEARANCE } from '../../lib/model/appearance';
import { contrast, mix, type Rgb } from '../../lib/page/contrast';
import { markColours } from '../../lib/page/mark-colours';

/** Backgrounds of pages: every grey in steps, and colours that papers print on (salmon, yellow, navy, green). */
const GROUNDS: Rgb[] = [
  ...Array.from({ length: 52 }, (_, i): Rgb => [i * 5, i * 5, i * 5]),
  [255, 241, 229],
  [255, 255, 0],
  [0, 0, 128],
  [0, 128, 0],
  [200, 16, 46],
  [168, 111, 0],
];
const TEXTS: Rgb[] = [
  [0, 0, 0],
  [255, 255, 255],
  [102, 102, 102],
  [0, 0, 238],
];

const rgb = (css: string): { colour: Rgb; share: number } => {
  const [r, g, b, share] = css.split(/[ /]+/).map((part) => Number.parseFloat(part));
  return { colour: [r!, g!, b!], share: share === undefined ? 1 : share / 100 };
};

describe('contrast', () => {
  it.each([
    [[0, 0, 0], [255, 255, 255], 21],
    [[119, 119, 119], [255, 255, 255], 4.48],
    [[168, 111, 0], [255, 255, 255], 4.22],
    [[255, 0, 0], [255, 0, 0], 1],
  ] as [Rgb, Rgb, number][])('of %j on %j is %d', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 1);
    expect(contrast(b, a)).toBeCloseTo(ratio, 1);
  });
});

describe('marks', () => {
  const all = MARK_STYLES.flatMap((style) =>
    MARK_COLOURS.flatMap((colour) =>
      [true, false].flatMap((found) =>
        GROUNDS.flatMap((ground) => TEXTS.map((text) => ({ style, colour, found, ground, text }))),
      ),
    ),
  );

  it('are seen on every ground, and leave text as readable as it was or at 4.5:1', () => {
    const faults = all.filter(({ style, colour, found, ground, text }) => {
      const mark = markColours({ ...USUAL_APPEARANCE, style, colour }, ground, text, found);
      const fill = mark.fill ? rgb(mark.fill) : null;
      const behind = fill ? mix(fill.colour, ground, fill.share) : ground;
      const written = mark.text ? rgb(mark.text).colour : text;
      const carrier = mark.line ? rgb(mark.line).colour : behind;
      const isRead = contrast(written, behind) >= Math.min(4.5, contrast(text, ground)) - 0.05;
      return contrast(carrier, ground) < 3 || !isRead;
    });
    expect(all.length).toBeGreaterThan(5000);
    expect(faults).toEqual([]);
  });

  it('would not all be seen in one colour: the guard sees a planted fault', () => {
    const fixed: Rgb = [168, 111, 0];
    expect(GROUNDS.filter((ground) => contrast(fixed, ground) < 3).length).toBeGreaterThan(10);
  });

  it('are as they always were on a plain page', () => {
    expect(markColours(USUAL_APPEARANCE, [255, 255, 255], [0, 0, 0], false)).toEqual({
      line: '168 111 0',
      fill: '214 150 30 / 18%',
      text: null,
    });
  });

  it('of a fill alone have no line, but where nothing was compared', () => {
    const appearance = { ...USUAL_APPEARANCE, style: 'background' as const };
    expect(markColours(appearance, [255, 255, 255], [0, 0, 0], false).line).toBeNull();
    expect(markColours(appearance, [255, 255, 255], [0, 0, 0], true).line).not.toBeNull();
  });
});
