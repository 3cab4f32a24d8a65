// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isoDay, languageTag, readPageFacts } from '../../lib/page/page-facts';

const read = (head: string) =>
  readPageFacts(new DOMParser().parseFromString(`<head>${head}</head><body>`, 'text/html'));
const script = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('dates', () => {
  it.each([
    ['2024-02-08T23:30:00+04:00', '2024-02-08'],
    ['2024-02-08', '2024-02-08'],
    [' 2024-02-08 10:00', '2024-02-08'],
    ['Thu, 08 Feb 2024 06:00:00 GMT', '2024-02-08'],
    ['2024-13-40', undefined],
    ['yesterday', undefined],
    ['7', undefined],
    ['', undefined],
  ])('%j is %s', (written, day) => expect(isoDay(written)).toBe(day));
});

describe('languages', () => {
  it.each([
    ['en_GB', 'en-GB'],
    ['az-Cyrl', 'az-Cyrl'],
    ['RU', 'ru'],
    ['en, fr', undefined],
    ['', undefined],
    ['<b>', undefined],
  ])('%j is %s', (written, tag) => expect(languageTag(written)).toBe(tag));
});

describe('linked data', () => {
  it('is found in lists, graphs and inside other objects', () => {
    const article = { '@type': 'NewsArticle', headline: 'One', datePublished: '2024-02-08' };
    for (const value of [article, [article], { '@graph': [{ '@type': 'WebSite' }, article] }, { mainEntity: article }])
      expect(read(script(value))).toMatchObject({ titles: ['One'], date: '2024-02-08' });
  });

  it('is the article’s, not that of a site or a video', () => {
    expect(
      read(script({ '@type': 'VideoObject', headline: 'Video', datePublished: '2020-01-01' })).date,
    ).toBeUndefined();
  });

  it('may be broken, of other types, or without end', () => {
    const broken = '<script type="application/ld+json">{ "a": </script>';
    const odd = script({
      '@type': ['NewsArticle', 7],
      headline: { toString: 1 },
      datePublished: 20240208,
      articleBody: [],
    });
    const deep = `<script type="application/ld+json">${'['.repeat(5000)}${']'.repeat(5000)}</script>`;
    const wide = script(Array.from({ length: 50_000 }, () => ({ '@type': 'NewsArticle' })));
    expect(read(broken + odd + deep + wide)).toEqual({
      lang: undefined,
      date: undefined,
      url: '',
      titles: [],
      bodyHint: undefined,
    });
  });
});

describe('addresses', () => {
  it.each([
    ['https://www.trend.az/one.html', 'https://www.trend.az/one.html'],
    ['https://www.trend.az/', ''],
    ['javascript:alert(1)', ''],
    ['http://[', ''],
  ])('%j gives %j', (href, url) => expect(read(`<link rel="canonical" href="${href}">`).url).toBe(url));
});
