// @vitest-environment jsdom
/** Our fixture pages: where the story is, and what its text is. Each folder of test/pages with an article.json. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readStory } from '../../lib/page/read-story';
import { mapText } from '../../lib/page/text-map';

/** The environment's own handle on the page's address. */
declare const jsdom: { reconfigure(options: { url: string }): void };

const PAGES = join(process.cwd(), 'test/pages');
const slugs = readdirSync(PAGES).filter((slug) => existsSync(`${PAGES}/${slug}/article.json`));

interface Expected {
  lang?: string;
  date?: string;
  url?: string;
  paragraphs: string[];
}

const ADDRESS = 'https://www.trend.az/stories/one';

function open(html: string): Document {
  jsdom.reconfigure({ url: ADDRESS });
  document.open();
  document.write(html);
  document.close();
  return document;
}

afterEach(() => vi.unstubAllGlobals());

describe('fixture pages', () => {
  it('are there', () => expect(slugs.length).toBeGreaterThan(5));

  it.each(slugs)('%s', (slug) => {
    const html = readFileSync(`${PAGES}/${slug}/index.html`, 'utf8');
    const expected = JSON.parse(readFileSync(`${PAGES}/${slug}/article.json`, 'utf8')) as Expected | null;
    const document = open(html);
    const before = document.documentElement.outerHTML;
    const story = readStory(document);
    if (expected === null) {
      expect(story).toBeNull();
      return;
    }
    expect(story?.article.text.split('\n\n')).toEqual(expected.paragraphs);
    const { lang, date, url } = story!.article;
    expect({ lang, date, url }).toEqual({ lang: expected.lang, date: expected.date, url: expected.url ?? ADDRESS });
    expect(document.documentElement.outerHTML).toBe(before);
    // Every character that is no break between paragraphs is found again where it came from.
    for (const match of story!.article.text.matchAll(/\S+(?: \S+){0,3}/g)) {
      const pieces = story!.map.locate(match.index, match.index + match[0].length);
      expect(pieces.map(({ node, start, end }) => node.data.slice(start, end).replace(/[\n\r]/g, ' ')).join('')).toBe(
        match[0],
      );
    }
  });
});

describe('hostile pages', () => {
  // Deeper than any parser nests; jsdom itself recurses, so no deeper.
  it('reads a page nested 1,000 deep', () => {
    const document = open('<p>x');
    let inner: Element = document.body;
    for (let i = 0; i < 1000; i++) inner = inner.appendChild(document.createElement('div'));
    inner.textContent =
      'Turnout was 76.73 percent, the commission said, and that was more than in any election before it. '.repeat(5);
    vi.stubGlobal('getComputedStyle', () => ({
      display: 'block',
      position: 'static',
      visibility: 'visible',
      whiteSpace: 'normal',
    }));
    expect(readStory(document)?.article.text).toContain('76.73 percent');
  });

  it('cuts a text that is too long, and says so', () => {
    const { body } = open('<p>Turnout was 76.73 percent.</p>'.repeat(100));
    const whole = mapText([body], () => false);
    const cut = mapText([body], () => false, 1000);
    expect([whole.cut, cut.cut]).toEqual([false, true]);
    expect(cut.text.length).toBeLessThan(1100);
    expect(whole.text.startsWith(cut.text)).toBe(true);
  });

  it.each(['', '<body></body>', '<frameset></frameset>', '<p>Short.</p>'])('finds no story in %j', (html) => {
    expect(readStory(open(html))).toBeNull();
  });

  it('takes the whole page when asked to', () => {
    expect(readStory(open('<p>Turnout: 76.73 percent</p>'), { wholePage: true })?.article.text).toBe(
      'Turnout: 76.73 percent',
    );
    expect(readStory(open('<p></p>'), { wholePage: true })?.article.text).toBe('');
  });
});
