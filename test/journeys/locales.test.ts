/** A browser in each language that there is a catalogue of: popup and options speak it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { directionOf } from '../../components/locale-data';
import { extensionFolder } from '../../scripts/setup/extension.mjs';
import { EVERY } from './every';
import { journey } from './journey';
import { untilMarked, untilWords } from './on-page';

type Messages = Record<string, { message: string }>;

const locales = fileURLToPath(new URL('../../public/_locales', import.meta.url));
const folders = readdirSync(locales);
const inFolder = (folder: string): Messages =>
  JSON.parse(readFileSync(join(locales, folder, 'messages.json'), 'utf8')) as Messages;

test.each(['chrome', 'firefox'] as const)('every catalogue is in the package for %s', (browser) => {
  const packed = join(extensionFolder(browser), '_locales');
  expect(readdirSync(packed)).toEqual(folders);
  for (const folder of folders)
    expect(JSON.parse(readFileSync(join(packed, folder, 'messages.json'), 'utf8'))).toEqual(inFolder(folder));
});

/** One that Chromium has no words of its own in, and one with four plurals. */
const TWO = ['az', 'ru'];

for (const folder of folders.filter((name) => EVERY || TWO.includes(name))) {
  const language = folder.replaceAll('_', '-');
  const words = (key: string) => inFolder(folder)[key]!.message.replace(/\u00a0|\u202f/g, ' ');
  const said = () => ({ language: document.documentElement.lang, direction: document.documentElement.dir });

  journey(
    `a browser in ${language}`,
    (its) => {
      test('the popup', async () => {
        const page = await its().open('demo');
        await untilMarked(page, '92.05 percent');
        const popup = await its().popup(page);
        for (const key of ['state_quiet', 'state_mark_means', 'options']) await untilWords(popup, words(key));
        expect(await popup.run(said)).toEqual({ language, direction: directionOf(language) });
        await popup.close();
        await page.close();
      });

      test('the options', async () => {
        const view = await its().browser.newPage(`${its().browser.extensionUrl()}/options.html`);
        for (const key of ['nav_notebook', 'nav_data', 'sites_own']) await untilWords(view, words(key));
        expect(await view.run(said)).toEqual({ language, direction: directionOf(language) });
        await view.close();
      });
    },
    language,
  );
}
