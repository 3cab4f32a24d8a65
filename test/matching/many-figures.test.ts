/** A live blog's worth of figures: the time of a text grows with its length, however many figures it has. */
import { beforeAll, expect, it } from 'vitest';
import { check } from '../../lib/check';
import type { Dataset } from '../../lib/model/dataset';
import { entry } from '../../scripts/bench/figures-page.mjs';
import { openSeeds } from '../cases/seeds';
import { growth } from '../reading/growth';

let dataset: Dataset;
beforeAll(async () => {
  const { index, pack } = await openSeeds();
  dataset = { index, packs: [(await pack('AZ'))!] };
});

const blog = (entries: number) => ({
  lang: 'en',
  date: '2024-02-08',
  text: [
    "Azerbaijan's presidential election of February 7",
    ...Array.from({ length: entries }, (_, at) => entry(at)),
  ].join('\n\n'),
});

it('reads and compares all of them', () => {
  expect(check(blog(100), dataset).claims).toHaveLength(200);
});

it('takes twice the time for twice as many', async () => {
  const work = (entries: number) => {
    const article = blog(entries);
    return () => check(article, dataset);
  };
  expect(await growth(work, 200)).toBeLessThan(2.8);
}, 120_000);
