/** Access to the listed sites is asked about so that no browser stands still over it. */
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { hasAccess } from '../../entrypoints/welcome/access';

const LISTED = ['*://*.one.example/*', '*://*.two.example/*', '*://*.three.example/*'];
/** What the browser is asked about. */
const asked = vi.fn(async (_: { origins?: string[] }) => false);

function grant(origins: string[]): void {
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ host_permissions: LISTED } as never);
  browser.permissions = { getAll: async () => ({ origins }), contains: asked } as never;
}

beforeEach(() => asked.mockClear());

it('asks about nothing where the browser names all sites as granted', async () => {
  grant([...LISTED, 'https://story.example/*']);
  expect(await hasAccess()).toBe(true);
  expect(asked).not.toHaveBeenCalled();
});

it('asks about those alone that are not named', async () => {
  grant(LISTED.slice(1));
  expect(await hasAccess()).toBe(false);
  expect(asked.mock.calls).toEqual([[{ origins: LISTED.slice(0, 1) }]]);
});
