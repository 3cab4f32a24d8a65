import { describe, expect, it } from 'vitest';
import { compilation, compiled, rival, rivals, World } from './world';

describe('tables of a folder', () => {
  it('are told apart by their headers, whatever their files are called', async () => {
    const world = await new World().import({
      'a.tsv': rivals({ measure: 'turnout', value: 61.5 }),
      'b.tsv': compilation({ measure: 'turnout', value: 61 }),
      'c.csv': 'election_id,mission,finding,url,as_of\n',
      'd.csv': 'name,colour\nRed,#f00\n',
      'notes.txt': 'nothing',
    });
    expect(world.said.slice(0, 2)).toEqual(['a.tsv: 1 lines, rivals', 'b.tsv: 1 lines, compiled']);
    expect(world.said.join()).not.toContain('d.csv');
    expect(world.figures()).toHaveLength(2);
  });

  it('are asked for where a folder has none', async () => {
    await expect(new World().import({ 'd.csv': 'name,colour\nRed,#f00\n' })).rejects.toThrow('holds no table');
  });

  it('lose a broken row, which is named by file and line, and nothing else', async () => {
    const world = await new World().import({
      'new.tsv': [
        rivals({ measure: 'turnout', value: 61.5 }),
        rival({ measure: 'turnout', value: '61,5' }),
        rival({ id: 'QQ-2019-06-parliamentary-1', measure: 'turnout', value: 1 }),
        rival({ id: 'LU-June-1', measure: 'turnout', value: 1 }),
        rival({ measure: 'mood', value: 1 }),
        `${rival({ measure: 'turnout', value: 1 })}\tone more`,
        '',
        rival({ measure: 'registered-voters', value: 285000, by: 'Election Commission' }),
      ].join('\n'),
    });
    expect(world.said.filter((line) => line.startsWith('new.tsv:') && !line.endsWith('rivals'))).toEqual([
      'new.tsv:3: value "61,5" is no number; write digits with a point',
      'new.tsv:4: election_id "QQ-2019-06-parliamentary-1" is of no country of seeds/countries.csv; add it',
      'new.tsv:5: election_id "LU-June-1" is no id; write country-year-month-type-round',
      expect.stringMatching(/^new\.tsv:6: measure "mood" is none; write one of .*turnout/),
      'new.tsv:7: has 19 cells where the header has 18',
    ]);
    expect(world.figures()).toHaveLength(2);
  });

  it('tell of a fault that many rows have a few times only', async () => {
    const many = Array.from({ length: 9 }, () => rival({ measure: 'turnout', value: 'x' }));
    const world = await new World().import({
      'new.tsv': [rivals({ measure: 'turnout', value: 61.5 }), ...many].join('\n'),
    });
    expect(world.said.filter((line) => line.includes('is no number'))).toHaveLength(6);
    expect(world.said).toContain('new.tsv: 4 rows more: value is no number');
  });
});

describe('elections', () => {
  it('of regions, of the European Union and of new sources are taken as they come', async () => {
    const world = await new World().import({
      'new.tsv': rivals(
        { id: 'IN-2025-11-regional-bihar-1', subject: 'BJP', measure: 'seats', value: 89, asOf: '2025-11-15' },
        { id: 'KE-2025-11-by-election-malava-1', measure: 'turnout', value: 40.2, asOf: '2025-11-28' },
        { id: 'EU-2024-06-european-1', measure: 'turnout', value: 50.74, by: 'Parliament Watch', kind: 'outlet' },
      ),
    });
    expect(world.text('IN/elections.csv')).toContain('IN-2025-11-regional-bihar-1,IN,regional,2025-11-02,1');
    expect(world.text('IN/elections.csv')).toContain('Bihar');
    expect(world.text('KE/elections.csv')).toContain('KE-2025-11-by-election-malava-1,KE,by-election');
    expect(world.text('EU/elections.csv')).toContain('EU-2024-06-european-1,EU,european');
    expect(world.text('sources.csv')).toContain('Parliament Watch,outlet');
  });

  it('that tables made by hand mend keep their figures', async () => {
    const world = await new World({
      'election-merges.csv':
        'from,to,date,reason\nCS-2019-06-parliamentary-1,LU-2019-06-parliamentary-1,2019-06-02,a state that is no more\n',
    }).import({ 'a.tsv': rivals({ id: 'CS-2019-06-parliamentary-1', measure: 'turnout', value: 61.5 }) });
    expect(world.figures()).toEqual([expect.stringMatching(/^turnout 61\.5/)]);
  });

  it('of a country kept by hand are left alone', async () => {
    const world = await new World({ 'curated-countries.csv': 'country,reason\nLU,by hand\n' }).import({
      'a.tsv': rivals(
        { measure: 'turnout', value: 61.5 },
        { id: 'BE-2019-06-parliamentary-1', measure: 'turnout', value: 88 },
      ),
    });
    expect(() => world.text('LU/elections.csv')).toThrow('ENOENT');
    expect(world.figures('BE')).toHaveLength(1);
  });
});

describe('stages', () => {
  it('"academic" is the final result of a compilation, an earlier edition is noted', async () => {
    const world = await new World().import({
      'a.tsv': compilation(
        { subject: 'Red Party', value: 41.2, asOf: '2020-01-15' },
        {
          subject: 'Red Party',
          value: 40.8,
          asOf: '2019-08-01',
          ref: 'CIA World Factbook as of 2019-08-01 (factbook.json 89ab lu.json):earlier-edition',
        },
      ),
    });
    expect(world.figures()).toEqual([
      'vote-share red-party 40.8 final cia-wf',
      'vote-share red-party 41.2 final cia-wf',
    ]);
    expect(world.text('LU/observations.csv')).toMatch(/40\.8,.*earlier edition/);
    expect(world.text('LU/observations.csv')).not.toMatch(/41\.2,.*earlier edition/);
    expect(world.text('sources.csv')).toMatch(/cia-wf,.*,compilation,/);
  });
});

