/**
 * Notices that a page's story may have changed, within a budget. In: the element of the story, once known. Out: calls,
 * at most one in half a second and ten a minute, to read again; and a call when the page has become another one.
 *
 * Once there is something to read, nothing more is listened to until it was read: a page that writes without end costs
 * one look at it for each reading. A page that never has a story is left alone, but for its address.
 *
 * Our own card is a child of <html> beside <body>: it is never seen here, and marks change no document.
 */
import { noteChanges } from './changes';
import { holds } from './composed';

export interface Watched {
  /** The story's element; null while none was found: then everything counts. */
  body(): Element | null;
  /**
   * Has it read again; done when the answer is there.
   * @param changed elements with all that are around them, where only the story itself has changed; else null: then it
   * is to be searched for
   */
  changed(changed: Set<Node> | null): Promise<unknown>;
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
/** A text that takes longer to read, here or in the background, is read more rarely: a tenth of the time. */
const SLOW_MS = 2000;
const SHARE = 10;
/** A page that had no story so often is none, until its address changes. */
const FRUITLESS = 20;
/** More changes than this at once are not looked through. */
const MANY = 300;
/** Characters from which something added beside the story may be the story. */
const STORY_SIZE = 400;

export interface Watch {
  /**
   * Follows what the browser tells nothing of by itself.
   * @param roots open shadow roots of the page
   * @param hidden elements that are not on the page: called when one of them comes, by whatever rule or class
   */
  follow(roots: readonly ShadowRoot[], hidden: readonly Element[]): void;
  stop(): void;
}

export function watchPage(watched: Watched): Watch {
  const control = new AbortController();
  const { signal } = control;
  // Chrome 102, Firefox 147; where it is missing the page's changes tell of another address.
  const { navigation } = window as { navigation?: EventTarget };
  const reads: number[] = [];
  let address = withoutHash();
  let since = 0;
  let fruitless = 0;
  /** When the next reading may begin, for what the last one took. */
  let earliest = 0;
  /** How long it has to wait for that. */
  let pause = 0;
  /** All that changed since the last reading; null where not all is known, or where it was not inside the story. */
  let within: Set<Node> | null = new Set();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let followed: readonly ShadowRoot[] = [];
  let shown: ResizeObserver | undefined;

  const read = () => {
    timer = undefined;
    since = 0;
    if (document.hidden) {
      // Nobody reads: once is enough, when the reader is back.
      document.addEventListener('visibilitychange', soon, { once: true, signal });
      return;
    }
    const began = performance.now();
    reads.push(began);
    fruitless = watched.body() ? 0 : fruitless + 1;
    lookAtAddress();
    listen();
    const changed = within;
    within = new Set();
    void watched.changed(changed).then(() => {
      const now = performance.now();
      if (now - began > SLOW_MS) earliest = now + (now - began) * SHARE;
    });
  };
  const soon = () => {
    // Whoever was told may have stopped watching.
    if (signal.aborted || fruitless >= FRUITLESS) return;
    const now = performance.now();
    // Of none the difference is no number, and not larger.
    while (now - reads[0]! > MINUTE_MS) reads.shift();
    // The budget is spent: one more look when the minute is over.
    const spent = reads.length >= READS_A_MINUTE ? MINUTE_MS - (now - reads[0]!) : 0;
    pause = Math.max(spent, earliest - now);
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
    earliest = 0;
    within = null;
    watched.moved();
    return true;
  };

  const observer = new MutationObserver((records) => {
    const body = watched.body();
    if (lookAtAddress()) soon();
    else if (matters(records, body)) {
      if (within && !(body && noteChanges(records, body, within))) within = null;
      soon();
    }
    // It is to be read, or is no story: more is not to be known.
    if ((fruitless >= FRUITLESS && navigation) || isDue()) {
      within = null;
      observer.disconnect();
    }
  });
  /** Nothing that comes now could bring the reading forward or put it off. */
  const isDue = () => timer !== undefined && pause > REST_MS;
  const listen = () => {
    for (const tree of [document.body, ...followed])
      if (tree) observer.observe(tree, { childList: true, characterData: true, subtree: true });
  };
  /** What has no box has no size: this is told of the first that one gets, and in Firefox first of all that have none. */
  const onShown = (entries: ResizeObserverEntry[]) => {
    if (!entries.some(({ contentRect }) => contentRect.width)) return;
    shown?.disconnect();
    within = null;
    soon();
  };
  let observed: Element | null = null;
  const observe = () => {
    // Some sites replace the whole body. Our own card is beside it.
    if (document.body === observed) return;
    if (observed) {
      within = null;
      soon();
    }
    observed = document.body;
    observer.disconnect();
    listen();
  };
  const bodies = new MutationObserver(observe);
  bodies.observe(document.documentElement, { childList: true });
  observe();

  const onMoved = () => {
    if (!lookAtAddress()) return;
    listen();
    soon();
  };
  window.addEventListener('popstate', onMoved, { signal });
  navigation?.addEventListener('navigatesuccess', onMoved, { signal });
  window.addEventListener('pageshow', (event) => event.persisted && watched.returned(), { signal });

  return {
    follow(roots, hidden) {
      shown?.disconnect();
      shown = hidden[0] && new ResizeObserver(onShown);
      for (const element of hidden) shown?.observe(element);
      followed = roots;
      // Where a reading is due, nothing is listened to before it.
      if (!isDue()) listen();
    },
    stop() {
      control.abort();
      clearTimeout(timer);
      observer.disconnect();
      bodies.disconnect();
      shown?.disconnect();
    },
  };
}

function matters(records: readonly MutationRecord[], body: Element | null): boolean {
  if (!body?.isConnected || records.length > MANY) return true;
  return records.some(({ target, addedNodes }) => {
    if (holds(body, target)) return true;
    // Beside the story: advertisements come and go, another story would be long.
    return holds(target, body) && [...addedNodes].some((node) => (node.textContent?.length ?? 0) > STORY_SIZE);
  });
}

function withoutHash(): string {
  return location.href.split('#', 1)[0]!;
}
