/**
 * The figures of a page: painted, pointed at, shown. A text's map and its report in; marks in the page and a card at
 * the figure that the reader points at out. `clear()` leaves nothing of it.
 */
import type { Report } from '../model/report';
import { makeCardFrame } from './card';
import { canPaint, type Mark, type Painting, paint } from './highlight';
import { makeHitTest } from './hit-test';
import { type PointingControl, watchPointing } from './pointing';
import { scrollTo } from './scroll-to';
import type { TextMap } from './text-map';

/** The card of a figure, and the rules it is drawn by. */
export interface CardView {
  style: string;
  build(report: Report, figure: number, close: () => void): HTMLElement | null;
}

export interface Figures {
  /** @param painted false: no mark and no pointing, but a figure can be shown */
  set(map: TextMap, report: Report, painted: boolean): void;
  /** Scrolls to a figure and shows its card, with the keyboard's focus in it. */
  show(figure: number): void;
  /** Shows the next figure, or the one before; from the last it goes to the first. */
  step(by: 1 | -1): void;
  clear(): void;
}

/** A page that takes our paint away gets it back so many times. */
const MAX_REPAINTS = 20;

export function makeFigures(view: CardView): Figures {
  const frame = makeCardFrame(view.style);
  let report: Report | null = null;
  let marks: Mark[] = [];
  let hit = makeHitTest(marks);
  let painting: Painting | null = null;
  let pointing: PointingControl | null = null;
  let current = -1;
  let repaints = 0;

  const close = () => {
    frame.hide();
    pointing?.set(null, false);
  };

  const open = (figure: number, focus: boolean, point?: { x: number; y: number }) => {
    const content = report && view.build(report, figure, close);
    if (!content) return;
    current = figure;
    frame.show(content, () => hit.rectOf(figure, point?.x, point?.y), focus);
  };

  const point = () =>
    watchPointing({
      figureAt(x, y) {
        if (!painting) return null;
        if (!painting.isIntact() && repaints++ < MAX_REPAINTS) {
          painting.remove();
          painting = paint(marks);
        }
        return hit.at(x, y);
      },
      isOnCard: frame.owns,
      open: (figure, at) => open(figure, false, at),
      close: frame.hide,
      moved: frame.place,
    });

  const show = (figure: number) => {
    const piece = marks[figure]?.pieces[0];
    if (!piece) return;
    scrollTo(piece);
    // Without marks nothing listens yet, and the card must go with Esc.
    pointing ??= point();
    pointing.set(figure, true);
    open(figure, true);
  };

  return {
    set(map, next, painted) {
      // The same report on other nodes: a card that is open stays open.
      if (next !== report) {
        current = -1;
        close();
      }
      report = next;
      marks = report.claims.map(({ start, end, status }) => ({ pieces: map.locate(start, end), status }));
      hit = makeHitTest(marks);
      painting?.remove();
      painting = painted && marks.length > 0 && canPaint() ? paint(marks) : null;
      if (painting) pointing ??= point();
      else {
        pointing?.stop();
        pointing = null;
      }
      frame.place();
    },
    show,
    step(by) {
      const count = marks.length;
      let next = current < 0 && by < 0 ? 0 : current;
      for (let tried = 0; tried < count; tried++) {
        next = (next + by + count) % count;
        if (marks[next]?.pieces.length) {
          show(next);
          return;
        }
      }
    },
    clear() {
      pointing?.stop();
      pointing = null;
      frame.hide();
      painting?.remove();
      painting = null;
      marks = [];
      report = null;
      current = -1;
    },
  };
}
