/**
 * What shows of the window that we are in. Nothing in; a rectangle in its own coordinates out: all of a tab's window; of
 * one in a frame, which may be as high as its text, the part that the page around it shows. CSS pixels.
 */
import { shownPart } from './place-card';

/** The frame that we are in, if that is of a page of the same origin. */
export function frameAround(): Element | null {
  try {
    return window.frameElement;
  } catch {
    return null;
  }
}

/** What shows of the window; of one in a frame, what shows of that in the page. */
export function viewport(): DOMRectReadOnly {
  const { clientWidth, clientHeight } = document.documentElement;
  // In quirks mode the element is as high as the page.
  const own = new DOMRectReadOnly(0, 0, clientWidth, Math.min(clientHeight, window.innerHeight));
  const around = frameAround();
  const { innerWidth = 0, innerHeight = 0 } = around?.ownerDocument.defaultView ?? {};
  return around ? shownPart(own, around.getBoundingClientRect(), innerWidth, innerHeight) : own;
}
