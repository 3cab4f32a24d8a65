/**
 * Which figures the reader may see soon. Where each group of them begins in, calls when the reader is near out: a group
 * counts from when it is a window's height below the window, and then for good. What is never read costs nothing.
 */

/** Below the window, and everything above it. */
const MARGIN = '10000000px 0px 100% 0px';

/**
 * @param groups an element at the beginning of each, in the page's order; null where it has none
 * @param reached given the indexes of groups, each once; called with none, too
 */
export function watchReach(groups: readonly (Element | null)[], reached: (groups: number[]) => void): () => void {
  const isNear = groups.map((group) => !group);
  const tell = () => {
    const near = [...isNear.keys()].filter((group) => isNear[group]);
    for (const group of near) isNear[group] = false;
    reached(near);
  };
  if (!groups.some(Boolean)) tell();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        // What has no box (`display: contents`) is never met.
        if (!isIntersecting && boundingClientRect.width + boundingClientRect.height > 0) continue;
        for (const [group, element] of groups.entries()) if (element === target) isNear[group] = true;
        observer.unobserve(target);
      }
      tell();
    },
    { rootMargin: MARGIN },
  );
  for (const element of groups) if (element) observer.observe(element);
  return () => observer.disconnect();
}
