/**
 * Notices that a page's story may have changed, within a budget. In: the element of the story, once known. Out: calls,
 * at most one in half a second and ten a minute, to read again; and a call when the page has become another one.
 *
 * Our own card is a child of <html> beside <body>: it is never seen here.
 */

export interface Watched {
  /** The story's element; null while none was found: then everything counts. */
  body(): Element | null;
  changed(): void;
  /** The address is another: a page of the same document. */
  moved(): void;
  /** The page came back from the browser's cache, with all it had. */
  returned(): void;
}

/** Long enough for a framework to finish a render, short enough to follow a live text. */
const REST_MS = 500;
/** A page that never rests is read all the same. */
const PATIENCE_MS = 3000;
const MINUTE_MS = 60_000;
/** A live ticker writes some times a minute; what changes more often is no story. */
const READS_A_MINUTE = 10;
/** A page that had no story so often is none, until its address changes. */
const FRUITLESS = 20;
/** More changes than this at once are not looked through. */
const MANY = 300;
/** Characters from which something added beside the story may be the story. */
const STORY_SIZE = 400;

export function watchPage(watched: Watched): () => void {
  const control = new AbortController();
  const { signal } = control;
  const reads: number[] = [];
  let address = withoutHash();
  let since = 0;
  let fruitless = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const read = () => {
    timer = undefined;
    since = 0;
    if (document.hidden) {
      // Nobody reads: once is enough, when the reader is back.
      document.addEventListener('visibilitychange', soon, { once: true, signal });
      return;
    }
    reads.push(performance.now());
    fruitless = watched.body() ? 0 : fruitless + 1;
    watched.changed();
  };
  const soon = () => {
    // Whoever was told may have stopped watching.
    if (signal.aborted || fruitless >= FRUITLESS) return;
    const now = performance.now();
    while (reads[0] !== undefined && now - reads[0] > MINUTE_MS) reads.shift();
    // The budget is spent: one more look when the minute is over.
    const pause = reads.length >= READS_A_MINUTE ? MINUTE_MS - (now - (reads[0] ?? now)) : 0;
    since ||= now;
    const rest = now - since > PATIENCE_MS ? 0 : REST_MS;
    clearTimeout(timer);
    timer = setTimeout(read, Math.max(rest, pause));
  };
  const lookAtAddress = () => {
    const now = withoutHash();
    if (now === address) return false;
    address = now;
    reads.length = 0;
    fruitless = 0;
    watched.moved();
    return true;
  };

  const observer = new MutationObserver((records) => {
    if (lookAtAddress()) soon();
    else if (matters(records, watched.body())) soon();
  });
  let observed: Element | null = null;
  const observe = () => {
    // Some sites replace the whole body. Our own card is beside it.
    if (document.body === observed) return;
    if (observed) soon();
    observed = document.body;
    observer.disconnect();
    if (observed) observer.observe(observed, { childList: true, characterData: true, subtree: true });
  };
  const bodies = new MutationObserver(observe);
  bodies.observe(document.documentElement, { childList: true });
  observe();

  const onMoved = () => {
    if (lookAtAddress()) soon();
  };
  window.addEventListener('popstate', onMoved, { signal });
  // Chrome 102, Firefox 147; where it is missing the page's changes tell.
  if ('navigation' in window) {
    (window as { navigation: EventTarget }).navigation.addEventListener('navigatesuccess', onMoved, { signal });
  }
  window.addEventListener('pageshow', (event) => event.persisted && watched.returned(), { signal });

  return () => {
    control.abort();
    clearTimeout(timer);
    observer.disconnect();
    bodies.disconnect();
  };
}

function matters(records: readonly MutationRecord[], body: Element | null): boolean {
  if (!body?.isConnected || records.length > MANY) return true;
  return records.some(({ target, addedNodes }) => {
    if (body.contains(target)) return true;
    // Beside the story: advertisements come and go, another story would be long.
    return target.contains(body) && [...addedNodes].some((node) => (node.textContent?.length ?? 0) > STORY_SIZE);
  });
}

function withoutHash(): string {
  return location.href.split('#', 1)[0] ?? '';
}
