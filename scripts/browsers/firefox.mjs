/**
 * Drives Firefox with the extension loaded, in the same words as chromium.mjs.
 * In: `openFirefox({ path: '/usr/bin/firefox-esr', extension: '.output/firefox-mv3' })`. Out: a browser with pages, the
 * real popup, the extension's own pages, its background.
 */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzip } from '../package/unzip.mjs';
import { connectMarionette } from './marionette.mjs';
import { downloadsOf, makeProfile, removeProfile } from './profile.mjs';
import { pause, until } from './until.mjs';

/** The extension's address is made at random for each profile; pinned, it stays over a restart. */
const UUID = '5ec0d50c-0000-4000-8000-000000000001';

/** Keys as WebDriver writes them. */
const KEYS = new Map([
  ['Escape', '\uE00C'],
  ['Tab', '\uE004'],
  ['Enter', '\uE007'],
  ['Alt', '\uE00A'],
  ['Shift', '\uE008'],
  ['Control', '\uE009'],
  ['ArrowUp', '\uE013'],
  ['ArrowDown', '\uE015'],
]);

/**
 * @param {{ proxy?: number, language?: string, id: string, downloads: string }} options
 * @returns {Record<string, unknown>}
 */
const preferences = ({ proxy, language, id, downloads }) => ({
  ...(language && { 'intl.accept_languages': language }),
  // 0: any free port; Firefox writes the one it took into the profile.
  'marionette.port': 0,
  'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
  // A temporarily loaded extension is removed when Firefox ends; what it stored must stay for the restart.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  ...(proxy && {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxy,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  }),
  // A folder of our own, and no question.
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.download.alwaysOpenPanel': false,
  // News hosts of our pages are served over http.
  'network.stricttransportsecurity.preloadlist': false,
  'dom.security.https_first': false,
  // Firefox's own errands.
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.update.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'startup.homepage_welcome_url': 'about:blank',
  'toolkit.telemetry.server': 'data:,',
});

