/**
 * Figures that were found and not compared, each with the reason in words; a reason that all of them have is said once.
 * In: claims. Out: a folded list.
 */
import { claimTitle } from '../names';
import { AlsoReadLines } from '../notebook/also-read-view';
import { claimedQuantity } from '../numbers';
import { foundWords } from '../sentence/reason';
import { useText } from '../text-context';
import type { Placed } from './blocks';
import { useFollow } from './follow-row';
import { usePlace } from './place';
import { RowActions } from './row-actions';

export function FoundList({
  found,
  open,
  showClaim,
}: {
  found: Placed[];
  open: boolean;
  showClaim: (index: number) => void;
}) {
  const t = useText();
  const { current } = usePlace();
  if (found.length === 0) return null;
  const reasons = new Set(found.map(({ claim }) => foundWords(claim, t)));
  const [shared] = found.length > 1 && reasons.size === 1 ? reasons : [];
  return (
    <details class="found" open={open || found.some(({ index }) => index === current)}>
      <summary>{t.count(open ? 'only_found' : 'found_not_compared', found.length)}</summary>
      {shared && <p class="sentence">{shared}</p>}
      <ul>
        {found.map((placed) => (
          <FoundRow
            key={placed.index}
            placed={placed}
            reason={shared ? undefined : foundWords(placed.claim, t)}
            isCurrent={placed.index === current}
            showClaim={showClaim}
          />
        ))}
      </ul>
    </details>
  );
}

interface FoundRowProps {
  placed: Placed;
  /** Left out where it is said of all. */
  reason?: string;
  isCurrent: boolean;
  showClaim: (index: number) => void;
}

function FoundRow({ placed, reason, isCurrent, showClaim }: FoundRowProps) {
  const { index, claim } = placed;
  const t = useText();
  const row = useFollow(isCurrent);
  const shown = claimedQuantity(claim, t);
  return (
    <li data-figure={index} ref={row} class="claim-row" aria-current={isCurrent || undefined}>
      <button type="button" class="figure" aria-label={t('show_on_page', shown)} onClick={() => showClaim(index)}>
        <span class="mark dotted">{shown}</span>
      </button>
      <div class="reason">
        <span class="title">{claimTitle(claim, t)}</span>
        {reason && <span class="sentence">{reason}</span>}
        <AlsoReadLines index={index} claim={claim} />
        <RowActions placed={placed} />
      </div>
    </li>
  );
}
