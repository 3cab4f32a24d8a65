/** What observers stated, side by side. In: the statements on an election. Out: one cell a mission, with its link. */
import { useState } from 'preact/hooks';
import type { Statement } from '../../lib/model/observation';
import { shownDate } from '../dates';
import { webAddress } from '../link';
import { useText } from '../text-context';

/** Shown at once; the rest on demand, so that a popup is not mostly statements. */
const FIRST = 4;

export function Statements({ statements }: { statements: Statement[] }) {
  const t = useText();
  const [all, setAll] = useState(false);
  if (statements.length === 0) return null;
  const shown = all ? statements : statements.slice(0, FIRST);
  return (
    <section class="statements">
      <h3>{t('observers_stated')}</h3>
      <ul>
        {shown.map((statement, index) => {
          const href = webAddress(statement.ref);
          const date = statement.asOf ? shownDate(statement.asOf, t) : '';
          return (
            <li key={index}>
              <span class="mission">{statement.mission}</span>
              <span class="faint">{t(`mission_${statement.kind}`)}</span>
              <p>{statement.statement}</p>
              {href ? (
                <a href={href} target="_blank" rel="noreferrer noopener">
                  {date || t('reference')}
                </a>
              ) : (
                <span class="faint">{date || statement.ref}</span>
              )}
            </li>
          );
        })}
      </ul>
      {statements.length > shown.length && (
        <button type="button" class="word" onClick={() => setAll(true)}>
          {t.count('all_statements', statements.length)}
        </button>
      )}
    </section>
  );
}
