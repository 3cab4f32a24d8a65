import type { RankWeights } from '../../lib/reading/learned/subjects/ranker';
import { openRanker } from '../../lib/reading/learned/subjects/ranker';
import { openData } from '../cli/open-data';
import { fitRanker } from './fit-ranker';
import { articlesOf } from './main';
import { type SubjectSample, subjectSamplesOf } from './subject-samples';
import { FOLDS, foldOf } from './validate';

/** What a ranker gains over the rules in the articles of one file, each fifth ranked by what the others taught. */
export interface RankGain {
  file: string;
  figures: number;
  byRules: number;
  ranked: number;
}

/** Files of annotated articles in, the weights of the ranker of contestants and what they gain over the rules out. */
export async function trainSubjects(
  root: string,
  files: string[],
): Promise<{ weights: RankWeights; gains: RankGain[] }> {
  const data = await openData(root);
  const articles = files.map((file) => ({ file, own: articlesOf(file) }));
  const samples: SubjectSample[] = [];
  for (const { own } of articles) for (const article of own) samples.push(...(await subjectSamplesOf(article, data)));
  const rankers = Array.from({ length: FOLDS }, (_, fold) =>
    openRanker(fitRanker(samples.filter(({ article }) => foldOf(article) !== fold))),
  );
  const gains: RankGain[] = [];
  for (const { file, own } of articles) {
    const gain = { file, figures: 0, byRules: 0, ranked: 0 };
    for (const article of own) {
      const ranked = await subjectSamplesOf(article, data, rankers[foldOf(article.id)]);
      gain.figures += ranked.length;
      gain.byRules += ranked.filter(({ ruleRight }) => ruleRight).length;
      gain.ranked += ranked.filter(({ chosenRight }) => chosenRight).length;
    }
    gains.push(gain);
  }
  return { weights: fitRanker(samples), gains };
}
