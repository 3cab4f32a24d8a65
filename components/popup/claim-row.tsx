/**
 * One figure of the page: folded to the figure, whose it is and the first sentence; open, with the plot.
 * The figure itself looks as it does in the page, and leads there.
 */
import { useId, useState } from 'preact/hooks';
import { claimTitle } from '../names';
import { AlsoReadHint, AlsoReadLines } from '../notebook/also-read-view';
import { claimedQuantity } from '../numbers';
import { Plot } from '../plot/plot';
import { claimSentence } from '../sentence/sentence';
import { stageWords } from '../sentence/stage-words';
import { useText } from '../text-context';
import type { Placed } from './blocks';
import { useFollow } from './follow-row';
import { usePlace } from './place';
import { RowActions } from './row-actions';
import { Why } from './why';

export interface ClaimRowProps {
  placed: Placed;
  open?: boolean;
  showClaim: (index: number) => void;
}

export function ClaimRow({ placed, open = false, showClaim }: ClaimRowProps) {
  const { claim, index } = placed;
  const t = useText();
  const { panel, current } = usePlace();
  const [isOpen, setOpen] = useState(open || panel);
  const isCurrent = current === index;
  const row = useFollow(isCurrent);
  const id = useId();
  const shown = claimedQuantity(claim, t);
  return (
    <li
      data-figure={index}
      ref={row}
      class={isOpen ? 'claim-row open' : 'claim-row'}
      aria-current={isCurrent || undefined}
    >
      <button type="button" class="figure" aria-label={t('show_on_page', shown)} onClick={() => showClaim(index)}>
        <span class="mark">{shown}</span>
      </button>
      <button type="button" class="fold" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        <span class="title">{claimTitle(claim, t)}</span>
        <span class="sentence">{claimSentence(claim, t, !isOpen)}</span>
        {!isOpen && <AlsoReadHint index={index} claim={claim} />}
      </button>
      {isOpen && (
        <div class="opened" id={id}>
          <p class="page-says">
            <span class="faint">{t('page_says')}</span> <span class="display">{shown}</span>{' '}
            <span class="faint">{[claim.source, stageWords(claim, t)].filter(Boolean).join(', ')}</span>
          </p>
          <Plot claim={claim} />
          <AlsoReadLines index={index} claim={claim} />
          <Why claim={claim} />
          <RowActions placed={placed} />
        </div>
      )}
    </li>
  );
}
