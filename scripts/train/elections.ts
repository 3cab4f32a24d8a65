import type { RankWeights } from '../../lib/reading/learned/subjects/ranker';
import { openRanker } from '../../lib/reading/learned/subjects/ranker';
import { openData } from '../cli/open-data';
import { electionSamplesOf, type ReadArticle, readElections, rightElections } from './election-samples';
import { fitRanker, OF_ELECTIONS } from './fit-ranker';
import { articlesOf } from './main';
import type { RankGain } from './subjects';
import { FOLDS, foldOf } from './validate';

/** Files of annotated articles in, the weights of the ranker of elections and what they gain over the rules out. */
export async function trainElections(
  root: string,
  files: string[],
): Promise<{ weights: RankWeights; gains: RankGain[] }> {
  const data = await openData(root);
  const read: { file: string; own: ReadArticle[] }[] = [];
  for (const file of files) {
    const own: ReadArticle[] = [];
    for (const article of articlesOf(file)) {
      const found = await readElections(article, data);
      if (found) own.push(found);
    }
    read.push({ file, own });
  }
  const samples = read.flatMap(({ own }) => own.flatMap(electionSamplesOf));
  const rankers = Array.from({ length: FOLDS }, (_, fold) =>
    openRanker(
      fitRanker(
        samples.filter(({ article }) => foldOf(article) !== fold),
        OF_ELECTIONS,
      ),
    ),
  );
  const gains = read.map(({ file, own }) => {
    const gain = { file, figures: 0, byRules: 0, ranked: 0 };
    for (const article of own) {
      const { figures, byRules, ranked } = rightElections(article, rankers[foldOf(article.article)]!);
      gain.figures += figures;
      gain.byRules += byRules;
      gain.ranked += ranked;
    }
    return gain;
  });
  return { weights: fitRanker(samples, OF_ELECTIONS), gains };
}
