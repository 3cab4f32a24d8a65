/**
 * Opens the gallery: `openGallery()` serves it on loopback and opens Chromium. Out: the names of its screens, a way to
 * show one in a look and a language, and what went wrong meanwhile (screens that scroll sideways, errors).
 */
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers/find.mjs';
import { CHROMIUM_ARGS, serveGallery, widthOf } from './serve.mjs';

/** @typedef {{ look: string, width?: number, media: Record<string, string> }} Look */

/** @type {Look[]} */
export const LOOKS = [
  { look: 'light', media: { 'prefers-color-scheme': 'light' } },
  { look: 'dark', media: { 'prefers-color-scheme': 'dark' } },
  { look: 'narrow', width: 320, media: { 'prefers-color-scheme': 'light' } },
  { look: 'forced', media: { 'prefers-color-scheme': 'light', 'forced-colors': 'active' } },
];

/** How far a page scrolls sideways, which of its words stick out of its sides, which numbers break; runs in the page. */
export function overflow() {
  const wide = document.documentElement.scrollWidth - innerWidth;
  /** @type {Set<string>} */
  const out = new Set();
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? [])];
  for (const root of roots)
    for (const one of root.querySelectorAll('*')) {
      if (!(one instanceof HTMLElement) || one.closest('.unseen') || one.children.length > 0) continue;
      const number = one.matches('.figure .mark') && /^\S+$/.test(one.innerText);
      if (number && one.getClientRects().length > 1) out.add(`${one.innerText} over two lines`);
      const { left, right, width } = one.getBoundingClientRect();
      if (width > 1 && (left < -0.5 || right > innerWidth + 0.5)) out.add((one.textContent ?? '').slice(0, 40));
    }
  return { wide, out: [...out] };
}

/** @param {string} [locale] */
export async function openGallery(locale = 'en-GB') {
  const { address, close } = await serveGallery();
  const opened = puppeteer.launch({ executablePath: findChromium()?.path, args: CHROMIUM_ARGS });
  const browser = await opened.catch(async (error) => {
    await close();
    throw error;
  });
  const page = await browser.newPage();
  /** @type {string[]} */
  const faults = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  const devtools = await page.createCDPSession();
  await page.goto(`${address}?locale=${locale}`);
  await page.waitForSelector('a');

  return {
    page,
    faults,
    names: await page.$$eval('a', (links) => links.map((link) => link.textContent ?? '')),

    /** @param {Look} look */
    async dress({ media }) {
      const features = Object.entries({ ...media, 'prefers-reduced-motion': 'reduce' });
      await devtools.send('Emulation.setEmulatedMedia', {
        features: features.map(([name, value]) => ({ name, value })),
      });
    },

    /**
     * Shows a screen, its first figure open: the plot is what most needs looking at.
     * @param {string} name
     * @param {Look} look
     */
    async show(name, { look, width }) {
      await page.setViewport({ width: width ?? widthOf(name), height: 600 });
      await page.goto(`${address}?screen=${name}&locale=${locale}`);
      await page.waitForSelector('#place > *');
      const fold = await page.$('.fold[aria-expanded=false]');
      await fold?.click();
      // The line that takes it back.
      if (name.endsWith('-deleted')) await (await page.$('.delete'))?.click();
      const { wide, out } = await page.evaluate(overflow);
      if (wide > 0) faults.push(`${name} (${look}) is ${wide} px too wide`);
      if (out.length > 0) faults.push(`${name} (${look}) lets words stick out: ${out.join(' | ')}`);
    },

    async close() {
      await browser.close();
      await close();
    },
  };
}
