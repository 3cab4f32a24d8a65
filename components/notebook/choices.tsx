/** What the reader chooses for the notebook: the switch, how long, private windows. In: the choices. Out: a change. */
import type { NotebookSettings } from '../../lib/model/note';
import { useText } from '../text-context';

/** Days to choose from; what was set in another way is offered too. */
const DAYS = [7, 30, 90, 180, 365];

interface ChoicesProps {
  settings: NotebookSettings;
  change: (chosen: Partial<NotebookSettings>) => void;
}

export function Choices({ settings: { on, keepDays, inPrivate }, change }: ChoicesProps) {
  const t = useText();
  const days = keepDays === null || DAYS.includes(keepDays) ? DAYS : [...DAYS, keepDays].sort((a, b) => a - b);
  return (
    <fieldset class="choices">
      <legend class="unseen">{t('nav_notebook')}</legend>
      <label class="choice">
        <input type="checkbox" checked={on} onChange={(event) => change({ on: event.currentTarget.checked })} />
        <span>
          {t('notebook_on')}
          <span class="detail faint">{t(on ? 'notebook_on_means' : 'notebook_off_means')}</span>
        </span>
      </label>
      <label class="choice">
        <input
          type="checkbox"
          checked={inPrivate}
          onChange={(event) => change({ inPrivate: event.currentTarget.checked })}
        />
        <span>
          {t('notebook_private')}
          <span class="detail faint">{t('notebook_private_means')}</span>
        </span>
      </label>
      <label class="line">
        <span>{t('notebook_keep')}</span>
        <select
          value={keepDays ?? 'always'}
          onChange={(event) => {
            const chosen = Number(event.currentTarget.value);
            change({ keepDays: Number.isNaN(chosen) ? null : chosen });
          }}
        >
          {days.map((each) => (
            <option key={each} value={each}>
              {t.count('notebook_days', each)}
            </option>
          ))}
          <option value="always">{t('notebook_always')}</option>
        </select>
      </label>
    </fieldset>
  );
}
