/** Two texts in; whether one report was printed twice out. */
import { describe, expect, test } from 'vitest';
import { passagesOf, sharedPassages } from '../../lib/matching/same-passage';

const REPORT = `Turnout in the presidential election stood at 76.73 percent when the polls closed on Wednesday evening, the
commission said. Its chairman told reporters that nearly five million people had cast a ballot, more than in any vote
before. Counting began at once in all stations of the country, and first figures were promised for the late evening.
Observers of several organisations had visited stations in the capital and in four other towns since the morning.`;
const OTHER = `Nobody in the village had expected a queue, but by nine in the morning there were forty people before the
school. Among them was a farmer who votes for the first time since he came back. He likes none of the seven names on the
paper, he says, and will take the one whose poster hangs on his barn. In the evening the teacher counts the ballots by
hand, reads every name aloud and lays them in heaps. It is late when she carries the bag to the car that waits outside.`;
const BACKGROUND = `The president has been in office since 2003, when he took over from his father. A referendum of 2016
made the term seven years long. The opposition has stayed away from several votes.`;

const carrySamePassage = (a: string, b: string) => sharedPassages(passagesOf(a), passagesOf(b)).isOne;

describe('one report printed twice', () => {
  test.each<[string, string, string, boolean]>([
    ['the very same', REPORT, REPORT, true],
    ['with another head and tail', `Big turnout\n\n${REPORT}`, `BAKU. ${REPORT} (Reporting by a correspondent.)`, true],
    ['in capitals, with other quotes and dashes', REPORT.toUpperCase().replaceAll(' ', '  '), REPORT, true],
    ['with accents lost', 'Əliyev '.concat(REPORT).normalize('NFD'), 'Əliyev '.concat(REPORT), true],
    ['inside a longer story', `${OTHER}\n\n${REPORT}`, REPORT, true],
    ['two stories of one day', REPORT, OTHER, false],
    ['one paragraph of background that both reuse', `${REPORT} ${BACKGROUND}`, `${OTHER} ${BACKGROUND}`, false],
    ['a headline', 'Turnout in the presidential election stood at 76.73 percent', REPORT, false],
    ['nothing', '', REPORT, false],
    ['nothing and nothing', '', '', false],
  ])('%s', (_what, a, b, isOne) => {
    expect(carrySamePassage(a, b)).toBe(isOne);
    expect(carrySamePassage(b, a)).toBe(isOne);
  });

  test('any shared run of eleven words is found, wherever it stands', () => {
    const run = 'nearly five million people had cast a ballot on that day';
    const words = OTHER.split(/\s+/);
    for (let at = 0; at < words.length; at += 7) {
      const text = [...words.slice(0, at), run, ...words.slice(at)].join(' ');
      expect(sharedPassages(passagesOf(text), passagesOf(`${REPORT} ${run}`)).part).toBeGreaterThan(0);
    }
  });

  test('takes a time that grows with the length only, and keeps a bounded number of marks', () => {
    const time = (text: string) => {
      const start = performance.now();
      passagesOf(text);
      return performance.now() - start;
    };
    const text = (size: number) => Array.from({ length: size }, (_, at) => `word${at % 997}x${at % 1009}`).join(' ');
    const [short, long] = [text(2_000), text(400_000)];
    time(long);
    expect(time(long)).toBeLessThan(500 * Math.max(1, time(short)));
    expect(passagesOf(long).length).toBeLessThanOrEqual(10_000);
    expect(passagesOf('a '.repeat(300_000)).length).toBe(1);
  });
});
