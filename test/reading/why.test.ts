/** What a claim says that its reading rests on: words of its own sentence, and none where the stage goes on from another. */
import { beforeAll, expect, test } from 'vitest';
import type { OpenDataset } from '../../lib/dataset/load';
import { FRAME } from '../cases/frame';
import { checkWith, openSeeds } from '../cases/seeds';

let data: OpenDataset;
beforeAll(async () => {
  data = await openSeeds();
});

test('a stage that the article told before has no words of this sentence', async () => {
  const text = [
    FRAME,
    'According to preliminary results, Moss won 48% of the vote.',
    'It rained over the coast all day, and the ferries stood still until the evening.',
    'Nobody in the harbour had seen such waves before, they said.',
    'In the capital, where crowds had waited since the afternoon in the square, Thorne won 39% of the vote.',
  ].join('\n\n');
  const { claims } = await checkWith(data, { lang: 'en', text });
  const stages = claims.map(({ text, stage, why }) => [text, stage, why.find(({ field }) => field === 'stage')]);
  expect(stages).toEqual([
    ['48%', 'preliminary', { field: 'stage', words: 'preliminary', rule: 'words' }],
    ['39%', 'preliminary', { field: 'stage', words: '', rule: 'carried' }],
  ]);
});
