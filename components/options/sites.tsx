/** Sites: the default, a line to add one, the table, export and import. In: the settings. Out: the section. */
import { useState } from 'preact/hooks';
import type { Dismissal } from '../../lib/model/dismissal';
import type { ImportOutcome } from '../../lib/model/settings-import';
import { STATES } from '../site-states';
import { underscored } from '../text';
import { useText } from '../text-context';
import type { OptionsActions, SiteSettings } from './actions';
import { AddSite } from './add-site';
import { Dismissals } from './dismissals';
import { SitesTable } from './sites-table';
import { StateSelect } from './state-select';

interface SitesProps {
  settings: SiteSettings;
  dismissals: Dismissal[];
  actions: OptionsActions;
}

export function Sites({ settings, dismissals, actions }: SitesProps) {
  const t = useText();
  const [search, setSearch] = useState('');
  const [note, setNote] = useState('');
  const save = async (kept: Promise<boolean>) => setNote((await kept) ? '' : t('error_storage'));
  const told = (outcome: ImportOutcome) => {
    if (outcome.ok) {
      const looks = outcome.appearance ? t('imported_appearance') : '';
      const aside = outcome.aside > 0 ? t.count('imported_aside', outcome.aside) : '';
      return [t.count('imported', outcome.count), looks, aside].filter(Boolean).join(' ');
    }
    const fault = t(`import_${underscored(outcome.error)}`);
    return outcome.line === undefined ? fault : t('import_at_line', fault, String(outcome.line));
  };
  const importFile = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    setNote(told(await actions.importSites(file)));
    // The same file may be chosen again once it is mended.
    input.value = '';
  };
  return (
    <section aria-labelledby="sites-title">
      <h1 id="sites-title">{t('nav_sites')}</h1>
      <div class="line default">
        <span>{t('sites_default')}</span>
        <StateSelect
          label={t('sites_default')}
          value={settings.default}
          onChange={(state) => save(actions.setDefault(state))}
        />
      </div>
      <dl class="meanings">
        {STATES.map((state) => (
          <div key={state}>
            <dt>{t(`state_${state}`)}</dt>
            <dd>{t(`state_${state}_means`)}</dd>
          </div>
        ))}
      </dl>
      <h2>{t('sites_own')}</h2>
      <AddSite actions={actions} save={save} />
      {settings.sites.length > 0 && (
        <input
          type="search"
          class="search"
          aria-label={t('sites_search')}
          placeholder={t('sites_search')}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      <SitesTable sites={settings.sites} search={search} actions={actions} save={save} />
      <div class="line">
        <button type="button" aria-describedby="file-means" onClick={actions.exportSites}>
          {t('sites_export')}
        </button>
        <label class="button">
          {t('sites_import')}
          <input type="file" accept="application/json,.json" onChange={(event) => importFile(event.currentTarget)} />
        </label>
      </div>
      <p class="faint" id="file-means">
        {t('sites_file_means')}
      </p>
      <Dismissals dismissals={dismissals} actions={actions} save={save} />
      <p class="told" role="status">
        {note}
      </p>
    </section>
  );
}
