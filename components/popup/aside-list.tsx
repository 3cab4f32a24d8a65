/**
 * Figures that the reader has set aside on this site, each with the way back. In: the figures. Out: a folded list, and a
 * word with Undo for the one set aside last.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { claimTitle } from '../names';
import { claimedQuantity } from '../numbers';
import { useText } from '../text-context';
import type { Placed } from './blocks';
import { useReading } from './reading-context';

export function AsideList({ aside }: { aside: Placed[] }) {
  const t = useText();
  const { readAt, actions } = useReading();
  const [last, setLast] = useState<number | null>(null);
  const before = useRef<readonly number[] | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const indexes = aside.map(({ index }) => index);
  useEffect(() => {
    const fresh = before.current && indexes.find((index) => !before.current?.includes(index));
    before.current = indexes;
    if (fresh !== undefined && fresh !== null) setLast(fresh);
  }, [indexes.join(' ')]);
  // The row that was worked in is gone: the keyboard goes on here, and later in the row that comes back.
  useEffect(() => {
    if (last !== null) undo.current?.focus({ preventScroll: true });
  }, [last]);
  const returning = useRef<number | null>(null);
  useEffect(() => {
    if (returning.current === null || indexes.includes(returning.current)) return;
    document.querySelector<HTMLElement>(`[data-figure="${returning.current}"] .figure`)?.focus();
    returning.current = null;
  }, [indexes.join(' ')]);
  const again = (index: number) => {
    setLast(null);
    returning.current = index;
    actions.setAside(readAt, index, true);
  };
  const isFresh = last !== null && indexes.includes(last);
  return (
    <div class="aside">
      <p role="status" class={isFresh ? 'told' : undefined}>
        {isFresh && `${t('set_aside')} `}
        {isFresh && (
          <button type="button" class="word" ref={undo} onClick={() => again(last)}>
            {t('undo')}
          </button>
        )}
      </p>
      {aside.length > 0 && (
        <details>
          <summary>{t.count('aside_here', aside.length)}</summary>
          <ul>
            {aside.map(({ claim, index }) => {
              const shown = claimedQuantity(claim, t);
              return (
                <li key={index}>
                  {shown} <span class="faint">{claimTitle(claim, t)}</span>{' '}
                  <button
                    type="button"
                    class="word"
                    aria-label={t('show_again_named', shown)}
                    onClick={() => again(index)}
                  >
                    {t('show_again')}
                  </button>
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </div>
  );
}
