/** Wires the side panel: the popup's content, for whatever tab is in front of its window. */
import { makeView } from '../popup/view';
import { followTab } from './follow';

const view = await makeView(document.getElementById('panel')!, { panel: true });
followTab({
  changed: (tabId) => void view.showTab(tabId),
  pointed: view.point,
});
