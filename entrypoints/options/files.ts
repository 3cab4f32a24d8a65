/** Files of the options page: settings and the notebook to and from the reader's disk, the bundled data from the extension. */
import { browser } from 'wxt/browser';
import type { ImportOutcome } from '../../lib/model/settings-import';
import { exportSettings, importSettings } from '../../lib/settings';
import { saveFile } from '../popup/save-file';

/** No list of sites is near this; a larger file is not even opened. Bytes. */
const MAX_FILE = 4_000_000;

export async function saveSettingsFile(): Promise<void> {
  saveFile('second-source-settings.json', 'application/json', await exportSettings());
}

export async function readSettingsFile(file: File): Promise<ImportOutcome> {
  if (file.size > MAX_FILE) return { ok: false, error: 'too-large' };
  try {
    return await importSettings(await file.text());
  } catch (error) {
    console.error(error);
    return { ok: false, error: 'unreadable' };
  }
}

/** A file of the bundled data, by its name: index.json, AZ.json. */
export async function readDataFile(name: string): Promise<string> {
  const answer = await fetch(browser.runtime.getURL(`data/${name}`));
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return answer.text();
}
