/** The words of the screens where the browser has no messages for us, as Chromium at times. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browserText } from '../../entrypoints/popup/browser-text';
import { catalogueFolders, catalogueLookup } from '../../entrypoints/popup/catalogue';

const PUBLIC = join(import.meta.dirname, '../../public');

/** Our own files, as the browser hands them to our pages. */
const ownFile = async (address: string | URL | Request) => {
  const path = new URL(String(address)).pathname;
  const text = await readFile(join(PUBLIC, path), 'utf8').catch(() => null);
  return new Response(text, { status: text === null ? 404 : 200 });
};

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test.each(['en', 'en-GB', 'cy'])('a browser in %s without messages: the file is read', async (language) => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('');
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(language);
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://ours${path}`);
  vi.spyOn(globalThis, 'fetch').mockImplementation(ownFile);
  const t = await browserText();
  expect(t('state_quiet')).toBe('Quiet');
  expect(t.locale).toBe(language);
});

test('a browser with messages: no file is read', async () => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) =>
    key === 'catalogue_language' ? 'en' : `[${key}]`,
  );
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  const fetched = vi.spyOn(globalThis, 'fetch');
  expect((await browserText())('state_quiet')).toBe('[state_quiet]');
  expect(fetched).not.toHaveBeenCalled();
});

describe('Chromium has no screens in Azerbaijani', () => {
  const inEnglish = (languages: string[]) => {
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) =>
      key === 'catalogue_language' ? 'en' : `[${key}]`,
    );
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-US');
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://ours${path}`);
    vi.spyOn(globalThis, 'fetch').mockImplementation(ownFile);
    vi.stubGlobal('navigator', { languages });
  };

  test.each([[['az', 'en']], [['az-AZ', 'ru', 'en']]])('who reads %j gets our own', async (languages) => {
    inEnglish(languages);
    const t = await browserText();
    expect(t('state_quiet')).toBe('Səssiz');
    expect([t.language, t.locale]).toEqual(['az', languages[0]]);
  });

  // A language that the browser has screens in: it was given the choice.
  test.each([[['en-US', 'az']], [['tr', 'en']], [[]]])('who reads %j gets the browser’s', async (languages) => {
    inEnglish(languages);
    const t = await browserText();
    expect(t('state_quiet')).toBe('[state_quiet]');
    expect([t.language, t.locale]).toEqual(['en', 'en-US']);
  });
});

test('parts are put in their places; what is not there is empty', () => {
  const lookup = catalogueLookup({ both: { message: '$2 of $1, $2' } });
  expect(lookup('both', ['nine', 'three'])).toBe('three of nine, three');
  expect(lookup('both', ['$2'])).toBe(' of $2, ');
  expect(lookup('none', [])).toBe('');
  expect(lookup('constructor', [])).toBe('');
});

test('the nearest catalogue comes first, and only our own folders are asked for', () => {
  expect(catalogueFolders('pt-BR')).toEqual(['pt_BR', 'pt', 'en']);
  expect(catalogueFolders('../x')).toEqual(['en']);
});
