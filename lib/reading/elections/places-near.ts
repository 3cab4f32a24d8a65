import { once } from '../kept';
import type { Line } from '../line';
import type { Reading } from '../read';
import { fold } from '../text/fold';

/**
 * A line in, the words of the places that its paragraph has named so far out, folded: "In [Scotland], meanwhile …. Her
 * party took 64 of the seats at Holyrood."
 */

/** Sentences of a paragraph that are looked at. */
const NEAR = 5;

export const placesNear = once((line: Line, { lines }: Reading): { names: Set<string> } => {
  const names = new Set<string>();
  for (let at = line.sentence; at >= Math.max(0, line.sentence - NEAR); at--) {
    const before = lines[at];
    if (!before || before.paragraph !== line.paragraph) break;
    for (const { entity } of before.mentions)
      if (entity.kind === 'place') for (const word of fold(entity.name).split(' ')) names.add(word);
  }
  return { names };
});
