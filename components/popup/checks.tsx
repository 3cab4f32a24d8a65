/**
 * What the numbers of one election on the page say of each other. In: its checks. Out: those that do not fit, each with
 * its arithmetic and how it may be; what fits in one quiet line.
 */
import type { Check } from '../../lib/model/check';
import type { ReportedClaim } from '../../lib/model/report';
import { checkSentence, explanationWords, sumWords } from '../sentence/check';
import { useText } from '../text-context';

export function Checks({ checks, claims }: { checks: Check[]; claims: ReportedClaim[] }) {
  const t = useText();
  if (checks.length === 0) return null;
  const apart = checks.filter((check) => !check.holds);
  const fitting = checks.filter((check) => check.holds).map((check) => checkSentence(check, claims, t));
  return (
    <section class="checks">
      <h3>{t('own_numbers')}</h3>
      {apart.map((check) => {
        const sum = sumWords(check, claims, t);
        return (
          <div key={check.rule + check.working} class="check">
            <p>{checkSentence(check, claims, t)}</p>
            {sum && <p class="faint sum">{sum}</p>}
            <p class="faint">{explanationWords(check, t)}</p>
          </div>
        );
      })}
      {fitting.length > 0 && <p class="faint">{[...new Set(fitting)].join(' ')}</p>}
    </section>
  );
}
