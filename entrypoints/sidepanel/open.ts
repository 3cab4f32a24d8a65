/**
 * Opens the side panel (Chrome, Edge) or the sidebar (Firefox). To be called first of all that answers a click or a key:
 * browsers open it only while they still see that.
 */
import { browser } from 'wxt/browser';

/** Calls that the shared list of browsers' interfaces does not have: each is in one family of browsers alone. */
interface Panels {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** @param windowId the window that the panel is to stand in; Firefox takes the one in front */
export async function openPanel(windowId: number | undefined): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  try {
    if (sidePanel && windowId !== undefined) await sidePanel.open({ windowId });
    else await sidebarAction?.open();
  } catch (error) {
    console.warn(error);
  }
}
