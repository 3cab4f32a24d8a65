// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { groundOf } from '../../lib/page/background';

const ground = (html: string) => {
  document.body.innerHTML = html;
  return groundOf(document.querySelector('i')!);
};

afterEach(() => {
  document.body.replaceChildren();
});

describe('the ground of a text', () => {
  it.each([
    ['<p><i>x</i></p>', [255, 255, 255]],
    ['<p style="background-color: rgb(10, 20, 30)"><i>x</i></p>', [10, 20, 30]],
    [
      '<p style="background-color: rgb(0, 0, 0)"><i style="background-color: rgba(255, 255, 255, 0.5)">x</i></p>',
      [128, 128, 128],
    ],
    [
      '<div style="background-color: rgb(9, 9, 9)"><p style="background-color: transparent"><i>x</i></p></div>',
      [9, 9, 9],
    ],
  ])('%s', (html, background) => expect(ground(html).background).toEqual(background));

  it('in a shadow root is that around it', () => {
    document.body.innerHTML = '<div style="background-color: rgb(9, 9, 9)"><x-story></x-story></div>';
    const root = document.querySelector('x-story')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p><i>x</i></p>';
    expect(groundOf(root.querySelector('i')!).background).toEqual([9, 9, 9]);
  });

  it('under a picture is taken for the opposite of the text', () => {
    const picture = 'background-image: url(x.png); background-color: rgb(255, 255, 255)';
    expect(ground(`<p style="${picture}"><i style="color: rgb(250, 250, 250)">x</i></p>`).background).toEqual([
      0, 0, 0,
    ]);
  });

  it('in a colour that cannot be told is so too', () => {
    expect(ground('<p style="color: rgb(0, 0, 0)"><i style="color: rgb(0, 0, 0)">x</i></p>').background).toEqual([
      255, 255, 255,
    ]);
  });
});
