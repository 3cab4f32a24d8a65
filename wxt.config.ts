import { defineConfig } from 'wxt';
import { dataAssets } from './scripts/data/compile-seeds';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  manifestVersion: 3,
  hooks: {
    // The seeds are checked and compiled on every build, and shipped as data/*.
    'build:publicAssets': async (wxt, files) => {
      files.push(...(await dataAssets(wxt.config.root)));
    },
  },
});
