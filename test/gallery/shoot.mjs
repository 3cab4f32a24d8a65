/**
 * Pictures of every screen in every state. `node test/gallery/shoot.mjs [DIR] [NAME…]`: serves the gallery on
 * loopback, opens it in Chromium, writes DIR/<screen>-<look>.png (default .screenshots/gallery) and says which screen
 * scrolls sideways or logs an error; the exit status is then 1.
 */
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers/find.mjs';
import { CHROMIUM_ARGS, serveGallery, widthOf } from './serve.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const [directory = join(here, '../../.screenshots/gallery'), ...wanted] = process.argv.slice(2);

/** @type {{ look: string, width?: number, media: Record<string, string> }[]} */
const LOOKS = [
  { look: 'light', media: { 'prefers-color-scheme': 'light' } },
  { look: 'dark', media: { 'prefers-color-scheme': 'dark' } },
  { look: 'narrow', width: 320, media: { 'prefers-color-scheme': 'light' } },
  { look: 'forced', media: { 'prefers-color-scheme': 'light', 'forced-colors': 'active' } },
];

const { address, close } = await serveGallery();
const browser = await puppeteer.launch({ executablePath: findChromium()?.path, args: CHROMIUM_ARGS });
/** @type {string[]} */
const faults = [];
try {
  await mkdir(directory, { recursive: true });
  const page = await browser.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  const devtools = await page.createCDPSession();
  await page.goto(address);
  await page.waitForSelector('a');
  const all = await page.$$eval('a', (links) => links.map((link) => link.textContent ?? ''));
  const names = wanted.length > 0 ? all.filter((name) => wanted.some((want) => name.startsWith(want))) : all;
  for (const { look, width, media } of LOOKS) {
    const features = Object.entries({ ...media, 'prefers-reduced-motion': 'reduce' });
    await devtools.send('Emulation.setEmulatedMedia', { features: features.map(([name, value]) => ({ name, value })) });
    for (const name of names) {
      await page.setViewport({ width: width ?? widthOf(name), height: 600 });
      await page.goto(`${address}?screen=${name}`);
      await page.waitForSelector('#place > *');
      // Open the first figure: the plot is what most needs looking at.
      const fold = await page.$('.fold[aria-expanded=false]');
      await fold?.click();
      // The line that takes it back.
      if (name.endsWith('-deleted')) await (await page.$('.delete'))?.click();
      const scrolls = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (scrolls > 0) faults.push(`${name} (${look}) is ${scrolls} px too wide`);
      if (name.startsWith('card')) await page.addStyleTag({ content: 'body { padding: 16px; }' });
      await page.screenshot({ path: join(directory, `${name}-${look}.png`), fullPage: true });
    }
  }
} finally {
  await browser.close();
  await close();
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
