/** The guard against requests that leave the browser: it sees planted ones, over http and https. */
import { expect, test } from 'vitest';
import { openChromium } from '../../scripts/browsers/chromium.mjs';
import { openFirefox } from '../../scripts/browsers/firefox.mjs';
import { servePages } from '../../scripts/browsers/page-server.mjs';
import { until } from '../../scripts/browsers/until.mjs';
import { LISTED, NAME, outside, PATH } from './journey';

test.skipIf(PATH === '')('a planted request is seen', async () => {
  const server = await servePages();
  server.pages.set(`${LISTED}/plant`, {
    body: `<!doctype html><script>for (const way of ['http://elsewhere.example/a', 'https://elsewhere.example/b'])
      fetch(way, { mode: 'no-cors' }).catch(() => {});</script>`,
  });
  const browser = await (NAME === 'firefox' ? openFirefox : openChromium)({ path: PATH, proxy: server.port });
  try {
    await browser.newPage(`http://${LISTED}/plant`);
    await until('the planted requests', () => outside(server.requests).length >= 2);
    expect(new Set(outside(server.requests))).toEqual(
      new Set(['http://elsewhere.example/a', 'https://elsewhere.example']),
    );
  } finally {
    await browser.close();
    await server.close();
  }
});
