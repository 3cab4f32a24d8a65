/**
 * Pages that were read, kept and found again. A report in; the same report out, also when the background was stopped
 * in between: `keepPage(page)`, `findPage('https://en.trend.az/…', '2026-02-08T09:00:00.000Z')`.
 */
import { type KeptPage, openNotebook } from './database';

/** More tabs than anybody has; some 30 kB each. The oldest go. */
const MAX_PAGES = 2000;

/**
 * Keeps a page, and answers when it was first read so: a page read again with the same outcome is not kept twice.
 * Rejects where the browser refuses.
 */
export async function keepPage(page: KeptPage): Promise<string> {
  const database = await openNotebook();
  const change = database.transaction('pages', 'readwrite');
  const last = await change.store.openCursor(keysOf(page.url), 'prev');
  if (last && JSON.stringify(last.value.report) === JSON.stringify(page.report)) {
    await change.done;
    return last.value.readAt;
  }
  await change.store.put(page);
  let extra = (await change.store.count()) - MAX_PAGES;
  for (let old = await change.store.index('readAt').openCursor(); old && extra > 0; extra--) {
    await old.delete();
    old = await old.continue();
  }
  await change.done;
  return page.readAt;
}

/** Takes out the reports of pages that were read before a moment: of tabs that are gone. ISO, UTC. */
export async function forgetPages(before: string): Promise<void> {
  const change = (await openNotebook()).transaction('pages', 'readwrite');
  const range = IDBKeyRange.upperBound(before, true);
  for (let page = await change.store.index('readAt').openCursor(range); page; page = await page.continue()) {
    await page.delete();
  }
  await change.done;
}

export async function findPage(url: string, readAt: string): Promise<KeptPage | undefined> {
  return (await openNotebook()).get('pages', [url, readAt]);
}

/** Every key of an address: from its first instant to past its last; arrays sort after all strings. */
function keysOf(url: string): IDBKeyRange {
  return IDBKeyRange.bound([url, ''], [url, []]);
}
