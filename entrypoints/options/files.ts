/** Files of the options page: settings and the notebook to and from the reader's disk, the bundled data from the extension. */
import { browser } from 'wxt/browser';
import type { ImportOutcome } from '../../components/options/actions';
import { exportSettings, importSettings } from '../../lib/settings';

/** No list of sites is near this; a larger file is not even opened. Bytes. */
const MAX_FILE = 4_000_000;

export async function saveSettingsFile(): Promise<void> {
  saveFile('second-source-sites.json', 'application/json', await exportSettings());
}

/** Hands a text to the reader as a download. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then; an address kept for ever would keep the text in memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
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
