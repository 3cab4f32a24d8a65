/** Readings set aside with "Not this": what, where, in which words, and the way back. In: the list. Out: a table. */
import type { Dismissal } from '../../lib/model/dismissal';
import { shownDate } from '../dates';
import { measureName } from '../names';
import { sentenceCase } from '../text';
import { useText } from '../text-context';
import type { OptionsActions } from './actions';

interface DismissalsProps {
  dismissals: Dismissal[];
  actions: OptionsActions;
  save: (kept: Promise<boolean>) => void;
}

export function Dismissals({ dismissals, actions, save }: DismissalsProps) {
  const t = useText();
  const newest = [...dismissals].sort((a, b) => (a.dismissed < b.dismissed ? 1 : -1));
  return (
    <>
      <h2>{t('aside_title')}</h2>
      <p class="faint">{t('aside_means')}</p>
      {newest.length === 0 ? (
        <p class="faint empty">{t('aside_none')}</p>
      ) : (
        <table class="list aside">
          <thead>
            <tr>
              <th scope="col">{t('aside_reading')}</th>
              <th scope="col">{t('sites_changed')}</th>
              <th scope="col">
                <span class="unseen">{t('show_again')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {newest.map((one) => {
              const title = [one.subject, measureName(one, t)].filter(Boolean).join(' · ');
              return (
                <tr key={`${one.site} ${one.dismissed} ${one.around} ${title}`}>
                  <th scope="row">
                    {sentenceCase(title, t.locale)}
                    <span class="detail">{t('quoted', one.around)}</span>
                    <span class="detail">{one.site}</span>
                  </th>
                  <td class="faint date">{shownDate(one.dismissed.slice(0, 10), t)}</td>
                  <td>
                    <button
                      type="button"
                      class="word"
                      aria-label={t('show_again_named', t('quoted', one.around))}
                      onClick={() => save(actions.restore(one))}
                    >
                      {t('show_again')}
                    </button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </>
  );
}
