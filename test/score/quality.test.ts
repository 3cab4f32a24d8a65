import { expect, test } from 'vitest';
import type { ReportedClaim } from '../../lib/model/report';
import { changes, figuresOf, parseCard, qualityCard, type Result } from '../../scripts/score/quality';
import { reliability } from '../../scripts/score/reliability';
import { worst } from '../../scripts/score/worst';
import { parseAnnotated } from '../articles/parse';

const rates = { precision: 0.9, recall: 0.8, f1: 0.847 };
const one: Result = {
  articles: 2,
  gold: 10,
  found: 9,
  detection: rates,
  full: { precision: 0.7, recall: 0.6, f1: 0.646 },
  fields: { measure: { n: 8, accuracy: 0.875 }, source: { n: 8, accuracy: 1 } },
  context: { of: 4, rate: 0.5 },
  comparisons: { of: 2, right: 1 },
  byMeasure: { turnout: { gold: 3, hit: 3, full: 2 }, seats: { gold: 7, hit: 5, full: 4 } },
};
const figures = (dev: Result) =>
  figuresOf(
    new Map([
      ['sources', one],
      ['dev', dev],
    ]),
  );

test('a card holds the figures it was made of, and its day', () => {
  const card = qualityCard(figures(one), '2024-02-07');
  expect(parseCard(card)).toEqual({ date: '2024-02-07', figures: figures(one) });
  expect(card).toContain('| detection precision | 90.0 | 9 |');
  expect(card.indexOf('| seats | 7 | 5 | 4 |')).toBeLessThan(card.indexOf('| turnout | 3 | 3 | 2 |'));
  expect(qualityCard(figures(one), '2024-02-07')).toBe(card);
});

test('what is no card has no figures', () => {
  expect(parseCard('')).toEqual({ date: null, figures: new Map() });
  expect(parseCard('## dev\n| line | percent |\n| a | b |')).toEqual({
    date: null,
    figures: new Map([['dev', new Map()]]),
  });
});

test('the same figures changed nothing', () => expect(changes(figures(one), figures(one))).toEqual([]));

test('each line that is another one is told, of its own set', () => {
  const better: Result = {
    ...one,
    found: 10,
    detection: { ...rates, recall: 0.85 },
    fields: { measure: { n: 8, accuracy: 0.75 }, stage: { n: 8, accuracy: 1 } },
    byMeasure: { ...one.byMeasure, seats: { gold: 7, hit: 6, full: 4 } },
  };
  expect(changes(figures(one), figures(better))).toEqual([
    'dev  detection precision  of 9 → 10 (+1)',
    'dev  detection recall  80.0 → 85.0 (+5.0)',
    'dev  full precision  of 9 → 10 (+1)',
    'dev  field: measure  87.5 → 75.0 (-12.5)',
    'dev  field: source  100.0 → none, of 8 → none',
    'dev  seats  found 5 → 6 (+1)',
    'dev  field: stage  none → 100.0, of none → 8',
  ]);
});

test('the worst misses are the surest, with what was said and what is annotated', () => {
  const article = parseAnnotated(
    'id: a\nlang: en\ndate: 2024-02-08\nelection: AZ-presidential-2024\n---\nAda Moss won [48.2%] on [7] May.\n---\n' +
      '48.2%: vote-share · Ada Moss · 48.2\n7: candidates · 7\n',
  );
  const [share, count] = article.figures.map(
    (figure) => ({ ...figure, certainty: 0.5, comparisons: [] }) as unknown as ReportedClaim,
  );
  const extra = { ...count!, start: 0, end: 3, text: 'Ada', certainty: 0.91 };
  const told = worst([article], new Map([['a', [{ ...share!, measure: 'turnout' }, count!, extra]]]));
  expect(told).toEqual([
    '  0.91  a  …[Ada] Moss won 48.2% on 7 May.…',
    '        said candidates · AZ-presidential-2024 · national; annotated nothing',
    '  0.50  a  …Ada Moss won [48.2%] on 7 May.…',
    '        said turnout · AZ-presidential-2024 · national; annotated vote-share · Ada Moss · AZ-presidential-2024 · national',
  ]);
});

test('each tenth of certainty says how often its claims are right', () => {
  const article = parseAnnotated(
    'id: a\nlang: en\ndate: 2024-02-08\nelection: AZ-presidential-2024\n---\nAda Moss won [48.2%] of [7] votes.\n---\n' +
      '48.2%: vote-share · Ada Moss · 48.2\n7: ballots-cast · 7\n',
  );
  const [share, count] = article.figures.map(
    (figure) => ({ ...figure, certainty: 0.85, status: 'found', comparisons: [] }) as unknown as ReportedClaim,
  );
  const claims = [
    { ...share!, status: 'compared' as const },
    { ...count!, measure: 'turnout' as const },
  ];
  expect(reliability([article], new Map([['a', claims]]))).toEqual([
    '  0.8  2 claims  50 % fully right  1 compared, 100 % right',
  ]);
});
