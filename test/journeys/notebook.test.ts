/** The notebook: what two outlets gave is kept, shown side by side, taken away as a file, deleted; and off is off. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parseCsv } from '../../lib/dataset/parse-csv';
import { until } from '../../scripts/browsers/until.mjs';
import { journey, LISTED, LISTED_TOO, type View } from './journey';
import { choose, placeOn, pointAt, press, untilAll, untilCard, untilMarked, untilWords, wordsOf } from './on-page';

/** The demo page as another outlet would have it: with another number of media. */
const DEMO = readFileSync(fileURLToPath(new URL('../pages/demo/index.html', import.meta.url)), 'utf8');
const OTHER = DEMO.replace('accredited 109', 'accredited 190');

/** How many entries the store has whose address is of a host; asked in a page of the extension. */
const storedOf = (view: View, host: string): Promise<Record<string, number>> =>
  view.run(
    (wanted) =>
      new Promise<Record<string, number>>((resolve, reject) => {
        const opening = indexedDB.open('second-source');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const names = [...database.objectStoreNames];
          const read = database.transaction(names);
          const counts: Record<string, number> = {};
          for (const name of names) {
            const asked = read.objectStore(name).getAll();
            asked.onsuccess = () => {
              counts[name] = asked.result.filter(({ url }) => new URL(url).hostname === wanted).length;
            };
          }
          read.oncomplete = () => {
            database.close();
            resolve(counts);
          };
        };
      }),
    host,
  );

