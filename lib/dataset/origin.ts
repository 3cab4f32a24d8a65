import type { Source } from '../model/source';

/**
 * Whose number a source repeats, for one country: V-Dem's origin `official` becomes `cec-az` among the figures of
 * Azerbaijan. One compilation of the world's results so needs one line in sources.csv, not one for each country.
 */

/** Origin of sources that repeat the electoral authority of whichever country a figure is about. */
export const OFFICIAL = 'official';

/**
 * The sources with origins that hold for the country. `official` stays where the dataset names no authority there, or
 * more than one that counts for itself: such sources are still one voice among each other.
 */
export function resolveOrigins(sources: Source[], country: string): Source[] {
  const authorities = sources.filter(
    (one) => one.kind === 'authority' && one.country === country && one.origin === one.id,
  );
  const [authority, ...others] = authorities;
  if (!authority || others.length > 0) return sources;
  return sources.map((one) => (one.origin === OFFICIAL ? { ...one, origin: authority.id } : one));
}
