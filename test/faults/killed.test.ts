/** The background ended at any moment: whatever the reader was about comes to its end, and nothing is lost. */
import { expect, test } from 'vitest';
import { pause, until } from '../../scripts/browsers/until.mjs';
import { type Its, journey, LISTED, LISTED_TOO, type View } from '../journeys/journey';
import {
  choose,
  paintOn,
  placeOn,
  pointAt,
  press,
  untilCard,
  untilMarked,
  untilWords,
  wordsOf,
} from '../journeys/on-page';
import { copyOfBuild } from './copy';

const FIGURE = '92.05 percent';
/** After a page begins to load, ms: before its first message, while that is answered, while it is read, after. */
const MOMENTS = [0, 30, 60, 100, 150, 200, 300, 450, 700];
/** After the list is opened, ms: its first question is on its way, or waits for its answer. */
const WAITING = [0, 200, 600];
/** What is remembered of a tab comes later than any moment above. */
const SLOW_MEMORY = `if (!globalThis.document || location.pathname.includes('background')) {
  const { session } = (globalThis.browser ?? chrome).storage;
  const get = session.get.bind(session);
  session.get = async (keys) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    return get(keys);
  };
}`;

/** The first time sites are registered nobody answers any more. */
const CUT_OFF = `if (!globalThis.document || location.pathname.includes('background')) {
  const { scripting, storage } = globalThis.browser ?? chrome;
  const register = scripting.registerContentScripts.bind(scripting);
  scripting.registerContentScripts = async (scripts) => {
    const { cutOff } = await storage.session.get('cutOff');
    if (cutOff) return register(scripts);
    await storage.session.set({ cutOff: true });
    return new Promise(() => {});
  };
}`;

/** Not until it rests; one that had not begun, or ends while it is being ended, is as good as ended. */
const killIn = ({ browser }: Its) => browser.killBackground(false).catch(() => 0);

journey('the background ended', (its) => {
  const kill = () => killIn(its());

  /** Leaves for a page, and does not wait for it. */
  const go = (page: View, url: string) => page.run((to) => void setTimeout(() => location.assign(to)), url);
  const arrived = (page: View) =>
    until('the page', () =>
      page.run(() => location.pathname === '/demo' && document.readyState === 'complete').catch(() => false),
    );

  test.each(MOMENTS)('%d ms into a page: the page is marked all the same', async (moment) => {
    const page = await its().open('market');
    await go(page, `http://${LISTED}/demo?${moment}`);
    await pause(moment);
    await kill();
    await arrived(page);
    await untilMarked(page, FIGURE);
    await page.close();
  });

  test('again and again while a page is read', async () => {
    const page = await its().open('market');
    await go(page, `http://${LISTED}/demo?often`);
    // Three times: as often as a message is sent before the page gives up.
    for (let times = 0; times < 3; times++) {
      await pause(120);
      await kill();
    }
    await arrived(page);
    await untilMarked(page, FIGURE);
    await page.close();
  });

  test('before each step of a reader’s way: card, "Not this", undo, list, switch, notebook', async () => {
    const page: View = await its().open('demo');
    await untilMarked(page, FIGURE);
    await kill();
    await pointAt(page, await placeOn(page, FIGURE));
    await untilCard(page, '92.12');
    await kill();
    await page.inShadow(press, 'Not this');
    await untilCard(page, 'Set aside');
    await kill();
    await page.inShadow(press, 'Undo');
    await untilCard(page, '92.12');
    await page.press('Escape');
    await kill();
    const list = await its().popup(page);
    await untilWords(list, 'figures found');
    await kill();
    await choose(list, 'Off');
    await untilWords(list, 'Off on trend.az');
    await list.close();
    await until('the marks to go', async () => (await paintOn(page, FIGURE)) === 'none');
    await kill();
    const back = await its().popup(page);
    await choose(back, 'Mark');
    await untilWords(back, 'Figures are marked');
    await back.close();
    await untilMarked(page, FIGURE);
    await page.close();
    await kill();
    const notebook = await its().browser.newPage(`${its().browser.extensionUrl()}/options.html#notebook`);
    await untilWords(notebook, 'Media outlets');
    await kill();
    const other = await its().open('demo', LISTED_TOO);
    await untilMarked(other, FIGURE);
    await other.close();
    await notebook.close();
  });

  test('while the list waits for its page', async () => {
    const page = await its().open('demo');
    await untilMarked(page, FIGURE);
    await kill();
    const list = await its().popup(page);
    await kill();
    await untilWords(list, 'figures found');
    expect(await paintOn(page, FIGURE)).toBe('mark');
    await list.close();
    await page.close();
  });
});

