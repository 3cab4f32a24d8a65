/**
 * The reading that rows belong to: what their buttons need beyond the figure itself.
 * `const { report, actions } = useReading()`.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Report } from '../../lib/model/report';
import type { PopupActions } from './actions';

export interface ReadingValue {
  report: Report;
  readAt: string;
  /** By index of the figure. */
  sentences: string[];
  actions: PopupActions;
}

export const ReadingContext = createContext<ReadingValue | null>(null);

export function useReading(): ReadingValue {
  const value = useContext(ReadingContext);
  if (!value) throw new Error('No ReadingContext above this view');
  return value;
}
