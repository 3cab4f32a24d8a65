/** A browser profile in the folder for temporary files, removed when the browser has gone. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a browser puts what is downloaded: in its profile, and gone with it. @param {string} profile */
export const downloadsOf = (profile) => join(profile, 'downloads');

export const makeProfile = () => mkdtempSync(join(tmpdir(), 'second-source-'));

/**
 * Child processes of a browser may write for a moment after it has ended: try again for a second.
 * @param {string} folder
 */
export const removeProfile = (folder) =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
