import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { fakeBrowser } from 'wxt/testing/fake-browser';
import { USUAL_APPEARANCE } from '../../lib/model/appearance';
import {
  changeAppearance,
  dismiss,
  exportSettings,
  importSettings,
  loadAppearance,
  loadDismissals,
  loadSettings,
  mendSynced,
  onAppearance,
  onSettings,
  saveAppearance,
  saveSite,
  setDefault,
} from '../../lib/settings';
import { BACKUP, bucketOf, HEAD } from '../../lib/stored-settings';

const { local, sync } = fakeBrowser.storage;
const states = async () => (await loadSettings()).sites.map(({ key, state }) => `${key} ${state}`);

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('saving and loading', () => {
  it('starts with marking and no site', async () => {
    expect(await loadSettings()).toEqual({ version: 1, default: 'mark', sites: [] });
  });

  it('keeps choices, replaces them and takes them back', async () => {
    await saveSite('bbc.co.uk', 'quiet');
    await saveSite('https://News.BBC.co.uk/', 'off');
    await saveSite('bbc.co.uk', 'off');
    await setDefault('quiet');
    expect(await states()).toEqual(['bbc.co.uk off', 'news.bbc.co.uk off']);
    expect((await loadSettings()).default).toBe('quiet');
    await saveSite('bbc.co.uk', null);
    expect(await states()).toEqual(['news.bbc.co.uk off']);
  });

  it('refuses what is no site', async () => {
    await expect(saveSite('not a site', 'off')).rejects.toThrow();
  });

  it('loses nothing when two windows save at once', async () => {
    // Two hosts of one bucket: the second write must not carry the first one's old item.
    const hosts = Array.from({ length: 400 }, (_, i) => `site${i}.example`);
    const [first, second] = hosts.filter((host) => bucketOf(host) === bucketOf(hosts[0]!));
    await Promise.all([saveSite(first!, 'off'), saveSite(second!, 'quiet')]);
    expect(await states()).toEqual([`${first} off`, `${second} quiet`].sort());
  });

  it('stays below the item quota of synced storage with a thousand sites', async () => {
    const sites = Array.from({ length: 1000 }, (_, i) => ({ key: `some-newspaper-${i}.example`, state: 'off' }));
    await importSettings(JSON.stringify({ kind: 'second-source-sites', version: 1, default: 'mark', sites }));
    const items = Object.entries(await sync.get(null)).map(([key, value]) => key.length + JSON.stringify(value).length);
    expect(Math.max(...items)).toBeLessThan(8192);
    expect(items.reduce((a, b) => a + b)).toBeLessThan(102_400);
    expect(await states()).toHaveLength(1000);
  });

  it('tells listeners', async () => {
    const seen: string[] = [];
    const stop = onSettings((settings) => seen.push(settings.sites.map((site) => site.key).join()));
    await saveSite('trend.az', 'off');
    await vi.waitFor(() => expect(seen).toContain('trend.az'));
    stop();
    const heard = seen.length;
    await saveSite('rg.ru', 'off');
    expect(seen).toHaveLength(heard);
  });
});

