/**
 * Pictures of the real extension, as files: page in its marks, hover card, popup (light, dark, narrow, opened, its end,
 * nothing to show, a site that is not listed, a site that is off, an error), options, welcome.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openChromium } from '../browsers/chromium.mjs';
import { findChromium } from '../browsers/find.mjs';
import { placeOf, shownIn } from '../browsers/look.mjs';
import { servePages } from '../browsers/page-server.mjs';
import { openPopupInTab } from '../browsers/popup-in-tab.mjs';
import { pause, until } from '../browsers/until.mjs';
import { untilCard } from '../browsers/until-card.mjs';
import { buildExtension } from '../setup/extension.mjs';
import { ROOT } from '../setup/run.mjs';
import { StepError } from '../setup/step.mjs';
import { writePicture } from './write-picture.mjs';

/** @typedef {import('../browsers/chromium.mjs').ChromiumView} View */
/** @typedef {'light' | 'dark'} Scheme */

const HOST = 'demo.trend.az';
/** In no list of news sites. */
const UNLISTED = 'www.example.org';
/** Turned off in the options. */
const OFF = 'menafn.com';
/** High enough for the card to stand whole below its figure. */
const PAGE = { width: 1000, height: 880 };
/** Paper around the card in its own picture, px. */
const AROUND = 12;

/** Name and width, px. */
const POPUPS = /** @type {const} */ ([
  ['popup', 380],
  ['popup-narrow', 320],
]);

/** Longer than what is read: the popup says so. */
const TOO_LONG = `<!doctype html><article><h1>Azerbaijan's presidential election</h1>${'<p>Ilham Aliyev received 92.05 percent of the votes in the presidential election in Azerbaijan, and so on and on.</p>'.repeat(60_000)}</article>`;

/**
 * @param {string} name
 * @param {{ screenshot(): Promise<Buffer> }} view
 */
async function save(name, view) {
  // Letters and sizes settle with the next frames.
  await pause(300);
  writePicture(name, await view.screenshot());
}

/**
 * Cuts the popup's window to what it shows; browsers allow 600 px.
 * @param {View} popup
 * @param {number} width
 */
async function cut(popup, width) {
  await pause(200);
  const height = await popup.run(() => Math.ceil(document.body.getBoundingClientRect().height));
  await popup.resize(width, Math.min(600, height));
}

/**
 * The card alone, with a little of the page around it.
 * @param {string} name
 * @param {View} page
 */
async function saveCard(name, page) {
  const card = await page.inShadow(shownIn);
  if (!card) throw new StepError('the hover card has gone', 'run `npm test`: its journeys say more');
  const clip = {
    x: card.x - AROUND,
    y: card.y - AROUND,
    width: card.width + 2 * AROUND,
    height: card.height + 2 * AROUND,
  };
  writePicture(name, await page.page.screenshot({ captureBeyondViewport: false, clip }));
}

/** Opens the first figure to its plot, and brings that into view. Runs in the popup. */
function openFirst() {
  document.querySelector('.claims .fold')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  requestAnimationFrame(() => document.querySelector('.claims')?.scrollIntoView());
}

/** The observers' statements and the foot. Runs in the popup. */
function showEnd() {
  scrollTo(0, document.body.scrollHeight);
}

/**
 * Makes a choice of a site, as a reader does. Runs in the options page.
 * @param {string} site
 * @param {string} state
 */
async function addSite(site, state) {
  const frame = () => new Promise((resolve) => setTimeout(resolve, 100));
  const form = document.querySelector('form.line');
  const [input, select] = [form?.querySelector('input'), form?.querySelector('select')];
  if (!form || !input || !select) throw new Error('the options have no form for sites');
  input.value = site;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  select.value = state;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await frame();
  form.querySelector('button')?.click();
  await frame();
}

/**
 * Makes a choice of looks, by its words. Runs in the options page.
 * @param {string} words
 */
async function chooseLook(words) {
  const label = [...document.querySelectorAll('label')].find((each) => each.innerText.trim() === words);
  if (!label) throw new Error(`the options have no ${words}`);
  label.click();
  await new Promise((resolve) => setTimeout(resolve, 150));
}

