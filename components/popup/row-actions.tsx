/** What can be done with one figure: set it aside, report a wrong reading, copy it. In: the figure. Out: a line of buttons. */
import { useState } from 'preact/hooks';
import { citation } from '../export/citation';
import { comparisonText } from '../export/comparison-text';
import { useText } from '../text-context';
import type { Placed } from './blocks';
import { FaultReport } from './fault-report';
import { useReading } from './reading-context';

export function RowActions({ placed: { claim, index } }: { placed: Placed }) {
  const t = useText();
  const { report, readAt, sentences, actions } = useReading();
  const [reporting, setReporting] = useState(false);
  const [note, setNote] = useState('');
  const copy = async (text: string) => setNote(t((await actions.copy(text)) ? 'copied' : 'not_copied'));
  const setAside = async () => {
    if (!(await actions.setAside(readAt, index, false))) setNote(t('not_set_aside'));
  };
  return (
    <>
      <p class="row-actions">
        <button type="button" class="word" onClick={setAside}>
          {t('not_this')}
        </button>
        <button type="button" class="word" aria-expanded={reporting} onClick={() => setReporting(!reporting)}>
          {t('report_fault')}
        </button>
        {claim.status === 'compared' && (
          <span>
            {t('copy_as')}{' '}
            <button type="button" class="word" onClick={() => copy(comparisonText(claim, t))}>
              {t('copy_text')}
            </button>
            {', '}
            <button type="button" class="word" onClick={() => copy(citation(claim, report, t))}>
              {t('copy_citation')}
            </button>
          </span>
        )}
        <span class="faint" role="status">
          {note}
        </span>
      </p>
      {reporting && <FaultReport claim={claim} sentence={sentences[index] ?? ''} report={report} actions={actions} />}
    </>
  );
}
