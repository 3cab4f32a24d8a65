/**
 * Where the browsers are.
 * In: nothing but the machine. Out: `{ name: 'Chromium', path: '/usr/bin/chromium' }`, or null.
 * CHROME_PATH and FIREFOX_PATH name another one.
 */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptInstall, isDebianRoot } from '../setup/debian.mjs';

/**
 * @typedef {{ name: string, path: string }} Found
 * @typedef {{ name: string, commands: string[], mac: string[], windows: string[] }} Place
 */

/** @type {Place[]} */
const CHROMIUMS = [
  {
    name: 'Chrome',
    commands: ['google-chrome', 'google-chrome-stable', 'chrome'],
    mac: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Google\\Chrome\\Application\\chrome.exe'],
  },
  {
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: ['Chromium.app/Contents/MacOS/Chromium'],
    windows: ['Chromium\\Application\\chrome.exe'],
  },
  {
    name: 'Edge',
    commands: ['microsoft-edge', 'microsoft-edge-stable', 'msedge'],
    mac: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    windows: ['Microsoft\\Edge\\Application\\msedge.exe'],
  },
];

/** @type {Place[]} */
const FIREFOXES = [
  {
    name: 'Firefox',
    commands: ['firefox', 'firefox-esr'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
  },
];

/** @returns {Found | null} Chrome, Chromium or Edge */
export const findChromium = () => find(process.env.CHROME_PATH, CHROMIUMS);

/** @returns {Found | null} */
export const findFirefox = () => find(process.env.FIREFOX_PATH, FIREFOXES);

/**
 * Finds a browser or, as root on Debian, installs it. One that was named and is not there is not replaced by another.
 * @param {'chromium' | 'firefox-esr'} debianPackage
 * @returns {Promise<{ found: Found | null, installed: boolean }>}
 */
export async function findOrInstall(debianPackage) {
  const [look, named] =
    debianPackage === 'chromium' ? [findChromium, process.env.CHROME_PATH] : [findFirefox, process.env.FIREFOX_PATH];
  const found = look();
  if (found || named || !isDebianRoot()) return { found, installed: false };
  await aptInstall([debianPackage]);
  return { found: look(), installed: true };
}

/**
 * @param {string | undefined} named
 * @param {Place[]} places
 * @returns {Found | null}
 */
function find(named, places) {
  if (named) return isProgram(named) ? { name: named, path: named } : null;
  for (const place of places) {
    const path = candidates(place).find(isProgram);
    if (path) return { name: place.name, path };
  }
  return null;
}

/** @param {Place} place */
function candidates({ commands, mac, windows }) {
  const { env, platform } = process;
  if (platform === 'darwin')
    return ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((f) => mac.map((m) => join(f, m)));
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LocalAppData].filter((root) => root !== undefined);
    return roots.flatMap((root) => windows.map((path) => join(root, path)));
  }
  const folders = [
    ...(env.PATH ?? '').split(delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    '/opt/google/chrome',
  ];
  return folders.filter(Boolean).flatMap((folder) => commands.map((command) => join(folder, command)));
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
