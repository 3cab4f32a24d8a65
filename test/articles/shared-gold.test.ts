/** The annotated articles kept beside the project, where they are: measured, never copied. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OpenDataset } from '../../lib/dataset/load';
import type { ReportedClaim } from '../../lib/model/report';
import { checkWith, openSeeds } from '../cases/seeds';
import type { Annotated } from './parse';
import { readGold } from './read-gold';
import { type Score, score } from './score';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const sources = join(shared, 'sources/sources.jsonl');
const english = join(shared, 'gold/dev-en.jsonl');
const scorer = join(shared, 'gold/score.mjs');
const missing = [sources, english].filter((path) => !existsSync(path));
if (missing.length > 0) console.log('SKIPPED: the annotated articles of ../shared are not here; nothing is measured');

async function answer(data: OpenDataset, articles: Annotated[]): Promise<Map<string, ReportedClaim[]>> {
  const claims = new Map<string, ReportedClaim[]>();
  for (const article of articles) claims.set(article.id, (await checkWith(data, article)).claims);
  return claims;
}

describe.skipIf(missing.length > 0)('the articles of ../shared', () => {
  let data: OpenDataset;
  let ofSources: Score;
  let ofEnglish: Score;
  let englishClaims: Map<string, ReportedClaim[]>;

  beforeAll(async () => {
    data = await openSeeds();
    const started = readGold(sources);
    ofSources = score(started, await answer(data, started));
    const dev = readGold(english);
    englishClaims = await answer(data, dev);
    ofEnglish = score(dev, englishClaims);
  }, 120_000);

  test('of the five the project began from, every figure is found and understood', () => {
    expect(ofSources.detection.f1, ofSources.faults.join('\n')).toBeGreaterThanOrEqual(0.98);
    expect(ofSources.full.f1, ofSources.faults.join('\n')).toBeGreaterThanOrEqual(0.98);
    expect(ofSources.wrongComparisons).toEqual([]);
  });

  test('of English articles, figures are found', () => {
    expect(ofEnglish.detection.precision).toBeGreaterThanOrEqual(0.85);
    expect(ofEnglish.detection.recall).toBeGreaterThanOrEqual(0.7);
  });

  test('nothing is compared for a country that the dataset does not hold', () => {
    const held = new Set(data.index.packs);
    const compared = [...englishClaims.values()].flat().filter((claim) => claim.comparisons.length > 0);
    expect(compared.filter(({ election }) => !election || !held.has(election.country))).toEqual([]);
    expect(ofEnglish.wrongComparisons).toEqual([]);
  });

  test.skipIf(!existsSync(scorer))('our scorer agrees with theirs', () => {
    const folder = mkdtempSync(join(tmpdir(), 'second-source-score-'));
    try {
      const file = join(folder, 'answer.jsonl');
      writeFileSync(file, [...englishClaims].map(([id, claims]) => JSON.stringify({ id, claims })).join('\n'));
      const theirs = JSON.parse(
        execFileSync(process.execPath, [scorer, english, file, '--json'], { encoding: 'utf8' }),
      );
      expect(ofEnglish.detection.f1).toBeCloseTo(theirs.detection.f1, 2);
      expect(ofEnglish.full.f1).toBeCloseTo(theirs.full.f1, 2);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
