/**
 * What is known of a page beside its text. The document in; language, day of publication, address, titles out:
 * { lang: 'en', date: '2024-02-08', url: 'https://en.trend.az/…', titles: ['…'] }. Every value is the page's own claim.
 */
import { readLinkedData } from './json-ld';

export interface PageFacts {
  /** BCP 47. */
  lang?: string;
  /** ISO day, as the publisher's clock had it. */
  date?: string;
  /** The address the page calls its own. */
  url: string;
  /** What the page calls its headline, surest first. */
  titles: string[];
  /** The story's text as given to search engines: a hint where it stands, never read as the text. */
  bodyHint?: string;
}

/** Where publishers state the day: Open Graph, schema.org microdata, Dublin Core, Parse.ly, Sailthru. */
const DATE_METAS = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="article:published_time"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="sailthru.date"]',
  'meta[name="DC.date.issued" i]',
  'meta[name="pubdate" i]',
  'meta[name="date" i]',
];

export function readPageFacts(document: Document): PageFacts {
  const linked = readLinkedData(document);
  const content = (selector: string) => document.querySelector(selector)?.getAttribute('content') ?? undefined;
  const lang = firstOf(
    [document.documentElement?.lang, linked.language, content('meta[property="og:locale"]')],
    languageTag,
  );
  const time = document.querySelector('article time[datetime], main time[datetime], time[itemprop="datePublished"]');
  const dates = [linked.datePublished, ...DATE_METAS.map(content), time?.getAttribute('datetime') ?? undefined];
  return {
    lang,
    date: firstOf(dates, isoDay),
    url: canonical(document) ?? document.location?.href ?? '',
    titles: [linked.headline, content('meta[property="og:title"]'), document.title].flatMap((title) => title || []),
    bodyHint: linked.body,
  };
}

function firstOf(values: (string | undefined)[], read: (value: string) => string | undefined): string | undefined {
  for (const value of values) {
    const known = value === undefined ? undefined : read(value);
    if (known) return known;
  }
  return undefined;
}

/** `en_GB` is no tag, `en-GB` is; a list of languages names none. */
export function languageTag(value: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(value.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** `2024-02-08T23:30:00+04:00` is the 8th, the day that the reader of the page is shown. */
export function isoDay(value: string): string | undefined {
  const written = /^\s{0,9}(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)/.exec(value)?.[1];
  if (written) return written;
  const time = Date.parse(value);
  // `Date.parse('7')` is the year 2001: only what has a year is a date.
  return Number.isNaN(time) || !/\d{4}/.test(value) ? undefined : new Date(time).toISOString().slice(0, 10);
}

function canonical(document: Document): string | undefined {
  const href = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  if (!href) return undefined;
  try {
    const url = new URL(href, document.baseURI);
    // A front page as the canonical address of a story is a fault of the site's templates.
    const isPage = (url.protocol === 'https:' || url.protocol === 'http:') && url.pathname !== '/';
    return isPage ? url.href : undefined;
  } catch {
    return undefined;
  }
}
