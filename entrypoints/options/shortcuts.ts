/** The browser's shortcuts of ours: read, and its own screen for changing them opened. */
import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/options/shortcuts';

export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
}

/** Firefox has a call for it (from 137), Chrome and Edge an address. */
export async function changeShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?(): Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