/** @param {Omit<import('./chromium.mjs').OpenOptions, 'headless' | 'args'>} options */
export async function openFirefox({ path, extension, proxy, language }) {
  const id = extension ? geckoId(extension) : 'none@second-source.invalid';
  const profile = makeProfile();
  const lines = Object.entries(preferences({ proxy, language, id, downloads: downloadsOf(profile) }));
  writeFileSync(
    join(profile, 'user.js'),
    lines.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''),
  );

  const start = async () => {
    // One left by a Firefox that was ended by force would lead to nobody.
    rmSync(portFile(profile), { force: true });
    const args = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
    const child = spawn(path, args, {
      stdio: 'ignore',
      // Without this variable Firefox does not let the address of its settings server be changed.
      env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1', MOZ_CRASHREPORTER_DISABLE: '1' },
    });
    const exit = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
    // Whatever ends us must end Firefox.
    const end = () => child.kill('SIGKILL');
    const gone = () => {
      end();
      removeProfile(profile);
    };
    process.once('exit', gone);
    const client = await connect(profile, extension, language).catch(async (error) => {
      end();
      await exit;
      gone();
      throw error;
    });
    const quit = async () => {
      await client.send('Marionette:Quit', { flags: ['eAttemptQuit'] }).catch(() => {});
      client.close();
      const timer = setTimeout(end, 5000);
      await exit;
      clearTimeout(timer);
      process.off('exit', gone);
    };
    return { client, quit, current: '' };
  };
  let firefox = await start();

  /**
   * Runs the body of an async function with Firefox's own rights; `extension` is ours, `args` what is given.
   * @param {string} body
   * @param {unknown[]} args
   */
  const asFirefox = async (body, ...args) => {
    const { client } = firefox;
    await client.send('Marionette:SetContext', { value: 'chrome' });
    try {
      const { value } = await client.send('WebDriver:ExecuteAsyncScript', {
        script: `const done = arguments[arguments.length - 1];
          const args = [...arguments].slice(0, -1);
          (async () => {
            const extension = WebExtensionPolicy.getByID(${JSON.stringify(id)})?.extension;
            ${body}
          })().then((value) => done({ value }), (error) => done({ error: String(error) }));`,
        args,
      });
      if (value.error) throw new Error(value.error);
      return value.value;
    } finally {
      await client.send('Marionette:SetContext', { value: 'content' });
    }
  };

  /**
   * Sends a command to one tab.
   * @param {string} handle
   * @param {string} name
   * @param {Record<string, unknown>} [parameters]
   */
  const send = async (handle, name, parameters) => {
    if (firefox.current !== handle) await firefox.client.send('WebDriver:SwitchToWindow', { handle, focus: true });
    firefox.current = handle;
    return firefox.client.send(name, parameters);
  };

  return {
    name: 'firefox',
    extensionUrl: () => `moz-extension://${UUID}`,
    downloads: downloadsOf(profile),

    /** @param {string} [url] */
    async newPage(url) {
      // A command is sent to the tab in front, and that may have been closed.
      const [first] = await firefox.client.send('WebDriver:GetWindowHandles');
      await send(first, 'WebDriver:GetWindowHandle');
      const { handle } = await firefox.client.send('WebDriver:NewWindow', { type: 'tab', focus: true });
      const view = new FirefoxView((name, parameters) => send(handle, name, parameters), asFirefox);
      await view.resize(1000, 800);
      if (url) await view.goto(url);
      return view;
    },

    /**
     * A page in a window of its own.
     * @param {string} url
     */
    async newWindow(url) {
      const [first] = await firefox.client.send('WebDriver:GetWindowHandles');
      await send(first, 'WebDriver:GetWindowHandle');
      const { handle } = await firefox.client.send('WebDriver:NewWindow', { type: 'window', focus: true });
      const view = new FirefoxView((name, parameters) => send(handle, name, parameters), asFirefox);
      await view.goto(url);
      return view;
    },

    /**
     * A page in a private window.
     * @param {string} url
     */
    async newPrivatePage(url) {
      const [first] = await firefox.client.send('WebDriver:GetWindowHandles');
      await send(first, 'WebDriver:GetWindowHandle');
      const { handle } = await firefox.client.send('WebDriver:NewWindow', {
        type: 'window',
        focus: true,
        private: true,
      });
      const view = new FirefoxView((name, parameters) => send(handle, name, parameters), asFirefox);
      await view.resize(1000, 800);
      await view.goto(url);
      return view;
    },

    /** @param {FirefoxView} view */
    async popup(view) {
      await view.run(() => true);
      await asFirefox(`
        ${POPUP}?.closest('panel')?.hidePopup();
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const action = ExtensionParent.apiManager.global.browserActionFor(extension);
        action.tabManager?.addActiveTabPermission?.();
        await action.openPopup(window, true);`);
      await until('the popup', () =>
        asFirefox(`return ${POPUP}?.browsingContext?.currentWindowGlobal?.documentURI.spec.includes('/popup.html')`),
      );
      return new FirefoxPopup(asFirefox, POPUP);
    },

    /** @param {FirefoxView} view */
    async panel(view) {
      await view.run(() => true);
      // Its name in Firefox is made of the extension's.
      await asFirefox(`
        const name = extension.id.toLowerCase().replace(/[^a-z0-9_-]/g, '_') + '-sidebar-action';
        await (window.SidebarController ?? window.SidebarUI).show(name);`);
      await until('the sidebar', () =>
        asFirefox(
          `return ${SIDEBAR}?.browsingContext?.currentWindowGlobal?.documentURI.spec.includes('/sidepanel.html')`,
        ),
      );
      return new FirefoxPopup(asFirefox, SIDEBAR);
    },

    /**
     * Ends the background as Firefox does when it is idle; the next event wakes it.
     * @param {boolean} [rests] what wakes it may be under way already: then it is not waited for
     */
    async killBackground(rests = true) {
      await asFirefox('await extension.terminateBackground({ ignoreDevToolsAttached: true });');
      if (!rests) return 1;
      await until('the background to end', () => asFirefox(`return extension.backgroundState === 'stopped'`));
      return 1;
    },

    /**
     * Closes Firefox and opens it again on the same profile.
     * @param {(profile: string) => void} [meanwhile] while it is closed
     */
    async restart(meanwhile) {
      await firefox.quit();
      meanwhile?.(profile);
      firefox = await start();
    },

    /** Loads what stands in the extension's folder now, as an update does: pages stay open. */
    async update() {
      await firefox.client.send('Addon:Install', { path: extension, temporary: true, allowPrivateBrowsing: true });
    },

    async close() {
      await firefox.quit();
      removeProfile(profile);
    },
  };
}

