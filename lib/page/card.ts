/**
 * The hover card's place in the page: a closed shadow root on an element after <body>, there only while a card shows.
 * In: what to show (an element made by the screens), beside which figure. Out: the card in the page, which follows the
 * figure, and a call when Esc dismisses it. The page's rules cannot reach it, its rules cannot reach the page, and no
 * text of a page becomes markup here. It comes to a page with its first card.
 */
import { placeCard } from './place-card';
import { frameAround, viewport } from './viewport';

export interface CardFrame {
  /**
   * Shows an element at a figure.
   * @param focus moves the keyboard's focus into it
   * @param close is called when Esc dismisses the card: it is to hide it
   */
  show(content: HTMLElement, figure: () => DOMRect | null, focus: boolean, close: () => void): void;
  /** Puts it where the figure is now. */
  place(): void;
  hide(): void;
  /** Whether an event happened on the card. */
  owns(event: Event): boolean;
}

/**
 * `!important` on :host outweighs the page's rules for our element. Fixed and without size, it takes no room; as a
 * popover it stands above the page's own layers.
 */
const HOST_STYLE = `
:host{all:initial!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;
overflow:visible!important;color-scheme:light dark!important;z-index:2147483647!important}
.frame{position:fixed}.frame>*{overflow:auto;overscroll-behavior:contain}@media print{.frame{display:none}}`;

interface Attached {
  host: HTMLElement;
  root: ShadowRoot;
  frame: HTMLElement;
}

interface Shown extends Attached {
  content: HTMLElement;
  figure: () => DOMRect | null;
  close: () => void;
  /** Ends what listens while it shows. */
  control: AbortController;
}

/**
 * @param style the rules the card is drawn by
 * @param isReal whether an event is the reader's own: scripts of a page can make some that look like it
 */
export function makeCardFrame(style: string, isReal = ({ isTrusted }: Event) => isTrusted): CardFrame {
  let shown: Shown | null = null;
  /** What had the focus before the card took it. */
  let before: HTMLElement | null = null;

  const place = () => {
    const rect = shown?.figure();
    if (!shown || !rect) return;
    const { frame, content } = shown;
    content.style.maxHeight = '';
    const { x, y, width, height } = viewport();
    const { left, top, maxHeight } = placeCard(
      { left: rect.left - x, top: rect.top - y, width: rect.width, height: rect.height },
      frame.getBoundingClientRect(),
      { width, height },
    );
    frame.style.left = `${left + x}px`;
    frame.style.top = `${top + y}px`;
    content.style.maxHeight = `${maxHeight}px`;
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isReal(event)) return;
    // One Esc closes one thing: not also the page's own dialog.
    event.preventDefault();
    event.stopImmediatePropagation();
    shown?.close();
  };
  let frame = 0;
  const onMoved = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(place);
  };
  const listen = (): AbortController => {
    const control = new AbortController();
    const { signal } = control;
    window.addEventListener('keydown', onKey, { capture: true, signal });
    // In a frame: the keyboard may still be the page's.
    if (frameAround()) window.parent.addEventListener('keydown', onKey, { capture: true, signal });
    window.addEventListener('scroll', onMoved, { capture: true, passive: true, signal });
    window.addEventListener('resize', onMoved, { passive: true, signal });
    return control;
  };

  const hide = () => {
    if (!shown) return;
    const hadFocus = shown.root.activeElement !== null;
    shown.control.abort();
    shown.host.remove();
    shown = null;
    if (hadFocus && before?.isConnected) before.focus({ preventScroll: true });
    before = null;
  };

  return {
    show(content, figure, focus, close) {
      const hadFocus = shown ? shown.root.activeElement !== null : false;
      if (focus && !hadFocus) before = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      shown = { ...(shown ?? { ...attach(style), control: listen() }), content, figure, close };
      shown.frame.replaceChildren(content);
      place();
      if (focus || hadFocus) content.focus({ preventScroll: true });
    },
    place,
    hide,
    owns: (event) => shown !== null && event.composedPath().includes(shown.host),
  };
}

function attach(style: string): Attached {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style + HOST_STYLE);
  root.adoptedStyleSheets = [sheet];
  const frame = document.createElement('div');
  frame.className = 'frame';
  root.append(frame);
  document.documentElement.append(host);
  if ('popover' in host) {
    host.popover = 'manual';
    host.showPopover();
  }
  return { host, root, frame };
}
