/** Why the notebook's store cannot be used. In: what IndexedDB threw. Out: an error with a code that has words. */
import type { NotebookFault } from '../model/note';

export class NotebookError extends Error {
  override name = 'NotebookError';

  /** @param cause what the browser threw, where it threw something */
  constructor(
    readonly fault: NotebookFault,
    cause?: unknown,
  ) {
    super(`notebook: ${fault}${cause instanceof Error ? `: ${cause.message}` : ''}`, { cause });
  }
}

/** VersionError alone says that the store is a later version's (Indexed Database API 3.0); all else is a refusal. */
export function notebookError(error: unknown): NotebookError {
  if (error instanceof NotebookError) return error;
  const isNewer = error instanceof DOMException && error.name === 'VersionError';
  return new NotebookError(isNewer ? 'newer' : 'refused', error);
}

/** The code of whatever went wrong in the notebook. */
export const faultOf = (error: unknown): NotebookFault => notebookError(error).fault;
