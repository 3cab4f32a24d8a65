/** The site's switch: three states in words. In: the site. Out: a radio group and what the state means. */
import type { SiteInfo, SiteState } from '../../lib/messages';
import { STATES } from '../site-states';
import { useText } from '../text-context';

export function SiteSwitch({ site, onChange }: { site: SiteInfo; onChange: (state: SiteState) => void }) {
  const t = useText();
  const name = site.decidedBy === 'host' ? site.host : site.domain;
  return (
    <fieldset class="switch">
      <legend>
        <span class="site">{name}</span>
        {site.decidedBy === 'default' && <span class="faint"> · {t('site_by_default')}</span>}
        {site.decidedBy === 'host' && site.host !== site.domain && (
          <span class="faint"> · {t('site_exception', site.domain)}</span>
        )}
      </legend>
      <div class="segments">
        {STATES.map((state) => (
          <label key={state}>
            <input
              type="radio"
              name="site-state"
              value={state}
              checked={site.state === state}
              onChange={() => onChange(state)}
            />
            <span>{t(`state_${state}`)}</span>
          </label>
        ))}
      </div>
      <p class="faint">{t(`state_${site.state}_means`)}</p>
    </fieldset>
  );
}
