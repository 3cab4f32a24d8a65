/** Wires the popup: the tab in view, in; closed by the browser when the reader turns to something else. */
import { browser } from 'wxt/browser';
import { openPanel } from '../sidepanel/open';
import { firstState } from './tab';
import { makeView } from './view';

/** Asked for ahead of the click: that must be answered at once. */
const shownWindow = browser.windows.getCurrent().then(({ id }) => id);

async function start(): Promise<void> {
  let windowId: number | undefined;
  shownWindow.then(
    (id) => {
      windowId = id;
    },
    () => undefined,
  );
  const view = await makeView(document.getElementById('popup')!, {
    panel: false,
    openPanel: () => void openPanel(windowId).then(() => window.close()),
  });
  const { tabId, state } = await firstState();
  await view.showTab(tabId, state);
}

start();
