import { expect, test } from 'vitest';
import { blocksOf } from '../../components/popup/blocks';
import { firstRows } from '../../components/popup/first-rows';
import { REPORT } from '../gallery/azerbaijan';

const rows = (blocks: ReturnType<typeof firstRows>) =>
  blocks.flatMap(({ compared }) => compared.map(({ index }) => index));

test('the first look has the first rows in their order, and nothing that stands behind a row left out', () => {
  const blocks = blocksOf(REPORT);
  const first = firstRows(blocks, 3);
  expect(rows(first)).toEqual(rows(blocks).slice(0, 3));
  expect(first[0]).toMatchObject({ found: [], statements: [], checks: [], furthest: blocks[0]?.furthest });
});

test('a report that fits is whole at once', () => {
  const blocks = blocksOf(REPORT);
  expect(firstRows(blocks, 1000)).toEqual(blocks);
  expect(firstRows([], 5)).toEqual([]);
});

test('elections of which nothing was compared take their room too', () => {
  const none = blocksOf(REPORT).map((block) => ({ ...block, compared: [] }));
  expect(
    firstRows(
      Array.from({ length: 9 }, () => none[0]!),
      4,
    ),
  ).toHaveLength(4);
});
