/** One election of the page: title, date, stage, roll and turnout in one line; its figures; what observers stated. */
import { useMemo } from 'preact/hooks';
import type { ReportedClaim } from '../../lib/model/report';
import { electionDate, electionTitle } from '../names';
import { observedQuantity } from '../numbers';
import { stageWords } from '../sentence/stage-words';
import { sentenceCase, type Text } from '../text';
import { useText } from '../text-context';
import type { Block } from './blocks';
import { Checks } from './checks';
import { ClaimRow, type ClaimRowProps } from './claim-row';
import { FoundList } from './found-list';
import { Statements } from './statements';

function factsLine(block: Block, t: Text): string {
  const { roll, turnout, furthest } = block;
  const facts = [
    block.election && electionDate(block.election, t),
    furthest && stageWords({ stage: furthest.stage }, t),
    roll && t('roll', observedQuantity(roll, t)),
    turnout && t('turnout_of', observedQuantity(turnout, t)),
  ];
  return facts.filter(Boolean).join(' · ');
}

/** A row that is drawn anew only for another claim: its words cost more than those of all that stands around it. */
function KeptRow({ placed, open, showClaim }: ClaimRowProps) {
  const { claim, index } = placed;
  return useMemo(
    () => <ClaimRow placed={{ claim, index }} open={open} showClaim={showClaim} />,
    [claim, index, open, showClaim],
  );
}

export interface ElectionBlockProps {
  block: Block;
  /** All of the page: checks name theirs by index. */
  claims: ReportedClaim[];
  /** Opens the only figure at once: there is nothing to choose from. */
  single: boolean;
  showClaim: (index: number) => void;
}

export function ElectionBlock({ block, claims, single, showClaim }: ElectionBlockProps) {
  const t = useText();
  const title = block.election ? electionTitle(block.election, t) : t('election_unclear');
  const facts = factsLine(block, t);
  return (
    <section class="election">
      <h2>{sentenceCase(title, t.locale)}</h2>
      {facts && <p class="faint">{facts}</p>}
      {block.compared.length > 0 && (
        <ul class="claims">
          {block.compared.map((placed) => (
            <KeptRow key={placed.index} placed={placed} open={single} showClaim={showClaim} />
          ))}
        </ul>
      )}
      <Checks checks={block.checks} claims={claims} />
      <FoundList found={block.found} open={block.compared.length === 0} showClaim={showClaim} />
      <Statements statements={block.statements} />
    </section>
  );
}
