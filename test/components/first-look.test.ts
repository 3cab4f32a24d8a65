import { expect, test } from 'vitest';
import { blocksOf } from '../../components/popup/blocks';
import { firstLook } from '../../components/popup/first-look';
import { firstRows } from '../../components/popup/first-rows';
import type { Report } from '../../lib/model/report';
import { REPORT } from '../gallery/azerbaijan';

const later = (report: Report) => {
  const shown = firstRows(blocksOf(report)).flatMap(({ compared, found }) => [...compared, ...found]);
  const seen = new Set(shown.map(({ index }) => index));
  return report.claims.flatMap((_, index) => (seen.has(index) ? [] : index));
};

test('rows, headings and counts of the first look are those of the whole report', () => {
  const first = firstLook(REPORT)!;
  const [a, b] = [firstRows(blocksOf(first)), firstRows(blocksOf(REPORT))];
  expect(a.map(({ roll, turnout, furthest }) => [roll, turnout, furthest])).toEqual(
    b.map(({ roll, turnout, furthest }) => [roll, turnout, furthest]),
  );
  expect(a.map(({ compared, found }) => [compared, found])).toEqual(b.map(({ compared, found }) => [compared, found]));
  expect(first.claims.map(({ status }) => status)).toEqual(REPORT.claims.map(({ status }) => status));
});

test('it keeps what a heading says though only a figure below the edge has it', () => {
  const heading = blocksOf(REPORT)[0]!;
  const last = later(REPORT).at(-1)!;
  const roll = {
    ...heading.turnout!,
    measure: 'registered-voters' as const,
    value: 7_000_000,
    stage: 'final' as const,
  };
  const claims = REPORT.claims.map((claim, index) =>
    index === last
      ? { ...claim, status: 'compared' as const, election: REPORT.claims[0]!.election, comparisons: [] }
      : claim,
  );
  claims[last]!.comparisons = [{ relation: 'same-stage', verdict: 'same', observation: roll }];
  const report = { ...REPORT, claims };
  expect(blocksOf(report)[0]?.roll).toEqual(roll);
  expect(blocksOf(firstLook(report)!)[0]?.roll).toEqual(roll);
});

test('figures below the edge bring nothing that only their own rows show', () => {
  const first = firstLook(REPORT)!;
  expect(later(REPORT).length).toBeGreaterThan(0);
  for (const index of later(REPORT)) expect(first.claims[index]?.why).toEqual([]);
  expect(JSON.stringify(first).length).toBeLessThan(JSON.stringify(REPORT).length);
});

test('a report that fits is whole at once, also by what was set aside', () => {
  expect(firstLook({ ...REPORT, claims: REPORT.claims.slice(0, 4) })).toBeNull();
  expect(firstLook(REPORT, later(REPORT))).toBeNull();
});