const POPUP = `document.querySelector('browser.webextension-popup-browser')`;
const SIDEBAR = `document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`;

/**
 * Calls a function with the arguments WebDriver hands over; the last of them takes the answer.
 * @param {Function} work
 */
const asScript = (work) => `const done = arguments[arguments.length - 1];
  Promise.resolve().then(() => (${work})(...[...arguments].slice(0, -1)))
    .then((value) => done({ value }), (error) => done({ error: String(error) }));`;

/** A tab of Firefox. */
export class FirefoxView {
  /**
   * @param {(name: string, parameters?: Record<string, unknown>) => Promise<any>} send
   * @param {(body: string, ...args: unknown[]) => Promise<any>} asFirefox
   */
  constructor(send, asFirefox) {
    this.send = send;
    this.asFirefox = asFirefox;
  }

  /** @param {string} url */
  async goto(url) {
    await this.send('WebDriver:Navigate', { url });
  }

  /**
   * @template {unknown[]} A
   * @template R
   * @param {(...args: A) => R} work
   * @param {A} args
   * @returns {Promise<Awaited<R>>}
   */
  async run(work, ...args) {
    const { value } = await this.send('WebDriver:ExecuteAsyncScript', { script: asScript(work), args });
    if (value.error) throw new Error(value.error);
    return value.value;
  }

  /**
   * @template {unknown[]} A
   * @template R
   * @param {(root: ShadowRoot, ...args: A) => R} work
   * @param {A} args
   * @returns {Promise<Awaited<R> | null>}
   */
  async inShadow(work, ...args) {
    const hosts = await this.send('WebDriver:FindElements', {
      using: 'css selector',
      value: ':root > :not(head, body)',
    });
    for (const host of hosts) {
      const shadow = await this.send('WebDriver:GetShadowRoot', { id: Object.values(host)[0] }).catch(() => null);
      if (!shadow) continue;
      return this.run(/** @type {any} */ (work), shadow.value, ...args).catch((error) => {
        // It went between the two commands: there is none.
        if (/detached shadow root/.test(String(error))) return null;
        throw error;
      });
    }
    return null;
  }

  async screenshot() {
    const { value } = await this.send('WebDriver:TakeScreenshot', { full: false });
    return Buffer.from(value, 'base64');
  }