journey('notebook', (its) => {
  const openNotebook = async () => {
    const view = await its().browser.newPage(`${its().browser.extensionUrl()}/options.html#notebook`);
    await untilWords(view, 'Note the figures I read');
    return view;
  };
  /** Opens both outlets' pages, one after the other. */
  const readBoth = async () => {
    its().server.pages.set(`${LISTED_TOO}/other`, { body: OTHER });
    const first = await its().open('demo', LISTED);
    await untilMarked(first, '109');
    await first.close();
    const second = await its().browser.newPage(`http://${LISTED_TOO}/other`);
    await untilMarked(second, '190');
    return second;
  };

  test('two outlets are read: card, popup and notebook tell both numbers', async () => {
    const page = await readBoth();
    await pointAt(page, await placeOn(page, '190'));
    const card = await untilCard(page, 'You also read');
    expect(card.text.replace(/\s+/g, ' ')).toMatch(
      /You also read 109 \(trend\.az, [^)]+\)\. The same passage as on this page\./,
    );
    const popup = await its().popup(page);
    await untilWords(popup, 'You also read 109 (trend.az');
    await popup.close();
    await page.close();

    const view = await openNotebook();
    const words = await untilWords(view, 'Outlets give numbers that differ by 81.');
    expect(words).toMatch(/presidential election, Azerbaijan/i);
    for (const part of ['109', '190', 'trend.az', 'report.az']) expect(words).toContain(part);
    // Their pages are one text but for that number.
    expect(words).toContain('The same passage in 2 outlets');
    await view.close();
  });

  test('a figure set aside with "Not this" goes from the notebook, and comes back with Undo', async () => {
    const view = await openNotebook();
    const before = await storedOf(view, LISTED_TOO);
    const page = await its().browser.newPage(`http://${LISTED_TOO}/other`);
    await untilMarked(page, '190');
    await pointAt(page, await placeOn(page, '190'));
    await untilCard(page, 'You also read');
    await page.inShadow(press, 'Not this');
    await untilCard(page, 'Set aside');
    await until('the note to go', async () => (await storedOf(view, LISTED_TOO)).notes === before.notes! - 1);
    await page.inShadow(press, 'Undo');
    await until('the note to be back', async () => (await storedOf(view, LISTED_TOO)).notes === before.notes);
    await page.close();
    await view.close();
  });

  test('a page that is read again is not noted again', async () => {
    const view = await openNotebook();
    const before = await storedOf(view, LISTED);
    expect(before.notes).toBeGreaterThan(10);
    const again = await its().browser.newPage(`http://${LISTED}/demo?utm_source=again#top`);
    await untilMarked(again, '109');
    await again.close();
    expect((await storedOf(view, LISTED)).notes).toBe(before.notes);
    await view.close();
  });

  test('both numbers are still there after the browser was closed', async () => {
    await its().browser.restart();
    const view = await openNotebook();
    const words = await untilWords(view, 'Outlets give numbers that differ by 81.');
    for (const part of ['109', '190', 'trend.az', 'report.az']) expect(words).toContain(part);
    await view.close();
  });

  test('is found by a search, and taken away as CSV, JSON and Markdown', async () => {
    const view = await openNotebook();
    await untilWords(view, 'Media outlets');
    await view.run(() => {
      const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
      field.value = 'media outlets';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await untilWords(view, '2 figures');
    const { downloads } = its().browser;
    const download = async (format: string, ending: string) => {
      await choose(view, format);
      const name = await until(`a downloaded ${ending}`, () =>
        readdirSync(downloads, { withFileTypes: true })
          .map(({ name }) => name)
          .find((name) => name === `second-source-notebook.${ending}`),
      );
      return until('its text', () => readFileSync(join(downloads, name), 'utf8'));
    };

    const { table, faults } = parseCsv('notebook.csv', await download('CSV', 'csv'));
    expect(faults).toEqual([]);
    const column = (name: string) => table.rows.map(({ cells }) => cells[table.header.indexOf(name)]);
    expect(column('outlet').sort()).toEqual(['report.az', 'trend.az']);
    expect(column('value').sort()).toEqual(['109', '190']);
    expect(column('sentence')[0]).toMatch(
      /^The commission had also accredited 1(?:09|90) international media outlets\.$/,
    );

    const { notes } = JSON.parse(await download('JSON', 'json'));
    expect(notes.map(({ value }: { value: number }) => value).sort()).toEqual([109, 190]);
    expect(notes[0].election.id).toBe('AZ-2024-02-presidential-1');

    const markdown = await download('Markdown', 'md');
    expect(markdown).toMatch(/^- \*\*109\*\*: trend\.az\[\^1\]$/m);
    expect(markdown).toMatch(/^\[\^2\]: report\.az, read on .{5,30} <http:\/\/report\.az\/other>/m);
    await view.close();
  });

  test('an outlet that is deleted is gone, also when the page is opened anew; undo brings it back before', async () => {
    const view = await openNotebook();
    await untilWords(view, 'Media outlets');
    const deleteSite = async () => {
      await view.run(() => document.querySelector<HTMLDetailsElement>('.by-site')!.setAttribute('open', ''));
      await choose(view, 'Delete all figures of trend.az');
      await untilWords(view, 'figures deleted');
    };
    await deleteSite();
    expect(await storedOf(view, LISTED)).toEqual({ notes: 0, pages: 0, passages: 0 });
    await choose(view, 'Undo');
    await untilWords(view, 'are back');
    expect((await storedOf(view, LISTED)).notes).toBeGreaterThan(10);
    await deleteSite();
    await view.close();
    const again = await openNotebook();
    const words = await untilWords(again, 'Media outlets');
    expect(words).toContain('190');
    expect(words).not.toContain('109');
    expect(await storedOf(again, LISTED)).toEqual({ notes: 0, pages: 0, passages: 0 });
    await again.close();
  });

  test('off keeps nothing and shows nothing, and figures are compared as before', async () => {
    const view = await openNotebook();
    await untilWords(view, 'Media outlets');
    await view.run(() => document.querySelector<HTMLInputElement>('.choice input')!.click());
    await untilWords(view, 'Nothing is noted');
    const page = await its().open('demo', LISTED);
    await untilMarked(page, '109');
    await pointAt(page, await placeOn(page, '109'));
    const card = await untilCard(page, '109');
    expect(card.text).not.toContain('You also read');
    const popup = await its().popup(page);
    expect(await untilAll(popup)).not.toContain('You also read');
    await popup.close();
    expect(await its().browser.killBackground()).toBeGreaterThan(0);
    const later = await its().popup(page);
    await untilWords(later, 'figures found');
    await later.close();
    await page.close();
    expect(await storedOf(view, LISTED)).toEqual({ notes: 0, pages: 0, passages: 0 });
    expect(await wordsOf(view)).toContain('190');
    await view.close();
  });
});

// A browser of its own: in private windows of one that has shown more, Chromium may refuse pages over http.
journey('notebook in private windows', (its) => {
  test('a private window leaves nothing, and is shown nothing that was not asked for', async () => {
    const cardInPrivate = async () => {
      const page = await its().browser.newPrivatePage(`http://${LISTED}/demo`);
      await untilMarked(page, '109');
      await pointAt(page, await placeOn(page, '109'));
      const card = await untilCard(page, '109');
      await page.close();
      return card.text.replace(/\s+/g, ' ');
    };
    its().server.pages.set(`${LISTED_TOO}/other`, { body: OTHER });
    const read = await its().browser.newPage(`http://${LISTED_TOO}/other`);
    await untilMarked(read, '190');
    await read.close();
    const view = await its().browser.newPage(`${its().browser.extensionUrl()}/options.html#notebook`);
    await untilWords(view, 'Media outlets');
    expect(await cardInPrivate()).not.toContain('You also read');
    expect(await storedOf(view, LISTED)).toEqual({ notes: 0, pages: 0, passages: 0 });
    await view.run(() => document.querySelectorAll<HTMLInputElement>('.choice input')[1]!.click());
    await until('the choice to be kept', () =>
      view.run(() => document.querySelectorAll<HTMLInputElement>('.choice input')[1]!.checked),
    );
    expect(await cardInPrivate()).toContain('You also read 190 (report.az');
    expect(await storedOf(view, LISTED)).toEqual({ notes: 0, pages: 0, passages: 0 });
    await view.close();
  });
});
