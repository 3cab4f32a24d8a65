/** About: what it is, what it does with what one reads, what each permission is for. In: the version. */
import { useText } from '../text-context';

const PERMISSIONS = ['storage', 'active_tab', 'scripting', 'side_panel', 'context_menus', 'sites'] as const;

export function About({ version }: { version: string }) {
  const t = useText();
  return (
    <section aria-labelledby="about-title" class="prose">
      <h1 id="about-title">{t('nav_about')}</h1>
      <p>{t('about_what')}</p>
      <p>{t('about_not')}</p>
      <h2>{t('privacy_title')}</h2>
      <p>{t('privacy_text')}</p>
      <h2>{t('permissions_title')}</h2>
      <dl class="meanings">
        {PERMISSIONS.map((permission) => (
          <div key={permission}>
            <dt>{t(`permission_${permission}`)}</dt>
            <dd>{t(`permission_${permission}_means`)}</dd>
          </div>
        ))}
      </dl>
      <h2>{t('licence_title')}</h2>
      <p>{t('licence_text')}</p>
      <p class="faint">{t('version', version)}</p>
    </section>
  );
}