export async function ofExtension() {
  const found = findChromium();
  if (!found) throw new StepError('no Chrome, Chromium or Edge is on this machine', 'install one of them');
  const extension = (await buildExtension('chrome')).value;
  const server = await servePages();
  for (const slug of ['demo', 'market'])
    server.pages.set(`${HOST}/${slug}`, { body: readFileSync(join(ROOT, 'test/pages', slug, 'index.html')) });
  server.pages.set(`${HOST}/long`, { body: TOO_LONG });
  for (const host of [UNLISTED, OFF])
    server.pages.set(`${host}/story`, { body: readFileSync(join(ROOT, 'test/pages/demo/index.html')) });
  const browser = await openChromium({ path: found.path, extension, proxy: server.port });

  for (const scheme of /** @type {Scheme[]} */ (['light', 'dark'])) {
    const page = await browser.newPage();
    await page.prefer(scheme);
    await page.resize(PAGE.width, PAGE.height);
    await page.goto(`http://${HOST}/demo`);
    await untilCard(page);
    await save(`page-${scheme}`, page);
    await saveCard(`card-${scheme}`, page);

    for (const [name, width] of scheme === 'light' ? POPUPS : POPUPS.slice(0, 1)) {
      const { popup } = await openPopupInTab(browser, page, { width, scheme });
      await until('the report', () => popup.run(() => document.querySelector('.statements') !== null));
      await cut(popup, width);
      await save(`${name}-${scheme}`, popup);
      await popup.run(openFirst);
      await save(`${name}-open-${scheme}`, popup);
      await popup.run(showEnd);
      await save(`${name}-end-${scheme}`, popup);
      await popup.close();
    }
    await page.close();
  }

  /** @type {[string, Scheme, string[]][]} */
  const marks = [
    ['page-line', 'light', ['Line', 'Slate']],
    ['page-fill', 'light', ['Fill', 'Plum']],
    ['page-fill-dark', 'dark', []],
    ['page-some', 'light', ['Line and fill', 'Ochre', 'Observers and media outlets', 'Mark them with a dotted line']],
    ['', 'light', ['Observers and media outlets', 'Mark them with a dotted line']],
  ];
  for (const [name, scheme, choices] of marks) {
    const looks = await browser.newPage(`${browser.extensionUrl()}/options.html#appearance`);
    await until('the choices', () => looks.run(() => document.querySelector('.papers') !== null));
    for (const choice of choices) await looks.run(chooseLook, choice);
    await looks.close();
    if (!name) continue;
    const page = await browser.newPage();
    await page.prefer(scheme);
    await page.resize(PAGE.width, PAGE.height);
    await page.goto(`http://${HOST}/demo`);
    await until('the marks', () => page.run(() => CSS.highlights.size > 0));
    // Where the kinds that are left out would stand.
    if (name === 'page-some') await page.run(placeOf, '109', 'article p:not(.lead)');
    await save(name, page);
    await page.close();
  }

  const options = await browser.newPage(`${browser.extensionUrl()}/options.html`);
  await options.run(addSite, 'bbc.co.uk', 'quiet');
  await options.run(addSite, 'live.bbc.co.uk', 'off');
  await options.run(addSite, OFF, 'off');
  await options.close();

  for (const [address, name] of /** @type {const} */ ([
    [`${HOST}/market`, 'popup-empty'],
    [`${HOST}/long`, 'popup-error'],
    [`${UNLISTED}/story`, 'popup-unlisted'],
    [`${OFF}/story`, 'popup-off'],
  ])) {
    const page = await browser.newPage(`http://${address}`);
    // Of a site that is not listed only a click on the button tells us.
    const popup = address.startsWith(UNLISTED)
      ? await browser.popup(page)
      : (await openPopupInTab(browser, page)).popup;
    await until(`the note in ${name}`, () =>
      popup.run(() => document.querySelector('.note') !== null && !document.body.innerText.includes('Reading')),
    );
    await cut(popup, 380);
    await save(name, popup);
    await popup.close();
    await page.close();
  }

  for (const [name, address] of /** @type {const} */ ([
    ['options', 'options.html'],
    ['options-appearance', 'options.html#appearance'],
    ['options-shortcuts', 'options.html#shortcuts'],
    ['options-data', 'options.html#data'],
    ['options-about', 'options.html#about'],
    ['welcome', 'welcome.html'],
  ])) {
    for (const scheme of /** @type {Scheme[]} */ (['light', 'dark'])) {
      const view = await browser.newPage();
      await view.prefer(scheme);
      await view.goto(`${browser.extensionUrl()}/${address}`);
      // The data screen fills its counts pack by pack; a page without words is still on its way.
      await until(`the words of ${name}`, () =>
        view.run((isData) => {
          const counts = [...document.querySelectorAll('td')].map((cell) => cell.innerText.trim());
          return document.body.innerText.trim() !== '' && !counts.includes('…') && (counts.length > 0 || !isData);
        }, name === 'options-data'),
      );
      await save(`${name}-${scheme}`, view);
      await view.close();
    }
  }
  await browser.close();
  await server.close();
  return { say: 'taken' };
}
