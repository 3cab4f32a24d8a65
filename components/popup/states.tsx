/**
 * What the popup says where there is no report. In: the tab's state. Out: what happened, what still works, and at
 * most one main action.
 */
import type { ComponentChildren } from 'preact';
import type { TabState } from '../../lib/messages';
import { underscored } from '../text';
import { useText } from '../text-context';
import type { PopupActions } from './actions';
import { usePlace } from './place';

function Note({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="note">
      <h1>{title}</h1>
      {children}
    </section>
  );
}

function Action({ words, main, onClick }: { words: string; main?: boolean; onClick: () => void }) {
  return (
    <button type="button" class={main ? 'main' : undefined} onClick={onClick}>
      {words}
    </button>
  );
}

export function StateNote({ state, actions }: { state: Exclude<TabState, { status: 'read' }>; actions: PopupActions }) {
  const t = useText();
  const { panel } = usePlace();
  const once = <Action words={t('check_once')} onClick={actions.checkOnce} />;
  switch (state.status) {
    case 'reading':
      return (
        <Note title={t('reading_title')}>
          <p class="faint">{t('reading_text')}</p>
        </Note>
      );
    case 'nothing':
      return (
        <Note title={t('nothing_title')}>
          <p>{t('nothing_looked_for')}</p>
          <p class="faint">{t('nothing_can_do')}</p>
          <Action words={t('check_again')} onClick={actions.checkOnce} />
        </Note>
      );
    case 'off':
      return (
        <Note title={t('off_title', state.site.decidedBy === 'host' ? state.site.host : state.site.domain)}>
          <p>{t('off_text')}</p>
          {once}
        </Note>
      );
    case 'unlisted': {
      // In the list, and yet not ours to read: the browser waits for the reader's permission.
      const waiting = state.site.listed && !state.site.granted;
      return (
        <Note title={waiting ? t('not_granted_title') : t('unlisted_title', state.site.domain)}>
          <p>{waiting ? t('not_granted_text', state.site.domain) : t('unlisted_text')}</p>
          <div class="actions">
            <Action
              main
              words={waiting ? t('allow_site') : t('check_once')}
              onClick={waiting ? () => actions.allowSite(state.site) : actions.checkOnce}
            />
            <Action
              words={waiting ? t('check_once') : t('always_here')}
              onClick={waiting ? actions.checkOnce : () => actions.allowSite(state.site)}
            />
          </div>
          <p class="faint">{t('always_here_means', state.site.domain)}</p>
        </Note>
      );
    }
    case 'closed':
      // Beside the page no click has opened the page to us: it may be closed, or only not listed.
      if (panel) {
        return (
          <Note title={t('unseen_title')}>
            <p>{t('unseen_text')}</p>
            <p class="faint">{t('unseen_can_do')}</p>
          </Note>
        );
      }
      return (
        <Note title={t('closed_title')}>
          <p>{t('closed_text')}</p>
        </Note>
      );
    case 'error': {
      // A text does not get shorter by trying again.
      const isTooLarge = state.error === 'too-large';
      return (
        <Note title={t('error_title')}>
          <p>{t(`error_${underscored(state.error)}`)}</p>
          {isTooLarge && <p>{t('error_too_large_can_do', t('menu_compare'))}</p>}
          <p class="faint">{t('error_still_works')}</p>
          {!isTooLarge && <Action main words={t('try_again')} onClick={actions.checkOnce} />}
        </Note>
      );
    }
  }
}
