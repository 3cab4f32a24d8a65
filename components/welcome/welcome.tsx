/**
 * The page shown once after installation: what it does, what it asks for and why, what stays private, a page to try.
 * In: whether the browser still waits for access to the listed sites. Out: the view.
 */
import { shownDate } from '../dates';
import type { Text } from '../text';
import { TextContext } from '../text-context';

export type Access = 'granted' | 'needed' | 'refused';

export interface WelcomeProps {
  access: Access;
  allow: () => void;
  openOptions: () => void;
  /** A page that is sure to have figures. */
  page: { address: string; title: string; outlet: string; date: string };
  text: Text;
}

export function Welcome({ access, allow, openOptions, page, text: t }: WelcomeProps) {
  return (
    <TextContext.Provider value={t}>
      <main class="welcome">
        <h1>{t('ext_name')}</h1>
        <p class="lead">{t('welcome_what')}</p>
        {access === 'granted' ? (
          <p>{t('access_granted')}</p>
        ) : (
          <section>
            <h2>{t('access_title')}</h2>
            <p>{t('access_why')}</p>
            <button type="button" class="main" onClick={allow}>
              {t('allow_listed')}
            </button>
            <p class="faint" role="status">
              {access === 'refused' ? t('access_refused') : ''}
            </p>
          </section>
        )}
        <section>
          <h2>{t('welcome_first')}</h2>
          <p>
            <a href={page.address} rel="noreferrer noopener">
              {page.title}
            </a>
            <span class="faint">
              {' '}
              {page.outlet}, {shownDate(page.date, t)}
            </span>
          </p>
          <p class="faint">{t('welcome_then')}</p>
        </section>
        <section>
          <h2>{t('privacy_title')}</h2>
          <p>{t('privacy_text')}</p>
        </section>
        <button type="button" class="word" onClick={openOptions}>
          {t('options')}
        </button>
      </main>
    </TextContext.Provider>
  );
}
