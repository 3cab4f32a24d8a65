/**
 * Our own pages as the background is given them, without a browser.
 * In: the project's folder. Out: the English articles of test/pages, each with its page's name, and those of
 * test/articles.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../lib/model/report';
import { parseAnnotated } from '../articles/parse';
import { readGold } from '../articles/read-gold';
import { articleOf } from './article';

export function ownArticles(root: string): { page: string; article: Article }[] {
  const pages = join(root, 'test/pages');
  return readdirSync(pages)
    .sort()
    .flatMap((page) => {
      const article = articleOfPage(join(pages, page));
      return article?.lang === 'en' && article.text !== '' ? [{ page, article }] : [];
    });
}

/** The articles of test/articles, without the brackets around their figures. */
export function annotatedArticles(root: string): Article[] {
  const folder = join(root, 'test/articles');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const { lang, date, text } = parseAnnotated(readFileSync(join(folder, name), 'utf8'));
      return { lang, text, ...(date && { date }) };
    });
}

/** As many of the real articles as keep the bench within minutes: every fifth. */
const EVERY = 5;

/**
 * Real news articles kept beside the project, on elections or on all else; none where they are not there.
 * In: the project's folder, and which of them.
 */
export function sharedArticles(root: string, which: 'dev-en' | 'no-election'): Article[] {
  const path = join(root, '../shared/gold', `${which}.jsonl`);
  if (!existsSync(path)) return [];
  return readGold(path)
    .filter((_, index) => index % EVERY === 0)
    .map(({ lang, date, text }) => ({ lang, text, ...(date && { date }) }));
}

/** What the page is expected to be read as, where that is written down; a section's front has no story. */
function articleOfPage(folder: string): Article | undefined {
  const expected = join(folder, 'article.json');
  if (!existsSync(expected)) return articleOf(readFileSync(join(folder, 'index.html'), 'utf8'));
  const story: { lang?: string; date?: string; paragraphs: string[] } | null = JSON.parse(
    readFileSync(expected, 'utf8'),
  );
  if (!story) return undefined;
  return { lang: story.lang ?? 'en', ...(story.date && { date: story.date }), text: story.paragraphs.join('\n\n') };
}
