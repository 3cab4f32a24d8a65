/**
 * The options page's line to the notebook: reads it, groups it, carries out what the reader asks. In: who shows it, the
 * words. Out: states as they come, and the actions.
 */
import { browser } from 'wxt/browser';
import { notebookMarkdown } from '../../components/export/notebook-markdown';
import type { NotebookActions, NotebookFormat, NotebookState } from '../../components/notebook/actions';
import type { Text } from '../../components/text';
import { compareValues } from '../../lib/matching/compare';
import type { Note, NotedElection } from '../../lib/model/note';
import { clockIsBelieved } from '../../lib/notebook/clock';
import { notesCsv, notesJson } from '../../lib/notebook/export';
import { faultOf } from '../../lib/notebook/fault';
import { forgetAll, forgetBefore, forgetSite } from '../../lib/notebook/forget';
import { groupNotes } from '../../lib/notebook/group';
import { wasMissed } from '../../lib/notebook/missed';
import { allNotes, removeNotes, restoreNotes } from '../../lib/notebook/notes';
import { DEFAULTS, keptSince, loadNotebookSettings, saveNotebookSettings } from '../../lib/notebook/settings';
import { saveFile } from '../popup/save-file';

const AGAIN_MS = 2000;

export interface OpenNotebook {
  actions: NotebookActions;
  /** Reads it again. */
  refresh(): Promise<void>;
}

export function openNotebookPage(show: (state: NotebookState) => void, text: Text): OpenNotebook {
  let again: ReturnType<typeof setTimeout> | undefined;
  function lookAgain(): void {
    again = undefined;
    void refresh();
  }

  async function refresh(): Promise<void> {
    // Unreadable is not on; nor does anything go by days that may not be the reader's.
    const settings = await loadNotebookSettings().catch(() => ({ ...DEFAULTS, on: false, keepDays: null }));
    if (browser.extension.inIncognitoContext) return show({ status: 'failed', settings, fault: 'private' });
    try {
      const now = new Date();
      const before = keptSince(settings, now);
      if (before && (await clockIsBelieved(now).catch(() => false))) await forgetBefore(before);
      const elections = groupNotes(await allNotes(), compareValues);
      show({ status: 'read', settings, elections, missed: await wasMissed() });
    } catch (error) {
      console.error(error);
      const fault = faultOf(error);
      show({ status: 'failed', settings, fault });
      // It opens as soon as the older page has gone: the reader need not ask.
      if (fault === 'blocked' && !again) again = setTimeout(lookAgain, AGAIN_MS);
    }
  }

  /** Null where the browser refused; what is shown is what is there in any case. */
  async function done<T>(work: Promise<T>): Promise<T | null> {
    try {
      return await work;
    } catch (error) {
      console.error(error);
      return null;
    } finally {
      await refresh();
    }
  }

  const actions: NotebookActions = {
    change: (chosen) =>
      done(
        saveNotebookSettings(chosen).then((settings) => {
          const before = 'keepDays' in chosen ? keptSince(settings, new Date()) : null;
          return before ? forgetBefore(before) : [];
        }),
      ),
    remove: (notes) => done(removeNotes(notes)),
    removeSite: (site) => done(forgetSite(site)),
    removeAll: () => done(forgetAll()),
    restore: async (notes) => (await done(restoreNotes(notes).then(() => true))) ?? false,
    exportAs: (format, elections) => exportAs(format, elections, text),
    retry: () => {
      show({ status: 'reading' });
      void refresh();
    },
  };
  return { actions, refresh };
}

function exportAs(format: NotebookFormat, elections: readonly NotedElection[], text: Text): void {
  const name = `second-source-notebook.${format}`;
  const notes: Note[] = elections.flatMap(({ quantities }) =>
    quantities.flatMap(({ values }) => values.flatMap((value) => value.notes)),
  );
  if (format === 'csv') saveFile(name, 'text/csv', notesCsv(notes));
  else if (format === 'json') saveFile(name, 'application/json', notesJson(notes, new Date().toISOString()));
  else saveFile(name, 'text/markdown', notebookMarkdown(elections, text));
}
