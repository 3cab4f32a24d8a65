/** A page whose own scripts are after us: they replace what we might call, and reach for the card. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { pause } from '../../scripts/browsers/until.mjs';
import { journey, LISTED } from './journey';
import { cardOn, placeOn, pointAt, pointAway, untilCard, untilMarked, untilNoCard } from './on-page';

const FIGURE = '92.05 percent';
const demo = () => readFileSync(fileURLToPath(new URL('../pages/demo/index.html', import.meta.url)), 'utf8');

/** Runs before the article is there. What it gets hold of stands in `window.got`. */
const REPLACES = `<script>
  window.got = [];
  for (const [of, name] of [[Element.prototype, 'attachShadow'], [Element.prototype, 'append'], [Node.prototype, 'appendChild'],
    [CSSStyleSheet.prototype, 'replaceSync'], [Document.prototype, 'createTreeWalker'], [window, 'getComputedStyle'],
    [JSON, 'parse'], [Array.prototype, 'map'], [String.prototype, 'slice'], [Promise.prototype, 'then']]) {
    const own = of[name];
    of[name] = function (...args) {
      if (args.some((arg) => String(arg?.mode) === 'closed' || (typeof arg === 'string' && arg.includes('second-source')))) got.push(name);
      return own.apply(this, args);
    };
  }
</script>`;

/** Does to every element beside head and body what a script may: opens it, presses its buttons, forges the reader. */
const REACHES = `<script>
  window.seen = 0;
  new MutationObserver(() => {
    for (const host of document.documentElement.children) {
      if (host.matches('head, body')) continue;
      seen++;
      if (host.shadowRoot) got.push(host.shadowRoot.textContent);
      for (const button of host.shadowRoot?.querySelectorAll('button') ?? []) button.click();
      const { left, top } = host.getBoundingClientRect();
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'click'])
        for (let y = 0; y < 600; y += 20)
          host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: left + 40, clientY: top + y }));
      host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      if (host.textContent || host.innerHTML) got.push(host.innerHTML);
    }
  }).observe(document.documentElement, { childList: true });
</script>`;

journey('hostile page', (its) => {
  test('its scripts see neither our calls nor the card, and cannot press its buttons', async () => {
    its().server.pages.set(`${LISTED}/hostile`, { body: demo().replace('<head>', `<head>${REPLACES}${REACHES}`) });
    const page = await its().open('hostile');
    await untilMarked(page, FIGURE);
    await pointAt(page, await placeOn(page, FIGURE));
    await untilCard(page, '92.12');
    await pause(500);
    const { seen, got } = await page.run(() => {
      const { seen, got } = window as unknown as { seen: number; got: string[] };
      return { seen, got };
    });
    expect(seen).toBeGreaterThan(0);
    expect(got).toEqual([]);
    // "Off here" was not pressed, nor "Close".
    await untilMarked(page, FIGURE);
    expect(await cardOn(page)).not.toBeNull();
    await page.close();
  });

  test('forged pointer events open no card, and the reader’s own still do', async () => {
    const page = await its().open('demo');
    await untilMarked(page, FIGURE);
    const place = await placeOn(page, FIGURE);
    const forge = async () => {
      await page.run(
        (x, y) => {
          const at = { bubbles: true, composed: true, clientX: x, clientY: y };
          const target = document.elementFromPoint(x, y)!;
          for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup'])
            target.dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'mouse' }));
          for (const type of ['mousemove', 'mousedown', 'mouseup', 'click'])
            target.dispatchEvent(new MouseEvent(type, at));
        },
        place.x + 4,
        place.y + place.height / 2,
      );
      await pause(800);
    };
    await forge();
    expect(await cardOn(page)).toBeNull();
    await pointAt(page, place);
    await untilCard(page, '92.12');
    // Nor do they take away what the reader has opened.
    await page.run(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      document.body.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 5, clientY: 5 }));
    });
    await pause(500);
    expect(await cardOn(page)).not.toBeNull();
    await pointAway(page);
    await untilNoCard(page);
    await page.close();
  });

  test('a page that buries us in changes stays quick, and is read when it is over', async () => {
    const page = await its().open('demo');
    await untilMarked(page, FIGURE);
    const longest = await page.run(
      () =>
        new Promise<number>((resolve) => {
          const story = document.querySelector('article')!;
          const began = performance.now();
          let last = began;
          let longest = 0;
          const bury = () => {
            const now = performance.now();
            longest = Math.max(longest, now - last);
            last = now;
            for (let each = 0; each < 2000; each++) {
              const made = document.createElement('i');
              made.textContent = '92.05 percent of the vote';
              story.append(made);
              made.remove();
            }
            if (now - began < 3000) setTimeout(bury, 0);
            else resolve(longest);
          };
          bury();
        }),
    );
    // What the page itself does in a turn takes some milliseconds; a second is what a busy machine adds.
    expect(longest).toBeLessThan(1000);
    await untilMarked(page, FIGURE);
    await page.close();
  });
});
