/**
 * The options page: sections on the left, one shown. In: settings, data, version, the section named in the address.
 * Out: the view. Sections are links (#sites), so that each can be opened and kept by its address.
 */
import type { Dismissal } from '../../lib/model/dismissal';
import { Notebook, type NotebookProps } from '../notebook/notebook';
import type { Text } from '../text';
import { TextContext } from '../text-context';
import { About } from './about';
import type { OptionsActions, SiteSettings } from './actions';
import { AppearanceSection, type AppearanceState } from './appearance';
import { Data, type DataState } from './data';
import { type Shortcut, Shortcuts } from './shortcuts';
import { Sites } from './sites';

export const SECTIONS = ['sites', 'appearance', 'shortcuts', 'notebook', 'data', 'about'] as const;
export type Section = (typeof SECTIONS)[number];

export interface OptionsProps {
  section: Section;
  settings: SiteSettings | null;
  appearance: AppearanceState | null;
  shortcuts: Shortcut[];
  /** Readings set aside. */
  dismissals: Dismissal[];
  data: DataState;
  notebook?: NotebookProps;
  version: string;
  /** The browser has not granted the listed sites: offers to ask for them. */
  needsAccess: boolean;
  allow: () => void;
  actions: OptionsActions;
  text: Text;
}

export function Options(props: OptionsProps) {
  const {
    section,
    settings,
    appearance,
    shortcuts,
    dismissals,
    data,
    notebook,
    version,
    needsAccess,
    allow,
    actions,
    text: t,
  } = props;
  return (
    <TextContext.Provider value={t}>
      <div class="options">
        <nav aria-label={t('ext_name')}>
          <span class="name">{t('ext_name')}</span>
          {SECTIONS.map((name) => (
            <a key={name} href={`#${name}`} aria-current={name === section ? 'page' : undefined}>
              {t(`nav_${name}`)}
            </a>
          ))}
        </nav>
        <main>
          {needsAccess && (
            <div class="access">
              <p>{t('access_missing')}</p>
              <button type="button" class="main" onClick={allow}>
                {t('allow_listed')}
              </button>
            </div>
          )}
          {section === 'sites' && settings && <Sites settings={settings} dismissals={dismissals} actions={actions} />}
          {section === 'appearance' && appearance && <AppearanceSection state={appearance} actions={actions} />}
          {section === 'shortcuts' && <Shortcuts shortcuts={shortcuts} change={actions.changeShortcuts} />}
          {section === 'notebook' && notebook && <Notebook {...notebook} />}
          {section === 'data' && <Data data={data} />}
          {section === 'about' && <About version={version} />}
        </main>
      </div>
    </TextContext.Provider>
  );
}
