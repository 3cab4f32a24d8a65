/** The foot of the popup: how old the data is, options, and a copy of the report to take away. */
import { useState } from 'preact/hooks';
import type { Report } from '../../lib/model/report';
import { isYearOld, shownDate } from '../dates';
import { reportMarkdown } from '../export/markdown';
import { useText } from '../text-context';
import type { PopupActions } from './actions';

export function Foot({ report, actions }: { report?: Report; actions: PopupActions }) {
  const t = useText();
  const [note, setNote] = useState('');
  const copy = async (text: string) => setNote(t((await actions.copy(text)) ? 'copied' : 'not_copied'));
  return (
    <footer>
      {report && (
        <span class="faint">
          {t('data_as_of', shownDate(report.dataDate, t))}
          {isYearOld(report.dataDate, new Date()) && ` · ${t('data_old')}`}
        </span>
      )}
      <button type="button" class="word" onClick={actions.openOptions}>
        {t('options')}
      </button>
      {actions.openPanel && (
        <button type="button" class="word" onClick={actions.openPanel}>
          {t('side_panel')}
        </button>
      )}
      {report && (
        <span>
          {t('copy_as')}{' '}
          <button type="button" class="word" onClick={() => copy(reportMarkdown(report, t))}>
            {t('copy_text')}
          </button>
          {', '}
          <button type="button" class="word" onClick={() => copy(`${JSON.stringify(report, null, 2)}\n`)}>
            {t('copy_json')}
          </button>
        </span>
      )}
      <span class="faint" role="status">
        {note}
      </span>
    </footer>
  );
}
