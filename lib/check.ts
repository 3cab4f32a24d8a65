import type { Dataset } from './model/dataset';
import type { Article, Report } from './model/report';

/** The whole journey: an article and the loaded data in, a report out. */
export function check(article: Article, dataset: Dataset): Report {
  return {
    id: article.id ?? '',
    language: article.lang ?? 'en',
    elections: [],
    claims: [],
    checks: [],
    dataDate: dataset.index.date,
  };
}

/** Countries that an article may be about: whose packs `check` needs. */
export function countriesOf(_article: Article, _index: Dataset['index']): string[] {
  return [];
}
