import type { Reading } from './read';

/** Sentences that tell what a text is about: the headline and the first. */
const OPENING = 2;

/** The state or province that a text names most, and whether it opens with it. */
export function mainPlaceOf({ names, lines }: Reading): { mainPlace: string | undefined; opensThere: boolean } {
  const [main] = names.entities
    .filter(
      ({ kind, known }) =>
        kind === 'place' &&
        known.some((entry) => entry.kind === 'place') &&
        known.every((entry) => entry.kind === 'place' || entry.kind === 'scope'),
    )
    .sort((a, b) => b.count - a.count);
  const opening = lines.slice(0, OPENING).flatMap((line) => line.mentions);
  return { mainPlace: main?.name, opensThere: opening.some(({ entity }) => entity === main) };
}
