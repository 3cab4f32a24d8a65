import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { packagesInstalled } from '../../scripts/setup/packages.mjs';

const folder = mkdtempSync(join(tmpdir(), 'second-source-packages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Locked {
  version: string;
  optional?: boolean;
}
const path = (name: string) => `node_modules/${name}`;
const lock = (packages: Record<string, Locked>) =>
  JSON.stringify({
    packages: Object.fromEntries(Object.entries(packages).map(([name, entry]) => [path(name), entry])),
  });

/** A project whose lock file asks for some packages and whose node_modules holds others. */
function project(wanted: Record<string, Locked>, present: Record<string, Locked> | null, onDisk = present): string {
  const root = mkdtempSync(join(folder, 'project-'));
  writeFileSync(join(root, 'package-lock.json'), lock(wanted));
  mkdirSync(join(root, 'node_modules'));
  for (const name of Object.keys(onDisk ?? {})) mkdirSync(join(root, path(name)), { recursive: true });
  if (present) writeFileSync(join(root, 'node_modules/.package-lock.json'), lock(present));
  return root;
}

const a = { version: '1.0.0' };

describe('packages are installed again only where they differ', () => {
  test.each([
    ['a fresh clone', project({ a }, null), false],
    ['all there', project({ a, b: a }, { a, b: a }), true],
    ['one missing', project({ a, b: a }, { a }), false],
    ['another version', project({ a }, { a: { version: '1.0.1' } }), false],
    ['a folder taken away', project({ a }, { a }, {}), false],
    ["another system's package missing", project({ a, b: { ...a, optional: true } }, { a }), true],
    ['one too many', project({ a }, { a, b: a }), true],
  ])('%s', (_, root, installed) => {
    expect(packagesInstalled(root)).toBe(installed);
  });
});
