/**
 * The notebook: the reader's choices, a search, the figures by election and quantity, export, deletion with undo.
 * In: its state and the actions. Out: the section of the options page.
 */
import { useRef, useState } from 'preact/hooks';
import type { Note, NotebookSettings } from '../../lib/model/note';
import { useText } from '../text-context';
import type { NotebookActions, NotebookState } from './actions';
import { Choices } from './choices';
import { Contents } from './contents';
import { Undo } from './undo';

/** What went last, and where the reader was. */
interface Gone {
  notes: Note[];
  /** Settings that stood before, where they were changed. */
  before: Partial<NotebookSettings>;
  /** Which of the section's buttons for deleting was pressed; -1 for none. */
  at: number;
}

export interface NotebookProps {
  state: NotebookState;
  actions: NotebookActions;
}

export function Notebook({ state, actions }: NotebookProps) {
  const t = useText();
  const [gone, setGone] = useState<Gone | null>(null);
  const [note, setNote] = useState('');
  const section = useRef<HTMLElement>(null);
  const deleteButtons = () => [...(section.current?.querySelectorAll<HTMLElement>('.delete') ?? [])];

  const take = async (
    ask: () => Promise<Note[] | null>,
    before: Partial<NotebookSettings> = {},
    button?: HTMLElement,
  ) => {
    // Before it goes with what it stands at.
    const at = button ? deleteButtons().indexOf(button) : -1;
    const notes = await ask();
    setNote(notes ? '' : t('error_storage'));
    if (notes && notes.length > 0) setGone({ notes, before, at });
  };

  /** Back to where the reader was: the next figure, else the section itself. */
  const done = () => {
    const at = gone?.at ?? -1;
    setGone(null);
    const buttons = deleteButtons();
    const next = at >= 0 ? buttons[Math.min(at, buttons.length - 1)] : undefined;
    (next ?? section.current?.querySelector<HTMLElement>('h1'))?.focus();
  };
  const undo = async () => {
    if (!gone) return;
    const { notes, before } = gone;
    if (Object.keys(before).length > 0) await actions.change(before);
    const isBack = await actions.restore(notes);
    setNote(isBack ? t.count('noted_back', notes.length) : t('error_storage'));
    if (isBack) done();
  };
  const change = (settings: NotebookSettings) => (chosen: Partial<NotebookSettings>) => {
    // Only what took figures away can be taken back: the switches are their own undo.
    const before = 'keepDays' in chosen ? { keepDays: settings.keepDays } : {};
    void take(() => actions.change(chosen), before);
  };

  return (
    <section class="notebook" aria-labelledby="notebook-title" ref={section}>
      <h1 id="notebook-title" tabIndex={-1}>
        {t('nav_notebook')}
      </h1>
      <p class="prose-line">{t('notebook_what')}</p>
      {state.status !== 'reading' && <Choices settings={state.settings} change={change(state.settings)} />}
      {state.status === 'reading' && <p class="faint">{t('notebook_reading')}</p>}
      {state.status === 'failed' && (
        <div role="alert" class="failed">
          <p>{t(`notebook_fault_${state.fault}`)}</p>
          <p class="faint">{t('notebook_still_works')}</p>
          {state.fault !== 'private' && (
            <button type="button" onClick={actions.retry}>
              {t('try_again')}
            </button>
          )}
        </div>
      )}
      {state.status === 'read' && state.missed && (
        <p role="alert" class="failed">
          {t('error_storage')}
        </p>
      )}
      {state.status === 'read' && (
        <Contents
          elections={state.elections}
          on={state.settings.on}
          exportAs={actions.exportAs}
          remove={(one, button) => take(() => actions.remove([one]), {}, button)}
          removeSite={(site, button) => take(() => actions.removeSite(site), {}, button)}
          removeAll={(button) => take(() => actions.removeAll(), {}, button)}
        />
      )}
      <p class="told" role="status">
        {note}
      </p>
      {gone && <Undo key={gone.notes[0]?.readAt} count={gone.notes.length} undo={undo} done={done} />}
    </section>
  );
}
