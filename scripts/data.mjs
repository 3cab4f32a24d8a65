#!/usr/bin/env node
/** `npm run data`: checks seeds/, compiles it into .packs/, prints what it holds. Exits with 1 where a row is wrong. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// A reader such as `head` may close the pipe early.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { module } = await runnerImport(join(root, 'scripts/data/print-data.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});
process.exitCode = await module.printData(root);
