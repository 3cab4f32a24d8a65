import { describe, expect, it } from 'vitest';
import { checkSeeds } from '../../lib/dataset/check-seeds';
import { checksum } from '../../lib/dataset/checksum';
import { decodeColumns, encodeColumns } from '../../lib/dataset/columns';
import { compile } from '../../lib/dataset/compile';
import { countDataset } from '../../lib/dataset/count';
import { decodeIndex } from '../../lib/dataset/index-format';
import { DatasetError, openDataset } from '../../lib/dataset/load';
import { decodePack, encodePack } from '../../lib/dataset/pack-format';
import type { SeedFile } from '../../lib/dataset/read-tables';
import { added, seedFiles, TODAY } from './fixture';

const compiled = compileFiles(seedFiles());

function compileFiles(files: SeedFile[]) {
  return compile(checkSeeds(files, TODAY).tables);
}

/** Reads the compiled files, with some changed or (null) gone, and counts how often. */
function reader(changes: Record<string, string | null> = {}) {
  const reads: string[] = [];
  const texts = new Map<string, string | null>(compiled.files.map(({ name, text }) => [name, text]));
  for (const [name, text] of Object.entries(changes)) texts.set(name, text);
  const read = async (name: string) => {
    reads.push(name);
    const text = texts.get(name);
    if (typeof text !== 'string') throw new Error('no such file');
    return text;
  };
  return { read, reads, texts };
}

const textOf = (name: string) => compiled.files.find((file) => file.name === name)?.text ?? '';

describe('packs', () => {
  it('hold what the tables say', () => {
    const [pack] = compiled.packs;
    expect(pack?.observations[0]).toEqual({
      election: 'AZ-2024-02-presidential-1',
      measure: 'vote-share',
      subject: 'ilham-aliyev',
      scope: 'national',
      value: 92.05,
      unit: 'percent',
      stage: 'partial',
      counted: 93.35,
      asOf: '2024-02-08',
      source: 'cec-az',
      ref: 'https://menafn.com/1107826822/',
    });
    expect(pack?.observations[2]).toMatchObject({ subject: null, note: 'in all, at 19:00' });
    expect(pack?.contestants[0]).toEqual({
      id: 'ilham-aliyev',
      kind: 'candidate',
      name: 'Ilham Aliyev',
      names: [
        { name: 'Ilham Aliyev', language: 'en' },
        { name: 'İlham Əliyev', language: 'az' },
        { name: 'Ильхам Алиев', language: 'ru' },
      ],
      of: 'yap',
    });
    expect(pack?.elections.map((election) => election.id)).toEqual([
      'AZ-2020-02-parliamentary-1',
      'AZ-2024-02-presidential-1',
    ]);
    expect(pack?.scopes).toContainEqual({ id: 'abroad', names: ['stations in 37 countries', 'abroad'] });
    expect(pack?.scopes).toContainEqual({ id: 'international', names: ['international observers'] });
    expect(compiled.index.date).toBe('2024-02-13');
    expect(compiled.index.countries.map((country) => country.code)).toEqual(['AZ', 'GE']);
    expect(compiled.index.countries[0]?.offices).toEqual([{ name: 'Milli Majlis', type: 'parliamentary' }]);
  });

  it('come back from their text as they went in', async () => {
    for (const pack of compiled.packs) expect(decodePack(encodePack(pack))).toEqual(pack);
    const { index, pack } = await openDataset(reader().read);
    expect(index).toEqual(compiled.index);
    expect(await pack('AZ')).toEqual(compiled.packs[0]);
  });

  it('know the places of a country that names some, also once read again', async () => {
    const files = compileFiles(seedFiles({ 'places.csv': 'country,name\nGE,Adjara\nGE,Batumi\n' })).files;
    const text = (name: string) => files.find((file) => file.name === name)!.text;
    const { index } = await openDataset(async (name) => text(name));
    expect(index.countries.map(({ places }) => places)).toEqual([undefined, ['Adjara', 'Batumi']]);
  });

  it('are the same bytes whatever the order of the files', () => {
    expect(compileFiles(seedFiles().reverse()).files).toEqual(compiled.files);
  });

  it('change when a fact changes', () => {
    const line =
      'AZ-2024-02-presidential-1,media,,national,190,,count,,administrative,,2024-02-07,,cec-az,https://news.az/,,,,,';
    const other = compileFiles(seedFiles(added('AZ/observations.csv', line)));
    expect(other.files.map((file) => file.text)).not.toEqual(compiled.files.map((file) => file.text));
  });

  it('name the authority as origin of what repeats it', () => {
    const sources = new Map(compiled.packs[0]?.sources.map((source) => [source.id, source.origin]));
    expect(sources.get('cia-wf')).toBe('cec-az');
    // Of another country, and no row names it.
    expect(sources.has('cec-ge')).toBe(false);
  });

  it('keep "official" where two authorities count for themselves', () => {
    const second = 'court-az,Constitutional Court,authority,AZ,court-az,,,"facts, cited",';
    const [pack] = compileFiles(seedFiles(added('sources.csv', second))).packs;
    expect(pack?.sources.find((source) => source.id === 'cia-wf')?.origin).toBe('official');
  });

  it('are counted', () => {
    expect(countDataset(compiled)).toEqual({
      countries: 2,
      packs: 1,
      elections: 2,
      contestants: 3,
      observations: 13,
      statements: 1,
      sources: 3,
      origins: 2,
      electionsWithTwo: 1,
      electionsWithThree: 0,
    });
  });
});

