/** Wires the options page: settings and bundled data in, the reader's choices out. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { NotebookState } from '../../components/notebook/actions';
import type { SiteSettings } from '../../components/options/actions';
import type { AppearanceState } from '../../components/options/appearance';
import type { DataState } from '../../components/options/data';
import { Options, SECTIONS, type Section } from '../../components/options/options';
import type { Shortcut } from '../../components/options/shortcuts';
import type { Dismissal } from '../../lib/model/dismissal';
import {
  loadAppearance,
  loadDismissals,
  loadSettings,
  onAppearance,
  onDismissals,
  onSettings,
} from '../../lib/settings';
import { browserText } from '../popup/browser-text';
import { askAccess, hasAccess } from '../welcome/access';
import { makeActions } from './actions';
import { appearanceState } from './appearance';
import { readData } from './data';
import { openNotebookPage } from './notebook';
import { readShortcuts } from './shortcuts';

const text = await browserText();
const place = document.getElementById('options')!;
let settings: SiteSettings | null = null;
let appearance: AppearanceState | null = null;
let shortcuts: Shortcut[] = [];
let dismissals: Dismissal[] = [];
let data: DataState = { status: 'reading' };
let needsAccess = false;
let dataAsked = false;
let notebook: NotebookState = { status: 'reading' };

const notebookPage = openNotebookPage((state) => {
  notebook = state;
  show();
}, text);

/** Pages are read while this one is open: what is noted meanwhile is there when the reader comes back. */
function refreshNotebook(): void {
  if (section() === 'notebook' && !document.hidden) void notebookPage.refresh();
}

const actions = makeActions(refresh);

function section(): Section {
  return SECTIONS.find((name) => `#${name}` === location.hash) ?? 'sites';
}

function show(): void {
  if (section() === 'data' && !dataAsked) {
    dataAsked = true;
    readData((state) => {
      data = state;
      show();
    });
  }
  const version = browser.runtime.getManifest().version;
  const props = {
    section: section(),
    settings,
    appearance,
    shortcuts,
    dismissals,
    data,
    notebook: { state: notebook, actions: notebookPage.actions },
    version,
    needsAccess,
    allow,
    actions,
    text,
  };
  render(<Options {...props} />, place);
}

async function refresh(): Promise<void> {
  settings = await loadSettings();
  appearance = appearanceState(await loadAppearance());
  dismissals = await loadDismissals();
  show();
}

async function allow(): Promise<void> {
  needsAccess = !(await askAccess());
  show();
}

document.documentElement.lang = text.language;
document.documentElement.dir = text.direction;
addEventListener('hashchange', show);
addEventListener('hashchange', refreshNotebook);
document.addEventListener('visibilitychange', refreshNotebook);
onSettings((changed) => {
  settings = changed;
  show();
});
onDismissals((changed) => {
  dismissals = changed;
  show();
});
onAppearance((changed) => {
  appearance = appearanceState(changed);
  show();
});
/** Also when the reader comes back from the browser's own screen. */
async function refreshShortcuts(): Promise<void> {
  shortcuts = await readShortcuts();
  show();
}
addEventListener('focus', () => void refreshShortcuts());
void refreshShortcuts();
refresh();
refreshNotebook();
hasAccess().then((granted) => {
  needsAccess = !granted;
  show();
});
