/** Opens the list of a tab's figures. The tab in; nothing out. */
import { browser } from 'wxt/browser';

/** Firefox opens its popup only on the reader's own click on the button: then the list opens in a tab. */
export async function openPopup(tabId: number): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?tab=${tabId}`) });
  }
}
