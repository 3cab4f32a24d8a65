/** What a page asks while the background is ended: lost answers are asked for again, within bounds. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const LOST = new Error('Could not establish connection. Receiving end does not exist.');

let asked = 0;

/** Answers in turn; an error is thrown, undefined is what a browser gives that tells nobody. */
async function askOf(...answers: unknown[]) {
  vi.resetModules();
  vi.stubGlobal('browser', {
    runtime: {
      id: 'ours',
      async sendMessage() {
        asked++;
        const answer = answers.shift();
        if (answer instanceof Error) throw answer;
        return answer;
      },
    },
  });
  const { ask } = await import('../../entrypoints/page/line');
  const answer = ask({ type: 'page-order' });
  await vi.runAllTimersAsync();
  return answer;
}

beforeEach(() => {
  asked = 0;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test.each<[string, unknown[], unknown, number]>([
  ['an answer', ['order'], 'order', 1],
  ['a null, which is one', [null, 'order'], null, 1],
  ['nothing, once', [undefined, 'order'], 'order', 2],
  ['nothing, always', [], null, 2],
  ['a line that broke', [LOST, LOST, 'order'], 'order', 3],
  ['a line that broke, then nothing', [LOST, undefined, LOST, 'order'], 'order', 4],
  ['a line that always breaks', [LOST, LOST, LOST, LOST, 'order'], null, 4],
])('%s', async (_, answers, answer, times) => {
  expect(await askOf(...answers)).toBe(answer);
  expect(asked).toBe(times);
});
