/** A report of a wrong reading, shown before it is copied; nothing is sent. In: the figure. Out: a text to change and copy. */
import { useId, useState } from 'preact/hooks';
import type { Report, ReportedClaim } from '../../lib/model/report';
import { faultReport } from '../export/fault-report';
import { useText } from '../text-context';
import type { PopupActions } from './actions';

interface FaultReportProps {
  claim: ReportedClaim;
  sentence: string;
  report: Report;
  actions: PopupActions;
}

export function FaultReport({ claim, sentence, report, actions }: FaultReportProps) {
  const t = useText();
  const id = useId();
  const [text, setText] = useState(() => faultReport(claim, sentence, report, actions.version, t));
  const [note, setNote] = useState('');
  const copy = async () => setNote(t((await actions.copy(text)) ? 'copied' : 'not_copied'));
  return (
    <div class="fault-report">
      <label for={id}>{t('report_fault_means')}</label>
      <textarea
        id={id}
        rows={12}
        spellcheck={false}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="button" onClick={copy}>
        {t('copy')}
      </button>{' '}
      <span class="faint" role="status">
        {note}
      </span>
    </div>
  );
}
