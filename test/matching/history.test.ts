/** A claim and a country's elections in; which of them are earlier ones of its kind out. */
import { describe, expect, test } from 'vitest';
import { earlierRows } from '../../lib/matching/history';
import { rowsOf } from '../../lib/matching/rows';
import type { ElectionType } from '../../lib/model/election';
import { claim, observation, pack } from './notation';

/** Ids of elections, the last one the claim's; each holds a final share of Ada Moss and a turnout. */
function earlier(ids: string[], line = 'vote-share · Ada Moss · 50'): string[] {
  const elections = ids.map((id) => {
    const [country, year, month, ...rest] = id.split('-');
    const type = rest[0] as ElectionType;
    return {
      id,
      country: country!,
      type,
      year: Number(year),
      round: Number(rest.at(-1)),
      date: `${year}-${month}-01`,
      name: '',
    };
  });
  const rows = ids.flatMap((id) => [
    { ...observation('50 final cec'), election: id },
    { ...observation('70 final cec measure=turnout subject=none'), election: id },
  ]);
  const held = { ...pack([]), elections, observations: rows };
  const last = elections.at(-1)!;
  const made = claim(line, { election: { id: last.id, country: 'XX', type: last.type, year: last.year } });
  const subject = made.measure === 'turnout' ? null : 'moss';
  return earlierRows(made, held, (id) => rowsOf(held, id, made.measure, subject, 'national')).map(
    (row) => row.election,
  );
}

describe('earlier elections of the kind', () => {
  test('the newest first, four at most', () => {
    const years = ['1998', '2003', '2008', '2013', '2018', '2024'];
    expect(earlier(years.map((year) => `XX-${year}-10-presidential-1`))).toEqual(
      ['2018', '2013', '2008', '2003'].map((year) => `XX-${year}-10-presidential-1`),
    );
  });

  test.each([
    ['another round', ['XX-2018-04-presidential-2', 'XX-2024-02-presidential-1']],
    ['another chamber', ['XX-2018-04-parliamentary-senate-1', 'XX-2024-02-parliamentary-1']],
    ['another region', ['XX-2018-04-regional-north-1', 'XX-2024-02-regional-south-1']],
    ['another type', ['XX-2018-04-parliamentary-1', 'XX-2024-02-presidential-1']],
    ['another vote of the year', ['XX-2024-01-presidential-1', 'XX-2024-02-presidential-1']],
    ['a vote of a generation ago', ['XX-2003-04-presidential-1', 'XX-2024-02-presidential-1']],
    ['another question', ['XX-2018-04-referendum-1', 'XX-2024-02-referendum-1']],
  ])('%s is none', (_what, ids) => {
    expect(earlier(ids)).toEqual([]);
  });

  test('turnouts of referendums stand beside each other, their answers do not', () => {
    expect(earlier(['XX-2018-04-referendum-a-1', 'XX-2024-02-referendum-b-1'], 'turnout · 70')).toHaveLength(1);
  });

  test('a place has none here', () => {
    expect(earlier(['XX-2018-04-presidential-1', 'XX-2024-02-presidential-1'], 'turnout · 70 · scope=north')).toEqual(
      [],
    );
  });
});
