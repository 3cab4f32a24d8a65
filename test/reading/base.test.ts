/** The words behind a share in, what it is a share of out. */
import { expect, test } from 'vitest';
import type { MeasureName } from '../../lib/model/measure';
import { baseBehind } from '../../lib/reading/measures/base';

test.each<[string, string | undefined, MeasureName?]>([
  ['Yes won [41 percent] of all registered voters.', 'registered-voters'],
  ['Yes won [41%] of the electorate.', 'registered-voters'],
  ['It needs [40 percent] of those entitled to vote.', 'registered-voters'],
  ['He had [51.2%] of valid votes.', 'valid-votes'],
  ['He had [48.1 percent]\n of all ballots cast.', 'ballots-cast'],
  ['He had [48.1 percent] of the vote.', undefined],
  ['He had [48.1 percent] of the votes cast.', undefined],
  ['He had [48.1 percent] of the ballots counted so far.', undefined],
  ['In a poll [48 percent] of likely voters were for him.', undefined],
  ['Turnout was [71 percent] of registered voters.', undefined, 'turnout'],
])('%s', (written, base, measure = 'vote-share') => {
  const end = written.indexOf(']') - 1;
  expect(baseBehind(written.replace(/[[\]]/g, ''), end, measure)).toBe(base);
});
