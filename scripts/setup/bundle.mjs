/**
 * A module of ours with all that it imports, in one file, as the extension ships it: a test runner's loader reaches every
 * import by a getter, which is slower, and a page takes a script whole. In: the module's path. Out: it runs here, or it is
 * the text of a script for a page.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './run.mjs';

const FILE = 'bundle.mjs';

/**
 * The module, loaded into this process.
 * @param {string} path from the project's folder
 */
export async function loadBundled(path) {
  const output = { entryFileNames: FILE };
  return bundled({ ssr: join(ROOT, path), rollupOptions: { output } }, (file) => import(pathToFileURL(file).href));
}

/**
 * The text of a script that leaves the module's exports under a name in the world that it runs in.
 * @param {string} path from the project's folder
 * @param {string} name of that global
 */
export async function scriptOf(path, name) {
  const entry = join(ROOT, path);
  const text = await bundled({ lib: { entry, formats: ['iife'], name, fileName: () => FILE } }, (file) =>
    readFileSync(file, 'utf8'),
  );
  return `${text};globalThis.${name} = ${name}`;
}

/**
 * @template R
 * @param {import('vite').BuildOptions} how
 * @param {(file: string) => R} use of the file, before it is removed
 */
async function bundled(how, use) {
  const { build } = await import('vite');
  const folder = mkdtempSync(join(tmpdir(), 'second-source-bundle-'));
  try {
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      build: { outDir: folder, target: 'esnext', ...how },
    });
    return await use(join(folder, FILE));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
