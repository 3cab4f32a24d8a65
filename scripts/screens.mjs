#!/usr/bin/env node
/**
 * `npm run screens`: every screen in both themes looked at by axe-core, in the gallery and in the extension, at 320 px and
 * in long words from the right, a browser opened in every language, and the journeys that `npm test` leaves out in this
 * browser. Some minutes.
 * JOURNEY_BROWSER=firefox takes Firefox.
 */
import { spawnSync } from 'node:child_process';
import { buildExtension, compileData } from './setup/extension.mjs';
import { LEFT, LOOKED_AT } from './setup/journeys.mjs';
import { installPackages } from './setup/packages.mjs';
import { nodeBin, ROOT } from './setup/run.mjs';

await installPackages();
await compileData();
await buildExtension('chrome');
await buildExtension('firefox');
const browser = process.env.JOURNEY_BROWSER === 'firefox' ? 'firefox' : 'chromium';
const names = new Set([...LOOKED_AT, ...LEFT[browser]]);
const files = [...names].sort().map((name) => `test/journeys/${name}.test.ts`);
const [program = process.execPath, ...args] = nodeBin('vitest');
const { status } = spawnSync(program, [...args, 'run', '--project', 'journeys', ...files], {
  cwd: ROOT,
  env: { ...process.env, SCREENS: 'every' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
