/** The screens of the extension itself, as the browser opens them, in both themes, looked at by axe-core. */
import { expect, test } from 'vitest';
import { tabOf } from '../../scripts/browsers/look.mjs';
import { copyOfBuild } from '../faults/copy';
import { AXE_SCRIPT, violations } from './axe';
import { journey, LISTED, type View } from './journey';
import { untilMarked, untilWords } from './on-page';

const THEMES = ['light', 'dark'] as const;
const AXE = 'axe.js';

/** Screen, and words that it shows once it is all there. */
const SCREENS: [string, string][] = [
  ['options.html#sites', 'Your own choices'],
  ['options.html#appearance', 'Preview'],
  ['options.html#shortcuts', 'Change shortcuts'],
  ['options.html#notebook', 'Media outlets'],
  ['options.html#data', 'Sources and their terms'],
  ['options.html#about', 'Permissions'],
  ['welcome.html', 'A first page'],
];

// Its pages run no script but the extension's own: axe is one of them here.
const copy = copyOfBuild();
copy.write(AXE, AXE_SCRIPT);

journey(
  'accessibility of the extension',
  (its) => {
    const at = (screen: string) => `${its().browser.extensionUrl()}/${screen}`;
    const audit = (view: View) => violations(view, at(AXE));

    async function dressed(theme: (typeof THEMES)[number], width: number): Promise<View> {
      const view: View = await its().browser.newPage(at('popup.html'));
      await view.resize(width, 600);
      await view.prefer(theme);
      return view;
    }

    test.each(THEMES)('popup and side panel, %s', async (theme) => {
      const found: string[] = [];
      for (const [page, words] of [
        ['demo', 'figures found'],
        ['market', 'No election figures here'],
      ] as const) {
        const shown = await its().open(page);
        if (page === 'demo') await untilMarked(shown, '92.05 percent');
        const view = await dressed(theme, 380);
        const tab = await view.run(tabOf, `http://${LISTED}/${page}`);
        await view.goto(at(`popup.html?tab=${tab}`));
        await untilWords(view, words);
        await view.run(() => document.querySelector<HTMLElement>('.fold')?.click());
        found.push(...(await audit(view)).map((violation) => `popup, ${page}: ${violation}`));
        await view.close();
        await shown.close();
      }
      const view = await dressed(theme, 440);
      await view.goto(at('sidepanel.html'));
      await untilWords(view, 'This page is not open to Second Source');
      found.push(...(await audit(view)).map((violation) => `side panel: ${violation}`));
      await view.close();
      expect(found).toEqual([]);
    });

    test.each(THEMES)('options and welcome, %s', async (theme) => {
      const found: string[] = [];
      const view = await dressed(theme, 1000);
      for (const [screen, words] of SCREENS) {
        await view.goto('about:blank');
        await view.goto(at(screen));
        await untilWords(view, words);
        found.push(...(await audit(view)).map((violation) => `${screen}: ${violation}`));
      }
      await view.close();
      expect(found).toEqual([]);
    });

    test('a screen without its title and language is seen', async () => {
      const view = await dressed('light', 380);
      await view.run(() => {
        document.title = '';
        document.documentElement.removeAttribute('lang');
      });
      const found = (await audit(view)).join('\n');
      expect(found).toMatch(/document-title/);
      expect(found).toMatch(/html-has-lang/);
      await view.close();
    });
  },
  undefined,
  copy.folder,
);