describe('marks', () => {
  const chosen = { style: 'underline', colour: 'slate', onlyAlt: true, found: false, unmarked: ['polls'] } as const;

  it('are as usual until chosen, and then as chosen', async () => {
    expect(await loadAppearance()).toEqual(USUAL_APPEARANCE);
    await saveAppearance(chosen);
    expect(await loadAppearance()).toEqual(chosen);
    await sync.clear();
    expect(await loadAppearance()).toEqual(chosen);
  });

  it('of a version before the choice of kinds mark all of them, and unknown kinds are left out', async () => {
    const { unmarked: _, ...before } = chosen;
    await local.set({ appearance: { ...before, version: 1, changed: '2026-01-01T00:00:00Z' } });
    expect((await loadAppearance()).unmarked).toEqual([]);
    const later = { ...chosen, unmarked: ['polls', 'weather'], version: 1, changed: '2026-02-01T00:00:00Z' };
    await local.set({ appearance: later });
    expect((await loadAppearance()).unmarked).toEqual(['polls']);
  });

  it('chosen at once in two places both hold', async () => {
    await Promise.all([
      changeAppearance((before) => ({ ...before, found: false })),
      changeAppearance((before) => ({ ...before, onlyAlt: true })),
    ]);
    expect(await loadAppearance()).toEqual({ ...USUAL_APPEARANCE, found: false, onlyAlt: true });
  });

  it('are told to who listens', async () => {
    const seen: unknown[] = [];
    const stop = onAppearance((appearance) => seen.push(appearance));
    await saveAppearance(chosen);
    await vi.waitFor(() => expect(seen).toContainEqual(chosen));
    stop();
  });

  it('of the newer storage hold', async () => {
    await saveAppearance(chosen);
    await sync.set({ appearance: { ...chosen, version: 1, colour: 'plum', changed: '2199-01-01T00:00:00Z' } });
    expect((await loadAppearance()).colour).toBe('plum');
  });

  it.each([
    ['text'],
    [[]],
    [{ ...chosen, version: 2, changed: '2026-01-01T00:00:00Z' }],
    [{ ...chosen, version: 1, colour: 'url(x)', changed: '2026-01-01T00:00:00Z' }],
    [{ ...chosen, version: 1, onlyAlt: 'yes', changed: '2026-01-01T00:00:00Z' }],
    [{ ...chosen, version: 1, changed: 'soon' }],
  ])('that cannot be read (%j) are as usual, and kept aside when written over', async (stored) => {
    await local.set({ appearance: stored });
    await sync.clear();
    expect(await loadAppearance()).toEqual(USUAL_APPEARANCE);
    await saveAppearance(chosen);
    expect(await loadAppearance()).toEqual(chosen);
    expect(JSON.stringify(await local.get('settings-backup'))).toContain(JSON.stringify(stored));
  });
});

