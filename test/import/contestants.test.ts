import { describe, expect, it } from 'vitest';
import { compilation, rivals, World } from './world';

/** The Factbook's names and a news page's, of one election. */
const both = async (factbook: [string, number][], pages: [string, number][], id = 'LU-2019-06-parliamentary-1') =>
  (
    await new World().import({
      'a.tsv': compilation(...factbook.map(([subject, value]) => ({ id, subject, value }))),
      'b.tsv': rivals(...pages.map(([subject, value]) => ({ id, subject, value }))),
    })
  ).contestants();

describe('in a region', () => {
  const id = 'LU-2019-06-regional-redange-1';
  it('a candidate stands beside the lists that carry her', async () => {
    const world = await new World().import({
      'a.tsv': rivals(
        { id, scope: 'Redange', subject: 'Anna Moss (centre-left)', value: 51.1 },
        { id, scope: 'Redange', subject: 'Our Valley', measure: 'seats', value: 5 },
      ),
    });
    expect(world.text('LU/contestants.csv')).toContain('anna-moss,candidate,Anna Moss');
    expect(world.text('LU/contestants.csv')).toContain('our-valley,party,Our Valley');
  });

  it('lists that one page sets side by side are two, whatever their words', async () => {
    const seats = (subject: string, value: number) => ({ id, scope: 'Redange', measure: 'seats', subject, value });
    const world = await new World().import({
      'a.tsv': rivals(seats('Democratic Party of Redange', 3), seats('Democratic League of Redange', 2)),
    });
    expect(Object.keys(world.contestants())).toHaveLength(2);
  });
});

describe('one contestant', () => {
  it('is a party under its short and its full name', async () => {
    expect(await both([['RP', 41.2]], [['Red Party (RP)', 41.19]])).toEqual({ 'red-party': ['Red Party', 'RP'] });
  });

  it('is a party by letters that only its words tell', async () => {
    expect(await both([['RPP', 41.2]], [['Red Progress Party', 41.19]])).toEqual({
      'red-progress-party': ['Red Progress Party', 'RPP'],
    });
  });

  it('is a party under its native and its English name, where the figures are its own', async () => {
    const names = await both(
      [
        ['Rote Volkspartei', 41.2],
        ['Blau', 30.4],
      ],
      [
        ['Red People’s Party (Rote Volkspartei)', 41.2],
        ['Blue Alliance (Blau)', 30.4],
      ],
    );
    expect(Object.keys(names)).toHaveLength(2);
    expect(names['red-people-s-party']).toContain('Rote Volkspartei');
  });

  it('is a party that one edition calls by letters and another, years later, by name', async () => {
    const at = (year: number, subject: string) => ({
      id: `LU-${year}-06-parliamentary-1`,
      subject,
      value: 9.1,
      asOf: `${year}-12-01`,
    });
    const world = await new World().import({ 'a.tsv': compilation(at(2009, 'RPP'), at(2014, 'Red Progress Party')) });
    expect(Object.values(world.contestants())).toEqual([['Red Progress Party', 'RPP']]);
    const far = await new World().import({ 'a.tsv': compilation(at(1994, 'RPP'), at(2014, 'Red Progress Party')) });
    expect(Object.keys(far.contestants())).toHaveLength(2);
  });

  it('is a person in capitals, without accents, or by the surname in one election', async () => {
    const id = 'LU-2019-06-presidential-1';
    expect(
      await both(
        [
          ['Jose GARCIA Lopez (RP)', 55.1],
          ['Marie MULLER', 44.9],
        ],
        [
          ['García López', 55.12],
          ['Marie Müller', 44.88],
        ],
        id,
      ),
    ).toEqual({ 'garcia-lopez': ['García López', 'Jose Garcia Lopez'], 'marie-muller': ['Marie Müller'] });
  });

  it('is a person with and without the middle name', async () => {
    const id = 'LU-2019-06-presidential-1';
    const names = await both(
      [
        ['Anna Maria BERG', 55.1],
        ['Paul KLEIN', 44.9],
      ],
      [
        ['Anna Berg', 55.12],
        ['Paul Klein', 44.88],
      ],
      id,
    );
    expect(Object.keys(names)).toHaveLength(2);
  });
});

