/** Every screen in every state, by name. In: `?screen=popup-read&locale=de`. Out: that screen, as the extension shows it. */
import type { VNode } from 'preact';
import type { NotebookActions, NotebookState } from '../../components/notebook/actions';
import type { OptionsActions } from '../../components/options/actions';
import { Options, type Section } from '../../components/options/options';
import type { PopupActions } from '../../components/popup/actions';
import { Popup } from '../../components/popup/popup';
import type { Text } from '../../components/text';
import { type Access, Welcome } from '../../components/welcome/welcome';
import { appearanceState } from '../../entrypoints/options/appearance';
import type { SiteInfo, TabState } from '../../lib/messages';
import { USUAL_APPEARANCE } from '../../lib/model/appearance';
import type { NotebookSettings } from '../../lib/model/note';
import type { Report } from '../../lib/model/report';
import { REPORT } from './azerbaijan';
import { APART, FITTING, ROUND, TWICE } from './checked';
import { KINDS } from './kinds';
import { ALSO_READ, FEW, grouped, LONG, MANY } from './notes';
import { DATA, DISMISSALS, SETTINGS, SHORTCUTS } from './options-data';
import { ONE, ONLY_FOUND, STRAINED } from './others';

const site: SiteInfo = {
  domain: 'menafn.com',
  host: 'menafn.com',
  state: 'mark',
  decidedBy: 'default',
  listed: true,
  granted: true,
};
const readAt = '2025-11-21T10:00:00Z';

const sentences = REPORT.claims.map(
  ({ text }) => `After the processing of 93.35 percent of the ballots, the figure stood at ${text}.`,
);

const states: Record<string, TabState> = {
  read: { status: 'read', site, report: REPORT, readAt },
  aside: { status: 'read', site, report: REPORT, readAt, aside: [1, 5], sentences },
  strained: {
    status: 'read',
    site: { ...site, domain: 'bbc.co.uk', host: 'news.bbc.co.uk', decidedBy: 'host', state: 'quiet' },
    report: STRAINED,
    readAt,
  },
  'also-read': { status: 'read', site, report: REPORT, readAt, alsoRead: ALSO_READ },
  one: { status: 'read', site, report: ONE, readAt },
  kinds: { status: 'read', site, report: KINDS, readAt },
  // A single figure is open at once.
  'kinds-poll': { status: 'read', site, report: { ...KINDS, claims: KINDS.claims.slice(0, 1) }, readAt },
  'kinds-status': { status: 'read', site, report: { ...KINDS, claims: KINDS.claims.slice(1, 2) }, readAt },
  'kinds-base': { status: 'read', site, report: { ...KINDS, claims: KINDS.claims.slice(2, 3) }, readAt },
  found: { status: 'read', site, report: ONLY_FOUND, readAt },
  'checks-apart': { status: 'read', site, report: APART, readAt },
  'checks-fitting': { status: 'read', site, report: FITTING, readAt },
  'checks-round': { status: 'read', site, report: ROUND, readAt },
  'checks-twice': { status: 'read', site, report: TWICE, readAt },
  nothing: { status: 'nothing', site },
  reading: { status: 'reading', site },
  off: { status: 'off', site: { ...site, state: 'off', decidedBy: 'domain' } },
  unlisted: {
    status: 'unlisted',
    site: { ...site, domain: 'thecitizen-of-nowhere.example', listed: false, granted: false },
  },
  'not-granted': { status: 'unlisted', site: { ...site, granted: false } },
  closed: { status: 'closed' },
  error: { status: 'error', site, error: 'data-damaged' },
  'error-too-large': { status: 'error', site, error: 'too-large' },
};

/** The harness has no browser behind it: what a screen asks for is written where a test can read it. */
function note(what: string) {
  document.title = what;
}

const popupActions: PopupActions = {
  setSite: (_, state) => note(`site ${state}`),
  showClaim: (index) => note(`show ${index}`),
  checkOnce: () => note('check once'),
  allowSite: () => note('allow'),
  openOptions: () => note('options'),
  openPanel: () => note('panel'),
  version: '0.1.0',
  setAside: async (_, index, again) => {
    note(`${again ? 'again' : 'aside'} ${index}`);
    return true;
  },
  save: (name) => note(`save ${name}`),
  copy: async (text) => {
    note(`copied ${text.length}`);
    return true;
  },
};

const panelActions: PopupActions = { ...popupActions, openPanel: undefined };

