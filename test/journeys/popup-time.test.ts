/** How soon the popup can be used on an article with sixty figures, beside one with nothing to show, in the same run. */
import { expect, test } from 'vitest';
import { least, longArticle, popupTimes } from '../../scripts/browsers/popup-time.mjs';
import { journey, LISTED } from './journey';

const RUNS = 8;
/** Times as long as an empty popup: what it shows may double the wait for it, no more. */
const MOST_TIMES = 2;
/** ms; 100 on a machine that does nothing else, which `npm run bench` tells. Here all journeys share it. */
const MOST_MS = 400;

journey('popup, in time', (its) => {
  test(`can be used within ${MOST_TIMES} times what an empty one takes`, async () => {
    const { browser, server } = its();
    server.pages.set(`${LISTED}/long`, { body: longArticle() });
    const pages = { full: `http://${LISTED}/long`, empty: `http://${LISTED}/market` };
    const { figures, full, empty } = await popupTimes(browser, pages, RUNS);
    expect(figures).toBeGreaterThanOrEqual(60);
    // What disturbs a run only lengthens it.
    expect(least(full)).toBeLessThanOrEqual(MOST_TIMES * least(empty));
    expect(least(full)).toBeLessThanOrEqual(MOST_MS);
  });
});
