/** The notebook's elections, each with its quantities; a long notebook in pieces. In: what is left of the search. */
import type { Note, NotedElection, NotedQuantity } from '../../lib/model/note';
import { electionDate, electionTitle } from '../names';
import { sentenceCase } from '../text';
import { useText } from '../text-context';
import { usePieces } from './pieces';
import { QuantityView } from './quantity-view';

/** Quantities shown at once: more would make the page slow to open, and nobody reads them in one go. */
const PIECE = 40;

/** Some quantities of all elections, under the elections they belong to. */
function headed(elections: readonly NotedElection[], shown: ReadonlySet<NotedQuantity>): NotedElection[] {
  return elections
    .map((entry) => ({ ...entry, quantities: entry.quantities.filter((quantity) => shown.has(quantity)) }))
    .filter(({ quantities }) => quantities.length > 0);
}

interface ElectionsViewProps {
  elections: readonly NotedElection[];
  remove: (note: Note, button: HTMLElement) => void;
}

export function ElectionsView({ elections, remove }: ElectionsViewProps) {
  const t = useText();
  const { shown, more } = usePieces(
    elections.flatMap(({ quantities }) => quantities),
    PIECE,
    PIECE,
  );
  return (
    <>
      {headed(elections, new Set(shown)).map(({ key, election, quantities }) => (
        <section key={key} class="noted-election" aria-label={electionTitle(election, t)}>
          <h2>
            {sentenceCase(electionTitle(election, t), t.locale)} <span class="faint">{electionDate(election, t)}</span>
          </h2>
          <ul class="quantities">
            {quantities.map((quantity) => (
              <QuantityView key={quantity.key} quantity={quantity} remove={remove} />
            ))}
          </ul>
        </section>
      ))}
      {more && <p class="more">{more}</p>}
    </>
  );
}
