/** What the notebook's section shows, and what it can ask for. The entry point carries it out. */
import type { Note, NotebookFault, NotebookSettings, NotedElection } from '../../lib/model/note';

export type NotebookState =
  | { status: 'reading' }
  /** `missed`: the figures of the page that was read last could not be stored. */
  | { status: 'read'; settings: NotebookSettings; elections: NotedElection[]; missed?: boolean }
  /** The store cannot be used; the choices may still be changed. */
  | { status: 'failed'; settings: NotebookSettings; fault: NotebookFault };

export type NotebookFormat = 'csv' | 'json' | 'md';

/** What takes something away answers with what went, so that it can be put back; null where the browser refused. */
export interface NotebookActions {
  change(chosen: Partial<NotebookSettings>): Promise<Note[] | null>;
  remove(notes: Note[]): Promise<Note[] | null>;
  removeSite(site: string): Promise<Note[] | null>;
  removeAll(): Promise<Note[] | null>;
  restore(notes: Note[]): Promise<boolean>;
  /** Offers what is shown as a file. */
  exportAs(format: NotebookFormat, elections: NotedElection[]): void;
  /** Opens the store again. */
  retry(): void;
}
