/** Every table of this folder: what must be read is, what must be ignored is, and known gaps are still open. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { OpenDataset } from '../../lib/dataset/load';
import { FRAME } from './frame';
import { faultsOf } from './run-case';
import { checkWith, openSeeds } from './seeds';
import { allTables } from './table';

let data: OpenDataset;
beforeAll(async () => {
  data = await openSeeds();
});

test('the frame around a case holds no figure', async () => {
  expect((await checkWith(data, { lang: 'en', text: FRAME })).claims).toEqual([]);
});

describe('the runner sees', () => {
  const say = 'Moss won [48.2%] of the vote.';
  test.each([
    ['another value', say, 'vote-share · Moss · 48.3'],
    ['another subject', say, 'vote-share · Reed · 48.2'],
    ['another measure', say, 'turnout · 48.2'],
    ['another hedge', say, 'vote-share · Moss · ~48.2'],
    ['another scope', say, 'vote-share · Moss · 48.2 · scope=Florida'],
    ['another stage', say, 'vote-share · Moss · 48.2 · stage=final'],
    ['a span too long', 'Moss won [48.2% of] the vote.', 'vote-share · Moss · 48.2'],
    ['a figure missed', 'Moss [won] 48.2% of the vote.', 'vote-share · Moss · 48.2'],
    ['a figure too many', 'Moss won 48.2% of the vote.', []],
  ])('%s', async (_what, sentence, get) => {
    expect(await faultsOf(data, 'en', { say, get: 'vote-share · Moss · 48.2' })).toEqual([]);
    expect(await faultsOf(data, 'en', { say: sentence, get })).not.toEqual([]);
  });
});

/** Each with its sentence in front, which names the test. */
const named = <T extends { say: string }>(items: T[]) => items.map((item) => [item.say, item] as const);

describe.each([...allTables()])('%s', (_path, { language, read, ignore, gap }) => {
  test.each(named(read))('%s', async (_say, item) => {
    expect(await faultsOf(data, language, item)).toEqual([]);
  });
  test.each(named(ignore.map((item) => (typeof item === 'string' ? { say: item } : item))))(
    'nothing in: %s',
    async (_say, item) => {
      expect(await faultsOf(data, language, item)).toEqual([]);
    },
  );
  // A gap that is closed fails here: make it a case of `read` or `ignore`.
  test.each(named(gap))('still a gap: %s', async (_say, item) => {
    expect(await faultsOf(data, language, item)).not.toEqual([]);
  });
});
