/**
 * What the side panel goes along with: the tab in front of its window, what that tab shows, the figure pointed at there.
 * In: who is to be told. Out: calls; nothing is asked again and again.
 */
import { browser } from 'wxt/browser';
import { onDismissals, onSettings } from '../../lib/settings';
import { keyOf } from '../background/tab-memory';

export interface Following {
  /** Another tab is in front, or the same one may show something else. */
  changed(tabId: number | undefined): void;
  /** The card of a figure is open in the page. */
  pointed(claim: number): void;
}

export async function followTab({ changed, pointed }: Following): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  const [tab] = await browser.tabs.query({ active: true, windowId });
  let shown = tab?.id;
  const again = () => changed(shown);

  browser.tabs.onActivated.addListener((activated) => {
    if (activated.windowId !== windowId) return;
    shown = activated.tabId;
    again();
  });
  browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
    if (tabId === shown && (status || url)) again();
  });
  // What the background remembers of a tab is written whenever the page was read.
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && shown !== undefined && keyOf(shown) in changes) again();
  });
  onSettings(again);
  onDismissals(again);
  browser.permissions.onAdded.addListener(again);
  browser.permissions.onRemoved.addListener(again);
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const claim = sender.id === browser.runtime.id && sender.tab?.id === shown ? pointedAt(message) : null;
    if (claim !== null) pointed(claim);
    // The background answers.
    return undefined;
  });
  again();
}

function pointedAt(message: unknown): number | null {
  const { type, claim } = (typeof message === 'object' && message ? message : {}) as Record<string, unknown>;
  return type === 'card-shown' && Number.isInteger(claim) ? (claim as number) : null;
}
