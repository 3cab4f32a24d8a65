/** A line to add a site or an exception for one of its hosts. In: what is typed. Out: a kept site, or what is wrong. */
import { useState } from 'preact/hooks';
import type { SiteState } from '../../lib/messages';
import { useText } from '../text-context';
import type { OptionsActions } from './actions';
import { StateSelect } from './state-select';

export function AddSite({ actions, save }: { actions: OptionsActions; save: (kept: Promise<boolean>) => void }) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<SiteState>('off');
  const [wrong, setWrong] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const key = actions.keyOf(typed);
    setWrong(!key);
    if (!key) return;
    save(actions.saveSite(key, state));
    setTyped('');
  };
  return (
    <form class="line" onSubmit={add}>
      <input
        type="text"
        aria-label={t('site_address')}
        aria-invalid={wrong}
        aria-describedby="add-site-note"
        placeholder={t('site_address')}
        autocapitalize="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <StateSelect label={t('sites_state')} value={state} onChange={setState} />
      <button type="submit">{t('site_add')}</button>
      <p id="add-site-note" class="faint" role={wrong ? 'alert' : undefined}>
        {wrong ? t('site_not_one', typed) : t('site_add_means')}
      </p>
    </form>
  );
}
