/**
 * How the reader's choice of marks lies in storage. A stored value in (it may come from another version, another
 * device, a broken disk), the choice and when it was made out, or null. Pure.
 */
import { type Appearance, MARK_COLOURS, MARK_STYLES } from './model/appearance';
import { MEASURE_GROUPS } from './model/measure';
import { isInstant } from './stored-settings';

export interface StoredAppearance extends Appearance {
  version: 1;
  /** When the reader chose, ISO 8601 in UTC. */
  changed: string;
}

/** The item it lies in. */
export const APPEARANCE = 'appearance';

export function readAppearance(stored: unknown): StoredAppearance | null {
  const { version, style, colour, onlyAlt, found, unmarked, changed } = (
    typeof stored === 'object' && stored ? stored : {}
  ) as Record<string, unknown>;
  const [knownStyle, knownColour] = [
    MARK_STYLES.find((one) => one === style),
    MARK_COLOURS.find((one) => one === colour),
  ];
  if (version !== 1 || !knownStyle || !knownColour || !isInstant(changed)) return null;
  if (typeof onlyAlt !== 'boolean' || typeof found !== 'boolean') return null;
  // Versions before the choice of measures have no list, a later one may have kinds that are not known here.
  const known = MEASURE_GROUPS.filter((group) => Array.isArray(unmarked) && unmarked.includes(group));
  return { version, style: knownStyle, colour: knownColour, onlyAlt, found, unmarked: known, changed };
}

/** Of several storages the newest choice. */
export function newestAppearance(stored: readonly unknown[]): StoredAppearance | null {
  return stored.map(readAppearance).reduce((a, b) => (!a || (b && a.changed < b.changed) ? b : a), null);
}
