/** The script that runs in every listed page stays small: built, packed as a browser would store it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { extensionFolder } from '../../scripts/setup/extension.mjs';

/** Bytes after gzip: a tenth of a second of a slow phone's time. */
const LIMIT = 15_000;

test(`the script in the page has at most ${LIMIT} bytes`, () => {
  const script = readFileSync(
    join(extensionFolder(process.env.JOURNEY_BROWSER === 'firefox' ? 'firefox' : 'chrome'), 'page.js'),
  );
  expect(gzipSync(script).length).toBeLessThanOrEqual(LIMIT);
});
