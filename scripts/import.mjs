#!/usr/bin/env node
/** `npm run import -- FOLDER`: adds the tables of a folder to seeds/; seeds/README.md tells what they look like. */
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('name a folder of tables: npm run import -- FOLDER');
  process.exit(1);
}
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { module } = await runnerImport(join(root, 'scripts/import/run.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});
try {
  await module.runImport(resolve(folder), join(root, 'seeds'), (/** @type {string} */ line) => console.log(line));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
