import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

type Named = Record<string, string>;
interface Manifest {
  dependencies: Named;
  devDependencies: Named;
}
interface Locked {
  dev?: boolean;
  devOptional?: boolean;
  license?: string;
  integrity?: string;
  hasInstallScript?: boolean;
}

/** Rows of a section's table: package, why, size, licence, alive. */
function rowsOf(text: string, head: string): string[][] {
  const section = text.split(/^## /m).find((part) => part.startsWith(`${head}\n`)) ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('| `'));
  return lines.map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

/** What is in one of the two and not in the other, and rows that leave something open. */
function faults(text: string, { dependencies, devDependencies }: Manifest): string[] {
  const sections: [string, Named][] = [
    ['In the extension', dependencies],
    ['To build, test and measure', devDependencies],
  ];
  return sections.flatMap(([head, packages]) => {
    const rows = rowsOf(text, head);
    const listed = new Set(rows.map(([name = '']) => name.replaceAll('`', '')));
    return [
      ...Object.keys(packages)
        .filter((name) => !listed.has(name))
        .map((name) => `${name} is not listed`),
      ...[...listed].filter((name) => !Object.hasOwn(packages, name)).map((name) => `${name} is not in package.json`),
      ...rows.filter((row) => row.length !== 5 || row.includes('')).map(([name]) => `${name} has an empty cell`),
    ];
  });
}

const text = read('docs/dependencies.md');
const manifest: Manifest = JSON.parse(read('package.json'));
const { idb: _idb, ...withoutIdb } = manifest.dependencies;
const locked: Record<string, Locked> = JSON.parse(read('package-lock.json')).packages;

describe('docs/dependencies.md', () => {
  test('has every package, and no other', () => {
    expect(faults(text, manifest)).toEqual([]);
  });

  test.each<[string, string, Manifest, string]>([
    [
      'a package more',
      text,
      { ...manifest, dependencies: { ...manifest.dependencies, lodash: '1' } },
      'lodash is not listed',
    ],
    ['a package less', text, { ...manifest, dependencies: withoutIdb }, 'idb is not in package.json'],
    ['a row less', text.replace(/^\| `knip`.*\n/m, ''), manifest, 'knip is not listed'],
    [
      'a row more',
      text.replace(/^\| `knip`/m, '| `gone` | a | b | c | d |\n$&'),
      manifest,
      'gone is not in package.json',
    ],
    ['a reason less', text.replace(/^(\| `knip` \|)[^|]*/m, '$1 '), manifest, '`knip` has an empty cell'],
  ])('with %s is told', (_, doc, packages, fault) => {
    expect(faults(doc, packages)).toEqual([fault]);
  });
});

describe('package-lock.json', () => {
  const all = Object.entries(locked).filter(([path]) => path !== '');

  test('has a checksum for each package, and none runs a script when it is installed', () => {
    expect(all.filter(([, { integrity }]) => !integrity)).toEqual([]);
    expect(all.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  });

  test('brings four packages to the reader, under terms that let us', () => {
    const shipped = all.filter(([, { dev, devOptional }]) => !dev && !devOptional);
    expect(shipped.map(([path]) => path.replace('node_modules/', ''))).toEqual([
      'idb',
      'preact',
      'tldts',
      'tldts-core',
    ]);
    expect(shipped.filter(([, { license = '' }]) => !['ISC', 'MIT', 'MPL-2.0'].includes(license))).toEqual([]);
  });
});
