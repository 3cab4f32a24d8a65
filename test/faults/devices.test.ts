/** Two windows, two devices, a clock that is wrong: every choice holds until a later one, and no figure goes. */
import { expect, test } from 'vitest';
import { bucketOf } from '../../lib/stored-settings';
import { pause, until } from '../../scripts/browsers/until.mjs';
import { journey } from '../journeys/journey';
import { choose, untilMarked, untilWords, wordsOf } from '../journeys/on-page';
import { traces } from '../journeys/traces';
import { copyOfBuild } from './copy';
import { chooseInRow, put, removeItem, stateInRow, take } from './raw';

const FIGURE = '92.05 percent';
const SITE = 'trend.az';
/** Lies in the same item. */
const BESIDE = 'paper-58.example';
const ITEM = bucketOf(SITE);
const long = () => new Date(Date.now() - 3_600_000).toISOString();
const soon = () => new Date(Date.now() + 1000).toISOString();

journey('two windows', (its) => {
  const sites = () => `${its().browser.extensionUrl()}/options.html`;

  test('one site switched in both at once: both show the same, and so does the page', async () => {
    const first = await its().browser.newPage(sites());
    for (const area of ['local', 'sync'] as const) {
      const rows = [SITE, BESIDE].map((key) => [key, 'mark', long()]);
      await put(first, area, { [ITEM]: rows });
    }
    const page = await its().open('demo');
    await untilMarked(page, FIGURE);
    const second = await its().browser.newWindow(`${sites()}#sites`);
    for (const view of [first, second]) await untilWords(view, BESIDE);
    for (const [here, there] of [
      ['off', 'quiet'],
      ['mark', 'off'],
      ['quiet', 'off'],
    ] as const) {
      await Promise.all([chooseInRow(first, SITE, here), chooseInRow(second, SITE, there)]);
      await pause(1000);
      const chosen = await stateInRow(first, SITE);
      expect([here, there]).toContain(chosen);
      expect(await stateInRow(second, SITE)).toBe(chosen);
      for (const area of ['local', 'sync'] as const) {
        const rows = (await take(first, area, ITEM)) as [string, string][];
        expect(rows.find(([key]) => key === SITE)?.[1]).toBe(chosen);
      }
    }
    expect((await page.run(traces)).highlighted).toBe(0);
    for (const view of [second, first, page]) await view.close();
  });

  test('two sites of one item switched at once: neither is lost', async () => {
    const first = await its().browser.newPage(sites());
    const second = await its().browser.newWindow(`${sites()}#sites`);
    for (const view of [first, second]) await untilWords(view, BESIDE);
    await Promise.all([chooseInRow(first, SITE, 'mark'), chooseInRow(second, BESIDE, 'quiet')]);
    await until('both choices', async () => {
      const rows = (await take(first, 'local', ITEM)) as [string, string][];
      return ['mark', 'quiet'].every((state, at) =>
        rows.some(([key, own]) => key === [SITE, BESIDE][at] && own === state),
      );
    });
    for (const view of [second, first]) await view.close();
  });
});

journey('two devices', (its) => {
  const sites = () => its().browser.newPage(`${its().browser.extensionUrl()}/options.html`);

  test('the other’s newer choice holds here at once', async () => {
    const page = await its().open('demo');
    await untilMarked(page, FIGURE);
    const view = await sites();
    await put(view, 'sync', { [ITEM]: [[SITE, 'off', soon()]] });
    // Behind the options, where nothing is drawn: what is painted is asked.
    await until('the marks to go', async () => (await page.run(traces)).highlighted === 0);
    await untilWords(view, SITE);
    expect(await stateInRow(view, SITE)).toBe('off');
    for (const one of [view, page]) await one.close();
  });

  test('what the other had not heard of when it wrote is put back', async () => {
    const view = await sites();
    await put(view, 'sync', { [ITEM]: [[BESIDE, 'quiet', long()]] });
    await until('both in synced storage', async () => {
      const rows = (await take(view, 'sync', ITEM)) as [string, string][];
      return rows.some(([key]) => key === SITE) && rows.some(([key]) => key === BESIDE);
    });
    await until('the one', async () => (await stateInRow(view, SITE)) === 'off');
    await until('the other', async () => (await stateInRow(view, BESIDE)) === 'quiet');
    await view.close();
  });

  test('a choice that the other dated in 2099: it holds, and the reader’s own holds after it', async () => {
    const view = await sites();
    await put(view, 'sync', { [ITEM]: [[SITE, 'quiet', '2099-01-01T00:00:00.000Z']] });
    await until('the choice', async () => (await stateInRow(view, SITE)) === 'quiet');
    await chooseInRow(view, SITE, 'mark');
    await until('the reader’s own', async () => {
      const rows = (await take(view, 'sync', ITEM)) as [string, string][];
      return rows.some(([key, state]) => key === SITE && state === 'mark');
    });
    await view.close();
    await its().browser.restart();
    const again = await sites();
    await untilWords(again, SITE);
    expect(await stateInRow(again, SITE)).toBe('mark');
    await again.close();
  });
});

/** All of ours sees a clock that is so many days ahead. */
const ahead = (days: number) => `(() => {
  const Real = Date;
  const now = () => Real.now() + ${days} * 864e5;
  globalThis.Date = new Proxy(Real, {
    construct: (target, given) => (given.length ? Reflect.construct(target, given) : new Real(now())),
    apply: () => new Real(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
})()`;
const copy = copyOfBuild();

journey(
  'a clock that is wrong',
  (its) => {
    const notebook = async () => {
      const view = await its().browser.newPage(`${its().browser.extensionUrl()}/options.html#notebook`);
      await untilWords(view, 'Note the figures I read');
      await pause(1000);
      return view;
    };

    test('400 days ahead for a while: what was noted stays, then and after', async () => {
      const page = await its().open('demo');
      await untilMarked(page, FIGURE);
      await page.close();
      const before = await notebook();
      await untilWords(before, 'Media outlets');
      await before.close();
      await its().browser.restart(() => copy.before(ahead(400)));
      const wrong = await notebook();
      await untilWords(wrong, 'Media outlets');
      await wrong.close();
      const read = await its().open('demo');
      await untilMarked(read, FIGURE);
      await read.close();
      await its().browser.restart(() => copy.before(ahead(0)));
      const after = await notebook();
      await untilWords(after, 'Media outlets');
      await after.close();
    });

    test('so that the test sees it: where nothing is known of the clock, the same leap takes them', async () => {
      await its().browser.restart(() => copy.before(ahead(1000)));
      const view = await notebook();
      await untilWords(view, 'Media outlets');
      await removeItem(view, 'local', 'notebook-clock');
      await view.close();
      const again = await notebook();
      await until('the figures to go', async () => !(await wordsOf(again)).includes('Media outlets'));
      await choose(again, 'Sites');
      await again.close();
    });
  },
  undefined,
  copy.folder,
);
