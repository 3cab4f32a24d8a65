/**
 * When the hover card opens and closes. What the reader does with the pointer in; calls to open a figure's card and to
 * close it out. A rest of 300 ms on a figure opens, 300 ms away closes, a click pins. Esc is the card's own (card.ts).
 *
 * 300 and 300 are what Wikipedia's page previews found between flicker and wait; WCAG 1.4.13 asks that the pointer may
 * enter, that it stays until left, and that a key dismisses it.
 */

export interface Pointing {
  /** Which figure is under a point of the viewport. */
  figureAt(x: number, y: number): number | null;
  /** The reader wants cards at the pointer only while Alt is held. */
  needsAlt(): boolean;
  /** Whether an event is the reader's own: scripts of a page can make some that look like it. */
  isReal(event: Event): boolean;
  /** Whether an event happened on the card. */
  isOnCard(event: Event): boolean;
  /** The pointer has come to a figure; its card may be wanted. */
  near(figure: number): void;
  open(figure: number, how: { pinned: boolean; x: number; y: number }): void;
  close(): void;
}

const IN_MS = 300;
const OUT_MS = 300;
/** A hit test asks for layout; a pointer reports 60 to 1,000 times a second. */
const LOOK_MS = 50;
/** A click on these is meant for them. */
const CONTROLS =
  'a, button, input, select, textarea, label, summary, [role="button"], [role="link"], [contenteditable]';

export interface PointingControl {
  /** Tells that a card was opened (or closed) by other means: keyboard, popup. */
  set(figure: number | null, pinned: boolean): void;
  stop(): void;
}

export function watchPointing(pointing: Pointing): PointingControl {
  let opened: { figure: number; pinned: boolean } | null = null;
  let waiting: { figure: number | null; timer: ReturnType<typeof setTimeout> } | null = null;
  let looked = Number.NEGATIVE_INFINITY;
  let later: ReturnType<typeof setTimeout> | undefined;
  let last: { clientX: number; clientY: number } | null = null;
  const always = new AbortController();

  const wait = (figure: number | null, ms: number, then: () => void) => {
    if (waiting?.figure === figure && waiting) return;
    calm();
    waiting = {
      figure,
      timer: setTimeout(() => {
        waiting = null;
        then();
      }, ms),
    };
  };
  const calm = () => {
    clearTimeout(waiting?.timer);
    waiting = null;
  };

  const set = (figure: number | null, pinned: boolean) => {
    calm();
    opened = figure === null ? null : { figure, pinned };
  };
  const close = () => {
    if (opened) pointing.close();
    set(null, false);
  };
  const open = (figure: number, pinned: boolean, x: number, y: number) => {
    set(figure, pinned);
    pointing.open(figure, { pinned, x, y });
  };

  const look = (x: number, y: number, alt: boolean) => {
    looked = performance.now();
    const under = pointing.figureAt(x, y);
    // Alt is needed to open a card, not to keep it.
    const figure = alt || under === opened?.figure || !pointing.needsAlt() ? under : null;
    if (figure !== null && figure === opened?.figure) calm();
    else if (opened?.pinned) calm();
    else if (figure !== null) {
      if (waiting?.figure !== figure) pointing.near(figure);
      wait(figure, IN_MS, () => open(figure, false, x, y));
    } else if (opened) wait(null, OUT_MS, close);
    else calm();
  };

  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    clearTimeout(later);
    last = event;
    if (pointing.isOnCard(event)) {
      calm();
      return;
    }
    const rest = LOOK_MS - (performance.now() - looked);
    // The last move is looked at too: where the pointer rests decides.
    if (rest <= 0) look(event.clientX, event.clientY, event.altKey);
    else later = setTimeout(look, rest, event.clientX, event.clientY, event.altKey);
  };
  /** Alt may come when the pointer rests already. */
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Alt' && last && pointing.needsAlt()) look(last.clientX, last.clientY, true);
  };
  const onLeave = () => {
    last = null;
    clearTimeout(later);
    if (opened && !opened.pinned) wait(null, OUT_MS, close);
    else calm();
  };
  const onClick = (event: MouseEvent) => {
    if (pointing.isOnCard(event)) {
      // What is clicked in is wanted.
      if (opened) opened.pinned = true;
      return;
    }
    // Inside shadow roots too.
    const [target] = event.composedPath();
    const isText =
      event.button === 0 &&
      !(target instanceof Element && target.closest(CONTROLS)) &&
      document.getSelection()?.isCollapsed !== false;
    const figure = isText ? pointing.figureAt(event.clientX, event.clientY) : null;
    if (figure !== null) open(figure, true, event.clientX, event.clientY);
    else close();
  };

  /** Of the reader's own events. */
  const on = <E extends Event>(type: string, heard: (event: E) => void, at: Node = document) =>
    at.addEventListener(type, (event) => pointing.isReal(event) && heard(event as E), {
      // Not captured at one element: the leaving of every element inside would be told as well.
      capture: at === document,
      passive: true,
      signal: always.signal,
    });
  on('pointermove', onMove);
  on('pointerleave', onLeave, document.documentElement);
  on('click', onClick);
  on('keydown', onKey);

  return {
    set,
    stop() {
      clearTimeout(later);
      close();
      calm();
      always.abort();
    },
  };
}
