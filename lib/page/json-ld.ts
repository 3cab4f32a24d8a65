/**
 * What a page says of itself to search engines. The page's JSON-LD scripts in, the facts of its article out:
 * {"@type": "NewsArticle", "headline": "…", "datePublished": "2024-02-08T14:00:00+04:00", "articleBody": "…"}.
 * The text is the page's: it may be broken, huge or hostile; nothing of it is followed or run.
 */

export interface LinkedData {
  headline?: string;
  datePublished?: string;
  language?: string;
  body?: string;
}

/** A story with its body rarely has more than 100 kB of it; a bound for hostile pages. UTF-16 units. */
const MAX_SCRIPT = 1_000_000;
const MAX_SCRIPTS = 20;
/** Objects looked at: graphs of real pages have some dozens. */
const MAX_OBJECTS = 500;
/** schema.org: Article and what is more than it; NewsArticle, ReportageNewsArticle, LiveBlogPosting, BlogPosting… */
const ARTICLE = /(?:Article|Posting|Report)$/;

export function readLinkedData(document: Document): LinkedData {
  const found: LinkedData = {};
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  for (const script of [...scripts].slice(0, MAX_SCRIPTS)) {
    const text = script.textContent!;
    if (text.length > MAX_SCRIPT) continue;
    for (const object of objectsOf(text)) {
      if (!isArticle(object)) continue;
      found.headline ??= words(object.headline);
      found.datePublished ??= words(object.datePublished);
      found.language ??= words(object.inLanguage);
      found.body ??= words(object.articleBody);
    }
  }
  return found;
}

/** Every object of the script: alone, in a list, in a @graph, or inside another one. */
function objectsOf(text: string): Record<string, unknown>[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [];
  }
  const objects: Record<string, unknown>[] = [];
  const waiting: unknown[] = [value];
  for (let at = 0; at < waiting.length && objects.length < MAX_OBJECTS; at++) {
    const next = waiting[at];
    if (typeof next !== 'object' || next === null) continue;
    if (!Array.isArray(next)) objects.push(next as Record<string, unknown>);
    // An array of a million numbers is no graph.
    waiting.push(
      ...Object.values(next)
        .filter((child) => typeof child === 'object')
        .slice(0, MAX_OBJECTS),
    );
  }
  return objects;
}

function isArticle(object: Record<string, unknown>): boolean {
  return [object['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type));
}

function words(value: unknown): string | undefined {
  return (typeof value === 'string' && value.trim()) || undefined;
}
