/** What the keyboard shortcuts do. The command's name and the tab in front in; nothing out. */
import { loadSettings, saveSite } from '../../lib/settings';
import { toggled } from '../../lib/sites';
import { openPanel } from '../sidepanel/open';
import { openPopup } from './open-popup';
import { tellPage } from './running';
import { siteInfo } from './site-info';

interface Tab {
  id?: number;
  url?: string;
  windowId?: number;
}

/** Opening the popup is the browsers' own command, `_execute_action`. */
export function obeyKey(command: string, tab?: Tab): void {
  // At once: browsers open a panel only while they still see the key.
  if (command === 'open-panel') void openPanel(tab?.windowId);
  if (tab?.id === undefined) return;
  if (command === 'next-figure') void tellPage(tab.id, { type: 'step-claim', by: 1 });
  if (command === 'previous-figure') void tellPage(tab.id, { type: 'step-claim', by: -1 });
  if (command === 'toggle-site') void toggleSite(tab.id, tab.url).catch((error) => console.error(error));
}

/** Where the browser does not let us in, there is nothing to turn off or on: the popup says what can be done. */
async function toggleSite(tabId: number, address: string | undefined): Promise<void> {
  const settings = await loadSettings();
  const site = address ? await siteInfo(address, Promise.resolve(settings)) : null;
  if (!site?.granted) return openPopup(tabId);
  await saveSite(site.decidedBy === 'host' ? site.host : site.domain, toggled(site.state, settings.default));
}
