/**
 * The line that says what was deleted and takes it back. In: how many figures went. Out: undo, or done. It takes the
 * focus, which what was deleted had; Esc is done as well.
 */
import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../text-context';

export function Undo({ count, undo, done }: { count: number; undo: () => void; done: () => void }) {
  const t = useText();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc from either of its buttons
    <div
      class="undo"
      onKeyDown={(event) => {
        if (event.key === 'Escape') done();
      }}
    >
      <span id="undo-words">{t.count('noted_deleted', count)}</span>
      <button type="button" ref={button} aria-describedby="undo-words" onClick={undo}>
        {t('noted_undo')}
      </button>
      <button type="button" class="word" onClick={done}>
        {t('close')}
      </button>
    </div>
  );
}