const optionsActions: OptionsActions = {
  saveSite: async (key, state) => {
    note(`${key} ${state}`);
    return true;
  },
  setDefault: async () => false,
  restore: async () => true,
  changeAppearance: async () => true,
  changeShortcuts: () => note('shortcuts'),
  exportSites: () => note('export'),
  importSites: async () => ({ ok: false, error: 'bad-site', line: 7 }),
  keyOf: (typed) => (typed.includes('.') ? typed : null),
  domainOf: (key) =>
    key
      .split('.')
      .slice(key.endsWith('.co.uk') ? -3 : -2)
      .join('.'),
};

const chosen: NotebookSettings = { on: true, keepDays: 90, inPrivate: false };
const notebooks: Record<string, NotebookState> = {
  reading: { status: 'reading' },
  empty: { status: 'read', settings: chosen, elections: [] },
  off: { status: 'read', settings: { ...chosen, on: false, keepDays: null }, elections: [] },
  few: { status: 'read', settings: chosen, elections: grouped(FEW) },
  deleted: { status: 'read', settings: chosen, elections: grouped(FEW) },
  many: { status: 'read', settings: chosen, elections: grouped(MANY) },
  long: { status: 'read', settings: chosen, elections: grouped(LONG) },
  newer: { status: 'failed', settings: chosen, fault: 'newer' },
  refused: { status: 'failed', settings: { ...chosen, keepDays: 45 }, fault: 'refused' },
};

const notebookActions: NotebookActions = {
  change: async () => [],
  remove: async (notes) => notes,
  removeSite: async () => FEW,
  removeAll: async () => FEW,
  restore: async () => true,
  exportAs: (format) => note(`export ${format}`),
  retry: () => note('retry'),
};

function options(section: Section, over: object, text: Text): VNode {
  const shared = {
    settings: SETTINGS,
    appearance: appearanceState(USUAL_APPEARANCE),
    shortcuts: SHORTCUTS,
    dismissals: DISMISSALS,
    data: DATA,
    version: '0.1.0',
    needsAccess: false,
    allow: () => note('allow'),
  };
  return <Options section={section} {...shared} actions={optionsActions} text={text} {...over} />;
}

function welcome(access: Access, text: Text): VNode {
  const page = { address: REPORT.url!, title: REPORT.title!, outlet: 'MENAFN', date: '2024-02-08' };
  return (
    <Welcome access={access} allow={() => note('allow')} openOptions={() => note('options')} page={page} text={text} />
  );
}

/** The popup of any report. */
export function popupOf(report: Report, text: Text): VNode {
  return <Popup state={{ status: 'read', site, report, readAt }} actions={popupActions} text={text} />;
}

export function screens(text: Text): Map<string, VNode> {
  const all = new Map<string, VNode>();
  for (const [name, state] of Object.entries(states)) {
    all.set(`popup-${name}`, <Popup state={state} actions={popupActions} text={text} />);
  }
  for (const name of ['read', 'strained', 'closed', 'found', 'error']) {
    const place = { panel: true, current: name === 'strained' ? null : 1 };
    all.set(`panel-${name}`, <Popup state={states[name]!} actions={panelActions} text={text} place={place} />);
  }
  all.set('options-sites', options('sites', {}, text));
  all.set(
    'options-sites-empty',
    options('sites', { settings: { default: 'mark', sites: [] }, dismissals: [], needsAccess: true }, text),
  );
  all.set('options-appearance', options('appearance', {}, text));
  const fill = appearanceState({
    style: 'background',
    colour: 'plum',
    onlyAlt: true,
    found: false,
    unmarked: ['polls', 'other'],
  });
  all.set('options-appearance-fill', options('appearance', { appearance: fill }, text));
  all.set('options-shortcuts', options('shortcuts', {}, text));
  all.set('options-data', options('data', {}, text));
  all.set(
    'options-data-damaged',
    options('data', { data: { status: 'damaged', problem: 'AZ.json: it holds no facts' } }, text),
  );
  for (const [name, state] of Object.entries(notebooks)) {
    const notebook = { state, actions: notebookActions };
    all.set(`options-notebook-${name}`, options('notebook', { notebook }, text));
  }
  all.set('options-about', options('about', {}, text));
  all.set('welcome-needed', welcome('needed', text));
  all.set('welcome-granted', welcome('granted', text));
  return all;
}
