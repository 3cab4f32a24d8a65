/**
 * The background: holds the dataset, has texts checked, remembers what each tab showed. All listeners are set before
 * anything is awaited: the browser starts it for one event, and stops it when it likes.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { mendSynced, onAppearance, onDismissals, onSettings } from '../../lib/settings';
import { answer } from './answer';
import { obeyKey } from './keys';
import { beginNotebook } from './notebook';
import { tellAppearance, tellOpenTabs } from './open-tabs';
import { registerSites } from './running';
import { addMenu, onMenu } from './selection';
import { tellAside } from './set-aside';
import { forget } from './tab-memory';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message, sender, respond) => {
    answer(message, sender).then(respond);
    // The answer comes later.
    return true;
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync') mendSynced(Object.keys(changes)).catch((error) => console.warn(error));
  });
  onSettings(() => void tellOpenTabs());
  onDismissals(() => void tellAside());
  onAppearance((appearance) => void tellAppearance(appearance));
  browser.permissions.onAdded.addListener(() => void granted());
  browser.permissions.onRemoved.addListener(() => void granted());
  browser.runtime.onStartup.addListener(() => void beginNotebook());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void granted();
    void addMenu();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.contextMenus.onClicked.addListener((clicked, tab) => void onMenu(clicked, tab?.id));
  browser.tabs.onRemoved.addListener((tabId) => void forget(tabId));
  browser.commands.onCommand.addListener(obeyKey);
  // A background that was ended while it registered sites would leave them unread; what woke it is answered first.
  setTimeout(() => void registerSites(), 1000);
});

/** What the browser allows has changed: sites are added or left, open tabs start or stop. */
async function granted(): Promise<void> {
  await registerSites();
  await tellOpenTabs();
}