  /**
   * @param {number} x
   * @param {number} y
   * @param {{ type: string, button?: number }[]} [then]
   */
  async move(x, y, then = []) {
    const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' };
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [move, ...then] };
    await this.send('WebDriver:PerformActions', { actions: [mouse] });
  }

  /**
   * @param {number} x
   * @param {number} y
   */
  async click(x, y) {
    await this.move(x, y, [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  /** @param {string[]} keys pressed together */
  async press(...keys) {
    const values = keys.map((key) => KEYS.get(key) ?? key);
    const actions = [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.reverse().map((value) => ({ type: 'keyUp', value })),
    ];
    await this.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /**
   * @param {number} width of the page, not of the window
   * @param {number} height
   */
  async resize(width, height) {
    const chrome = await this.run(() => [outerWidth - innerWidth, outerHeight - innerHeight]);
    await this.send('WebDriver:SetWindowRect', { width: width + (chrome[0] ?? 0), height: height + (chrome[1] ?? 0) });
  }

  /** @param {'light' | 'dark'} scheme */
  async prefer(scheme) {
    await this.run(() => true);
    await this.asFirefox('gBrowser.selectedBrowser.browsingContext.prefersColorSchemeOverride = args[0];', scheme);
  }

  async close() {
    await this.send('WebDriver:CloseWindow');
  }
}

/** Popup and sidebar of Firefox: no tabs, so WebDriver does not see them; their own actors reach them. */
export class FirefoxPopup {
  /**
   * @param {(body: string, ...args: unknown[]) => Promise<any>} asFirefox
   * @param {string} element what finds it in Firefox's own window
   */
  constructor(asFirefox, element) {
    this.asFirefox = asFirefox;
    this.element = element;
  }

  /**
   * @template {unknown[]} A
   * @template R
   * @param {(...args: A) => R} work
   * @param {A} args
   * @returns {Promise<Awaited<R>>}
   */
  async run(work, ...args) {
    const result = await this.asFirefox(
      `const actor = ${this.element}.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
       return actor.sendQuery('MarionetteCommandsParent:executeScript', {
         script: args[0], args: args[1], opts: { async: true, timeout: 10000 },
       });`,
      asScript(work),
      args,
    );
    if (result.error) throw new Error(result.error);
    return result.value;
  }

  async screenshot() {
    const url = await this.asFirefox(
      `const image = await ${this.element}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
       const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
       canvas.width = image.width;
       canvas.height = image.height;
       canvas.getContext('2d').drawImage(image, 0, 0);
       return canvas.toDataURL();`,
    );
    return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
  }

  async close() {
    await this.asFirefox(
      this.element === POPUP
        ? `${POPUP}?.closest('panel')?.hidePopup();`
        : '(window.SidebarController ?? window.SidebarUI).hide();',
    );
    await pause(100);
  }
}

/**
 * @param {string} extension folder, or a zip
 */
function geckoId(extension) {
  const manifest = JSON.parse(
    extension.endsWith('.zip')
      ? (unzip(readFileSync(extension)).get('manifest.json')?.toString('utf8') ?? '{}')
      : readFileSync(join(extension, 'manifest.json'), 'utf8'),
  );
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error('the Firefox build names no browser_specific_settings.gecko.id');
  return id;
}

/**
 * @param {string} profile
 * @param {string | undefined} extension
 * @param {string | undefined} language
 */
async function connect(profile, extension, language) {
  const port = await until('Firefox', () => marionettePort(profile), 30_000);
  const client = await connectMarionette(port);
  await client.send('WebDriver:NewSession', {});
  if (language) await speak(client, language);
  if (extension) {
    await allowInPrivate(client, geckoId(extension));
    await client.send('Addon:Install', { path: extension, temporary: true });
    await closeWelcome(client);
  }
  return client;
}

/**
 * Allows an extension in private windows, as a reader may, before it is there: allowed while it is installed it would be
 * started twice, and welcome its reader or not, as it happens.
 * @param {Awaited<ReturnType<typeof connectMarionette>>} client
 * @param {string} id
 */
async function allowInPrivate(client, id) {
  await client.send('Marionette:SetContext', { value: 'chrome' });
  const { value: fault } = await client.send('WebDriver:ExecuteAsyncScript', {
    script: `const [id, done] = arguments;
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const permissions = ['internal:privateBrowsingAllowed'];
      ExtensionPermissions.add(id, { permissions, origins: [] }).then(() => done(null), (error) => done(String(error)));`,
    args: [id],
  });
  await client.send('Marionette:SetContext', { value: 'content' });
  if (fault) throw new Error(`Firefox did not allow ${id} in private windows: ${fault}`);
}

/**
 * Makes a language that of Firefox's own screens, as its language pack would: those are not on every machine, and an
 * extension asks for no more of the language than its name.
 * @param {Awaited<ReturnType<typeof connectMarionette>>} client
 * @param {string} language
 */
async function speak(client, language) {
  await client.send('Marionette:SetContext', { value: 'chrome' });
  await client.send('WebDriver:ExecuteScript', {
    script: `Services.locale.availableLocales = [...Services.locale.availableLocales, arguments[0]];
      Services.locale.requestedLocales = [arguments[0]];`,
    args: [language],
  });
  await client.send('Marionette:SetContext', { value: 'content' });
}

/**
 * Once installed, the extension opens its welcome page in front of all others; a page behind it is not drawn.
 * @param {Awaited<ReturnType<typeof connectMarionette>>} client
 */
async function closeWelcome(client) {
  const [first] = await client.send('WebDriver:GetWindowHandles');
  const welcome = await until(
    'the welcome page',
    async () => {
      const handles = await client.send('WebDriver:GetWindowHandles');
      return handles.find((/** @type {string} */ handle) => handle !== first);
    },
    5000,
  ).catch(() => null);
  if (!welcome) return;
  await client.send('WebDriver:SwitchToWindow', { handle: welcome, focus: true });
  await client.send('WebDriver:CloseWindow');
  await client.send('WebDriver:SwitchToWindow', { handle: first, focus: true });
}

/** Where Firefox writes the port it listens on. @param {string} profile */
const portFile = (profile) => join(profile, 'MarionetteActivePort');

/** @param {string} profile */
function marionettePort(profile) {
  try {
    return Number(readFileSync(portFile(profile), 'utf8'));
  } catch {
    return 0;
  }
}
