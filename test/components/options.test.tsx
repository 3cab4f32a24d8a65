// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import type { OptionsActions, SiteSettings } from '../../components/options/actions';
import { countriesCovered, sourcesUsed } from '../../components/options/coverage';
import type { DataState } from '../../components/options/data';
import { Options, type Section } from '../../components/options/options';
import { siteRows } from '../../components/options/site-rows';
import { appearanceState } from '../../entrypoints/options/appearance';
import { USUAL_APPEARANCE } from '../../lib/model/appearance';
import type { ImportOutcome } from '../../lib/model/settings-import';
import { DATA, DISMISSALS, SETTINGS, SHORTCUTS } from '../gallery/options-data';
import { fileText } from '../gallery/words';

const domainOf = (key: string) =>
  key
    .split('.')
    .slice(key.endsWith('.co.uk') ? -3 : -2)
    .join('.');

interface Over {
  section?: Section;
  settings?: SiteSettings;
  data?: DataState;
  needsAccess?: boolean;
  keeps?: boolean;
  outcome?: ImportOutcome;
}

function open(over: Over = {}) {
  const asked: string[] = [];
  const actions: OptionsActions = {
    saveSite: async (key, state) => {
      asked.push(`${key} ${state}`);
      return over.keeps ?? true;
    },
    setDefault: async (state) => {
      asked.push(`default ${state}`);
      return over.keeps ?? true;
    },
    restore: async (one) => {
      asked.push(`restore ${one.around}`);
      return over.keeps ?? true;
    },
    changeAppearance: async (change) => {
      asked.push(JSON.stringify(change(USUAL_APPEARANCE)));
      return true;
    },
    changeShortcuts: () => asked.push('shortcuts'),
    exportSites: () => asked.push('export'),
    importSites: async () => over.outcome ?? { ok: true, count: 3, appearance: false, aside: 0 },
    keyOf: (typed) => (typed.includes('.') ? typed.toLowerCase() : null),
    domainOf,
  };
  const { section = 'sites', settings = SETTINGS, data = DATA, needsAccess = false } = over;
  const own = { appearance: appearanceState(USUAL_APPEARANCE), shortcuts: SHORTCUTS, dismissals: DISMISSALS };
  const props = { section, settings, ...own, data, needsAccess, actions, version: '1.2.3', text: fileText('en-GB') };
  act(() => render(<Options {...props} allow={() => asked.push('allow')} />, document.body));
  return asked;
}

const all = <Kind extends HTMLElement = HTMLElement>(selector: string) => [
  ...document.querySelectorAll<Kind>(selector),
];
const words = (selector: string) => all(selector).map((element) => element.textContent?.replace(/\s+/g, ' ').trim());
const button = (name: string) => all('button').find((element) => element.textContent === name);
const settle = () => act(async () => {});

function type(selector: string, value: string) {
  const field = all<HTMLInputElement>(selector)[0]!;
  field.value = value;
  act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
}

function choose(select: HTMLSelectElement | undefined, value: string) {
  select!.value = value;
  act(() => void select!.dispatchEvent(new Event('change', { bubbles: true })));
}

afterEach(() => {
  act(() => render(null, document.body));
});

describe('rows of sites', () => {
  const keys = (search: string, order: 'name' | 'state' | 'changed', reversed = false) =>
    siteRows(SETTINGS.sites, domainOf, search, order, reversed).map((row) => row.key);

  test('keep an exception below its domain, in any order', () => {
    for (const order of ['name', 'state', 'changed'] as const) {
      for (const reversed of [false, true]) {
        const sorted = keys('', order, reversed);
        expect(sorted.indexOf('news.bbc.co.uk')).toBe(sorted.indexOf('bbc.co.uk') + 1);
        expect(sorted).toHaveLength(SETTINGS.sites.length);
      }
    }
  });

  test('are sorted by name, by state, newest first', () => {
    expect(keys('', 'name')[0]).toMatch(/^a-very/);
    expect(keys('', 'name', true)[0]).toBe('lemonde.fr');
    expect(keys('', 'state')[0]).toBe('bbc.co.uk');
    expect(keys('', 'changed')[0]).toBe('bbc.co.uk');
  });

  test('are found by a part of the name', () => {
    expect(keys('BBC ', 'name')).toEqual(['bbc.co.uk', 'news.bbc.co.uk']);
    expect(keys('(.*', 'name')).toEqual([]);
  });
});

