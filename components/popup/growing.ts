/**
 * How many rows are drawn: at first what the popup's window holds, then more with every frame, so that a key or a click
 * never waits for a whole list. In: how many there are in all, 0 while that is not known. Out: how many to draw.
 */
import { useEffect, useState } from 'preact/hooks';
import { afterFrame } from './after-frame';
import { FIRST } from './first-rows';

/** A row takes about a third of a millisecond to draw, and as long to lay out: with so many a frame of 16 ms is kept. */
const PIECE = 15;

export function useGrowing(all: number): number {
  const [most, setMost] = useState(FIRST);
  const isWhole = most === Number.POSITIVE_INFINITY;
  useEffect(() => {
    if (all === 0 || isWhole) return;
    // Where all rows are there, what has no row of its own is not left out either.
    return afterFrame(() => setMost(most + PIECE < all ? most + PIECE : Number.POSITIVE_INFINITY));
  }, [all, most]);
  return most;
}
