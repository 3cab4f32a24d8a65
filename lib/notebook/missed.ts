/**
 * Whether the figures of the page that was read last could be noted. Kept until the browser closes: the notebook's screen
 * says so, as the page itself is read and marked all the same.
 */
import { browser } from 'wxt/browser';

const ITEM = 'notebook-missed';

export async function setMissed(missed: boolean): Promise<void> {
  try {
    if (missed) await browser.storage.session.set({ [ITEM]: true });
    else if (await wasMissed()) await browser.storage.session.remove(ITEM);
  } catch (error) {
    // Nothing is left to say it with.
    console.warn(error);
  }
}

export async function wasMissed(): Promise<boolean> {
  return (await browser.storage.session.get(ITEM).catch(() => ({}) as Record<string, unknown>))[ITEM] === true;
}
