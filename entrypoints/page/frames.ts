/**
 * Frames of a page that has nothing to read itself: what stands in them is not in the page's own text. Out: how many
 * frames of its own origin have text, and calls when one of them has loaded another. Frames of others give nothing away.
 */

/** A page has some frames; those that come with every advertisement are not followed for ever. */
const MAX_FRAMES = 20;
const MAX_LOADS = 20;
/** A brief of two sentences has as much. Characters. */
const LEAST = 200;

export interface Frames {
  /** Looks anew. @returns how many of them have text */
  look(): number;
  stop(): void;
}

/** @param loaded a frame has text; frames are followed once they were looked at, until `stop` */
export function watchFrames(loaded: () => void): Frames {
  let control = new AbortController();
  let loads = 0;
  const isFilled = ({ contentDocument }: HTMLIFrameElement) =>
    (contentDocument?.body?.textContent?.length ?? 0) >= LEAST;
  const onLoad = ({ target }: Event) => {
    if (isFilled(target as HTMLIFrameElement) && loads++ < MAX_LOADS) loaded();
  };
  return {
    look() {
      // A frame's frames are the page's; a front page's are no articles.
      if (window !== top || location.pathname === '/') return 0;
      const found = [...document.querySelectorAll('iframe')].slice(0, MAX_FRAMES);
      for (const frame of found) frame.addEventListener('load', onLoad, { signal: control.signal });
      return found.filter(isFilled).length;
    },
    stop() {
      control.abort();
      control = new AbortController();
    },
  };
}
