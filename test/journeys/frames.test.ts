/** Stories in frames of the page's own origin are read where they stand; frames of anybody else are left alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pause, until } from '../../scripts/browsers/until.mjs';
import { journey, LISTED, LISTED_TOO, type View } from './journey';
import { choose, untilWords } from './on-page';

const demo = readFileSync(join(process.cwd(), 'test/pages/demo/index.html'), 'utf8');
const SIZE = 'style="width: 760px; height: 640px; border: 0; margin: 40px"';
/** A page without a story of its own. */
const around = (frames: string) =>
  `<!doctype html><html lang="en"><title>Reader</title><body><nav>Home World Business</nav>${frames}</body></html>`;
const quoted = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
/** Whatever was to come has come. */
const LONG = 2500;
/** A frame that shows one article for another. */
const OTHER = demo.replaceAll('92.05 percent', '91.11 percent');

/** What of ours is in the frames, by their order; in those of others nobody can look. Runs in the page. */
function inFrames(): { sheets: number; marks: string[]; cards: number }[] {
  return [window, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow)].map((view) => {
    try {
      const { document: inside, CSS: css } = view as typeof window;
      return {
        sheets: inside.adoptedStyleSheets.length,
        marks: [...css.highlights.values()].flatMap((highlight) =>
          [...highlight].map((range) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset)),
        ),
        cards: inside.documentElement.children.length - 2,
      };
    } catch {
      return { sheets: 0, marks: [], cards: 0 };
    }
  });
}

const untilIn = (view: View, frame: number, words: string) =>
  until(`"${words}" in frame ${frame}`, async () =>
    (await view.run(inFrames))[frame]?.marks.some((mark) => mark.includes(words)),
  ).catch(async (error: Error) => {
    throw new Error(`${error.message}; there is ${JSON.stringify(await view.run(inFrames))}`);
  });

/** Where our script runs, by the path of each frame. Runs in a page of the extension, in the browser's own name. */
async function runningIn(url: string): Promise<string[]> {
  // @ts-expect-error one of the two is there in a page of an extension
  const { scripting, tabs } = globalThis.browser ?? globalThis.chrome;
  const all: { id: number; url?: string }[] = await tabs.query({});
  const looks: { result: string }[] = await scripting.executeScript({
    target: { tabId: all.find((tab) => tab.url === url)!.id, allFrames: true },
    func: () => `${location.href} ${window.origin} ${'secondSource' in globalThis ? 'ours' : 'none'}`,
  });
  return looks.map(({ result }) => result);
}

const NONE = { sheets: 0, marks: [], cards: 0 };

