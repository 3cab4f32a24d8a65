/** What stands in the notebook: search, export, elections, outlets. In: elections. Out: what is to be done with them. */
import { useState } from 'preact/hooks';
import type { Note, NotedElection } from '../../lib/model/note';
import { useText } from '../text-context';
import type { NotebookFormat } from './actions';
import { BySite } from './by-site';
import { ElectionsView } from './elections-view';
import { searchNotebook } from './search';

const FORMATS: readonly NotebookFormat[] = ['csv', 'json', 'md'];

interface ContentsProps {
  elections: NotedElection[];
  on: boolean;
  exportAs: (format: NotebookFormat, elections: NotedElection[]) => void;
  remove: (note: Note, button: HTMLElement) => void;
  removeSite: (site: string, button: HTMLElement) => void;
  removeAll: (button: HTMLElement) => void;
}

export function countNotes(elections: readonly NotedElection[]): number {
  let count = 0;
  for (const { quantities } of elections)
    for (const { values } of quantities) for (const { notes } of values) count += notes.length;
  return count;
}

export function Contents({ elections, on, exportAs, remove, removeSite, removeAll }: ContentsProps) {
  const t = useText();
  const [search, setSearch] = useState('');
  if (elections.length === 0) return <p class="faint empty">{t(on ? 'notebook_empty' : 'notebook_empty_off')}</p>;
  const shown = searchNotebook(elections, search, t);
  return (
    <>
      <div class="line">
        <input
          type="search"
          class="search"
          aria-label={t('notebook_search')}
          placeholder={t('notebook_search')}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <span class="faint" role="status">
          {t.count('figures_noted', countNotes(shown))}
        </span>
        <span class="exports">
          {t('export_as')}{' '}
          {FORMATS.map((format) => (
            <button
              key={format}
              type="button"
              class="word"
              disabled={shown.length === 0}
              onClick={() => exportAs(format, shown)}
            >
              {t(`format_${format}`)}
            </button>
          ))}
        </span>
      </div>
      {shown.length === 0 && <p class="faint empty">{t('notebook_no_match', search)}</p>}
      <ElectionsView key={search} elections={shown} remove={remove} />
      <h2>{t('noted_delete_title')}</h2>
      <BySite elections={elections} remove={removeSite} />
      <p class="line">
        <button type="button" class="delete" onClick={(event) => removeAll(event.currentTarget)}>
          {t('noted_delete_all')}
        </button>
      </p>
    </>
  );
}
