/** The zips for the stores, as `npm run package` leaves them: each is loaded, and the demo article is marked. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { unzip } from '../../scripts/package/unzip.mjs';
import { ROOT } from '../../scripts/setup/run.mjs';
import { IS_FIREFOX, journey } from '../journeys/journey';
import { placeOn, pointAt, untilCard, untilMarked } from '../journeys/on-page';

const FIGURE = '92.05 percent';
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const zipOf = (store: string) => join(ROOT, '.output/packages', `second-source-${version}-${store}.zip`);

/** Firefox takes the zip itself; Chromium, for whoever has it not from a store, its folder. */
function loadable(store: string): string {
  const zip = zipOf(store);
  if (IS_FIREFOX || !existsSync(zip)) return zip;
  const folder = mkdtempSync(join(tmpdir(), 'second-source-zip-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
  for (const [name, content] of unzip(readFileSync(zip))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

for (const store of IS_FIREFOX ? ['firefox'] : ['chrome', 'edge']) {
  if (!existsSync(zipOf(store))) {
    test(`the package for ${store} is there: npm run package`, () => {
      expect(existsSync(zipOf(store))).toBe(true);
    });
    continue;
  }
  journey(
    `the package for ${store}`,
    (its) => {
      test('marks the demo article, and its card tells', async () => {
        const page = await its().open('demo');
        await untilMarked(page, FIGURE);
        await pointAt(page, await placeOn(page, FIGURE));
        await untilCard(page, '92.12');
        await page.close();
      });
    },
    undefined,
    loadable(store),
  );
}

test('a package with one byte changed is not unpacked', () => {
  const zip = readFileSync(zipOf(IS_FIREFOX ? 'firefox' : 'chrome'));
  zip[2000]! ^= 1;
  expect(() => unzip(zip)).toThrow();
});
