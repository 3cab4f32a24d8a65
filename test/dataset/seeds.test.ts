import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDataset } from '../../lib/dataset/load';
import { parseCsv } from '../../lib/dataset/parse-csv';
import { compileSeeds, dataAssets } from '../../scripts/data/compile-seeds';
import { printData } from '../../scripts/data/print-data';
import { replaced, seedFiles } from './fixture';

const project = fileURLToPath(new URL('../../', import.meta.url));
let root = '';

async function write(files: { path: string; text: string }[]): Promise<void> {
  for (const { path, text } of files) {
    await mkdir(dirname(join(root, 'seeds', path)), { recursive: true });
    await writeFile(join(root, 'seeds', path), text);
  }
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'second-source-data-'));
});
afterAll(() => rm(root, { recursive: true }));

describe('npm run data', () => {
  it('writes the packs, names them for the build, and removes those of countries that are gone', async () => {
    await write(seedFiles());
    await mkdir(join(root, '.packs'), { recursive: true });
    await writeFile(join(root, '.packs', 'XX.json'), 'old');
    expect(await dataAssets(root)).toEqual([
      { absoluteSrc: join(root, '.packs', 'index.json'), relativeDest: 'data/index.json' },
      { absoluteSrc: join(root, '.packs', 'AZ.json'), relativeDest: 'data/AZ.json' },
    ]);
    expect((await readdir(join(root, '.packs'))).sort()).toEqual(['AZ.json', 'index.json']);
    const { pack } = await openDataset((name) => readFile(join(root, '.packs', name), 'utf8'));
    expect((await pack('AZ'))?.observations).toHaveLength(13);
  });

  it('prints every fault, exits with 1, and leaves the packs alone', async () => {
    await write(seedFiles(replaced('AZ/observations.csv', '92.05', '9x')));
    const before = await readFile(join(root, '.packs', 'AZ.json'), 'utf8');
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await printData(root)).toBe(1);
    const lines = said.mock.calls.map(([line]) => line);
    said.mockRestore();
    expect(lines).toEqual([
      'seeds/AZ/observations.csv:2:5 value: "9x" is not a number; write digits with a dot, e.g. 92.05',
      '1 fault; nothing was compiled',
    ]);
    expect(await readFile(join(root, '.packs', 'AZ.json'), 'utf8')).toBe(before);
    await expect(dataAssets(root)).rejects.toThrow('seeds/AZ/observations.csv:2:5');
  });

  it('says which file is not UTF-8', async () => {
    await write(seedFiles());
    await writeFile(join(root, 'seeds', 'offices.csv'), Buffer.from([0x41, 0xff, 0x0a]));
    const { faults } = await compileSeeds(root);
    expect(faults).toContainEqual(expect.objectContaining({ file: 'offices.csv', mend: 'save it as UTF-8' }));
  });
});

describe('the seeds of the project', () => {
  it('have no fault, and are within their budget', async () => {
    const { faults, compiled } = await compileSeeds(project);
    expect(faults).toEqual([]);
    const sizes = new Map(compiled?.files.map(({ name, text }) => [name, gzipSync(text).length]));
    const index = sizes.get('index.json') ?? 0;
    const packs = [...sizes.values()].reduce((sum, size) => sum + size, 0) - index;
    // What an extension may weigh once it holds the world: a few seconds of a slow line.
    expect(index).toBeLessThanOrEqual(400_000);
    expect(packs).toBeLessThanOrEqual(2_000_000);
  });

  it('know every country by name, and no office by two', async () => {
    const { compiled } = await compileSeeds(project);
    const countries = compiled?.index.countries ?? [];
    const codes = new Set(countries.map((country) => country.code));
    expect(countries.length).toBeGreaterThanOrEqual(250);
    for (const code of ['EU', 'XK', 'HK', 'TW', 'PS']) expect(codes).toContain(code);
    const names = countries.flatMap((country) => country.names);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const byName = new Map(countries.flatMap((country) => country.names.map((name) => [name, country.code])));
    for (const [name, code] of [
      ['UK', 'GB'],
      ['Britain', 'GB'],
      ['U.S.', 'US'],
      ['Burma', 'MM'],
      ['Czech Republic', 'CZ'],
      ['Turkey', 'TR'],
      ['East Timor', 'TL'],
    ] as const)
      expect(byName.get(name), name).toBe(code);
  });
});

describe('DATA-LICENSE', () => {
  it('names the terms of every source, and each source whose terms are more than a citation', async () => {
    const licence = await readFile(join(project, 'DATA-LICENSE'), 'utf8');
    const text = await readFile(join(project, 'seeds', 'sources.csv'), 'utf8');
    const { header, rows } = parseCsv('sources.csv', text).table;
    expect(rows.length).toBeGreaterThan(0);
    for (const { cells } of rows) {
      const [id, terms] = [cells[header.indexOf('id')], cells[header.indexOf('terms')]];
      expect(licence).toContain(`terms "${terms}"`);
      if (terms !== 'facts, cited') expect(licence).toMatch(new RegExp(`^  ${id} +`, 'm'));
    }
  });
});
