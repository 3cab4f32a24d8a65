import { describe, expect, it } from 'vitest';
import { ELECTION_PATTERN } from '../../lib/page/election-stems';
import { makeGate } from '../../lib/page/gate';

const mayHaveFigures = (text: string) => !makeGate(ELECTION_PATTERN)(text).next().done;

describe('the gate', () => {
  it.each([
    'Turnout was 76.73 percent.',
    'Two percent of the votes went to the last of the seven.',
    'In der Wahl kam die Partei auf 12,4 Prozent.',
    'Il a obtenu 54 % des suffrages exprimés.',
    'Явка на выборах составила 76,73 %.',
    'Seçkidə iştirak 76,73 faiz olub.',
    'نسبة المشاركة في الانتخابات ٤٥',
    '得票率は52.1%だった。选举',
    'मतदान ५६ प्रतिशत रहा',
    `The election. ${'x'.repeat(250)} 92.05`,
  ])('lets %j through', (text) => expect(mayHaveFigures(text)).toBe(true));

  it.each([
    'The markets rose by 3.4 percent, and gold lost half a percent.',
    'The election has no date yet, and nobody knows who will stand in it.',
    `The election. ${'x'.repeat(400)} 92.05`,
    'The favourite devotee selected 14 neglected artefacts.',
    '',
  ])('stops %j', (text) => expect(mayHaveFigures(text)).toBe(false));

  it('decides on two million characters of hostile text at once', () => {
    const text = 'election '.repeat(220_000);
    const start = performance.now();
    expect(mayHaveFigures(text)).toBe(false);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