describe('columns', () => {
  it('tell no value, null, and text that looks like either apart', () => {
    const rows = [{ a: null }, {}, { a: 'null' }, { a: 0 }, { a: '0' }, { a: ['x'] }, { a: null }];
    expect(decodeColumns(encodeColumns<{ a?: unknown }>(rows, ['a']), ['a'])).toEqual(rows);
    expect(decodeColumns(encodeColumns<{ a?: unknown }>([{}, {}], ['a']), ['a'])).toEqual([{}, {}]);
    expect(decodeColumns(encodeColumns<{ a?: unknown }>([], ['a']), ['a'])).toEqual([]);
  });

  it.each([
    [{ rows: 2 }, 'no columns'],
    [{ rows: 1e12, columns: [] }, 'no columns'],
    [{ rows: 2, columns: [['a', { words: [1], at: [0] }]] }, 'not one entry a row'],
    [{ rows: 1, columns: [['a', { words: [1], at: [7] }]] }, 'points outside'],
    [{ rows: 1, columns: [['a', { words: [1], at: ['length'] }]] }, 'points outside'],
    [{ rows: 1, columns: [['a', null]] }, 'not complete'],
  ])('that do not fit are refused: %j', (json, message) => {
    expect(() => decodeColumns<{ a: number }>(json, ['a'])).toThrow(message);
  });

  it('that nobody asked for are passed over', () => {
    const json = JSON.parse('{"rows":1,"columns":[["__proto__",{"words":[{"x":1}]}],["a",{"words":[1]}]]}');
    expect(decodeColumns<{ a: number }>(json, ['a'])).toEqual([{ a: 1 }]);
  });
});

describe('loading', () => {
  it('reads each pack once, and none before it is asked for', async () => {
    const { read, reads } = reader();
    const dataset = await openDataset(read);
    expect(reads).toEqual(['index.json']);
    const [first, second] = await Promise.all([dataset.pack('AZ'), dataset.pack('AZ')]);
    expect(first).toBe(second);
    expect(reads).toEqual(['index.json', 'AZ.json']);
  });

  it('has no pack for a country without one, and reads no file for it', async () => {
    const { read, reads } = reader();
    const dataset = await openDataset(read);
    expect(await dataset.pack('GE')).toBeUndefined();
    expect(await dataset.pack('../secret')).toBeUndefined();
    expect(reads).toEqual(['index.json']);
  });

  it.each([
    ['one letter changed', textOf('AZ.json').replace('Zahid Oruj', 'Zahid Oruk')],
    ['cut short', textOf('AZ.json').slice(0, -20)],
    ['empty', ''],
    ['another file', textOf('index.json')],
  ])('notices a damaged pack: %s', async (_name, text) => {
    expect(text).not.toBe(textOf('AZ.json'));
    const dataset = await openDataset(reader({ 'AZ.json': text }).read);
    const error = await dataset.pack('AZ').catch((reason) => reason);
    expect(error).toBeInstanceOf(DatasetError);
    expect(error).toMatchObject({ file: 'AZ.json', problem: expect.stringContaining('is damaged') });
    expect(error.message).toMatch(/^AZ\.json: is damaged: .+; install the extension again, or run "npm run data"$/);
  });

  it('reads a pack again after a failure', async () => {
    const { read, texts } = reader({ 'AZ.json': null });
    const dataset = await openDataset(read);
    await expect(dataset.pack('AZ')).rejects.toThrow('AZ.json: cannot be read (no such file)');
    texts.set('AZ.json', textOf('AZ.json'));
    expect((await dataset.pack('AZ'))?.country).toBe('AZ');
  });

  it.each([
    ['missing', null, 'index.json: cannot be read (no such file)'],
    ['no JSON', '<html>', 'index.json: is damaged'],
    ['not an index', '[]', 'it is no index'],
    ['changed', textOf('index.json').replace('Milli Majlis', 'Milli Mejlis'), 'its content is not what was written'],
    ['of a later format', textOf('index.json').replace('"format":2', '"format":3'), 'its format is 3, not 2'],
  ])('refuses an index that is %s', async (_name, text, message) => {
    await expect(openDataset(reader({ 'index.json': text }).read)).rejects.toThrow(message);
  });

  it('refuses a pack of a later format even where its checksum is right', async () => {
    expect(() => decodePack(textOf('AZ.json').replace('"format":2', '"format":3'))).toThrow('its format is 3, not 2');
  });
});

describe('checksum', () => {
  it('is FNV-1a: the published values of short texts', () => {
    expect(checksum('')).toBe('811c9dc5');
    expect(checksum('a')).toBe('e40c292c');
    expect(checksum('foobar')).toBe('bf9cf968');
  });

  it('is written in the index', () => {
    expect(decodeIndex(textOf('index.json')).packs).toEqual([{ country: 'AZ', checksum: checksum(textOf('AZ.json')) }]);
  });
});
