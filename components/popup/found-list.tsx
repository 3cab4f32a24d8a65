/** Figures that were found and not compared, each with the reason in words. In: claims. Out: a folded list. */
import { claimTitle } from '../names';
import { AlsoReadLines } from '../notebook/also-read-view';
import { claimedQuantity } from '../numbers';
import { foundWords } from '../sentence/reason';
import { useText } from '../text-context';
import type { Placed } from './blocks';

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
  if (found.length === 0) return null;
  return (
    <details class="found" open={open}>
      <summary>{t.count(open ? 'only_found' : 'found_not_compared', found.length)}</summary>
      <ul>
        {found.map(({ index, claim }) => {
          const shown = claimedQuantity(claim, t);
          return (
            <li key={index} class="claim-row">
              <button
                type="button"
                class="figure"
                aria-label={t('show_on_page', shown)}
                onClick={() => showClaim(index)}
              >
                <span class="mark dotted">{shown}</span>
              </button>
              <div class="reason">
                <span class="title">{claimTitle(claim, t)}</span>
                <span class="sentence">{foundWords(claim, t)}</span>
                <AlsoReadLines index={index} claim={claim} />
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
