/** The count on the button. A tab and how many figures were found in, nothing out; 0 shows none. */
import { browser } from 'wxt/browser';

/** More digits do not fit. */
const MOST = 999;
/** The accent of the screens, with text of 5:1 on it. */
const COLOUR = { background: '#8a5600', text: '#ffffff' };

export async function showCount(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > MOST ? `${MOST}+` : String(count);
  try {
    await browser.action.setBadgeText({ tabId, text });
    if (text === '') return;
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR.background });
    await browser.action.setBadgeTextColor?.({ tabId, color: COLOUR.text });
  } catch {
    // The tab was closed meanwhile.
  }
}
