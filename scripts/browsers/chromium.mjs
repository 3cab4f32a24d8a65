/**
 * Drives Chrome, Chromium or Edge with the extension loaded.
 * In: `openChromium({ path: '/usr/bin/chromium', extension: '.output/chrome-mv3' })`. Out: a browser with the same
 * words as Firefox has in firefox.mjs: pages, the real popup, the extension's own pages, its background.
 *
 * The extension is loaded over the debugging pipe: branded Chrome ignores --load-extension since version 137.
 */
import puppeteer from 'puppeteer-core';
import { downloadsOf, makeProfile, removeProfile } from './profile.mjs';
import { pause, until } from './until.mjs';

/**
 * @typedef {object} OpenOptions
 * @property {string} path of the browser
 * @property {string} [extension] folder of the built extension; without it the browser has none
 * @property {number} [proxy] port on loopback that all requests go to
 * @property {string} [language] of the browser's own screens, BCP 47; the reader asks for pages in it too
 * @property {boolean} [headless]
 * @property {string[]} [args]
 */

/** Within this a panel comes that was asked for, ms. */
const PANEL_COMES = 5000;

const QUIET = [
  '--no-first-run',
  '--disable-quic',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-default-browser-check',
  // News hosts of our pages are served over http.
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,HttpsFirstModeIncognito,NetworkTimeServiceQuerying',
];

/** @param {OpenOptions} options */
export async function openChromium({ path, extension, proxy, language, headless = true, args = [] }) {
  const profile = makeProfile();
  const flags = [...QUIET, ...args];
  // Chromium has no sandbox for root.
  if (process.getuid?.() === 0) flags.push('--no-sandbox');
  if (language) flags.push(`--lang=${language}`, `--accept-lang=${language}`);
  if (proxy) flags.push(`--proxy-server=http://127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>');

  const start = async () => {
    const chromium = await puppeteer.launch({
      executablePath: path,
      headless,
      pipe: true,
      enableExtensions: true,
      userDataDir: profile,
      args: flags,
      // On Linux the environment decides, elsewhere the switch.
      ...(language && { env: { ...process.env, LANGUAGE: language.replace('-', '_') } }),
      downloadBehavior: { policy: 'allow', downloadPath: downloadsOf(profile) },
      // Whoever handles the signal ends the process, and that ends the browser: see `gone`.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      defaultViewport: headless ? { width: 1000, height: 800 } : null,
    });
    try {
      const id = extension ? await install(chromium, extension) : '';
      if (extension) await closeWelcome(chromium);
      return { process: chromium, id };
    } catch (error) {
      await chromium.close();
      removeProfile(profile);
      throw error;
    }
  };
  let browser = await start();

  const gone = () => {
    browser.process.process()?.kill('SIGKILL');
    removeProfile(profile);
  };
  process.once('exit', gone);

  const extensionOf = async () => {
    const found = (await browser.process.extensions()).get(browser.id);
    if (!found) throw new Error('the extension is not loaded');
    return found;
  };

  return {
    name: 'chromium',
    /** Address that the extension's own pages begin with. */
    extensionUrl: () => `chrome-extension://${browser.id}`,
    process: () => browser.process,
    /** Folder of what was downloaded. */
    downloads: downloadsOf(profile),

    /** @param {string} [url] */
    async newPage(url) {
      const view = new ChromiumView(await browser.process.newPage());
      if (url) await view.goto(url);
      return view;
    },

    /**
     * A page in a window of its own.
     * @param {string} url
     */
    async newWindow(url) {
      const session = await browser.process.target().createCDPSession();
      await session.send('Target.createTarget', { url, newWindow: true });
      await session.detach();
      const target = await browser.process.waitForTarget((each) => each.type() === 'page' && each.url() === url);
      const page = await target.page();
      if (!page) throw new Error(`no window shows ${url}`);
      return new ChromiumView(page);
    },

    /**
     * A page in a private window.
     * @param {string} url
     */
    async newPrivatePage(url) {
      // As a reader's: in the windows that the browser makes for its own drivers the extension cannot run scripts.
      const own = await browser.process.newPage();
      await own.goto(`chrome-extension://${browser.id}/options.html`);
      const known = new Set(browser.process.targets());
      await own.evaluate(async (address) => {
        const { chrome } = /** @type {any} */ (globalThis);
        await chrome.windows.create({ incognito: true, url: address });
      }, url);
      const target = await browser.process.waitForTarget(
        (each) => !known.has(each) && each.type() === 'page' && each.url() === url,
      );
      await own.close();
      const page = await target.page();
      if (!page) throw new Error(`no private window shows ${url}`);
      // Its first document may still be the empty one.
      await page.goto(url, { waitUntil: 'load', timeout: 20_000 });
      return new ChromiumView(page);
    },

    /**
     * Opens the real popup on a page, as a click on the button does.
     * @param {ChromiumView} view
     */
    async popup(view) {
      await view.page.bringToFront();
      const own = await extensionOf();
      await own.triggerAction(view.page);
      const page = await until('the popup', async () =>
        (await own.pages()).find((p) => p.url().includes('/popup.html')),
      );
      return new ChromiumView(page);
    },

    /**
     * Opens the side panel beside a page, as a click in the popup does.
     * @param {ChromiumView} view
     */
    async panel(view) {
      const popup = await this.popup(view);
      const placeAtRest = async () => {
        let seen = '';
        return until('"Side panel" to stand still in the popup', async () => {
          const now = await popup.run(() => {
            const button = [...document.querySelectorAll('button')].find((each) => each.innerText === 'Side panel');
            button?.scrollIntoView();
            const { x, y, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
            return width > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
          });
          // Rows that are drawn later move it.
          const before = seen;
          seen = JSON.stringify(now);
          return now && seen === before ? now : null;
        });
      };
      const own = await extensionOf();
      const opened = (/** @type {number} */ limit) =>
        until(
          'the side panel',
          async () => (await own.pages()).find((p) => p.url().includes('/sidepanel.html')),
          limit,
        );
      const click = async () => {
        const { x, y } = await placeAtRest();
        // A real click: browsers open a panel for nothing less.
        await popup.click(x, y);
      };
      await click();
      // Where rows came between look and click, once more. A popup that has closed has been clicked.
      const page = await opened(PANEL_COMES).catch(() =>
        click()
          .catch(() => {})
          .then(() => opened(20_000)),
      );
      return new ChromiumView(page);
    },

    /**
     * Ends the background as the browser may at any moment; the next message wakes it.
     * @param {boolean} [rests] what wakes it may be under way already: then it is not waited for
     */
    async killBackground(rests = true) {
      // Of the browser, not of the worker: one that ends by itself meanwhile, or is only starting, answers nobody.
      const session = await browser.process.target().createCDPSession();
      const running = async () => {
        const { targetInfos } = await session.send('Target.getTargets');
        const ours = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(browser.id));
        return ours.map(({ targetId }) => targetId);
      };
      try {
        const ended = await running();
        // One that has gone is as good as ended.
        const end = (/** @type {string} */ targetId) =>
          session.send('Target.closeTarget', { targetId }).catch(() => null);
        await Promise.all(ended.map(end));
        // Whatever wakes it begins another.
        const isLeft = async () => (await running()).some((id) => ended.includes(id));
        if (rests) await until('the background to end', async () => !(await isLeft()));
        return ended.length;
      } finally {
        await session.detach();
      }
    },

    /**
     * Closes the browser and opens it again on the same profile.
     * @param {(profile: string) => void} [meanwhile] while it is closed
     */
    async restart(meanwhile) {
      await browser.process.close();
      // Chromium writes what extensions stored while it ends.
      await pause(200);
      meanwhile?.(profile);
      browser = await start();
    },

    /** Loads what stands in the extension's folder now, as an update does while pages are open: their scripts have lost theirs. */
    async update() {
      if (extension) await install(browser.process, extension);
    },

    async close() {
      process.off('exit', gone);
      await browser.process.close();
      removeProfile(profile);
    },
  };
}