describe('two storages', () => {
  it('takes the newer choice, whichever holds it', async () => {
    await local.set({
      [bucketOf('a.example')]: [['a.example', 'off', '2026-01-01T00:00:00Z']],
      [bucketOf('b.example')]: [['b.example', 'off', '2026-03-01T00:00:00Z']],
    });
    await sync.set({
      [bucketOf('a.example')]: [['a.example', 'quiet', '2026-02-01T00:00:00Z']],
      [bucketOf('b.example')]: [['b.example', 'quiet', '2026-02-01T00:00:00Z']],
    });
    expect(await states()).toEqual(['a.example quiet', 'b.example off']);
  });

  it('puts back what another device wrote over, and asks nothing where it lacks nothing', async () => {
    const hosts = Array.from({ length: 400 }, (_, i) => `site${i}.example`);
    const [mine, theirs] = hosts.filter((host) => bucketOf(host) === bucketOf(hosts[0]!)) as [string, string];
    const bucket = bucketOf(mine);
    await saveSite(mine, 'off');
    // The other device had not heard of it when it wrote.
    await sync.set({ [bucket]: [[theirs, 'quiet', '2026-02-01T00:00:00.000Z']] });
    const before = (await sync.get(bucket))[bucket];
    await mendSynced([HEAD, 'of-others']);
    expect((await sync.get(bucket))[bucket]).toEqual(before);
    await mendSynced([bucket]);
    for (const area of [sync, local]) {
      const rows = (await area.get(bucket))[bucket] as [string, string][];
      expect(rows.map(([key, state]) => `${key} ${state}`).sort()).toEqual([`${mine} off`, `${theirs} quiet`].sort());
    }
    const writes = vi.spyOn(sync, 'set');
    await mendSynced([bucket]);
    expect(writes).not.toHaveBeenCalled();
    // What only the other has chosen is kept here too: its next write may leave it out.
    const [only] = hosts.filter((host) => bucketOf(host) !== bucket) as [string];
    await sync.set({ [bucketOf(only)]: [[only, 'off', '2026-02-01T00:00:00.000Z']] });
    await mendSynced([bucketOf(only)]);
    expect((await local.get(bucketOf(only)))[bucketOf(only)]).toEqual([[only, 'off', '2026-02-01T00:00:00.000Z']]);
    writes.mockClear();
    // Neither what was deleted as a whole, nor what cannot be read, is written over.
    await sync.remove(bucket);
    await mendSynced([bucket]);
    await sync.set({ [bucket]: 'of a later version' });
    await mendSynced([bucket]);
    expect((await sync.get(bucket))[bucket]).toBe('of a later version');
  });

  it('lets a reader choose against a date in the future', async () => {
    await sync.set({ [bucketOf('a.example')]: [['a.example', 'off', '2199-01-01T00:00:00Z']] });
    await saveSite('a.example', 'mark');
    expect(await states()).toEqual(['a.example mark']);
  });

  it('works on where one refuses', async () => {
    vi.spyOn(sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    vi.spyOn(sync, 'get').mockRejectedValue(new Error('sync is off'));
    await saveSite('trend.az', 'off');
    expect(await states()).toEqual(['trend.az off']);
  });

  it('says so where both refuse, and still loads defaults', async () => {
    for (const area of [local, sync]) {
      vi.spyOn(area, 'set').mockRejectedValue(new Error('disk full'));
      vi.spyOn(area, 'get').mockRejectedValue(new Error('disk full'));
    }
    await expect(saveSite('trend.az', 'off')).rejects.toMatchObject({ name: 'StorageRefused' });
    expect(await loadSettings()).toEqual({ version: 1, default: 'mark', sites: [] });
  });
});

describe('damaged values', () => {
  const key = 'trend.az';
  const bucket = bucketOf(key);

  it.each([
    ['a string', 'nonsense'],
    ['an object', { [key]: 'off' }],
    [
      'rows of other shapes',
      [[key], null, 7, [key, 'loud', '2026-01-01T00:00:00Z'], ['a b', 'off', '2026-01-01T00:00:00Z']],
    ],
  ])('falls back for %s, and keeps it aside before writing over it', async (_name, value) => {
    await local.set({ [bucket]: value, [HEAD]: { version: 1, default: 'loud' } });
    expect(await loadSettings()).toEqual({ version: 1, default: 'mark', sites: [] });
    await saveSite(key, 'off');
    await setDefault('quiet');
    expect(await states()).toEqual([`${key} off`]);
    const kept = (await local.get(BACKUP))[BACKUP] as { value: unknown }[];
    expect(kept.map((row) => row.value)).toEqual([value, { version: 1, default: 'loud' }]);
  });

  it('keeps the good rows of a damaged item', async () => {
    await local.set({ [bucket]: [[key, 'off', '2026-01-01T00:00:00Z'], 'junk'] });
    expect(await states()).toEqual([`${key} off`]);
  });
});

describe('as a file', () => {
  it('comes back as it went out', async () => {
    await saveSite('trend.az', 'off');
    await saveSite('rg.ru', 'quiet');
    await setDefault('quiet');
    const text = await exportSettings();
    const before = await states();
    fakeBrowser.reset();
    expect(await importSettings(`\uFEFF${text}`)).toEqual({ ok: true, count: 2, appearance: true, aside: 0 });
    expect(await states()).toEqual(before);
    expect((await loadSettings()).default).toBe('quiet');
  });

  const DISMISSED = {
    site: 'trend.az',
    measure: 'media',
    subject: null,
    election: '',
    around: 'accredited … media outlets',
    dismissed: '2026-02-03T10:00:00.000Z',
  } as const;

  it('carries the looks and the readings set aside, but for those of private windows', async () => {
    const looks = {
      style: 'background',
      colour: 'plum',
      onlyAlt: true,
      found: false,
      unmarked: ['observers'],
    } as const;
    await saveAppearance(looks);
    await dismiss(DISMISSED, false);
    await dismiss({ ...DISMISSED, around: 'private …' }, true);
    const text = await exportSettings();
    expect(text).not.toContain('private');
    fakeBrowser.reset();
    await dismiss({ ...DISMISSED, site: 'report.az' }, false);
    expect(await importSettings(text)).toEqual({ ok: true, count: 0, appearance: true, aside: 1 });
    expect(await loadAppearance()).toEqual(looks);
    expect(await loadDismissals()).toEqual([{ ...DISMISSED, site: 'report.az' }, DISMISSED]);
  });

  const rest = (more: string) =>
    `{"kind": "second-source-sites", "version": 1, "default": "off", "sites": [],\n${more}}`;
  it.each([
    ['looks of no kind', rest('"appearance": "dark"'), { error: 'bad-appearance', line: 2 }],
    [
      'looks with a colour that is none',
      rest('"appearance": {"version": 1, "style": "both", "colour": "red"}'),
      { error: 'bad-appearance', line: 2 },
    ],
    ['readings of no kind', rest('"aside": {}'), { error: 'bad-aside', line: 2 }],
    [
      'one reading that cannot be read',
      rest(`"aside": [${JSON.stringify(DISMISSED)}, {"site": "__proto__"}]`),
      { error: 'bad-aside', line: 2 },
    ],
  ])('is refused as a whole for %s', async (_name, text, answer) => {
    expect(await importSettings(text)).toEqual({ ok: false, ...answer });
    expect((await loadSettings()).default).toBe('mark');
    expect(await loadAppearance()).toEqual(USUAL_APPEARANCE);
    expect(await loadDismissals()).toEqual([]);
  });

  const file = (sites: string) =>
    `{"kind": "second-source-sites", "version": 1, "default": "mark",\n"sites": [\n${sites}]}`;
  it.each([
    ['not JSON', '{\n"a": 1,\n}', { error: 'not-json', line: 3 }],
    ['cut short', '{\n"a": [1,', { error: 'not-json', line: 2 }],
    ['empty', '', { error: 'not-json', line: 1 }],
    ['another file', '{"name": "x"}', { error: 'other-file' }],
    ['null', 'null', { error: 'other-file' }],
    [
      'a later version',
      '{"kind": "second-source-sites", "version": 2, "default": "mark", "sites": []}',
      { error: 'newer-version' },
    ],
    [
      'an unknown default',
      '{"kind": "second-source-sites", "version": 1,\n"default": "loud", "sites": []}',
      { error: 'bad-default', line: 2 },
    ],
    [
      'an unknown state',
      file('{"key": "a, }b.az", "state": "off"},\n{"key": "rg.ru", "state": "loud"}\n'),
      { error: 'bad-site', line: 3 },
    ],
    [
      'an unknown state, second',
      file('{"key": "trend.az", "state": "off"},\n{"key": "rg.ru", "state": "loud"}\n'),
      { error: 'bad-site', line: 4 },
    ],
    ['no site', file('{"key": "javascript:alert(1)", "state": "off"}\n'), { error: 'bad-site', line: 3 }],
    ['a huge file', ' '.repeat(2_000_001), { error: 'too-large' }],
  ])('is refused when it is %s', async (_name, text, answer) => {
    await saveSite('bbc.com', 'off');
    expect(await importSettings(text)).toEqual({ ok: false, ...answer });
    expect(await states()).toEqual(['bbc.com off']);
  });

  it('takes hostile keys as text only', async () => {
    const text = file('{"key": "__proto__.example", "state": "off"}\n');
    expect(await importSettings(text)).toEqual({ ok: true, count: 1, appearance: false, aside: 0 });
    expect(await states()).toEqual(['__proto__.example off']);
  });
});
