#!/usr/bin/env node
/**
 * `npm run faults`: the built extension with something broken in it, and the packages for the stores, in both browsers:
 * a damaged pack, a full disk, an update under open pages, a background that is ended at any moment, the profile of the
 * version before. Some ten minutes. JOURNEY_BROWSER=firefox (or chromium) takes one browser.
 */
import { nodeBin, run } from './setup/run.mjs';

/** Seconds for one browser. */
const LIMIT = 20 * 60;

const browsers = process.env.JOURNEY_BROWSER ? [process.env.JOURNEY_BROWSER] : ['chromium', 'firefox'];
const { code } = await run([process.execPath, 'scripts/package.mjs'], [], { seconds: 600, live: true });
let failed = code !== 0;
for (const JOURNEY_BROWSER of browsers) {
  const env = { JOURNEY_BROWSER };
  const result = await run(nodeBin('vitest'), ['run', '--project', 'faults'], { env, seconds: LIMIT, live: true });
  failed ||= result.code !== 0;
}
process.exitCode = failed ? 1 : 0;
