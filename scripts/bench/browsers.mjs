/** What the extension costs a page, in each browser that is on this machine. In: the build. Out: tables on the terminal. */
import { buildExtension } from '../setup/extension.mjs';
import { step } from '../setup/step.mjs';
import { figuresTable } from './figures-table.mjs';
import { inChromium } from './in-chromium.mjs';
import { inFirefox } from './in-firefox.mjs';
import { savedPages } from './saved-pages.mjs';
import { savedTable } from './saved-table.mjs';

/** Without `--all` each tenth saved page is taken. */
const STEP = 10;

/**
 * @param {string} chrome folder of the build for Chromium
 * @param {boolean} all every saved page
 */
export async function benchBrowsers(chrome, all) {
  const pages = savedPages().filter((_, index) => all || index % STEP === 0);
  const ran = await inChromium(chrome, async (bench) => {
    await figuresTable(bench, { figures: 5000 }, 'Chromium: a page with 5,000 figures in 280 kB of text');
    if (pages.length > 0) await savedTable(bench, pages);
    else console.log('\nsaved pages: ../shared/pages is not there, skipped');
  });
  if (!ran) console.log('\nChromium is not on this machine: its tables are skipped');
  const firefox = await step('Extension, Firefox', () => buildExtension('firefox'));
  // What is measured in Chromium stands, whatever becomes of this one.
  const there = await inFirefox(firefox).catch(
    (error) => console.log(`Firefox could not be measured: ${error}`) ?? true,
  );
  if (!there) console.log('\nFirefox is not on this machine: its table is skipped');
}
