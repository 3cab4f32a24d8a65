/** What the popup shows for a tab. A tab in; its state out, from what is remembered, also right after a restart. */
import { browser } from 'wxt/browser';
import type { SiteInfo, TabState } from '../../lib/messages';
import type { AlsoRead } from '../../lib/model/note';
import { loadDismissals, loadSettings } from '../../lib/settings';
import { alsoReadFor } from './notebook';
import { orderOf } from './order';
import { reportOf } from './report-of';
import { runIn, tellPage } from './running';
import { asideIn } from './set-aside';
import { siteInfo } from './site-info';
import { forget, recall, remember, type TabRecord } from './tab-memory';

/** A page is read in well under a second; what takes longer was lost with a background that was stopped. */
const LOST_MS = 30_000;

/** A reader waits for it: what does not need another's answer is asked for at the same time. */
export async function tabState(tabId: number): Promise<TabState> {
  const settings = loadSettings();
  const [tab, kept] = await Promise.all([browser.tabs.get(tabId).catch(() => null), recall(tabId)]);
  // Without an address the browser keeps the page from us.
  if (!tab?.url) return { status: 'closed' };
  const record = kept?.url === withoutHash(tab.url) ? kept : null;
  const [site, shown] = await Promise.all([siteInfo(tab.url, settings), record && shownBy(record)]);
  if (!site) return { status: 'closed' };
  if (record && (await counts(tabId, record, site))) {
    return stateOf(record, shown, site) ?? reread(tabId, tab.url, site);
  }
  if (site.state === 'off') return { status: 'off', site };
  if (!site.granted) return { status: 'unlisted', site };
  return reread(tabId, tab.url, site);
}

/** What the notebook has for the figures of a tab's reading; nothing once the tab was read anew. */
export async function alsoReadIn(tabId: number, readAt: string): Promise<AlsoRead[]> {
  const [tab, record] = await Promise.all([browser.tabs.get(tabId), recall(tabId)]);
  const report = record?.at === readAt ? await reportOf(record) : null;
  if (!record || !report) return [];
  return alsoReadFor({ url: record.url, isPrivate: tab.incognito }, report, await asideIn(record, report));
}

/** Has a page read whatever its site's state. The browser must let us: by a grant, or by the click just made. */
export async function checkOnce(tabId: number): Promise<TabState> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const site = tab?.url ? await siteInfo(tab.url) : null;
  if (!tab?.url || !site) return { status: 'closed' };
  await remember(tabId, reading(tab.url, true));
  if (await runIn(tabId, await orderOf(site.state))) return { status: 'reading', site };
  await forget(tabId);
  return { status: 'closed' };
}

export function reading(address: string, asked: boolean): TabRecord {
  return { url: withoutHash(address), at: new Date().toISOString(), asked, outcome: { status: 'reading' } };
}

export function withoutHash(address: string): string {
  return address.split('#', 1)[0] ?? '';
}

/** What was asked for on a site that is not on lasts as long as that very page. */
async function counts(tabId: number, { asked }: TabRecord, { state, granted }: SiteInfo): Promise<boolean> {
  if (state !== 'off' && granted) return true;
  return asked && tellPage(tabId, { type: 'ping' });
}

type Shown = Pick<Extract<TabState, { status: 'read' }>, 'report' | 'aside' | 'sentences'>;

/** What a tab's record has of a report; null where there is none, or it is gone. */
async function shownBy(record: TabRecord): Promise<Shown | null> {
  const dismissals = loadDismissals();
  const report = await reportOf(record);
  if (!report) return null;
  const sentences = record.contexts?.map(({ sentence }) => sentence);
  return { report, aside: await asideIn(record, report, dismissals), sentences };
}

/** Null where what is remembered is gone. */
function stateOf({ at, outcome }: TabRecord, shown: Shown | null, site: SiteInfo): TabState | null {
  switch (outcome.status) {
    case 'held':
    case 'kept':
      return shown && { status: 'read', site, readAt: at, ...shown };
    case 'error':
      return { status: 'error', site, error: outcome.error };
    case 'nothing':
      return { status: 'nothing', site };
    case 'reading':
      if (Date.now() - Date.parse(at) < LOST_MS) return { status: 'reading', site };
      return { status: 'error', site, error: 'unexpected' };
  }
}

/** A tab that was open before us, or of which nothing is known any more. */
async function reread(tabId: number, address: string, site: SiteInfo): Promise<TabState> {
  await remember(tabId, reading(address, false));
  if (await runIn(tabId)) return { status: 'reading', site };
  // A page of the browser's own under the site's address: an error, a viewer.
  await forget(tabId);
  return { status: 'closed' };
}
