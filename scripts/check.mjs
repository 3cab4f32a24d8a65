#!/usr/bin/env node
/**
 * `npm run --silent check -- FILE` reads one article (text or HTML, `-` for standard input) and prints what other
 * sources give; `--jsonl` reads one article a line and prints one report a line (the contract for tools).
 */
import { join } from 'node:path';
import { installPackages } from './setup/packages.mjs';
import { ROOT } from './setup/run.mjs';

await installPackages();
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(ROOT, 'scripts/cli/main.ts'), {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
});
process.exitCode = await module.main(ROOT, process.argv.slice(2));
