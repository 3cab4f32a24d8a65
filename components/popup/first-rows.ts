/**
 * The popup's first look: as many rows as its window holds, and all the others right after they were drawn. In: the
 * blocks of a report, how many rows. Out: the blocks with the first rows alone; whether all may be drawn by now.
 */
import { useEffect, useState } from 'preact/hooks';
import type { Block } from './blocks';

/** A popup is at most 600 px high, its lowest row 44 px: what is left out lies below its edge. */
const FIRST = 14;
/** A window that is not drawn gives no frames: its rows come all the same. */
const LATEST_MS = 200;

/** Blocks up to the one in which the last of the first rows stands; what follows a block's rows waits with its rest. */
export function firstRows(blocks: readonly Block[], most = FIRST): Block[] {
  const first: Block[] = [];
  let room = most;
  for (const block of blocks) {
    if (room <= 0) break;
    const whole = block.compared.length <= room;
    first.push(
      whole ? block : { ...block, compared: block.compared.slice(0, room), found: [], statements: [], checks: [] },
    );
    room -= Math.max(1, block.compared.length);
  }
  return first;
}

/** False until the first rows were drawn. */
export function useDrawn(): boolean {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    const done = () => setDrawn(true);
    // The frame after this one: by then the first rows are on the screen.
    const frame = requestAnimationFrame(() => setTimeout(done));
    const latest = setTimeout(done, LATEST_MS);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(latest);
    };
  }, []);
  return drawn;
}
