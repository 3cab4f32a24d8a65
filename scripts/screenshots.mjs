/**
 * `npm run screenshots`: pictures of every screen, as a reader sees them, into docs/screenshots/.
 * Page and hover card, popup (light, dark, narrow, nothing to show, an error), options, welcome.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openChromium } from './browsers/chromium.mjs';
import { findChromium } from './browsers/find.mjs';
import { placeOf, shownIn } from './browsers/look.mjs';
import { servePages } from './browsers/page-server.mjs';
import { pause, until } from './browsers/until.mjs';
import { buildExtension } from './setup/extension.mjs';
import { ROOT } from './setup/run.mjs';
import { explain, StepError, step } from './setup/step.mjs';

/** @typedef {import('./browsers/chromium.mjs').ChromiumView} View */
/** @typedef {'light' | 'dark'} Scheme */

const FOLDER = join(ROOT, 'docs/screenshots');
const HOST = 'demo.trend.az';

/** Longer than what is read: the popup says so. */
const TOO_LONG = `<!doctype html><article><h1>Azerbaijan's presidential election</h1>${'<p>Ilham Aliyev received 92.05 percent of the votes in the presidential election in Azerbaijan, and so on and on.</p>'.repeat(60_000)}</article>`;

/**
 * @param {string} name
 * @param {{ screenshot(): Promise<Buffer> }} view
 */
async function save(name, view) {
  // Letters and sizes settle with the next frames.
  await pause(300);
  writeFileSync(join(FOLDER, `${name}.png`), await view.screenshot());
}

/**
 * The popup, as high as what it shows, up to the 600 px that browsers allow.
 * @param {View} popup
 * @param {number} width
 */
async function resizeTo(popup, width) {
  await popup.resize(width, 600);
  await pause(100);
  const height = await popup.run(() => Math.ceil(document.body.getBoundingClientRect().height));
  await popup.resize(width, Math.min(600, Math.max(120, height)));
}

/** @param {View} page */
async function untilCard(page) {
  const place = await page.run(placeOf, '92.05 percent', 'article p:not(.lead)');
  if (!place) throw new StepError('the demo article has no "92.05 percent"', 'restore test/pages/demo/index.html');
  await until('the hover card', async () => {
    await page.move(5, 5);
    await page.move(place.x + place.width / 2, place.y + place.height / 2);
    await pause(600);
    return page.inShadow(shownIn);
  });
}

async function take() {
  const found = findChromium();
  if (!found) throw new StepError('no Chrome, Chromium or Edge is on this machine', 'install one of them');
  const extension = (await buildExtension('chrome')).value;
  const server = await servePages();
  for (const slug of ['demo', 'market'])
    server.pages.set(`${HOST}/${slug}`, { body: readFileSync(join(ROOT, 'test/pages', slug, 'index.html')) });
  server.pages.set(`${HOST}/long`, { body: TOO_LONG });
  const browser = await openChromium({ path: found.path, extension, proxy: server.port });
  mkdirSync(FOLDER, { recursive: true });

  for (const scheme of /** @type {Scheme[]} */ (['light', 'dark'])) {
    const page = await browser.newPage();
    await page.prefer(scheme);
    await page.goto(`http://${HOST}/demo`);
    await untilCard(page);
    await save(`page-${scheme}`, page);

    const popup = await browser.popup(page);
    await popup.prefer(scheme);
    await until('the report', () => popup.run(() => document.querySelector('.claims') !== null));
    await resizeTo(popup, 380);
    await save(`popup-${scheme}`, popup);
    await popup.run(() =>
      document.querySelector('.claims .fold')?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
    );
    await save(`popup-open-${scheme}`, popup);
    if (scheme === 'light') {
      await resizeTo(popup, 320);
      await save('popup-narrow', popup);
    }
    await popup.close();
    await page.close();
  }

  for (const [slug, name, sign] of /** @type {const} */ ([
    ['market', 'popup-empty', '.note'],
    ['long', 'popup-error', '.note'],
  ])) {
    const page = await browser.newPage(`http://${HOST}/${slug}`);
    const popup = await browser.popup(page);
    await until(`the note in ${name}`, () =>
      popup.run((sign) => document.querySelector(sign) !== null && !document.body.innerText.includes('Reading'), sign),
    );
    await resizeTo(popup, 380);
    await save(name, popup);
    await popup.close();
    await page.close();
  }

  for (const name of ['options', 'welcome']) {
    for (const scheme of /** @type {Scheme[]} */ (['light', 'dark'])) {
      const view = await browser.newPage();
      await view.prefer(scheme);
      await view.goto(`${browser.extensionUrl()}/${name}.html`);
      await save(`${name}-${scheme}`, view);
      await view.close();
    }
  }
  await browser.close();
  await server.close();
  return { say: 'docs/screenshots/' };
}

process.once('SIGINT', () => process.exit(130));
try {
  await step('Screenshots', take);
  process.exit(0);
} catch (error) {
  explain(error);
  process.exit(1);
}
