/** The states of a site in the order the screens show them. The walls let components take only types of lib/messages. */
import type { SiteState } from '../lib/messages';

/** Every state: leaving one out is an error of types. */
const ORDER: Record<SiteState, number> = { mark: 0, quiet: 1, off: 2 };

export const STATES = (Object.keys(ORDER) as SiteState[]).sort((a, b) => ORDER[a] - ORDER[b]);
