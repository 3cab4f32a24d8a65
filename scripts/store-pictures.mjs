/**
 * `npm run store-pictures`: pictures in the sizes that stores ask for, of the real extension, into
 * docs/store/pictures/. Chrome and Edge want 1280 × 800, 24 bits without transparency, at most five (Edge: ten); Firefox
 * takes the same. The small tile is 440 × 280.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openChromium } from './browsers/chromium.mjs';
import { findChromium } from './browsers/find.mjs';
import { servePages } from './browsers/page-server.mjs';
import { openPopupInTab } from './browsers/popup-in-tab.mjs';
import { pause, until } from './browsers/until.mjs';
import { untilCard } from './browsers/until-card.mjs';
import { buildExtension } from './setup/extension.mjs';
import { ROOT } from './setup/run.mjs';
import { explain, StepError, step } from './setup/step.mjs';

/** @typedef {import('./browsers/chromium.mjs').ChromiumView} View */

const FOLDER = join(ROOT, 'docs/store/pictures');
const HOST = 'demo.trend.az';
const PICTURE = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };

/**
 * @param {string} name
 * @param {View} view
 */
async function save(name, view) {
  // Letters and sizes settle with the next frames.
  await pause(300);
  writeFileSync(join(FOLDER, `${name}.png`), await view.screenshot());
}

/** @param {Buffer} png */
const inlined = (png) => `data:image/png;base64,${png.toString('base64')}`;

/**
 * The popup where browsers open it: over the page, at the upper right. Both are pictures of the real ones.
 * @param {Buffer} page
 * @param {Buffer} popup
 */
const popupOverPage = (page, popup) => `<!doctype html><style>
  body { margin: 0; background: url(${inlined(page)}) }
  img { position: fixed; top: 8px; right: 24px; border-radius: 8px; box-shadow: 0 2px 16px #0006 }
</style><img src="${inlined(popup)}">`;

/** Icon, name, and what the manifest says; no more, as a tile is shown small. */
function tile() {
  const words = JSON.parse(readFileSync(join(ROOT, 'public/_locales/en/messages.json'), 'utf8'));
  return `<!doctype html><style>
    body { margin: 0; height: 280px; display: grid; align-content: center; justify-items: center; gap: 14px;
      background: #fffdf8; color: #1f1c17; text-align: center; font: 19px/1.35 Georgia, 'DejaVu Serif', serif }
    svg { width: 88px; height: 88px }
    b { font-size: 34px; line-height: 1 }
    span { max-width: 340px }
  </style>${readFileSync(join(ROOT, 'assets/icon.svg'), 'utf8')}
  <b>${words.ext_name.message}</b><span>${words.ext_description.message}</span>`;
}

async function take() {
  const found = findChromium();
  if (!found) throw new StepError('no Chrome, Chromium or Edge is on this machine', 'install one of them');
  const extension = (await buildExtension('chrome')).value;
  const server = await servePages();
  const demo = readFileSync(join(ROOT, 'test/pages/demo/index.html'));
  server.pages.set(`${HOST}/demo`, { body: demo });
  const browser = await openChromium({ path: found.path, extension, proxy: server.port });
  mkdirSync(FOLDER, { recursive: true });

  /** @param {string} html @param {{ width: number, height: number }} size @param {string} name */
  const draw = async (html, { width, height }, name) => {
    server.pages.set(`${HOST}/drawn`, { body: html });
    const view = await browser.newPage();
    await view.resize(width, height);
    await view.goto(`http://${HOST}/drawn`);
    await save(name, view);
    await view.close();
  };
  /** @param {'light' | 'dark'} scheme */
  const openDemo = async (scheme) => {
    const page = await browser.newPage();
    await page.prefer(scheme);
    await page.resize(PICTURE.width, PICTURE.height);
    await page.goto(`http://${HOST}/demo`);
    // The card stands whole below its figure.
    await page.run(() => scrollTo(0, 150));
    return page;
  };

  const page = await openDemo('light');
  await untilCard(page);
  await save('1-card', page);
  await page.move(5, 5);
  await pause(800);
  const below = await page.screenshot();
  const { popup } = await openPopupInTab(browser, page);
  await until('the report', () => popup.run(() => document.querySelector('.claims') !== null));
  await pause(300);
  await draw(popupOverPage(below, await popup.screenshot()), PICTURE, '2-list');
  await popup.run(() =>
    document.querySelector('.claims .fold')?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
  );
  await popup.run(() => document.querySelector('.claims')?.scrollIntoView());
  await pause(300);
  await draw(popupOverPage(below, await popup.screenshot()), PICTURE, '3-sources');
  await popup.close();
  await page.close();

  const dark = await openDemo('dark');
  await untilCard(dark);
  await save('4-card-dark', dark);
  await dark.close();

  const data = await browser.newPage();
  await data.resize(PICTURE.width, PICTURE.height);
  await data.goto(`${browser.extensionUrl()}/options.html#data`);
  await until('the counts of the data', () =>
    data.run(() => {
      const cells = [...document.querySelectorAll('td')].map((cell) => cell.innerText.trim());
      return cells.length > 0 && !cells.includes('…');
    }),
  );
  await save('5-data', data);
  await data.close();
  await draw(tile(), TILE, 'tile');

  await browser.close();
  await server.close();
  return { say: 'docs/store/pictures/' };
}

process.once('SIGINT', () => process.exit(130));
try {
  await step('Pictures for stores', take);
  process.exit(0);
} catch (error) {
  explain(error);
  process.exit(1);
}
