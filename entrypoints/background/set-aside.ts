/**
 * "Not this", and back. A figure of a tab's report in; the choice kept for its site, and told to every open page of it.
 */
import { browser } from 'wxt/browser';
import { dismissalOf, dismissedIn } from '../../lib/dismissals';
import type { Report } from '../../lib/model/report';
import { dismiss, loadDismissals, restore } from '../../lib/settings';
import { siteOf } from '../../lib/sites';
import { showCount } from './badge';
import { noteAgain } from './note-again';
import { reportOf } from './report-of';
import { tellPage } from './running';
import { recall, type TabRecord } from './tab-memory';

/** False where that reading of the tab is gone, or nothing of the figure's text is known. */
export async function setAside(tabId: number, readAt: string, claim: number, again: boolean): Promise<boolean> {
  const record = await recall(tabId);
  const report = record?.at === readAt ? await reportOf(record) : null;
  const site = record && siteOf(record.url)?.domain;
  const read = report?.claims[claim];
  const context = record?.contexts?.[claim];
  if (!site || !read || !context) return false;
  const choice = dismissalOf(read, context.around, site, new Date());
  const { incognito } = await browser.tabs.get(tabId);
  if (again) await restore(choice);
  else await dismiss(choice, incognito);
  const place = { url: record.url, isPrivate: incognito };
  const sentences = record.contexts?.map(({ sentence }) => sentence) ?? [];
  await noteAgain(place, { report, sentences, aside: await asideIn(record, report) }, claim);
  return true;
}

/**
 * Indexes of a tab's figures that are set aside.
 * @param loading what the reader set aside, where it is asked for already
 */
export async function asideIn(record: TabRecord, report: Report, loading = loadDismissals()): Promise<number[]> {
  const site = siteOf(record.url)?.domain;
  return site ? dismissedIn(report, record.contexts ?? [], site, await loading) : [];
}

/** Tabs a reader may have open; each costs a look and a message. */
const MAX_TABS = 2000;

/** The list has changed: marks go and come in every open page, and the counts on the button with them. */
export async function tellAside(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  for (const { id } of tabs.slice(0, MAX_TABS)) {
    const record = id === undefined ? null : await recall(id);
    const report = record && (await reportOf(record));
    if (id === undefined || !record || !report) continue;
    const aside = await asideIn(record, report);
    await tellPage(id, { type: 'set-aside', readAt: record.at, claims: aside });
    await showCount(id, report.claims.length - aside.length);
  }
}
