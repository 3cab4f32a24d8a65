// @vitest-environment jsdom
/** A story that has changed inside, of which only what changed is read again: the text and the way back are those of a reading of all of it. */
import { beforeAll, describe, expect, it } from 'vitest';
import { noteChanges } from '../../lib/page/changes';
import { readAgainSteps, readStorySteps } from '../../lib/page/read-story';
import { atOnce } from '../../lib/page/slices';
import { mapText, type TextMap } from '../../lib/page/text-map';

const ENTRY =
  '<div class="entry"><time>08:01</time><p><b>Ilham Aliyev</b> received 91.3 percent of the votes,<br>the commission said.</p> loose <ul><li>one</li>\n<li>two <i>three</i></li></ul></div>';

/** A sequence that is the same each time: Park and Miller's. */
function makeDice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
}

type Edit = (element: Element, dice: (sides: number) => number) => void;

const aside: Element[] = [];
const EDITS: Edit[] = [
  (element) => element.before(document.createElement('p')),
  (element, dice) => element.append(`${dice(100)} percent `),
  (element) => element.remove(),
  (element) => {
    element.innerHTML = '<p>Turnout was <b>76</b>.7 percent.</p><p>new</p>';
  },
  (element) => element.replaceWith(...element.childNodes),
  (element) => element.firstChild?.nodeType === 3 && (element.firstChild as Text).appendData(' more'),
  (element) => element.insertAdjacentHTML('afterend', ENTRY),
  // Taken away, changed while nobody looks, and put back.
  (element) => {
    element.remove();
    aside.push(element);
  },
  (element) => {
    const back = aside.pop();
    if (!back || back.contains(element)) return;
    (back.querySelector('li, b, p') ?? back).append(' came back');
    element.after(back);
  },
];

/** Each word with the node and the place that it came from. */
const waysBack = (map: TextMap) =>
  [...map.text.matchAll(/\S+/g)].map(({ 0: word, index }) =>
    map
      .locate(index, index + word.length)
      .map(({ node, start, end }) => `${node.data.slice(start, end)} of ${node.data}`)
      .join('|'),
  );

// A site's first page is no story.
beforeAll(() => history.replaceState(null, '', '/story'));

describe('a story that has changed inside', () => {
  it.each(Array.from({ length: 6 }, (_, seed) => seed + 1))('is read as a whole reading would read it: %i', (seed) => {
    const dice = makeDice(seed * 7919);
    aside.length = 0;
    document.body.innerHTML = `<article><h1>Azerbaijan counts the votes of its election</h1>${ENTRY.repeat(5)}</article>`;
    const article = document.querySelector('article')!;
    const observer = new MutationObserver(() => {});
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    let story = atOnce(readStorySteps(document));
    expect(story?.body).toBe(article);
    for (let round = 0; round < 12; round++) {
      for (let edits = dice(4); edits >= 0; edits--) {
        const all = article.querySelectorAll(':not(h1)');
        EDITS[dice(EDITS.length)]!(all[dice(all.length)] ?? article, dice);
      }
      const changed = new Set<Node>();
      const isWithin = noteChanges(observer.takeRecords(), article, changed);
      if (!isWithin) for (const each of document.querySelectorAll('*')) changed.add(each);
      story = story && atOnce(readAgainSteps(story, changed));
      const whole = mapText(story!.parts, story!.leaveOut);
      expect(story?.map.text).toBe(whole.text);
      expect(waysBack(story!.map)).toEqual(waysBack(whole));
    }
  });

  it('is not read where it has not changed', () => {
    document.body.innerHTML = `<article>${ENTRY.repeat(5)}</article>`;
    const story = atOnce(readStorySteps(document));
    const hidden = document.querySelectorAll('p')[3]!;
    // Unseen by whoever says what has changed.
    hidden.append(' at dawn');
    expect(atOnce(readAgainSteps(story!, new Set()))?.article.text).toBe(story?.article.text);
    const changed = new Set<Node>();
    for (let up: Node | null = hidden; up; up = up.parentNode) changed.add(up);
    expect(atOnce(readAgainSteps(story!, changed))?.article.text.match(/at dawn/g)).toHaveLength(1);
  });
});
