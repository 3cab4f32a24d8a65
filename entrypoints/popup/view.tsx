/**
 * The list of a tab's figures, in popup and side panel: the tab's state in, the reader's choices out.
 * In: `view.showTab(7)`. Out: what that tab shows, followed while its page is being read.
 */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { PopupActions } from '../../components/popup/actions';
import { afterFrame } from '../../components/popup/after-frame';
import { Popup } from '../../components/popup/popup';
import { warm } from '../../components/warm';
import type { SiteInfo, SiteState, TabState } from '../../lib/messages';
import { saveSite } from '../../lib/settings';
import { patternOf } from '../../lib/site-key';
import { browserText } from './browser-text';
import { saveFile } from './save-file';
import { alsoRead, checkOnce, setAside, showClaim, tabState } from './tab';

/** While a page is read its state is asked for again, first soon, then less often; in all about half a minute. */
const PAUSES_MS = [100, 200, 300, 500, 800, 1200, 2000, 3000, 5000, 8000, 8000];

export interface ViewOptions {
  panel: boolean;
  openPanel?: () => void;
}

export interface View {
  /** @param known its state, where that was asked for already */
  showTab(tabId: number | undefined, known?: TabState | null): Promise<void>;
  /** Brings the row of a figure into view. */
  point(claim: number): void;
}

export async function makeView(place: HTMLElement, { panel, openPanel }: ViewOptions): Promise<View> {
  const text = await browserText();
  document.documentElement.lang = text.language;
  document.documentElement.dir = text.direction;
  // Nothing is known of the tab yet.
  warm(text);
  let tabId: number | undefined;
  let shown: TabState | null = null;
  let current: number | null = null;
  let turn = 0;

  const draw = () => {
    if (!shown) return;
    // Another page, or another reading of it: rows begin anew, and nothing of it is pointed at.
    const key = shown.status === 'read' ? `${tabId} ${shown.readAt}` : shown.status;
    render(<Popup key={key} state={shown} actions={actions} text={text} place={{ panel, current }} />, place);
  };

  /** What was asked first and comes last must not stay. */
  async function follow(ask: () => Promise<TabState>): Promise<void> {
    const mine = ++turn;
    let state = await ask();
    for (const pause of PAUSES_MS) {
      if (mine !== turn) return;
      const same = isSame(state, shown);
      if (!same) current = null;
      // Until the notebook has answered anew, what it said holds.
      shown = same && state.status === 'read' ? { ...state, alsoRead: alsoReadOf(shown) } : state;
      draw();
      if (state.status === 'read' && state.isFirst) {
        await new Promise<void>(afterFrame);
        if (mine === turn && tabId !== undefined) state = await tabState(tabId);
        continue;
      }
      if (state.status === 'read') await addAlsoRead(state.readAt, mine);
      if (state.status !== 'reading' || tabId === undefined) return;
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (mine === turn) state = await tabState(tabId);
    }
  }

  /** Figures are shown at once; what the notebook has beside them comes when it comes. */
  async function addAlsoRead(readAt: string, mine: number): Promise<void> {
    if (tabId === undefined) return;
    const also = await alsoRead(tabId, readAt);
    if (mine !== turn || shown?.status !== 'read' || shown.readAt !== readAt) return;
    if (also.length === 0 && alsoReadOf(shown).length === 0) return;
    shown = { ...shown, alsoRead: also };
    draw();
  }

  const state = () => (tabId === undefined ? Promise.resolve<TabState>({ status: 'closed' }) : tabState(tabId));
  const once = () => follow(() => (tabId === undefined ? state() : checkOnce(tabId)));

  async function setSite(site: SiteInfo, chosen: SiteState): Promise<void> {
    try {
      await saveSite(site.decidedBy === 'host' ? site.host : site.domain, chosen);
      await follow(state);
    } catch (error) {
      console.error(error);
      await follow(async () => ({ status: 'error', site, error: 'storage' }));
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
    openPanel,
    version: browser.runtime.getManifest().version,
    async setAside(readAt, index, again) {
      const done = tabId !== undefined && (await setAside(tabId, readAt, index, again));
      if (done) await follow(state);
      return done;
    },
    save: saveFile,
    copy: (words) =>
      navigator.clipboard.writeText(words).then(
        () => true,
        () => false,
      ),
  };

  return {
    async showTab(next, known) {
      if (next !== tabId) current = null;
      tabId = next;
      await follow(known ? async () => known : state);
    },
    point(claim) {
      current = claim;
      draw();
    },
  };
}

const alsoReadOf = (state: TabState | null) => (state?.status === 'read' && state.alsoRead) || [];

/** The same reading of a page: what was pointed at in it still is. */
function isSame(a: TabState, b: TabState | null): boolean {
  return a.status === 'read' && b?.status === 'read' && a.readAt === b.readAt;
}