const slow = copyOfBuild();
slow.before(SLOW_MEMORY);

journey(
  'a background that is slow to answer, ended',
  (its) => {
    test.each(WAITING)('%d ms into the question of what the list shows: it is asked again', async (moment) => {
      const page = await its().open('demo');
      await untilMarked(page, FIGURE);
      const list = await its().popup(page);
      await pause(moment);
      expect(await wordsOf(list)).not.toContain('figures found');
      // It does not rest: the list asks again at once.
      await killIn(its());
      await untilWords(list, 'figures found');
      await list.close();
      await page.close();
    });
  },
  undefined,
  slow.folder,
);

/** Takes questions of what a tab shows and gives no answer: the first one alone, or every one. */
const mute = (which: string) => `if (!globalThis.document || location.pathname.includes('background')) {
  const { onMessage } = (globalThis.browser ?? chrome).runtime;
  const add = onMessage.addListener.bind(onMessage);
  onMessage.addListener = (listener) =>
    add((message, ...rest) => (message?.type === 'tab-state' && ${which}) || listener(message, ...rest));
}`;

const [first, every] = [copyOfBuild(), copyOfBuild()];
first.before(mute('message.first === true'));
every.before(mute('true'));

journey(
  'a background that does not answer the popup’s first question',
  (its) => {
    test('is asked again, and the list shows', async () => {
      const page = await its().open('demo');
      await untilMarked(page, FIGURE);
      const list = await its().popup(page);
      await untilWords(list, 'figures found');
      await list.close();
      await page.close();
    });
  },
  undefined,
  first.folder,
);

journey(
  'a background that never answers the popup',
  (its) => {
    test('is said to be a fault, in less than half a minute', async () => {
      const page = await its().open('demo');
      await untilMarked(page, FIGURE);
      const list = await its().popup(page);
      await until('the words of a fault', async () => (await wordsOf(list)).includes('unforeseen'), 30_000);
      await list.close();
      await page.close();
    });
  },
  undefined,
  every.folder,
);

/** Some seconds after it begins, and for longer than a reader waits: it is ended in the midst of it. */
const busy = copyOfBuild();
busy.before(`if (!globalThis.document || location.pathname.includes('background'))
  setTimeout(() => {
    const end = Date.now() + 10_000;
    while (Date.now() < end);
  }, 4000)`);

journey(
  'a background that is busy, ended',
  (its) => {
    test('and once more before it has gone: the list shows', async () => {
      const page = await its().open('demo');
      await untilMarked(page, FIGURE);
      await pause(4000);
      expect(await its().browser.killBackground(false)).toBe(1);
      await its().browser.killBackground();
      const list = await its().popup(page);
      await untilWords(list, 'figures found');
      await list.close();
      await page.close();
    });
  },
  undefined,
  busy.folder,
);

const cut = copyOfBuild();
cut.before(CUT_OFF);

journey(
  'a background ended while it registers sites',
  (its) => {
    test('registers them when it is woken for whatever else', async () => {
      await killIn(its());
      const page = await its().open('demo');
      await pause(1000);
      expect(await paintOn(page, FIGURE)).toBe('none');
      const list = await its().popup(page);
      await untilWords(list, 'trend.az');
      await list.close();
      await until('sites to be registered', async () => {
        await page.goto(`http://${LISTED}/demo`);
        await pause(500);
        return (await paintOn(page, FIGURE)) === 'mark';
      });
      await page.close();
    });
  },
  undefined,
  cut.folder,
);
