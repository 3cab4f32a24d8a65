/** Why this match: what was understood of a figure, and the words that gave it. In: a claim. Out: a folded list. */
import type { ReportedClaim } from '../../lib/model/report';
import { quantity } from '../numbers';
import { whyLines } from '../sentence/why';
import { useText } from '../text-context';

export function Why({ claim }: { claim: ReportedClaim }) {
  const t = useText();
  return (
    <details class="why">
      <summary>{t('why_this_match')}</summary>
      <dl>
        {whyLines(claim, t).map((line) => (
          <div key={line.field}>
            <dt>{line.field}</dt>
            <dd>
              {line.understood} <span class="faint">{line.words}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p class="faint">{t('read_by', claim.shape, quantity(Math.round(claim.certainty * 100), 'percent', t))}</p>
    </details>
  );
}
