/** Choices of sites: files, stored items and two devices that know nothing of each other. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { readDismissals } from '../../lib/dismissals';
import { SITE_STATES, type SiteState } from '../../lib/messages';
import { MARK_COLOURS, MARK_STYLES, USUAL_APPEARANCE } from '../../lib/model/appearance';
import { MEASURE_GROUPS, MEASURES } from '../../lib/model/measure';
import { readSettingsFile, writeSettingsFile } from '../../lib/settings-file';
import { siteKey } from '../../lib/site-key';
import { siteOf, stateOf } from '../../lib/sites';
import { newestAppearance, readAppearance } from '../../lib/stored-appearance';
import {
  after,
  isInstant,
  newest,
  readBucket,
  readHead,
  type StoredChoice,
  toSettings,
  writeBucket,
} from '../../lib/stored-settings';
import { fuzz } from './fuzz';
import { anyText, anyValue, damaged, spoilt } from './inputs';

const NOW = new Date('2026-03-01T12:00:00.000Z');
const host = fc.constantFrom(
  'trend.az',
  'news.bbc.co.uk',
  'bbc.co.uk',
  'xn--80ak6aa92e.com',
  '10.0.0.1',
  'a.github.io',
);
const state = fc.constantFrom(...SITE_STATES);
/** Of any clock: of a computer whose battery is empty, of one set to the far future. */
const instant = fc
  .date({ min: new Date(0), max: new Date('9999-12-31T23:59:59.998Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const site = fc.record({ key: host, state, changed: instant });

const looks = fc.record({
  style: fc.constantFrom(...MARK_STYLES),
  colour: fc.constantFrom(...MARK_COLOURS),
  onlyAlt: fc.boolean(),
  found: fc.boolean(),
  unmarked: fc.subarray([...MEASURE_GROUPS]),
});
/** A reading set aside. */
const reading = fc.record({
  site: host,
  measure: fc.constantFrom(...MEASURES),
  subject: fc.option(anyText),
  election: fc.constantFrom('', 'az-2024'),
  around: fc.constantFrom('turnout was … on sunday', '… of voters'),
  dismissed: instant,
});
const FILE = writeSettingsFile(
  {
    settings: {
      version: 1,
      default: 'mark',
      sites: [
        { key: 'bbc.co.uk', state: 'off', changed: NOW.toISOString() },
        { key: 'trend.az', state: 'quiet', changed: NOW.toISOString() },
      ],
    },
    appearance: { ...USUAL_APPEARANCE, unmarked: ['turnout'] },
    aside: [
      {
        site: 'trend.az',
        measure: 'turnout',
        subject: null,
        election: '',
        around: 'festival was … on sunday',
        dismissed: NOW.toISOString(),
      },
    ],
  },
  NOW,
);
const written = fc.oneof(
  damaged(FILE),
  anyText,
  spoilt({
    kind: fc.constant('second-source-sites'),
    version: fc.constant(1),
    default: state,
    sites: fc.array(fc.oneof(site, anyValue), { maxLength: 5 }),
    appearance: fc.oneof(looks, anyValue),
    aside: fc.oneof(fc.array(fc.oneof(reading, anyValue), { maxLength: 3 }), anyValue),
  }).map((value) => JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? String(each) : each)) ?? ''),
);

fuzz('a settings file is taken whole, or refused with a line that it has', 1500, written, (text) => {
  const file = readSettingsFile(text, NOW);
  if (!file.ok) {
    if (file.line === undefined) return;
    expect(file.line).toBeGreaterThanOrEqual(1);
    expect(file.line).toBeLessThanOrEqual(text.split('\n').length);
    return;
  }
  for (const { key, state: chosen, changed } of file.sites) {
    expect(siteKey(key)).toBe(key);
    expect(SITE_STATES).toContain(chosen);
    expect(isInstant(changed)).toBe(true);
  }
  const { default: byDefault, sites, aside } = file;
  const appearance = file.appearance ?? USUAL_APPEARANCE;
  const again = writeSettingsFile({ settings: { version: 1, default: byDefault, sites }, appearance, aside }, NOW);
  expect(readSettingsFile(again, NOW)).toEqual({ ...file, appearance });
});

fuzz(
  'a settings file comes back as it went out',
  300,
  fc.tuple(state, fc.array(site), looks, fc.array(reading)),
  ([byDefault, sites, appearance, aside]) => {
    const unique = [...new Map(sites.map((each) => [each.key, each])).values()];
    const settings = { version: 1 as const, default: byDefault, sites: unique };
    const text = writeSettingsFile({ settings, appearance, aside }, NOW);
    expect(readSettingsFile(text, new Date(0))).toEqual({
      ok: true,
      default: byDefault,
      sites: unique,
      appearance,
      aside,
    });
  },
);

const row = fc.oneof(fc.tuple(host, fc.constantFrom<string>(...SITE_STATES, 'none'), instant), anyValue);
const item = fc.oneof(fc.array(row, { maxLength: 6 }), anyValue);

fuzz('a stored item gives only what is a choice, and what was written is sound', 1500, item, (stored) => {
  const { choices } = readBucket(stored);
  for (const { key, state: chosen, changed } of choices) {
    expect(siteKey(key)).toBe(key);
    expect(chosen === null || SITE_STATES.includes(chosen)).toBe(true);
    expect(isInstant(changed)).toBe(true);
  }
  expect(readBucket(writeBucket(choices, new Date(0)))).toEqual({ choices, sound: true });
});

fuzz('other stored items have their meaning, or none', 1500, anyValue, (stored) => {
  const { value, sound } = readHead(stored);
  expect(sound).toBe(value !== null || stored === undefined);
  expect(readAppearance(stored)).toBe(null);
  expect(readDismissals(stored)).toEqual([]);
  expect(newestAppearance([stored, stored])).toBe(null);
});

fuzz(
  'a choice made now is newer than any that is stored, and can be stored',
  500,
  fc.tuple(instant, instant),
  (two) => {
    const [stored, now] = two;
    const chosen = after(stored, new Date(now));
    expect(isInstant(chosen)).toBe(true);
    const old: StoredChoice = { key: 'trend.az', state: 'off', changed: stored };
    const fresh: StoredChoice = { key: 'trend.az', state: 'mark', changed: chosen };
    for (const order of [
      [[old], [fresh]],
      [[fresh], [old]],
    ])
      expect(newest(order)).toEqual([fresh]);
    expect(readBucket([['trend.az', 'mark', chosen]]).choices).toEqual([fresh]);
  },
);

/** As devices and people write moments; few of them, so that two choices fall together. */
const moments = fc.constantFrom('2026-01-01T00:00:00Z', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.5Z');
const choice = fc.record({ key: host, state: fc.option(state), changed: fc.oneof(instant, moments) });

fuzz(
  'two storages give the same whichever is asked first',
  800,
  fc.tuple(fc.array(choice), fc.array(choice)),
  (two) => {
    const [mine, other] = two;
    const here = toSettings([], newest([mine, other]));
    const there = toSettings([], newest([other, mine]));
    expect(there.sites.map(({ key, state }) => [key, state])).toEqual(here.sites.map(({ key, state }) => [key, state]));
    for (const { key, changed } of [...mine, ...other]) {
      const held = newest([mine, other]).find((each) => each.key === key);
      expect(held && Date.parse(held.changed) >= Date.parse(changed)).toBe(true);
    }
  },
);

fuzz('any text as a site is a host, or nothing', 1500, anyText, (text) => {
  const key = siteKey(text);
  if (key !== null) expect(siteKey(key)).toBe(key);
  for (const address of [text, `https://${text}`, `http://${text}/x`]) {
    const found = siteOf(address);
    if (!found) continue;
    expect(found.host.endsWith(found.domain)).toBe(true);
    const choices: { key: string; state: SiteState }[] = [{ key: found.host, state: 'off' }];
    expect(stateOf(found, choices, 'mark').state).toBe('off');
  }
});