journey('a story in a frame', (its) => {
  async function open(slug: string, frames: string) {
    its().server.pages.set(`${LISTED}/${slug}`, { body: around(frames) });
    return its().browser.newPage(`http://${LISTED}/${slug}`);
  }

  /** The middle of the first figure with these words in the first frame, in the window's own measure. */
  const placeIn = (view: View, words: string) =>
    view.run((wanted) => {
      const frame = document.querySelector('iframe')!;
      const inside = frame.contentDocument!;
      const walker = inside.createTreeWalker(inside.querySelector('article p:not(.lead)')!.parentElement!, 4);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const at = node.data.indexOf(wanted);
        if (at < 0 || node.parentElement!.closest('.lead, h1, script')) continue;
        const range = inside.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const [outer, inner] = [frame.getBoundingClientRect(), range.getBoundingClientRect()];
        return { x: outer.left + inner.left + inner.width / 2, y: outer.top + inner.top + inner.height / 2 };
      }
      return null;
    }, words);

  const untilCards = (view: View, cards: number) =>
    until(`${cards} cards in the frame`, async () => (await view.run(inFrames))[1]?.cards === cards);

  /** As the background does when a key is pressed. */
  async function tell(view: View, message: object) {
    const url = await view.run(() => location.href);
    const options = await its().browser.newPage(`${its().browser.extensionUrl()}/options.html`);
    await options.run(
      async (wanted, told) => {
        // @ts-expect-error one of the two is there in a page of an extension
        const { tabs } = globalThis.browser ?? globalThis.chrome;
        const all: { id: number; url?: string }[] = await tabs.query({});
        await tabs.sendMessage(all.find((tab) => tab.url === wanted)!.id, told);
      },
      url,
      message,
    );
    await options.close();
  }

  test('of the same site is marked there, with card, list and keys; switched off, nothing is left', async () => {
    const page = await open('framed', `<iframe src="/demo" ${SIZE}></iframe>`);
    await untilIn(page, 1, '92.05 percent');
    expect((await page.run(inFrames))[0]).toEqual(NONE);
    const { x, y } = (await placeIn(page, '92.05 percent'))!;
    await page.move(x, y);
    await untilCards(page, 1);
    await page.move(5, 5);
    await untilCards(page, 0);
    // The keyboard is the page's own all the while.
    await page.move(x, y);
    await untilCards(page, 1);
    await page.press('Escape');
    await untilCards(page, 0);
    await tell(page, { type: 'step-claim', by: 1 });
    await untilCards(page, 1);
    expect(await page.run(() => document.activeElement?.localName)).toBe('iframe');
    await page.press('Escape');
    await untilCards(page, 0);
    const list = await its().popup(page);
    await untilWords(list, 'figures found');
    await choose(list, 'Off');
    await untilWords(list, 'Off on');
    await until('the marks to go', async () => (await page.run(inFrames)).every(({ sheets }) => sheets === 0));
    expect(await page.run(inFrames)).toEqual([NONE, NONE]);
    await choose(list, 'Mark');
    await untilWords(list, 'Figures are marked');
    await list.close();
    await untilIn(page, 1, '92.05 percent');
    await page.close();
  });

  test('is followed: another article in the same frame, an edit, a frame that goes', async () => {
    its().server.pages.set(`${LISTED}/other`, { body: OTHER });
    const page = await open('changing', `<iframe src="/market" ${SIZE}></iframe>`);
    await pause(LONG);
    expect(await page.run(inFrames)).toEqual([NONE, NONE]);
    await page.run(() => document.querySelector('iframe')!.contentWindow!.location.assign('/other'));
    await untilIn(page, 1, '91.11 percent');
    await page.run(() => {
      const inside = document.querySelector('iframe')!.contentDocument!;
      const text = [...inside.querySelectorAll('article p:not(.lead)')]
        .flatMap((each) => [...each.childNodes])
        .find((node) => node.nodeValue?.includes('91.11 percent')) as Text;
      text.data = text.data.replace('91.11 percent', '90.5 percent');
    });
    await untilIn(page, 1, '90.5 percent');
    await page.run(() => document.querySelector('iframe')!.remove());
    await pause(LONG);
    const list = await its().popup(page);
    await untilWords(list, 'No election figures');
    await list.close();
    await page.close();
  });

  test('written by the page itself is read; sandboxed, of another site, or too small to be read in: it is not', async () => {
    its().server.pages.set(`${LISTED_TOO}/other`, { body: OTHER });
    const page = await open(
      'written',
      `<iframe sandbox="allow-scripts" src="/demo" ${SIZE}></iframe>
      <iframe src="http://${LISTED_TOO}/other" ${SIZE}></iframe>
      <iframe src="/demo" style="width: 80px; height: 20px"></iframe>`,
    );
    await pause(LONG);
    await page.run(
      (html, size) => document.body.insertAdjacentHTML('afterbegin', `<iframe srcdoc="${html}" ${size}></iframe>`),
      quoted(demo),
      SIZE,
    );
    await untilIn(page, 1, '92.05 percent');
    await pause(LONG);
    const options = await its().browser.newPage(`${its().browser.extensionUrl()}/options.html`);
    const running = await options.run(runningIn, `http://${LISTED}/written`);
    await options.close();
    expect(running.sort()).toEqual([
      `about:srcdoc http://${LISTED} ours`,
      `http://${LISTED_TOO}/other http://${LISTED_TOO} none`,
      `http://${LISTED}/demo http://${LISTED} none`,
      `http://${LISTED}/demo null none`,
      `http://${LISTED}/written http://${LISTED} ours`,
    ]);
    await page.close();
  });

  test('beside a story of the page itself is left alone', async () => {
    its().server.pages.set(`${LISTED}/both`, {
      body: demo.replace('</body>', `<iframe src="/other" ${SIZE}></iframe></body>`),
    });
    const page = await its().browser.newPage(`http://${LISTED}/both`);
    await untilIn(page, 0, '92.05 percent');
    await pause(LONG);
    expect((await page.run(inFrames))[1]).toEqual(NONE);
    await page.close();
  });
});