/**
 * As puppeteer's `installExtension`, and allowed in private windows too, as a reader may allow it.
 * @param {import('puppeteer-core').Browser} chromium
 * @param {string} path
 */
async function install(chromium, path) {
  const session = await chromium.target().createCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path, enableInIncognito: true });
  await session.detach();
  return id;
}

/**
 * Once installed, the extension opens its welcome page in front of all others; a page behind it is not drawn.
 * @param {import('puppeteer-core').Browser} chromium
 */
async function closeWelcome(chromium) {
  const isWelcome = (/** @type {import('puppeteer-core').Target} */ target) => target.url().endsWith('/welcome.html');
  const target = await chromium.waitForTarget(isWelcome, { timeout: 5000 }).catch(() => null);
  await (await target?.page())?.close();
}

/** A page, popup or extension page of Chromium. */
export class ChromiumView {
  /** @param {import('puppeteer-core').Page} page */
  constructor(page) {
    this.page = page;
  }

  /** @param {string} url */
  async goto(url) {
    await this.page.goto(url, { waitUntil: 'load', timeout: 20_000 });
  }

  /**
   * Runs a function in the page; it may use its arguments only.
   * @template {unknown[]} A
   * @template R
   * @param {(...args: A) => R} work
   * @param {A} args
   * @returns {Promise<Awaited<R>>}
   */
  run(work, ...args) {
    return /** @type {any} */ (this.page.evaluate(/** @type {any} */ (work), ...args));
  }

  /**
   * Runs a function on the closed shadow root of an element under the document element; null where there is none.
   * @template {unknown[]} A
   * @template R
   * @param {(root: ShadowRoot, ...args: A) => R} work
   * @param {A} args
   * @returns {Promise<Awaited<R> | null>}
   */
  async inShadow(work, ...args) {
    const session = await this.page.createCDPSession();
    try {
      const { root } = await session.send('DOM.getDocument', { depth: 3, pierce: true });
      const html = root.children?.find((node) => node.nodeName === 'HTML');
      const shadow = html?.children?.flatMap((node) => node.shadowRoots ?? [])[0];
      if (!shadow) return null;
      const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: `function (...args) { return (${work})(this, ...args); }`,
        arguments: args.map((value) => ({ value })),
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    } finally {
      await session.detach();
    }
  }

  /** What the window shows, as PNG. */
  async screenshot() {
    return Buffer.from(await this.page.screenshot({ captureBeyondViewport: false }));
  }

  /**
   * @param {number} x
   * @param {number} y
   */
  async move(x, y) {
    await this.page.mouse.move(x, y);
  }

  /**
   * @param {number} x
   * @param {number} y
   */
  async click(x, y) {
    await this.page.mouse.click(x, y);
  }

  /** @param {string[]} keys pressed together: `['Alt', 'j']` */
  async press(...keys) {
    const named = /** @type {import('puppeteer-core').KeyInput[]} */ (keys);
    for (const key of named) await this.page.keyboard.down(key);
    for (const key of named.reverse()) await this.page.keyboard.up(key);
  }

  /**
   * @param {number} width
   * @param {number} height
   */
  async resize(width, height) {
    await this.page.setViewport({ width, height });
  }

  /** @param {'light' | 'dark'} scheme */
  async prefer(scheme) {
    await this.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  }

  async close() {
    await this.page.close();
  }
}
