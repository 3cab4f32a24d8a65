import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { differences } from '../../scripts/package/compare.mjs';
import { filesOf, sourcesOf } from '../../scripts/package/files.mjs';
import { unzip } from '../../scripts/package/unzip.mjs';
import { zipOf } from '../../scripts/package/zip.mjs';
import { ROOT } from '../../scripts/setup/run.mjs';

const folder = mkdtempSync(join(tmpdir(), 'second-source-package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Written in the order given, as of the day given. */
function written(files: [name: string, text: string][], day: string): string {
  const root = mkdtempSync(join(folder, 'built-'));
  for (const [name, text] of files) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
    utimesSync(join(root, name), new Date(day), new Date(day));
  }
  return root;
}

const BUILT: [string, string][] = [
  ['manifest.json', '{"manifest_version": 3}'],
  ['data/index.json', '[1, 2, 3]'],
  ['data/États.json', 'é'.repeat(5000)],
  ['empty.css', ''],
];
const first = zipOf(filesOf(written(BUILT, '2026-01-01')));

describe('two packings of one build', () => {
  test('are the same bytes, whenever and in whatever order its files were written', () => {
    const second = zipOf(filesOf(written(BUILT.toReversed(), '2031-12-31')));
    expect(second.equals(first)).toBe(true);
  });

  test.each<[string, [string, string][], string]>([
    ['one letter', [...BUILT.slice(1), ['manifest.json', '{"manifest_version": 2}']], 'manifest.json'],
    ['a file more', [...BUILT, ['data/XX.json', '']], 'data/XX.json'],
    ['a file less', BUILT.slice(0, 3), 'empty.css'],
  ])('with %s planted differ, and the file is named', (_, files, name) => {
    const planted = written(files, '2026-01-01');
    expect(zipOf(filesOf(planted)).equals(first)).toBe(false);
    expect(differences(filesOf(planted), filesOf(written(BUILT, '2026-01-01')))).toEqual([name]);
  });
});

test('a zip holds what was put into it', () => {
  const back = [...unzip(first)].map(([name, content]) => [name, content.toString()]);
  expect(back).toEqual([...BUILT].sort(([a], [b]) => (a < b ? -1 : 1)));
});

test('a zip with a byte changed, cut short, or that is none, is not read', () => {
  const damaged = Buffer.from(first);
  damaged[50]! ^= 1;
  for (const bytes of [damaged, first.subarray(0, -1), Buffer.from('no zip, but longer than the end of one')])
    expect(() => unzip(bytes)).toThrow();
});

test('the sources hold what the build needs, and nothing hidden, no test, no picture', () => {
  const names = [...sourcesOf(ROOT).keys()];
  for (const name of ['package.json', 'package-lock.json', 'wxt.config.ts', 'lib/check.ts', 'seeds/news-domains.csv'])
    expect(names).toContain(name);
  expect(names.filter((name) => /(?:^|\/)\.|^test\/|node_modules|\.png$/.test(name))).toEqual([]);
});

test('a source that is not there is an error, not a package without it', () => {
  expect(() => filesOf(folder, ['lib'])).toThrow('lib is not there');
});
