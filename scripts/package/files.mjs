/**
 * What goes into a package. In: a folder, or the project's own. Out: path with `/` and content of each file.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * All that `npm ci && npm run build` needs, and what says how. A list of what goes in, so that nothing that happens to
 * lie in the folder is sent to anybody. Tests and pictures are no part of a build.
 */
const SOURCES = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'assets',
  'seeds',
  'scripts',
  'docs/architecture.md',
  'docs/dependencies.md',
  'docs/security.md',
  'wxt.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'DATA-LICENSE',
];

/**
 * @param {string} root
 * @param {string[]} [paths] files and folders below it; all where none are named
 * @returns {Map<string, Buffer>}
 */
export function filesOf(root, paths = ['']) {
  /** @type {Map<string, Buffer>} */
  const files = new Map();
  for (const path of paths) {
    const full = join(root, path);
    if (!existsSync(full)) throw new Error(`${path} is not there`);
    const below = statSync(full).isDirectory() ? readdirSync(full, { recursive: true, encoding: 'utf8' }) : [''];
    for (const file of below) {
      const name = join(path, file);
      // Hidden ones are a desktop's or an editor's, never the build's.
      if (name.split(sep).some((part) => part.startsWith('.'))) continue;
      if (statSync(join(root, name)).isFile()) files.set(name.replaceAll(sep, '/'), readFileSync(join(root, name)));
    }
  }
  return files;
}

/** @param {string} root the project's folder */
export const sourcesOf = (root) => filesOf(root, SOURCES);
