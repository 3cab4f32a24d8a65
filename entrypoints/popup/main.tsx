/** Wires the popup: the tab's state in, the reader's choices out. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { PopupActions } from '../../components/popup/actions';
import { Popup } from '../../components/popup/popup';
import type { SiteInfo, SiteState, TabState } from '../../lib/messages';
import { saveSite } from '../../lib/settings';
import { patternOf } from '../../lib/site-key';
import { browserText } from './browser-text';
import { checkOnce, showClaim, shownTab, tabState } from './tab';

const text = await browserText();
const place = document.getElementById('popup')!;

/** While a page is read its state is asked for again, first soon, then less often; in all about half a minute. */
const PAUSES_MS = [100, 200, 300, 500, 800, 1200, 2000, 3000, 5000, 8000, 8000];

async function start(): Promise<void> {
  document.documentElement.lang = text('catalogue_language');
  const tabId = await shownTab();
  const show = (state: TabState) => render(<Popup state={state} actions={actions} text={text} />, place);

  async function follow(asked: Promise<TabState>): Promise<void> {
    let state = await asked;
    show(state);
    for (const pause of PAUSES_MS) {
      if (state.status !== 'reading' || tabId === undefined) return;
      await new Promise((resolve) => setTimeout(resolve, pause));
      state = await tabState(tabId);
      show(state);
    }
  }

  const state = () => (tabId === undefined ? Promise.resolve<TabState>({ status: 'closed' }) : tabState(tabId));
  const once = () => follow(tabId === undefined ? state() : checkOnce(tabId));

  async function setSite(site: SiteInfo, chosen: SiteState): Promise<void> {
    try {
      await saveSite(site.decidedBy === 'host' ? site.host : site.domain, chosen);
      await follow(state());
    } catch (error) {
      console.error(error);
      show({ status: 'error', site, error: 'storage' });
    }
  }

  async function allowSite(site: SiteInfo): Promise<void> {
    // First of all: browsers grant only while they still see the click.
    const granted = await browser.permissions.request({ origins: [patternOf(site.domain)] }).catch(() => false);
    if (!granted) return;
    if (!site.listed) await setSite(site, 'mark');
    await once();
  }

  const actions: PopupActions = {
    setSite,
    allowSite,
    checkOnce: once,
    showClaim: (index) => tabId !== undefined && showClaim(tabId, index),
    openOptions: () => browser.runtime.openOptionsPage(),
    copy: (words) =>
      navigator.clipboard.writeText(words).then(
        () => true,
        () => false,
      ),
  };
  await follow(state());
}

start();