describe('sites', () => {
  test('are changed and forgotten in place', () => {
    const asked = open();
    const row = all('tr').find((line) => line.textContent?.startsWith('lemonde.fr'))!;
    choose(row.querySelector('select')!, 'quiet');
    act(() => row.querySelector<HTMLButtonElement>('button')!.click());
    expect(asked).toEqual(['lemonde.fr quiet', 'lemonde.fr null']);
  });

  test('are sorted by the heads, which say so', () => {
    open();
    act(() => button('Changed')!.click());
    expect(all('th[aria-sort="ascending"]').map((head) => head.textContent)).toEqual(['Changed']);
    act(() => button('Changed')!.click());
    expect(all('th[aria-sort="descending"]').map((head) => head.textContent)).toEqual(['Changed']);
    expect(words('tbody th')[0]).toMatch(/^a-very/);
  });

  test('are added by address, and an address that is none is said to be so', () => {
    const asked = open();
    type('form input', 'no site');
    act(() => button('Add')!.click());
    expect(words('#add-site-note')).toEqual(['“no site” is no site’s address.']);
    type('form input', 'News.Example.ORG');
    act(() => button('Add')!.click());
    expect(asked).toEqual(['news.example.org off']);
  });

  test('that the browser refuses to store are not passed over in silence', async () => {
    open({ keeps: false });
    choose(all<HTMLSelectElement>('.default select')[0], 'off');
    await settle();
    expect(words('.told')[0]).toMatch(/refused to store/);
  });

  test.each<[ImportOutcome, string]>([
    [{ ok: true, count: 1, appearance: false, aside: 0 }, '1 site taken over.'],
    [
      { ok: true, count: 2, appearance: true, aside: 3 },
      '2 sites taken over. Appearance taken over. 3 readings set aside taken over.',
    ],
    [{ ok: false, error: 'not-json', line: 4 }, 'Nothing changed: the file is not JSON. (line 4)'],
    [{ ok: false, error: 'other-file' }, 'Nothing changed: the file is not one of Second Source’s settings.'],
  ])('are taken from a file, with a word on how it went: %j', async (outcome, told) => {
    open({ outcome });
    const field = all<HTMLInputElement>('input[type=file]')[0]!;
    Object.defineProperty(field, 'files', { value: [new File(['x'], 'sites.json')] });
    act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
    await settle();
    expect(words('.told')).toEqual([told]);
  });

  test('ask for access where the browser has not given it', () => {
    const asked = open({ needsAccess: true });
    act(() => button('Allow on news sites')!.click());
    expect(asked).toEqual(['allow']);
  });
});

describe('data', () => {
  test('is counted by country, also before a pack is read', () => {
    if (DATA.status !== 'read') throw new Error();
    expect(countriesCovered(DATA.index, DATA.packs)).toEqual([
      { country: 'AZ', elections: 2, firstYear: 2003, lastYear: 2024, figures: 47, sources: 3 },
      { country: 'DE', elections: 1, firstYear: 2025, lastYear: 2025, figures: undefined, sources: undefined },
    ]);
    const used = sourcesUsed(DATA.packs.values()).map(({ id }) => id);
    expect(used).toEqual(['cec-az', 'oracle', 'cia-wf']);
  });

  test('is shown with its date and every source’s terms', () => {
    open({ section: 'data' });
    expect(document.body.textContent).toContain('Data as of 20 November 2025');
    expect(words('tbody th')).toContain('Azerbaijan');
    const terms = all('tr').find((row) => row.textContent?.includes('CIA World Factbook'));
    expect(terms?.textContent).toContain('public domain');
    type('input[type=search]', 'world fact');
    expect(words('table:last-of-type tbody tr')).toHaveLength(1);
  });

  test('that cannot be read is named', () => {
    open({ section: 'data', data: { status: 'damaged', problem: 'AZ.json: is damaged' } });
    expect(words('[role=alert]')[0]).toContain('AZ.json: is damaged');
  });
});

describe('appearance', () => {
  test('asks for each choice as soon as it is made, and keeps the others', async () => {
    const asked = open({ section: 'appearance' });
    const labelled = (words: string) =>
      all<HTMLLabelElement>('label')
        .find((label) => label.textContent?.trim() === words)
        ?.querySelector('input');
    await act(async () => labelled('Slate')?.click());
    await act(async () => labelled('Line')?.click());
    await act(async () => labelled('At the pointer only while Alt is held')?.click());
    expect(asked.map((each) => JSON.parse(each))).toEqual([
      { ...USUAL_APPEARANCE, colour: 'slate' },
      { ...USUAL_APPEARANCE, style: 'underline' },
      { ...USUAL_APPEARANCE, onlyAlt: true },
    ]);
  });

  test('previews marks on a light and on a dark page, with their contrast', () => {
    open({ section: 'appearance' });
    const ratios = all('.paper figcaption').map((each) => Number(/([\d.]+) to 1/.exec(each.textContent ?? '')?.[1]));
    expect(ratios).toHaveLength(2);
    for (const ratio of ratios) expect(ratio).toBeGreaterThanOrEqual(3);
    expect(all('.paper span[style*="underline"]')).toHaveLength(4);
  });
});

describe('shortcuts', () => {
  test('are listed with their keys, and lead to the browser’s own screen', () => {
    const asked = open({ section: 'shortcuts' });
    const rows = all('tbody tr').map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toEqual([
      ['Open the list of figures', 'Alt+Shift+S'],
      ['Show the next figure', 'Alt+Shift+J'],
      ['Show the previous figure', 'Alt+Shift+K'],
      ['Turn this site off or on', 'Alt+Shift+U'],
      ['Open the side panel', 'not set'],
    ]);
    act(() =>
      all('button')
        .find((button) => button.textContent === 'Change shortcuts')
        ?.click(),
    );
    expect(asked).toEqual(['shortcuts']);
  });
});

describe('readings set aside', () => {
  test('are listed with their words, the newest first, and taken back one by one', async () => {
    const asked = open();
    const rows = all('table.aside tbody th').map((cell) => cell.textContent);
    expect(rows[0]).toContain('“the alliance has … of shares in”');
    expect(rows[1]).toBe('Turnout“attendance at the … on sunday was”menafn.com');
    await act(async () => all('table.aside tbody button')[1]?.click());
    expect(asked).toEqual(['restore attendance at the … on sunday was']);
  });
});
