/** The guard against requests that leave the browser: it sees planted ones, over http and https. */
import { expect, test } from 'vitest';
import { until } from '../../scripts/browsers/until.mjs';
import { journey, LISTED, outside } from './journey';

const PLANT = `<!doctype html><script>
  for (const way of ['http://elsewhere.example/a', 'https://elsewhere.example/b'])
    fetch(way, { mode: 'no-cors' }).catch(() => {});
</script>`;

journey('no way out', (its) => {
  test('requests planted in a page are seen', async () => {
    its().server.pages.set(`${LISTED}/plant`, { body: PLANT });
    await its().open('plant');
    await until('the planted requests', () => new Set(outside(its().server.requests)).size === 2);
    expect(new Set(outside(its().server.requests.splice(0)))).toEqual(
      new Set(['http://elsewhere.example/a', 'https://elsewhere.example']),
    );
  });

  test('a request planted in a page of the extension is seen', async () => {
    const view = await its().browser.newPage(`${its().browser.extensionUrl()}/options.html`);
    await view.run(() => void fetch('https://elsewhere.example/c', { mode: 'no-cors' }).catch(() => {}));
    await until('the planted request', () => outside(its().server.requests).length > 0);
    expect(new Set(outside(its().server.requests.splice(0)))).toEqual(new Set(['https://elsewhere.example']));
    // What follows the plants must find nothing again.
    await view.close();
    await its().open('market');
  });
});
