/**
 * Frames of a page that has nothing to read itself: what stands in them is not in the page's own text. Out: how many
 * frames of its own origin may have election figures, and calls when one of them has loaded others. Frames of others
 * give nothing away.
 *
 * To look into a frame gives it a world of ours, which costs the page some 2 ms each, and advertisements come in tens:
 * so by its size first.
 */
import { type Gate, makeGate } from '../../lib/page/gate';
import { textOf } from '../../lib/page/page-gate';

/** A page has some frames; those that come with every advertisement are not followed for ever. */
const MAX_FRAMES = 20;
const MAX_LOADS = 20;
/** Smaller ones hold buttons, pixels and advertisements, of which the usual are 300 wide or 90 high. CSS pixels. */
const LEAST_WIDTH = 310;
const LEAST_HEIGHT = 100;
/** A brief of two sentences has as much. Characters. */
const LEAST = 200;

export interface Frames {
  /** Looks anew. @returns how many of them may have figures */
  look(): number;
  stop(): void;
}

/**
 * @param words the words of elections: see election-stems.ts
 * @param loaded a frame may have figures; frames are followed once they were looked at, until `stop`
 */
export function watchFrames(words: string, loaded: () => void): Frames {
  // Most pages have no frame to be asked.
  let placesIn: Gate | undefined;
  let control = new AbortController();
  let loads = 0;
  const mayHoldFigures = (frame: HTMLIFrameElement) => {
    if (frame.clientWidth < LEAST_WIDTH || frame.clientHeight < LEAST_HEIGHT) return false;
    const body = frame.contentDocument?.body;
    const text = body ? textOf(body) : '';
    if (text.length < LEAST) return false;
    placesIn ??= makeGate(words);
    return !placesIn(text).next().done;
  };
  const onLoad = ({ target }: Event) => {
    if (mayHoldFigures(target as HTMLIFrameElement) && loads++ < MAX_LOADS) loaded();
  };
  return {
    look() {
      // A frame's frames are the page's; a front page's are no articles.
      if (window !== top || location.pathname === '/') return 0;
      const found = [...document.querySelectorAll('iframe')].slice(0, MAX_FRAMES);
      for (const frame of found) frame.addEventListener('load', onLoad, { signal: control.signal });
      return found.filter(mayHoldFigures).length;
    },
    stop() {
      control.abort();
      control = new AbortController();
    },
  };
}
