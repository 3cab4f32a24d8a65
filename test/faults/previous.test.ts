/** A profile of the version before: choices, readings set aside and the notebook of its making are all there. */
import { cpSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pause } from '../../scripts/browsers/until.mjs';
import { REPORT } from '../gallery/azerbaijan';
import { BUILT, journey, LISTED_TOO, type View } from '../journeys/journey';
import { choose, paintOn, untilMarked, untilWords } from '../journeys/on-page';
import { copyOfBuild } from './copy';
import { put, stateInRow, take } from './raw';

const FIGURE = '92.05 percent';
const CHANGED = '2025-11-02T03:04:05.000Z';

/**
 * What version 1 of everything wrote, written out so that a change of ours is seen: the default, two sites in their
 * items, a reading set aside; and of the notebook's store its first version, with pages alone.
 */
const SYNCED = {
  settings: { version: 1, default: 'mark', changed: CHANGED },
  'sites:20': [['report.az', 'quiet', CHANGED]],
  'sites:0c': [['bbc.co.uk', 'off', CHANGED]],
};
const LOCAL = {
  ...SYNCED,
  dismissals: [
    {
      site: 'trend.az',
      measure: 'media',
      subject: null,
      election: 'AZ-2024-02-presidential-1',
      around: 'had also accredited … international media outlets',
      dismissed: CHANGED,
    },
  ],
};
/** Not so long ago that they would go by their age. */
const readAt = new Date(Date.now() - 10 * 86_400_000).toISOString();
const PAGES = [
  { url: 'https://www.trend.az/before', readAt, report: REPORT },
  { url: 'https://a.example/damaged', readAt, report: null },
];

/** A version of ours in which only its storage is of interest: the same name, rights and address, and no code. */
const copy = copyOfBuild();
const manifest = JSON.parse(copy.read('manifest.json'));
copy.write('manifest.json', JSON.stringify({ ...manifest, version: '0.0.9' }));
copy.write('background.js', '');
copy.write('options.html', '<!doctype html><title>Before</title><p>Before</p>');

const makeStore = (view: View, pages: unknown[]) =>
  view.run(
    (given) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('second-source', 1);
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => {
          const store = opening.result.createObjectStore('pages', { keyPath: ['url', 'readAt'] });
          store.createIndex('readAt', 'readAt');
          for (const page of given) store.put(page);
        };
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    pages,
  );

journey(
  'a profile of the version before',
  (its) => {
    const open = (section: string) => its().browser.newPage(`${its().browser.extensionUrl()}/options.html#${section}`);

    test('is made', async () => {
      const view = await open('sites');
      await untilWords(view, 'Before');
      await put(view, 'sync', SYNCED);
      await put(view, 'local', LOCAL);
      await makeStore(view, PAGES);
      await view.close();
      await its().browser.restart(() => cpSync(BUILT, copy.folder, { recursive: true }));
      // Chromium starts with the background that it knows; an update is what brings another.
      await its().browser.update();
    });

    test('every choice of sites holds, in the options and on pages', async () => {
      const view = await open('sites');
      await untilWords(view, 'report.az');
      expect(await stateInRow(view, 'report.az')).toBe('quiet');
      expect(await stateInRow(view, 'bbc.co.uk')).toBe('off');
      expect(await take(view, 'local', 'settings-backup')).toBeNull();
      await view.close();
      const quiet = await its().open('demo', LISTED_TOO);
      await pause(1500);
      expect(await paintOn(quiet, FIGURE)).toBe('none');
      await quiet.close();
      const marked = await its().open('demo');
      await untilMarked(marked, FIGURE);
      await marked.close();
    });

    test('what was set aside still is', async () => {
      const page = await its().open('demo');
      await untilMarked(page, FIGURE);
      expect(await paintOn(page, '109')).toBe('none');
      await page.close();
      const view = await open('sites');
      await untilWords(view, 'had also accredited … international media outlets');
      await view.close();
    });

    test('the notebook has the figures of the pages that were kept, and says no fault', async () => {
      const view = await open('notebook');
      const words = await untilWords(view, 'Media outlets');
      for (const part of ['109', 'trend.az']) expect(words).toContain(part);
      await choose(view, 'About');
      await untilWords(view, manifest.version);
      await view.close();
    });
  },
  undefined,
  copy.folder,
);
