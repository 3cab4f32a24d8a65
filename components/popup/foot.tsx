/** The foot of the popup: how old the data is, options, and a copy of the report to take away. */
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { Report } from '../../lib/model/report';
import { isYearOld, shownDate } from '../dates';
import { reportCsv } from '../export/csv';
import { reportMarkdown } from '../export/markdown';
import type { Text } from '../text';
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
          {formats(report, t).map(({ label, text }, index) => (
            <Fragment key={label}>
              {index > 0 && ', '}
              <button type="button" class="word" onClick={() => copy(text())}>
                {t(label)}
              </button>
            </Fragment>
          ))}
        </span>
      )}
      {report && (
        <span>
          {t('save_as')}{' '}
          {formats(report, t).map(({ label, name, type, text }, index) => (
            <Fragment key={label}>
              {index > 0 && ', '}
              <button
                type="button"
                class="word"
                aria-label={t('save_named', t(label))}
                onClick={() => actions.save(name, type, text())}
              >
                {t(label)}
              </button>
            </Fragment>
          ))}
        </span>
      )}
      <span class="faint" role="status">
        {note}
      </span>
    </footer>
  );
}

interface Format {
  label: 'copy_text' | 'copy_json' | 'copy_csv';
  name: string;
  type: string;
  text: () => string;
}

/** What a report can be taken away as; made when it is asked for. */
function formats(report: Report, t: Text): Format[] {
  return [
    { label: 'copy_text', name: 'second-source.md', type: 'text/markdown', text: () => reportMarkdown(report, t) },
    {
      label: 'copy_json',
      name: 'second-source.json',
      type: 'application/json',
      text: () => `${JSON.stringify(report, null, 2)}\n`,
    },
    { label: 'copy_csv', name: 'second-source.csv', type: 'text/csv', text: () => reportCsv(report) },
  ];
}
