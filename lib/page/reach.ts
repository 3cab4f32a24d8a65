/**
 * Which figures the reader may see soon. Where each group of them begins in, calls when the reader is near out: a group
 * counts from when it is a window's height below the window, and then for good. What is never read costs nothing.
 */

/** Below the window, and everything above it. */
const MARGIN = '10000000px 0px 100% 0px';

/**
 * @param groups an element at the beginning of each, in the page's order; null where it has none
 * @param reached given the indexes of groups, each once; called, too, when none of them is near at first
 */
export function watchReach(groups: readonly (Element | null)[], reached: (groups: number[]) => void): () => void {
  const waiting = new Map<Element, number[]>();
  const near: number[] = [];
  for (const [index, element] of groups.entries()) {
    if (!element || typeof IntersectionObserver !== 'function') near.push(index);
    else waiting.set(element, [...(waiting.get(element) ?? []), index]);
  }
  if (near.length > 0 || waiting.size === 0) reached(near);
  if (waiting.size === 0) return () => {};
  let first = true;
  const observer = new IntersectionObserver(
    (entries) => {
      const found: number[] = [];
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        // What has no box (`display: contents`) is never met.
        if (!isIntersecting && (boundingClientRect.width > 0 || boundingClientRect.height > 0)) continue;
        found.push(...(waiting.get(target) ?? []));
        waiting.delete(target);
        observer.unobserve(target);
      }
      if (found.length > 0 || first) reached(found.sort((a, b) => a - b));
      first = false;
      if (waiting.size === 0) observer.disconnect();
    },
    { rootMargin: MARGIN },
  );
  for (const element of waiting.keys()) observer.observe(element);
  return () => observer.disconnect();
}
