/**
 * Work that can wait until what was just drawn is on the screen. In: the work. Out: a way to take it back.
 */

/** A window that is not drawn gives no frames: its work is done all the same. */
const LATEST_MS = 200;

export function afterFrame(work: () => void): () => void {
  let isDone = false;
  const once = () => {
    if (!isDone) work();
    isDone = true;
  };
  // The frame after this one: by then this one is on the screen.
  const frame = requestAnimationFrame(() => setTimeout(once));
  const latest = setTimeout(once, LATEST_MS);
  return () => {
    isDone = true;
    cancelAnimationFrame(frame);
    clearTimeout(latest);
  };
}
