// @vitest-environment jsdom
/** Whether a page may hold election figures, asked of its text alone, in steps. */
import { afterEach, describe, expect, it } from 'vitest';
import { ELECTION_PATTERN } from '../../lib/page/election-stems';
import { makeGate } from '../../lib/page/gate';
import { mayHoldFigures } from '../../lib/page/page-gate';
import { atOnce } from '../../lib/page/slices';

const asked = (html: string) => {
  document.body.innerHTML = html;
  return atOnce(mayHoldFigures(document.body, makeGate(ELECTION_PATTERN))).may;
};
const WEATHER = '<p>Rain of 12 millimetres in the morning, sun at 21 degrees in the afternoon.</p>';

afterEach(() => {
  document.body.replaceChildren();
  document.title = '';
});

describe('the gate of a page', () => {
  it('lets an election article through, and one that only its title tells', () => {
    expect(asked('<p>Turnout was 76.73 percent in the election, the commission said on Tuesday.</p>')).toBe(true);
    document.title = 'The election of 2024';
    expect(asked('<p>Turnout: 76.73 percent, the commission said late in the evening.</p>')).toBe(true);
  });

  it('stops a page with a single election word among its links, and one without numbers near', () => {
    expect(asked(`${WEATHER.repeat(20)}<nav><a>Election 2024</a></nav>`)).toBe(false);
    expect(asked(`<p>The election, the vote, the ballot.</p>${'<p>Nothing at all here.</p>'.repeat(30)}`)).toBe(false);
    expect(asked('')).toBe(false);
  });

  it('stops a page whose election words stand in its lists of links alone', () => {
    const links = '<p>Election live, 12:30</p>\n<p>Who votes when: 5 questions</p>\n';
    expect(asked(`${WEATHER.repeat(20)}\n${links.repeat(10)}`)).toBe(false);
    expect(
      asked(
        `${WEATHER.repeat(20)}\n${links.repeat(10)}<p>In the first count 52 percent voted for it, more than ever before.</p>`,
      ),
    ).toBe(true);
  });

  it('looks at every part of a large page in steps, also at text between elements', () => {
    const large = `<div>${WEATHER.repeat(200)}</div>`.repeat(20);
    document.body.innerHTML = large;
    let steps = 0;
    for (const _ of mayHoldFigures(document.body, makeGate(ELECTION_PATTERN))) steps++;
    expect(steps).toBeGreaterThan(10);
    expect(asked(`${large}In the election the turnout was 76.73, the commission of the country said.<br>`)).toBe(true);
  });
});
