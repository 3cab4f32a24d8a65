/**
 * A long list in pieces. In: all of it, how many are shown at first and with each further press. Out: those shown, and
 * the button that shows more; null where all are.
 */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { plainNumber } from '../numbers';
import { useText } from '../text-context';

export function usePieces<T>(all: readonly T[], first: number, piece: number): { shown: T[]; more: VNode | null } {
  const t = useText();
  const [most, setMost] = useState(first);
  const left = all.length - most;
  const more =
    left > 0 ? (
      <button type="button" class="word" onClick={() => setMost(most + piece)}>
        {t('noted_more', plainNumber(left, t))}
      </button>
    ) : null;
  return { shown: all.slice(0, most), more };
}
