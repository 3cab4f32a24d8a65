// @vitest-environment jsdom
/** Stories in open shadow roots: found, read in the order they show, and read again where they changed. */
import { afterEach, describe, expect, it } from 'vitest';
import { noteChanges } from '../../lib/page/changes';
import { givenTo, openRoots } from '../../lib/page/composed';
import { ELECTION_PATTERN } from '../../lib/page/election-stems';
import { makeGate } from '../../lib/page/gate';
import { mayHoldFigures } from '../../lib/page/page-gate';
import { readAgainSteps, readStorySteps } from '../../lib/page/read-story';
import { atOnce } from '../../lib/page/slices';

declare const jsdom: { reconfigure(options: { url: string }): void };

const STORY = [
  'Turnout in the election was 76.73 percent, the commission said on Tuesday evening.',
  'The winner of the election had 92.05 percent of the votes, it said, and the others had fewer.',
  'Observers of the vote were in most of the 6,537 polling stations, which had opened at eight.',
];
const paragraphs = STORY.map((text) => `<p>${text}</p>`).join('');

afterEach(() => document.body.replaceChildren());

function attach(host: Element, html: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

/** A page as some portals build theirs: all of it in roots inside roots. */
function page(html: string): ShadowRoot {
  jsdom.reconfigure({ url: 'https://www.msn.com/news/one' });
  document.body.innerHTML = '<portal-page></portal-page>';
  const outer = attach(document.querySelector('portal-page')!, '<nav>News</nav><portal-story></portal-story>');
  return attach(outer.querySelector('portal-story')!, html);
}

const read = (wholePage = false) => {
  const { may, roots } = atOnce(mayHoldFigures(document.body, makeGate(ELECTION_PATTERN)));
  return may ? atOnce(readStorySteps(document, { wholePage, roots })) : null;
};

describe('a story in a shadow root', () => {
  it.each([
    ['in an article', `<article><h1>The result of the election</h1>${paragraphs}</article>`],
    ['in a plain element', `<style>p { margin: 0 }</style><div><h1>The result of the election</h1>${paragraphs}</div>`],
    ['directly in it', `<h1>The result of the election</h1>${paragraphs}`],
  ])('%s is found and read', (_, html) => {
    page(html);
    const story = read();
    expect(story?.article.text.split('\n\n')).toEqual(['The result of the election', ...STORY]);
    const [piece] = story!.map.locate(story!.article.text.indexOf('76.73'), story!.article.text.indexOf('76.73') + 5);
    expect(piece?.node.data.slice(piece.start, piece.end)).toBe('76.73');
  });

  it('is not searched for on a page that has its text outside', () => {
    page(paragraphs);
    document.body.insertAdjacentHTML('beforeend', `<main>${'<p>Nothing of note at all.</p>'.repeat(300)}</main>`);
    expect(read()).toBeNull();
  });

  it('gives way to one outside of any', () => {
    page(paragraphs);
    document.body.insertAdjacentHTML('beforeend', `<article>${paragraphs.replaceAll('percent', 'per cent')}</article>`);
    expect(read()?.article.text).toContain('76.73 per cent');
  });

  it('is read again where it changed', () => {
    const root = page(`<article>${paragraphs}</article>`);
    const story = read()!;
    const paragraph = root.querySelector('p')!;
    paragraph.firstChild!.nodeValue = STORY[0]!.replace('76.73', '77.01');
    const changed = new Set<Node>();
    const record = { target: paragraph.firstChild!, addedNodes: [] } as unknown as MutationRecord;
    expect(noteChanges([record], story.body, changed)).toBe(true);
    const again = atOnce(readAgainSteps(story, changed));
    expect(again?.article.text).toBe(story.article.text.replace('76.73', '77.01'));
  });
});

describe('a part of a story in a shadow root', () => {
  it('is read where it stands; what is given to a slot, where the slot is', () => {
    document.body.innerHTML = `<article>${paragraphs}<x-table><td>81.2 percent</td></x-table><p>The end.</p></article>`;
    attach(document.querySelector('x-table')!, '<p>Results:</p><table><tr><slot></slot></tr></table><p>Source: us</p>');
    expect(read()?.article.text.split('\n\n').slice(3)).toEqual(['Results:', '81.2 percent', 'Source: us', 'The end.']);
  });

  it('is read again where what a slot was given has changed', () => {
    document.body.innerHTML = `<article>${paragraphs}<x-box><b>81.2 percent</b></x-box></article>`;
    attach(document.querySelector('x-box')!, '<div><p>Result: <slot></slot></p></div>');
    const story = read()!;
    const target = document.querySelector('b')!.firstChild!;
    target.nodeValue = '81.4 percent';
    const changed = new Set<Node>();
    expect(noteChanges([{ target, addedNodes: [] } as unknown as MutationRecord], story.body, changed)).toBe(true);
    expect(atOnce(readAgainSteps(story, changed))?.article.text).toMatch(/81\.4 percent$/);
  });
});

it('roots are looked for within bounds', () => {
  document.body.innerHTML = '<x-host></x-host>'.repeat(200);
  for (const host of document.querySelectorAll('x-host')) attach(host, '<p>x</p>');
  expect(openRoots(document.body)).toHaveLength(50);
  document.body.innerHTML = `${'<i></i>'.repeat(5000)}<x-host></x-host>`;
  attach(document.body.lastElementChild!, '<p>x</p>');
  expect(openRoots(document.body)).toHaveLength(0);
});

it('a form whose field has the name of what is asked of elements is read, and ends', () => {
  const fields = ['childNodes', 'firstChild', 'nextSibling', 'shadowRoot'].map((name) => `<input name="${name}">`);
  document.body.innerHTML = `<article>${paragraphs}<form>${fields.join('')}<p>More.</p></form><p>The end.</p></article>`;
  expect(read()?.article.text).toMatch(/The end\.$/);
});

describe('gaps', () => {
  // Each is too short to be a story, and none knows of the others.
  it.fails('a story of which each paragraph has a root of its own', () => {
    jsdom.reconfigure({ url: 'https://www.msn.com/news/one' });
    document.body.innerHTML = `<article>${'<x-paragraph></x-paragraph>'.repeat(3)}</article>`;
    for (const [i, host] of document.querySelectorAll('x-paragraph').entries()) attach(host, `<p>${STORY[i]}</p>`);
    expect(read()?.article.text).toContain('76.73');
  });
});

it('what a formula calls a slot is none', () => {
  const slot = document.createElementNS('http://www.w3.org/1998/Math/MathML', 'slot');
  slot.append('x');
  expect(givenTo(slot)).toEqual([]);
});
