/**
 * Brings the row of the figure that the reader points at in the page into view.
 * In: whether a row is that figure's. Out: a ref for the row.
 */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export function useFollow(isCurrent: boolean): RefObject<HTMLLIElement | null> {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isCurrent || !row.current) return;
    const { top, bottom } = row.current.getBoundingClientRect();
    if (top >= 0 && bottom <= innerHeight) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    // An open row may be higher than the panel: its figure is at the top.
    row.current.scrollIntoView({ block: 'start', behavior: calm ? 'instant' : 'smooth' });
  }, [isCurrent]);
  return row;
}
