// @vitest-environment jsdom
/** What is selected, found again in the text that is read. */
import { afterEach, describe, expect, it } from 'vitest';
import { readSelection } from '../../lib/page/selection';

const FILL =
  '<p>And much more was said on that day, of roads, of harvests and of the weather in the mountains.</p>'.repeat(9);

/** Selects from one mark to the next: "In [Baku, 92]" in the page's own nodes. */
function select(html: string): Range {
  // A site's first page is no story.
  history.replaceState(null, '', '/2024/count');
  document.body.innerHTML = html;
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const ends: [Text, number][] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (let at = node.data.search(/[{}]/); at >= 0; at = node.data.search(/[{}]/)) {
      node.data = node.data.slice(0, at) + node.data.slice(at + 1);
      ends.push([node, at]);
    }
  }
  range.setStart(...ends[0]!);
  range.setEnd(...ends[1]!);
  return range;
}

const selected = (html: string) =>
  readSelection(document, select(html)).map(({ article, start, end }) => [
    article.text.slice(start, end),
    article.text.length < 200 ? article.text : 'story',
  ]);

afterEach(() => {
  document.body.replaceChildren();
});

describe('a selection', () => {
  it('is found in its paragraph', () => {
    expect(selected('<p>Before.</p><p>He won {92.05} percent of the votes.</p>')).toEqual([
      ['92.05', 'He won 92.05 percent of the votes.'],
    ]);
  });

  it('is found over several nodes, and where white space stands otherwise than it shows', () => {
    expect(selected('<p>  He\n  won   <b>{92</b>.05\n\n per&shy;cent} of  the votes.</p>')).toEqual([
      ['92.05 percent', 'He won 92.05 percent of the votes.'],
    ]);
  });

  it('takes the same words where they were selected, not where they first stand', () => {
    const [found] = readSelection(document, select('<p>In 53 towns and 53 villages, {53} percent.</p>'));
    expect(found?.start).toBe(29);
  });

  it('stands in the story first, then in its paragraph alone', () => {
    const story = `<article><h1>The count in the capital goes on</h1><p>He won {92.05 percent} of the votes.</p>${FILL}</article>`;
    expect(selected(story)).toEqual([
      ['92.05 percent', 'story'],
      ['92.05 percent', 'He won 92.05 percent of the votes.'],
    ]);
  });

  it('beside the story stands in its own paragraph', () => {
    const page = `<article><h1>The count in the capital goes on</h1>${FILL}</article><aside><p>Turnout was {76 percent}.</p></aside>`;
    expect(selected(page)).toEqual([['76 percent', 'Turnout was 76 percent.']]);
  });

  it('of several paragraphs is the stretch over them', () => {
    const [found] = selected('<div><p>It was {92.05 percent.</p><p>Turnout} was 76.</p></div>');
    expect(found?.[0]).toBe('92.05 percent.\n\nTurnout');
  });

  it('of nothing that shows as text is none', () => {
    expect(selected('<p>x</p><script>{var a = 1}</script>')).toEqual([]);
  });
});