describe('two contestants', () => {
  it('are two people of one surname', async () => {
    const id = 'LU-2019-06-presidential-1';
    const names = await both(
      [
        ['Carlos ALVARADO', 60.6],
        ['Fabricio ALVARADO', 39.4],
      ],
      [
        ['Carlos Alvarado', 60.59],
        ['Fabricio Alvarado', 39.41],
      ],
      id,
    );
    expect(Object.keys(names).sort()).toEqual(['carlos-alvarado', 'fabricio-alvarado']);
  });

  it('are parties that share the words of every party', async () => {
    expect(Object.keys(await both([['Democratic Rally', 41.2]], [['Democratic Party', 30.1]]))).toHaveLength(2);
  });

  it('are a party and a bloc whose names begin alike', async () => {
    const at = { stage: 'exit-poll', kind: 'pollster', measure: 'seats', asOf: '2019-06-02' };
    const world = await new World().import({
      'a.tsv': rivals(
        { ...at, by: 'Ask', subject: 'Rightwards', value: 8 },
        { ...at, by: 'Tell', subject: 'Right bloc', value: 54 },
      ),
    });
    expect(Object.keys(world.contestants())).toHaveLength(2);
  });

  it('are a party of now and one of the name that a register says ended long ago', async () => {
    const register = (last: number) =>
      [
        'country\tpartyfacts_id\tname_short\tname\tname_english\tname_other\tyear_first\tyear_last',
        `LUX\t7\tRVP\tRote Volkspartei\tRed Party\t\t1932\t${last}`,
      ].join('\n');
    const names = async (last: number) =>
      (
        await new World().import({ 'a.tsv': rivals({ subject: 'Red Party', value: 41.2 }), 'b.tsv': register(last) })
      ).contestants();
    expect(await names(1946)).toEqual({ 'red-party': ['Red Party'] });
    expect(await names(2010)).toEqual({ 'red-party': ['Red Party', 'Rote Volkspartei', 'RVP'] });
  });

  it('are an alliance and its party, of which the one belongs to the other', async () => {
    const at = (year: number, subject: string, value: number) => ({
      id: `LU-${year}-06-parliamentary-1`,
      subject,
      value,
      asOf: `${year}-06-05`,
    });
    const world = await new World().import({
      'a.tsv': rivals(at(2014, 'Red Party (RED)', 30.2), at(2014, 'Green Party (GRN)', 9.1), at(2019, 'RED-GRN', 41.2)),
    });
    expect(Object.keys(world.contestants()).sort()).toEqual(['green-party', 'red-grn', 'red-party']);
    expect(world.text('LU/contestants.csv')).toContain('red-party,party,Red Party,en,red-grn');
  });
});

describe('tables made by hand', () => {
  const tables = { 'a.tsv': rivals({ subject: 'Red Party', value: 41.2 }, { subject: 'Crimson Front', value: 30.1 }) };

  it('make one contestant of two', async () => {
    const world = await new World({
      'contestant-merges.csv': 'country,from,to,reason\nLU,crimson-front,red-party,one party under two names\n',
    }).import({
      'a.tsv': compilation({ subject: 'Red Party', value: 41.2 }),
      'b.tsv': rivals({ id: 'LU-2014-06-parliamentary-1', subject: 'Crimson Front', value: 30.1 }),
    });
    expect(world.contestants()).toEqual({ 'red-party': ['Red Party', 'Crimson Front'] });
  });

  it('choose the name that is shown', async () => {
    const world = await new World({
      'shown-names.csv': 'country,contestant,name\nLU,red-party,The Reds\n',
    }).import(tables);
    expect(world.contestants()['red-party']).toEqual(['The Reds', 'Red Party']);
  });

  it('leave out a figure that its source has by mistake', async () => {
    const world = await new World({
      'moved-figures.csv':
        'election,source,as_of,measure,subject,ref,to_election,to_subject,reason\nLU-2019-06-parliamentary-1,,,,Crimson Front,,,,a slip\n',
    }).import(tables);
    expect(world.figures()).toEqual([expect.stringContaining('red-party')]);
  });
});

describe("observers' findings", () => {
  const line = (mission: string, finding: string) =>
    ['LU-2019-06-parliamentary-1', mission, finding, 'https://example.org/observers', '2019-06-03'].join('\t');
  const statements = async (...lines: string[]) =>
    (
      await new World().import({
        'a.tsv': rivals({ measure: 'turnout', value: 61.5 }),
        'b.tsv': ['election_id\tmission\tfinding\turl\tas_of', ...lines].join('\n'),
      })
    ).text('LU/statements.csv');

  it('are taken, with who found it', async () => {
    const text = await statements(
      line('OSCE/ODIHR', 'Calm and well run'),
      line('Citizen Watch (via a news agency)', 'Queues in three towns'),
    );
    expect(text).toContain('OSCE/ODIHR,international,Calm and well run');
    expect(text).toContain('Citizen Watch,citizen,Queues in three towns');
  });

  it('are no sentences of a page, and no words of the court or the commission', async () => {
    const text = await statements(
      line('OSCE/ODIHR', 'Calm and well run'),
      line('CIS', 'Said to be "free and fair"'),
      line('Supreme Court', 'Ordered a recount'),
    );
    expect(text.trimEnd().split('\n')).toHaveLength(2);
  });
});
