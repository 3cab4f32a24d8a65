/** The three states of a site as a list to choose from, in place. In: the state. Out: the choice. */
import type { SiteState } from '../../lib/messages';
import { STATES } from '../site-states';
import { useText } from '../text-context';

interface StateSelectProps {
  label: string;
  value: SiteState;
  onChange: (state: SiteState) => void;
}

export function StateSelect({ label, value, onChange }: StateSelectProps) {
  const t = useText();
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = STATES.find((state) => state === event.currentTarget.value);
        if (chosen) onChange(chosen);
      }}
    >
      {STATES.map((state) => (
        <option key={state} value={state}>
          {t(`state_${state}`)}
        </option>
      ))}
    </select>
  );
}
