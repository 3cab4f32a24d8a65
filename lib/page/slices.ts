/**
 * Work on a page in slices, in the time that the page leaves free. In: steps, and whether they are still wanted. Out: what
 * the last one gives, or null where they were not wanted any more.
 */

/** A quarter of a frame's 16 ms: the page keeps the rest. */
const SLICE_MS = 4;
/** A page that is never idle is read all the same. */
const PATIENCE_MS = 200;

export async function inSlices<T>(steps: Generator<void, T>, isWanted: () => boolean): Promise<T | null> {
  do {
    const end = performance.now() + SLICE_MS;
    do {
      const { done, value } = steps.next();
      if (done) return value as T;
    } while (performance.now() < end);
    await new Promise((resolve) => whenIdle(resolve as () => void, PATIENCE_MS));
  } while (isWanted());
  return null;
}

/** In the page's next free moment, or when its time (ms) has run out: pages that never rest are read too. */
export function whenIdle(then: () => void, timeout: number): void {
  requestIdleCallback(then, { timeout });
}

/** All of it now, where somebody waits for it. */
export function atOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value as T;
  }
}
