/**
 * The figures of a page: painted, pointed at, shown. A text's map and where its figures are in; marks in the page and
 * a card at the figure that the reader points at out. `clear()` leaves nothing of it.
 */
import type { Appearance } from '../model/appearance';
import type { MeasureGroup } from '../model/measure';
import type { ReportedClaim } from '../model/report';
import type { CardFrame } from './card';
import { rectOf } from './hit-test';
import { makeMarks } from './marks';
import { type PointingControl, watchPointing } from './pointing';
import { scrollTo } from './scroll-to';
import type { inSlices as inSlicesOfPage } from './slices';
import type { Piece, TextMap } from './text-map';

/** What is known of a text's figures here, in columns: the rest is with the background. */
export interface Reading {
  /** Names the report. */
  readAt: string;
  /** Half-open UTF-16 offsets of each figure in the text. */
  starts: readonly number[];
  ends: readonly number[];
  statuses: readonly ReportedClaim['status'][];
  groups: readonly MeasureGroup[];
  /** Set aside by the reader, by index: neither marked nor pointed at. */
  aside: number[];
}

/** The cards of figures. */
export interface Cards {
  /** Where they show; null before the first was built. */
  frame(): CardFrame | null;
  /** Called as soon as the pointer is on a figure: there is time to fetch what the card needs. */
  prepare(reading: Reading, figure: number): void;
  build(reading: Reading, figure: number, close: () => void): Promise<HTMLElement | null>;
}

export interface Figures {
  /** @param painted false: no mark and no pointing, but a figure can be shown */
  set(map: TextMap, reading: Reading, painted: boolean): void;
  /** The reader has set these figures of a reading aside, and no others; a card that is open stays. */
  setAside(readAt: string, aside: number[]): void;
  /** The reader has chosen other marks. */
  setAppearance(appearance: Appearance): void;
  /** Scrolls to a figure and shows its card, with the keyboard's focus in it. */
  show(figure: number): void;
  /** Shows the next figure, or the one before; from the last it goes to the first. */
  step(by: 1 | -1): void;
  clear(): void;
}

/** A page that takes our paint away gets it back so many times. */
const MAX_REPAINTS = 20;

/**
 * @param isAlive false once the extension has gone: then the first look at a figure clears all
 * @param inSlices of the page's script: it is there once
 */
export function makeFigures(
  cards: Cards,
  isAlive: () => boolean,
  appearance: Appearance,
  inSlices: typeof inSlicesOfPage,
): Figures {
  let reading: Reading | null = null;
  let map: TextMap | null = null;
  const marks = makeMarks(inSlices);
  let pointing: PointingControl | null = null;
  let current = -1;
  let repaints = 0;

  const piecesOf = (index: number): Piece[] => {
    const end = reading?.ends[index];
    return end === undefined ? [] : (map?.locate(reading!.starts[index]!, end) ?? []);
  };

  /** Which of the cards that were asked for is wanted. */
  let wanted = 0;

  const hide = () => {
    wanted++;
    cards.frame()?.hide();
  };
  const close = () => {
    hide();
    pointing?.set(null, false);
  };

  const open = async (figure: number, focus: boolean, point?: { x: number; y: number }) => {
    const mine = ++wanted;
    current = figure;
    const content = reading && (await cards.build(reading, figure, close));
    if (mine !== wanted) return;
    if (content) cards.frame()?.show(content, () => rectOf(piecesOf(figure), point?.x, point?.y), focus, close);
    else close();
  };

  /** Neither set aside nor of a kind that the reader has left out. */
  const isWanted = (index: number) => {
    const group = reading?.groups[index];
    return !reading?.aside.includes(index) && !(group && appearance.unmarked.includes(group));
  };

  /** Those that show as marks, and answer the pointer; the others can be shown from a list. */
  const statusOf = (index: number) => reading?.statuses[index] ?? 'found';
  const isMarked = (index: number) => isWanted(index) && (statusOf(index) === 'compared' || appearance.found);

  const point = () =>
    watchPointing({
      figureAt(x, y) {
        if (!isAlive()) clear();
        if (!marks.isThere()) return null;
        if (!marks.isIntact() && repaints++ < MAX_REPAINTS) marks.repaint(appearance);
        const figure = marks.at(x, y);
        return figure !== null && isMarked(figure) ? figure : null;
      },
      needsAlt: () => appearance.onlyAlt,
      isReal: ({ isTrusted }) => isTrusted,
      isOnCard: (event) => cards.frame()?.owns(event) ?? false,
      near: (figure) => reading && cards.prepare(reading, figure),
      open: (figure, at) => void open(figure, false, at),
      close: hide,
    });

  const show = (figure: number) => {
    const piece = piecesOf(figure)[0];
    if (!piece) return;
    scrollTo(piece);
    // Without marks nothing listens yet, and a click beside the card closes it.
    pointing ??= point();
    pointing.set(figure, true);
    void open(figure, true);
  };

  const clear = () => {
    pointing?.stop();
    pointing = null;
    hide();
    marks.clear();
    map = null;
    reading = null;
    current = -1;
  };

  return {
    set(nextMap, next, painted) {
      // The same figures on other nodes: a card that is open stays open.
      if (next !== reading) {
        current = -1;
        close();
      }
      reading = next;
      map = nextMap;
      if (painted) marks.set({ count: reading.starts.length, piecesOf, statusOf, isMarked }, appearance);
      else marks.clear();
      if (marks.isThere()) pointing ??= point();
      else {
        pointing?.stop();
        pointing = null;
      }
      cards.frame()?.place();
    },
    setAside(readAt, aside) {
      if (reading?.readAt !== readAt) return;
      reading.aside = aside;
      marks.repaint(appearance);
    },
    setAppearance(next) {
      appearance = next;
      if (reading) marks.repaint(appearance);
    },
    show,
    step(by) {
      const count = reading?.starts.length ?? 0;
      let next = current < 0 && by < 0 ? 0 : current;
      for (let tried = 0; tried < count; tried++) {
        next = (next + by + count) % count;
        if (piecesOf(next).length > 0 && isWanted(next)) {
          show(next);
          return;
        }
      }
    },
    clear,
  };
}
