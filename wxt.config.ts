import { readFileSync } from 'node:fs';
// For the type of its option alone.
import type {} from '@wxt-dev/auto-icons';
import { defineConfig } from 'wxt';
import { patternOf } from './lib/site-key';
import { dataAssets } from './scripts/data/compile-seeds';
import { builtAlone } from './scripts/setup/built-alone';
import { knownConstants } from './scripts/setup/known-constants';
import { oneChunk } from './scripts/setup/one-chunk';
import { plainStart } from './scripts/setup/plain-start';
import { withoutMarkup } from './scripts/setup/without-markup';

/** Sites whose articles are read by default: the first column of the curated list. */
const listed = readFileSync(new URL('./seeds/news-domains.csv', import.meta.url), 'utf8')
  .split(/\r?\n/)
  .slice(1)
  .flatMap((line) => line.split(',', 1)[0] || [])
  .map(patternOf);

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/auto-icons'],
  vite: () => ({ plugins: [withoutMarkup(), plainStart(), knownConstants(), oneChunk()] }),
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  manifestVersion: 3,
  // For builds beside the usual one.
  outDir: process.env.SECOND_SOURCE_OUT ?? '.output',
  manifest: ({ browser }) => ({
    name: '__MSG_ext_name__',
    description: '__MSG_ext_description__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    // One background for all windows: it is told by the tab which are private, and writes nothing of those. Firefox has
    // no "split"; in Chromium its second background would have a notebook of its own, empty, which the options never see.
    incognito: 'spanning',
    // Where page.js runs, too: the background registers it. Said here as content_scripts, the list would be set against
    // itself a second time whenever Chrome starts, which takes the square of its length.
    host_permissions: listed,
    // "Always here", asked for when the reader clicks it.
    optional_host_permissions: ['*://*/*'],
    // J and K as in mail readers. Chromium assigns neither Alt+Shift+N nor Alt+Shift+P, and four keys at most: there the
    // reader gives the side panel its key.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      'next-figure': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next__' },
      'previous-figure': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_previous__' },
      'toggle-site': { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_command_toggle__' },
      'open-panel': {
        ...(browser === 'firefox' && { suggested_key: { default: 'Alt+Shift+L' } }),
        description: '__MSG_command_panel__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'second-source@example.org',
              // Custom highlights came with 140; of Android's, 142 is the first that knows the line below.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // Custom highlights, popovers and session storage are all there from 114 on; older ones were not tried.
        { minimum_chrome_version: '116' }),
  }),
  hooks: {
    'entrypoints:grouped': (_, groups) => builtAlone(groups, 'popup'),
    // The seeds are checked and compiled on every build, and shipped as data/*.
    'build:publicAssets': async (wxt, files) => {
      files.push(...(await dataAssets(wxt.config.root)));
    },
  },
});
