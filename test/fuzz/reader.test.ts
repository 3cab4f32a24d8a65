/** The reader: of any text, figures where the text has them, numbers that are numbers, and a card for each. */
import fc from 'fast-check';
import { beforeAll, expect } from 'vitest';
import { cardView } from '../../components/hover-card/view';
import type { OpenDataset } from '../../lib/dataset/load';
import { contextsOf, dismissalOf, dismissedIn, readDismissals } from '../../lib/dismissals';
import { distinct, notesOf } from '../../lib/notebook/note-page';
import { isNote } from '../../lib/notebook/read-note';
import { unify } from '../../lib/reading/text/plain-text';
import { unbracket } from '../cases/bracketed';
import { FRAME } from '../cases/frame';
import { checkWith, openSeeds } from '../cases/seeds';
import { allTables } from '../cases/table';
import { fileText } from '../gallery/words';
import { fuzz } from './fuzz';
import { anyText, tricky } from './inputs';

let data: OpenDataset;
beforeAll(async () => {
  data = await openSeeds();
});

const says = [...allTables().values()].flatMap(({ read, ignore, gap }) =>
  [...read, ...ignore, ...gap].map((item) => unbracket(typeof item === 'string' ? item : item.say).text),
);
const words = [...new Set(says.flatMap((say) => say.split(' ')))];
const sentence = fc.constantFrom(...says);
const word = fc.constantFrom(...words);
/** A sentence of ours, one with a piece of another in it, words of many, and what no newspaper prints. */
const piece = fc.oneof(
  { weight: 4, arbitrary: sentence },
  {
    weight: 3,
    arbitrary: fc
      .tuple(sentence, sentence, fc.nat({ max: 200 }), fc.nat({ max: 200 }))
      .map(([a, b, from, to]) => a.slice(0, from) + b.slice(to)),
  },
  { weight: 3, arbitrary: fc.array(fc.oneof(word, word, word, tricky), { maxLength: 14 }).map((all) => all.join(' ')) },
  { weight: 1, arbitrary: anyText },
);
const texts = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', '\n\n', '', '\n')), { maxLength: 5 })
  .map((pieces) => pieces.flat().join(''));
const articles = fc.record({
  text: fc.oneof(
    texts.map((text) => `${FRAME}\n\n${text}`),
    texts,
  ),
  date: fc.option(fc.oneof(fc.constantFrom('2024-02-08', '2028-11-04T10:00:00Z'), anyText), { nil: undefined }),
  lang: fc.option(fc.constantFrom('en', 'en-GB', 'az', '', '__proto__'), { nil: undefined }),
});
const text = fileText('en-GB');

fuzz('reads any text', 250, articles, async ({ text: read, date, lang }) => {
  const article = { text: read, ...(date !== undefined && { date }), ...(lang !== undefined && { lang }) };
  const report = await checkWith(data, article);
  let last = 0;
  for (const [index, claim] of report.claims.entries()) {
    expect(read.slice(claim.start, claim.end)).toBe(claim.text);
    expect(claim.start).toBeGreaterThanOrEqual(last);
    expect(claim.end).toBeGreaterThan(claim.start);
    last = claim.end;
    expect(Number.isFinite(claim.value)).toBe(true);
    expect(claim.certainty).toBeGreaterThanOrEqual(0);
    expect(claim.certainty).toBeLessThanOrEqual(1);
    for (const { difference = 0 } of claim.comparisons) expect(Number.isFinite(difference)).toBe(true);
    expect(cardView(report, index, text)).not.toBeNull();
  }
  // It goes over a wire and into a store.
  expect(JSON.parse(JSON.stringify(report))).toEqual(structuredClone(report));
  const page = { report, address: 'https://www.trend.az/a', readAt: '2026-01-01T00:00:00.000Z', enough: 0 };
  const notes = distinct(notesOf({ ...page, sentenceOf: () => '' }));
  expect(notes.every(isNote)).toBe(true);
  // "Not this" of any figure holds for that figure, also after it was stored.
  const contexts = contextsOf(read, report.claims);
  for (const [index, claim] of report.claims.entries()) {
    const one = dismissalOf(claim, contexts[index]!.around, 'trend.az', new Date());
    expect(dismissedIn(report, contexts, 'trend.az', readDismissals([one]))).toContain(index);
  }
});

fuzz('plain text keeps every offset', 1500, anyText, (raw) => {
  expect(unify(raw)).toHaveLength(raw.length);
});
