import { describe, expect, test } from 'vitest';
import { telling } from '../../components/plot/choose';
import { groupComparisons } from '../../components/plot/group';
import { headLabel, rowLabel } from '../../components/plot/labels';
import { plotTable } from '../../components/plot/table';
import { ALIYEV, CEC, GUIDE, ORACLE } from '../gallery/azerbaijan';
import { compare, makeClaim } from '../gallery/make';
import { STRAINED } from '../gallery/others';
import { fileText } from '../gallery/words';

const t = fileText('en-GB');
const { groups, history, apart } = groupComparisons(ALIYEV.comparisons);

describe('the groups of a plot', () => {
  test('stand in order: quoted source by stage, court, exit polls, compilations', () => {
    const nameOf = ({ above, name }: ReturnType<typeof rowLabel>) => above ?? name;
    const words = groups.map((group) => [
      headLabel(group, t).name,
      ...group.rows.map((row) => nameOf(rowLabel(group, row, t))),
    ]);
    expect(words).toEqual([
      ['Central Election Commission of Azerbaijan', '93.35% counted', 'final result', '54.47% counted'],
      ['Constitutional Court of Azerbaijan', 'final result'],
      ['Exit polls', ORACLE.name, 'Ray Monitoring Center', 'Social Research Center'],
      ['Compiled later', 'CIA World Factbook, IFES ElectionGuide'],
    ]);
  });

  test('say how many sources repeat how many origins', () => {
    expect(headLabel(groups.at(-1)!, t)).toEqual({
      name: 'Compiled later',
      detail: '2 sources, 1 origin: Central Election Commission of Azerbaijan',
    });
  });

  test('fold repeats of one number into one row, and keep others apart', () => {
    const other = compare(ALIYEV, 'other-source', 'differs', { value: 92.2, source: GUIDE });
    const own = compare(ALIYEV, 'other-source', 'differs', { value: 92.2, source: { ...GUIDE, id: 'x', origin: 'x' } });
    const folded = groupComparisons([...ALIYEV.comparisons, other, own]).groups.at(-1)!;
    expect(folded.rows.map((row) => row.names.length).sort()).toEqual([1, 1, 2]);
    expect(folded).toMatchObject({ sources: 3, origins: 2 });
  });

  test('put a quoted pollster before the authority', () => {
    const quoted = compare(ALIYEV, 'quoted-source', 'same', { value: 92.05, source: ORACLE, stage: 'exit-poll' });
    const later = compare(ALIYEV, 'later-stage', 'differs', { value: 92.12, source: CEC });
    expect(groupComparisons([later, quoted]).groups.map(({ kind }) => kind)).toEqual(['exit_poll', 'source']);
  });

  test('leave earlier elections to one line, one number a year, newest first', () => {
    expect(history.map(({ year, comparison }) => [year, comparison.observation.value])).toEqual([
      ['2018', 86.02],
      ['2013', 84.54],
      ['2008', 87.34],
      ['2003', 76.84],
    ]);
    const repeated = ['AZ-2018-04-presidential-1', 'AZ-2018-04-presidential-1'].map((election, index) =>
      compare(ALIYEV, 'earlier-election', 'differs', { value: 86 + index, source: index ? CEC : GUIDE, election }),
    );
    expect(groupComparisons(repeated).history).toMatchObject([
      { year: '2018', comparison: { observation: { value: 87 } } },
    ]);
  });

  test('keep off the axis what cannot be compared', () => {
    expect(apart).toEqual([]);
    const strained = groupComparisons(STRAINED.claims[0]!.comparisons);
    expect(strained.apart.map(({ observation }) => observation.source.id)).toEqual(['vdem']);
    expect(strained.groups.flatMap((group) => group.rows.flatMap((row) => row.names))).not.toContain(
      'Varieties of Democracy',
    );
  });
});

describe('the most telling rows', () => {
  const ids = telling(ALIYEV.comparisons).map(({ observation }) => `${observation.source.id} ${observation.stage}`);

  test('are four: what is quoted, the latest official, then voices not yet heard', () => {
    expect(ids).toEqual(['cec-az partial', 'cec-az final', 'oracle exit-poll', 'ray exit-poll']);
  });

  test('are fewer where there are fewer, and none of earlier elections', () => {
    expect(telling(ALIYEV.comparisons.filter(({ relation }) => relation === 'earlier-election'))).toEqual([]);
    expect(telling(ALIYEV.comparisons.slice(0, 2))).toHaveLength(2);
  });
});

describe('the table of a plot', () => {
  test('lines decimals up with blanks as wide as digits', () => {
    const rows = plotTable(ALIYEV, ALIYEV.comparisons, t)!.groups.flatMap((group) => group.rows);
    expect(rows.map((row) => row.number)).toContain('92.1\u2007');
    expect(rows.map((row) => row.number)).toContain('92.05');
  });

  test('is nothing where nothing can stand on an axis', () => {
    expect(plotTable(ALIYEV, [], t)).toBeNull();
  });

  test('gives a long name a line of its own', () => {
    const rows = plotTable(ALIYEV, ALIYEV.comparisons, t)!.groups.flatMap((group) => group.rows);
    expect(rows.filter((row) => row.above).map((row) => [row.above?.name, row.label.name])).toEqual([
      ['Oracle Advisory Group with the Citizens’ Labor Rights Protection League', '63,000 asked'],
      ['CIA World Factbook, IFES ElectionGuide', '10\u00a0Jul\u00a02025'],
    ]);
  });

  test('draws an arrow for a row far off, and no link to anything but the web', () => {
    const given = makeClaim({ text: '30%', value: 30 });
    const refs = ['javascript:alert(1)', 'data:text/html,x', 'https://example.org/a'];
    const comparisons = refs.map((ref, index) =>
      compare(given, 'other-source', 'differs', {
        value: [30.5, 30.2, 90][index]!,
        ref,
        source: { ...CEC, id: ref, origin: ref },
      }),
    );
    const rows = plotTable(given, comparisons, t)!.groups.flatMap((group) => group.rows);
    expect(rows.map((row) => row.href)).toEqual([null, null, 'https://example.org/a']);
    expect(JSON.stringify(rows[2]!.drawn)).toContain('"arrow"');
    expect(JSON.stringify(rows[0]!.drawn)).not.toContain('"arrow"');
  });
});
