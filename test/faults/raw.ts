/** Storage as others write it, past our own code: functions that run in a page of the extension. */
import type { View } from '../journeys/journey';

type Area = 'local' | 'sync';

/** Writes items as another device, another version or a broken disk would leave them. */
export const put = (view: View, area: Area, items: Record<string, unknown>): Promise<void> =>
  view.run(
    async (of, given) => {
      // @ts-expect-error one of the two is there in a page of an extension
      await (globalThis.browser ?? globalThis.chrome).storage[of].set(given);
    },
    area,
    items,
  );

export const take = (view: View, area: Area, key: string): Promise<unknown> =>
  view.run(
    async (of, name) => {
      // @ts-expect-error one of the two is there in a page of an extension
      return (await (globalThis.browser ?? globalThis.chrome).storage[of].get(name))[name] ?? null;
    },
    area,
    key,
  );

export const removeItem = (view: View, area: Area, key: string): Promise<void> =>
  view.run(
    async (of, name) => {
      // @ts-expect-error one of the two is there in a page of an extension
      await (globalThis.browser ?? globalThis.chrome).storage[of].remove(name);
    },
    area,
    key,
  );

/** Chooses a state in a site's row of the options. */
export const chooseInRow = (view: View, site: string, state: string): Promise<void> =>
  view.run(
    (wanted, chosen) => {
      const row = [...document.querySelectorAll('tr')].find((each) => each.textContent?.includes(wanted));
      const select = row?.querySelector('select');
      if (!select) throw new Error('no row with a choice');
      select.value = chosen;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    site,
    state,
  );

export const stateInRow = (view: View, site: string): Promise<string | null> =>
  view.run((wanted) => {
    const row = [...document.querySelectorAll('tr')].find((each) => each.textContent?.includes(wanted));
    return row?.querySelector('select')?.value ?? null;
  }, site);
