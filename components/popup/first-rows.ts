/**
 * The popup's first look: as many rows as its window holds. In: the blocks of a report, how many rows. Out: the blocks
 * with the first rows alone; the others are drawn after them, piece by piece.
 */
import type { Block } from './blocks';

/** A popup is at most 600 px high, 190 of them switch and headings, and its lowest row 44 px: the rest lies below its edge. */
export const FIRST = 10;

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
