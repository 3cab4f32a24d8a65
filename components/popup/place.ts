/**
 * Where the list of figures stands: in the popup, folded; or in the side panel, with room, where it goes along with the
 * page. `const { panel, current } = usePlace()`.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export interface Place {
  panel: boolean;
  /** The figure that the reader points at in the page, by its index in the report. */
  current: number | null;
}

export const POPUP: Place = { panel: false, current: null };

export const PlaceContext = createContext<Place>(POPUP);

export function usePlace(): Place {
  return useContext(PlaceContext);
}
