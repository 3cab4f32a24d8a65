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
  /** By Open Graph: "article", "website"… */
  type?: string;
}

/** Where publishers state the day: Open Graph, schema.org microdata, Dublin Core, Parse.ly, Sailthru. */
const DATE_METAS = [
  'article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'pubdate',
  'date',
];

export function readPageFacts(document: Document): PageFacts {
  const linked = readLinkedData(document);
  const metas = readMetas(document);
  const lang = firstOf([document.documentElement?.lang, linked.language, metas.get('og:locale')], languageTag);
  const time = document.querySelector('article time[datetime], main time[datetime], time[itemprop="datePublished"]');
  const dates = [linked.datePublished, ...DATE_METAS.map((name) => metas.get(name)), time?.getAttribute('datetime')];
  return {
    lang,
    date: firstOf(dates, isoDay),
    url: canonical(document) ?? document.location?.href ?? '',
    titles: [linked.headline, metas.get('og:title'), document.title].flatMap((title) => title || []),
    bodyHint: linked.body,
    type: metas.get('og:type'),
  };
}

/** What each kind of <meta> says first. One walk over them: a selector for each would search the page each time. */
function readMetas(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const key = name?.toLowerCase();
    if (key && !metas.has(key)) metas.set(key, element.getAttribute('content')!);
  }
  return metas;
}

function firstOf(
  values: (string | null | undefined)[],
  read: (value: string) => string | undefined,
): string | undefined {
  for (const value of values) {
    const known = value ? read(value) : undefined;
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
    return /^https?:/.test(url.href) && url.pathname !== '/' ? url.href : undefined;
  } catch {
    return undefined;
  }
}
