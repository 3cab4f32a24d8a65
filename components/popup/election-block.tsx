/** One election of the page: title, date, stage, roll and turnout in one line; its figures; what observers stated. */
import type { Check } from '../../lib/model/check';
import { electionDate, electionTitle } from '../names';
import { observedQuantity } from '../numbers';
import { stageWords } from '../sentence/stage-words';
import { sentenceCase, type Text } from '../text';
import { useText } from '../text-context';
import type { Block } from './blocks';
import { ClaimRow } from './claim-row';
import { FoundList } from './found-list';
import { Statements } from './statements';

function factsLine(block: Block, t: Text): string {
  const { roll, turnout, stage } = block;
  const facts = [
    block.election && electionDate(block.election, t),
    stage && stageWords({ stage }, t),
    roll && t('roll', observedQuantity(roll, t)),
    turnout && t('turnout_of', observedQuantity(turnout, t)),
  ];
  return facts.filter(Boolean).join(' · ');
}

export interface ElectionBlockProps {
  block: Block;
  checks: Check[];
  /** Opens the only figure at once: there is nothing to choose from. */
  single: boolean;
  showClaim: (index: number) => void;
}

export function ElectionBlock({ block, checks, single, showClaim }: ElectionBlockProps) {
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
            <ClaimRow key={placed.index} placed={placed} checks={checks} open={single} showClaim={showClaim} />
          ))}
        </ul>
      )}
      <FoundList found={block.found} open={block.compared.length === 0} showClaim={showClaim} />
      <Statements statements={block.statements} />
    </section>
  );
}