describe('figures', () => {
  it('of the low and the high end are one range', async () => {
    const ends = (note: string) => ({
      stage: 'exit-poll',
      kind: 'pollster',
      by: 'Ask',
      subject: 'Red Party',
      asOf: '2019-06-02',
      note,
    });
    const world = await new World().import({
      'a.tsv': rivals({ ...ends('low end'), value: 38 }, { ...ends('high end'), value: 42 }),
    });
    expect(world.figures()).toEqual(['vote-share red-party 38..42 exit-poll ask']);
  });

  it('of a published range are one range, with the days in which people were asked', async () => {
    const ends = (end: string) => ({
      stage: 'opinion-poll',
      kind: 'pollster',
      by: 'Ask',
      subject: 'Red Party',
      asOf: '2019-05-30',
      note: `${end} end of the published range 38..42; fieldwork 2019-05-20..2019-05-28`,
    });
    const world = await new World().import({
      'a.tsv': rivals({ ...ends('low'), value: 38 }, { ...ends('high'), value: 42 }),
    });
    expect(world.figures()).toEqual(['vote-share red-party 38..42 opinion-poll ask']);
    expect(world.text('LU/observations.csv')).toContain('2019-05-20/2019-05-28');
  });

  it('have no more digits than the tables hold', async () => {
    const world = await new World().import({
      'a.tsv': compilation({ subject: 'Red Party', value: 41.4146018709 }, { subject: 'Blue List', value: 30.1 }),
    });
    expect(world.figures()).toEqual([
      'vote-share blue-list 30.1 final cia-wf',
      'vote-share red-party 41.414602 final cia-wf',
    ]);
  });

  it('of one end alone are a bound', async () => {
    const world = await new World().import({
      'a.tsv': rivals({ measure: 'turnout', value: 60, stage: 'preliminary', note: 'low end' }),
    });
    expect(world.text('LU/observations.csv')).toContain('60,,percent,over,preliminary');
  });

  it('that one maker gives again, or rounded, stand once; two that differ both stay', async () => {
    const world = await new World().import({
      'a.tsv': rivals(
        { measure: 'turnout', value: 61.48 },
        { measure: 'turnout', value: 61.5, url: 'https://example.com/news' },
        { measure: 'turnout', value: 61.48, url: 'https://example.com/again' },
        { measure: 'turnout', value: 58.2, by: 'Turnout Watch', kind: 'observer' },
      ),
    });
    expect(world.figures().map((line) => line.split(' ')[1])).toEqual(['61.48', '58.2']);
  });

  it('that contradict each other on one announcement are listed with a reason', async () => {
    const at = { measure: 'registered-voters', stage: 'preliminary', asOf: '2019-06-03' };
    const world = await new World().import({
      'a.tsv': rivals({ ...at, value: 285000 }, { ...at, value: 299000, url: 'https://other.example/page' }),
    });
    const listed = world.text('known-contradictions.csv').trimEnd().split('\n').slice(1);
    expect(listed).toHaveLength(1);
    expect(listed[0]).toMatch(/^one-value,LU-2019-06-parliamentary-1\/registered-voters.*285000 on example\.org/);
    expect(world.said.at(-1)).toBe('1 contradictions listed with a computed reason');
  });
});

describe('importing twice', () => {
  const tables = {
    'a.tsv': rivals(
      { subject: 'Red Party (RP)', value: 41.2 },
      { subject: 'Blue Alliance', value: 30.1 },
      { subject: 'RP', value: 40, stage: 'exit-poll', kind: 'pollster', by: 'Ask', asOf: '2019-06-02' },
      { measure: 'turnout', value: 61.48 },
      { measure: 'turnout', value: 61.9, stage: 'preliminary', asOf: '2019-06-03' },
    ),
    'b.tsv': compilation({ subject: 'RP', value: 41 }, { subject: 'Blue', value: 30.1 }),
  };

  it('changes nothing', async () => {
    const world = await new World().import(tables);
    const before = world.all();
    expect(world.figures().length).toBeGreaterThan(4);
    await world.import(tables);
    expect(world.all()).toEqual(before);
  });

  it('adds what is new, and keeps every line that is there', async () => {
    const world = await new World().import(tables);
    const before = world.text('LU/observations.csv').trimEnd().split('\n');
    await world.import({ 'c.tsv': compilation({ subject: 'Green List', value: 9.4 }) });
    const after = world.text('LU/observations.csv').trimEnd().split('\n');
    expect(after).toEqual([...before, expect.stringContaining('green-list')]);
  });

  it('leaves what was written by hand, also where the import has another value', async () => {
    const world = await new World().import(tables);
    const path = 'LU/observations.csv';
    const changed = world.text(path).replace(',61.48,', ',61.47,');
    expect(changed).not.toBe(world.text(path));
    const again = new World(
      Object.fromEntries(world.all().map(([name, text]) => [name.slice(world.seeds.length), text])),
    );
    const { writeFileSync } = await import('node:fs');
    writeFileSync(`${again.seeds}/${path}`, changed);
    await again.import(tables);
    expect(again.text(path)).toBe(changed);
  });
});

it('a line of either table has as many cells as its header', () => {
  expect(rival({ value: 1 }).split('\t')).toHaveLength(18);
  expect(compiled({ value: 1 }).split('\t')).toHaveLength(12);
});
