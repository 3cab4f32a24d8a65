/** What runs in every listed page, and what a reader waits for, stays small: built, packed as a browser would store it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { extensionFolder } from '../../scripts/setup/extension.mjs';

const FOLDER = extensionFolder(process.env.JOURNEY_BROWSER === 'firefox' ? 'firefox' : 'chrome');

/** Bytes after gzip of what runs in every page of a listed site. */
const PAGE_LIMIT = 4000;
/** And with what comes to pages that may have a story: a tenth of a second of a slow phone's time. */
const STORY_LIMIT = 15_000;
/** Bytes after gzip of all that popup or side panel load: scripts and styles. */
const POPUP_LIMIT = 40_000;

/** First script, entry, what screens share, styles: a reader waits for each that the browser is asked for. */
const POPUP_FILES = 4;

const packed = (file: string) => gzipSync(readFileSync(join(FOLDER, file))).length;

/** Scripts and styles that a page of ours names. */
const partsOf = (page: string) =>
  [...readFileSync(join(FOLDER, page), 'utf8').matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(
    ([, file]) => file!,
  );

test(`the script in the page has at most ${PAGE_LIMIT} bytes`, () => {
  expect(packed('page.js')).toBeLessThanOrEqual(PAGE_LIMIT);
});

test(`with the one for stories it has at most ${STORY_LIMIT} bytes`, () => {
  expect(packed('page.js') + packed('story.js')).toBeLessThanOrEqual(STORY_LIMIT);
});

test.each(['popup.html', 'sidepanel.html'])(`%s loads at most ${POPUP_LIMIT} bytes`, (page) => {
  const parts = partsOf(page);
  expect(parts.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(0);
  expect(parts.filter((file) => file.endsWith('.css')).length).toBeGreaterThan(0);
  expect(parts.reduce((sum, file) => sum + packed(file), 0)).toBeLessThanOrEqual(POPUP_LIMIT);
});

test(`the popup asks for at most ${POPUP_FILES} files`, () => {
  expect(partsOf('popup.html').length).toBeLessThanOrEqual(POPUP_FILES);
});
