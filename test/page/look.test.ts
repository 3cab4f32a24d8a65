// @vitest-environment jsdom
/** How elements show: asked once of those that are alike, and seen of each that shows otherwise. */
import { afterEach, expect, it, vi } from 'vitest';
import { mapText } from '../../lib/page/text-map';

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

function textOf(html: string): string {
  document.body.innerHTML = html;
  return mapText([document.body], () => false).text;
}

it('one of many that is not there is not read, nor one that is not visible', () => {
  const rules = 'p:nth-of-type(2) { display: none } p:nth-of-type(3) { visibility: hidden }';
  const alike = ['One.', 'Two.', 'Three.', 'Four.'].map((text) => `<p class="a">${text}</p>`).join('');
  expect(textOf(`<style>${rules}</style>${alike}`)).toBe('One.\n\nFour.');
});

it('those in elements of another kind are asked for themselves', () => {
  const rule = '.far b { position: absolute; left: -9999px }';
  expect(textOf(`<style>${rule}</style><p>One <b>two</b></p><p class="far">Three <b>four</b></p>`)).toBe(
    'One two\n\nThree',
  );
});

it('one with rules of its own is asked for itself, and hands nothing on', () => {
  const far = 'position: absolute; left: -9999px';
  expect(textOf(`<style>#b { ${far} }</style><p><b>1</b><b style="${far}">2</b><b id="b">3</b><b>4</b></p>`)).toBe(
    '14',
  );
});

it('a first letter and a note’s mark are asked for their text', () => {
  const drop = '<style>span { float: left; display: block }</style>';
  expect(textOf(`${drop}<p><span>T</span>urnout<sup>2</sup> on the 2<sup>nd</sup></p>`)).toBe('Turnout on the 2nd');
});

it('of many that are alike one is asked', () => {
  let asked = 0;
  const real = getComputedStyle;
  vi.stubGlobal('getComputedStyle', (element: Element) => {
    const { display, visibility } = real(element);
    return {
      display,
      visibility,
      float: 'none',
      whiteSpace: 'normal',
      get position() {
        asked++;
        return 'static';
      },
    };
  });
  textOf('<div class="entry"><p>Turnout: <b>76</b></p></div>'.repeat(50));
  // Body, entry, paragraph and bold word; twice each.
  expect(asked).toBe(8);
});

it('one that an attribute tells from those of its class is asked for itself', () => {
  const rule = '[data-unseen] { position: absolute; left: -9999px }';
  expect(textOf(`<style>${rule}</style><p>One <b class="a">two</b> <b class="a" data-unseen>three</b></p>`)).toBe(
    'One two',
  );
});
