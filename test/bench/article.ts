/**
 * The article of a page of ours as the background is given it, without a browser.
 * In: the HTML of test/pages/demo/index.html. Out: title and paragraphs, divided by blank lines.
 */
import type { Article } from '../../lib/model/report';

export function articleOf(html: string): Article {
  const body = /<article>([\s\S]*)<\/article>/.exec(html)?.[1] ?? '';
  const parts = [...body.matchAll(/<(?:h1|h2|p)[^>]*>([\s\S]*?)<\/(?:h1|h2|p)>/g)];
  const text = parts.map((part) => part[1]!.replace(/\s+/g, ' ').trim()).join('\n\n');
  const date = /published_time" content="([\d-]{10})/.exec(html)?.[1];
  return { lang: 'en', ...(date && { date }), text };
}
