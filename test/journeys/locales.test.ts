/** A browser in each language that there is a catalogue of: popup and options speak it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { directionOf } from '../../components/locale-data';
import { until } from '../../scripts/browsers/until.mjs';
import { extensionFolder } from '../../scripts/setup/extension.mjs';
import { EVERY } from './every';
import { journey, type PopupView, type View } from './journey';
import { labelsOf, leftInEnglish, type Messages } from './left-in-english';
import { untilMarked, untilWords, wordsOf } from './on-page';

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

test('a message left in English is seen, and a key without its message', () => {
  const english = inFolder('en');
  const german = inFolder('de');
  expect(leftInEnglish(german.state_mark_means!.message, [], english, german)).toEqual([]);
  expect(leftInEnglish(`x ${english.state_mark_means!.message} y`, [], english, german)).toEqual([
    english.state_mark_means!.message,
  ]);
  expect(leftInEnglish('', [english.options!.message, german.options!.message], english, german)).toEqual([
    english.options!.message,
  ]);
  expect(leftInEnglish('see nav_notebook here', [], english, german)).toEqual(['nav_notebook']);
});

/** One that Chromium has no words of its own in, and one with four plurals. */
const TWO = ['az', 'ru'];

for (const folder of folders.filter((name) => EVERY || TWO.includes(name))) {
  const language = folder.replaceAll('_', '-');
  const words = (key: string) => inFolder(folder)[key]!.message.replace(/\u00a0|\u202f/g, ' ');
  const left = async (view: View | PopupView) =>
    folder === 'en'
      ? []
      : leftInEnglish(await wordsOf(view), await (view as View).run(labelsOf), inFolder('en'), inFolder(folder));
  const said = () => ({ language: document.documentElement.lang, direction: document.documentElement.dir });

  journey(
    `a browser in ${language}`,
    (its) => {
      test('the popup', async () => {
        const page = await its().open('demo');
        await untilMarked(page, '92.05 percent');
        const popup = await its().popup(page);
        for (const key of ['state_quiet', 'state_mark_means', 'options']) await untilWords(popup, words(key));
        await popup.run(() => document.querySelector<HTMLElement>('.claims .fold')?.click());
        await untilWords(popup, words('not_this'));
        await popup.run(() => {
          for (const folded of document.querySelectorAll('details')) folded.open = true;
        });
        expect(await left(popup)).toEqual([]);
        expect(await popup.run(said)).toEqual({ language, direction: directionOf(language) });
        await popup.close();
        await page.close();
      });

      test('the options', async () => {
        const view = await its().browser.newPage(`${its().browser.extensionUrl()}/options.html`);
        for (const key of ['nav_notebook', 'nav_data', 'sites_own']) await untilWords(view, words(key));
        expect(await view.run(said)).toEqual({ language, direction: directionOf(language) });
        const sections = await view.run(() =>
          [...document.querySelectorAll('nav a')].map((link) => (link as HTMLAnchorElement).hash.slice(1)),
        );
        expect(sections).toContain('data');
        for (const section of sections) {
          await view.run((name) => {
            location.hash = name;
          }, section);
          await until(`the section ${section}`, () =>
            view.run(
              (name) => document.querySelector('nav [aria-current]')?.getAttribute('href') === `#${name}`,
              section,
            ),
          );
          if (section === 'data') await untilWords(view, words('data_sources'));
          expect(await left(view), section).toEqual([]);
        }
        await view.close();
      });
    },
    language,
  );
}
