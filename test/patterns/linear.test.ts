/**
 * No text makes a pattern of ours take long. A sentence is cut to 1,500 characters before the reader's patterns see it:
 * of that length each of them is done at once, whatever it holds. Patterns that see a whole text are linear in it.
 */
import { expect, test } from 'vitest';
import { type Found, madeDuring, written, writtenIn } from './collect';
import { pumpsOf, slowest } from './pumps';

/** As lib/reading/text/sentences.ts cuts. */
const SENTENCE = 1500;
/** Quadratic work on a sentence is some milliseconds, cubic a second. */
const AT_ONCE = 60;
const WHOLE = 60_000;
/** Quadratic work on so much takes most of a second and more, linear a few milliseconds. */
const SOON = 100;

/** Rooms that see one sentence, one number, one name or our own tables. */
const SENTENCES = /^lib\/(?:claims|measures|matching|checks|languages|dataset|reading)\//;
/** Of these rooms what sees the text before it is cut. */
const WHOLE_TEXT = /^lib\/reading\/(?:text\/|numbers\/(?:spoken|digits))|^lib\/dataset\/parse-csv\.ts$/;

const seesWhole = ({ file }: Found) => file !== '' && (!SENTENCES.test(file) || WHOLE_TEXT.test(file));

/** Patterns that took longer than they may, as `pattern: ms`. */
function slow(patterns: Found[], length: number, limit: number): string[] {
  return patterns.flatMap(({ source, flags }) => {
    const { ms, pump } = slowest(new RegExp(source, flags), length, limit);
    return ms > limit ? [`/${source}/${flags}: ${Math.round(ms)} ms on ${JSON.stringify(pump)}`] : [];
  });
}

test.each<[RegExp, number, number]>([
  [/^(?:a+)+$/, SENTENCE, AT_ONCE],
  [/^(?:a|aa)+$/, SENTENCE, AT_ONCE],
  [/^[a-z]*[a-z]*[a-z]*x/, 1100, AT_ONCE],
  [/\s+$/, 25_000, SOON],
  [/\bup\b[^,]*\bon\b/, WHOLE, SOON],
])(
  'the stopwatch sees %s',
  (pattern, length, limit) => {
    expect(slow([{ source: pattern.source, flags: pattern.flags, file: '' }], length, limit)).toHaveLength(1);
  },
  60_000,
);

test('no pattern takes long', async () => {
  const made = await madeDuring(async () => {
    const { checkWith } = await import('../cases/seeds');
    const { checkSeeds } = await import('../../lib/dataset/check-seeds');
    const { compile } = await import('../../lib/dataset/compile');
    const { openDataset } = await import('../../lib/dataset/load');
    const { seedFiles, TODAY } = await import('../dataset/fixture');
    const { allTables } = await import('../cases/table');
    const { unbracket } = await import('../cases/bracketed');
    const files = new Map(compile(checkSeeds(seedFiles(), TODAY).tables).files.map(({ name, text }) => [name, text]));
    const data = await openDataset(async (name) => files.get(name) ?? Promise.reject(new Error('no such file')));
    const says = [...allTables().values()].flatMap(({ read }) => read.map(({ say }) => unbracket(say).text));
    await checkWith(data, { lang: 'en', text: says.join('\n\n') });
  });
  const literal = written();
  expect(literal.length).toBeGreaterThan(300);
  expect(made.length).toBeGreaterThan(300);
  expect(slow([...literal, ...made], SENTENCE, AT_ONCE)).toEqual([]);
  const ofPage = await madeDuring(() => import('../../lib/page/split-text'));
  expect(ofPage).not.toEqual([]);
  const whole = literal.filter(seesWhole);
  expect(whole.some(({ file }) => file === 'lib/reading/text/sentences.ts')).toBe(true);
  expect(slow([...whole, ...ofPage], WHOLE, SOON)).toEqual([]);
}, 180_000);

test('patterns are found where they stand, and repeats in them', () => {
  expect(writtenIn('x.ts', 'const a: RegExp = /b+/g; // /c/')).toEqual([{ source: 'b+', flags: 'g', file: 'x.ts' }]);
  expect(pumpsOf('up [^,]*on', '')).toContainEqual(expect.objectContaining({ before: 'up ', unit: 'a' }));
  expect(pumpsOf('\\p{Lu}+', 'u')).toContainEqual(expect.objectContaining({ before: '', unit: 'A' }));
});
