/**
 * Open tabs, told at once what their site's state is now: one that was turned off stops, one that was turned on
 * starts. Tabs whose address the browser keeps from us are told to stop: access was taken back.
 */
import { browser } from 'wxt/browser';
import type { Appearance } from '../../lib/model/appearance';
import { loadSettings } from '../../lib/settings';
import { showCount } from './badge';
import { runIn, tellPage } from './running';
import { siteInfo } from './site-info';
import { forget, recall } from './tab-memory';

/** Tabs a reader may have open; each costs a message. */
const MAX_TABS = 2000;

export async function tellOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const settings = loadSettings();
  await Promise.all(
    tabs.slice(0, MAX_TABS).map(async ({ id, url, discarded }) => {
      if (id === undefined || discarded) return;
      const site = url ? await siteInfo(url, settings) : null;
      const state = site?.state ?? 'off';
      const listens = await tellPage(id, { type: 'site-state', state });
      if (state === 'off') {
        const asked = listens && (await recall(id))?.asked;
        if (asked) return;
        await forget(id);
        await showCount(id, 0);
      } else if (!listens && site?.granted) await runIn(id);
    }),
  );
}

/** Other marks in every page where we are. */
export async function tellAppearance(appearance: Appearance): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(
    tabs.slice(0, MAX_TABS).map(({ id }) => id !== undefined && tellPage(id, { type: 'appearance', appearance })),
  );
}
